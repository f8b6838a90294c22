import { expect, test, type Locator, type Page } from "@playwright/test";
import fs from "node:fs";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of the plan" }).getByRole("link", { name });
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Opens a new item; the first field of its form has the focus then. */
async function add(page: Page, name: string, words: string): Promise<void> {
  await press(page, button(page, name));
  await expect(page.locator("[role=group] :is(input, textarea, select):focus")).toHaveCount(1);
  await page.keyboard.type(words);
}
async function write(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await fill(page, field(page, name), text);
}
/** Chooses by the first letters, as a select does. */
async function choose(page: Page, name: string, letters: string): Promise<void> {
  const select = page.getByRole("combobox", { name, exact: true });
  await tabTo(page, select);
  await page.keyboard.type(letters);
  await expect(select.locator("option:checked")).toHaveText(new RegExp(`^${letters}`));
}
/** Cites an item that is there; the focus is in the field again then. */
async function cite(page: Page, name: string, letters: string): Promise<void> {
  await choose(page, `${name}: add`, letters);
  await press(page, button(page.getByRole("group", { name, exact: true }), "Cite it"));
  await expect(page.getByRole("combobox", { name: `${name}: add`, exact: true })).toBeFocused();
}
/** Closes the form; what was written in it has the focus then. */
async function close(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toContainText(words);
}
async function save(page: Page, name: string): Promise<string> {
  await tabTo(page, button(page, name));
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return file.path();
}

test("a whole plan is built by keyboard from an empty start, saved, and read again without loss", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/plan/");
  await fill(page, page.getByRole("textbox", { name: "Whose plan is it?" }), "Hartley Pumps");
  await fill(page, page.getByRole("textbox", { name: "In which month does its year begin?" }), "April 2027");
  await press(page, button(page, "Begin the plan"));
  await expect(page).toHaveURL(/\/plan\/situation\/\?plan=/);

  await press(page, tab(page, "Objectives and targets"));
  await add(page, "Add a corporate aim", "Sales of £3.0m by March 2029");
  await close(page, "Sales of £3.0m");
  await add(page, "Add a marketing objective", "200 enquiries from breweries");
  await write(page, { To: "200", Unit: "enquiries", By: "31 December 2027" });
  await cite(page, "Serves", "C1");
  await close(page, "200 enquiries");
  await add(page, "Add a sales objective", "Win 20 breweries by 31 March 2028");
  await write(page, { To: "20", Unit: "breweries", Deadline: "31 March 2028" });
  await cite(page, "Serves", "M1");
  await choose(page, "Owned by: add", "A new");
  await fill(page, field(page, "Its words"), "Nora Hartley");
  await press(page, button(page, "Write and cite it"));
  await close(page, "Win 20 breweries");
  await add(page, "Add a target", "Orders of £240,000 from breweries");
  await write(page, { To: "240000", Unit: "pounds", "Last month": "March 2028" });
  await cite(page, "Serves", "S1");
  await cite(page, "Owned by", "P");
  await close(page, "Orders of £240,000");
  await add(page, "Add a KPI", "Visits to breweries a week");
  await cite(page, "Measures", "T1");
  await cite(page, "Owned by", "P");
  await close(page, "Visits to breweries");

  await press(page, tab(page, "Actions"));
  await add(page, "Add an action", "Visit 80 breweries");
  await write(page, { "First day": "5 April 2027", "Last day": "17 December 2027", Cost: "6,000" });
  await cite(page, "What it serves", "T1");
  await cite(page, "Who does it", "P");
  await cite(page, "KPIs by which it is judged", "K1");
  await page.keyboard.press("Escape");
  await expect(button(page, "A1 Visit 80 breweries")).toBeFocused();

  await press(page, tab(page, "Budget"));
  await press(page, button(page, "Change the agreed budget"));
  await page.keyboard.type("6000");
  await page.keyboard.press("Escape");
  await expect(button(page, "Change the agreed budget")).toBeFocused();
  await add(page, "Add a line", "Travel to breweries");
  await write(page, { Amount: "6000" });
  await cite(page, "What it pays for", "A1");
  await close(page, "Travel to breweries");

  await press(page, tab(page, "Control"));
  await add(page, "Add a review", "Half an hour on Mondays");
  await choose(page, "How often", "Weekly");
  await cite(page, "Looks at", "K1");
  await cite(page, "Led by", "P");
  await close(page, "Half an hour");
  await add(page, "Add a risk", "Breweries put off new pumps");
  await cite(page, "Owned by", "P");
  await close(page, "Breweries put off");
  await press(page, button(page, "Add a trigger"));
  await choose(page, "For which risk", "RK1");
  await choose(page, "KPI that shows it", "K1");
  await write(page, { Threshold: "2" });
  await cite(page, "Owned by", "P");
  await page.keyboard.press("Escape");

  await press(page, tab(page, "Thread"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The one target reaches a review");
  await expect(page.getByRole("heading", { name: "The thread is whole" })).toBeVisible();

  await press(page, tab(page, "One page"));
  const word = fs.readFileSync(await save(page, "Save the plan for Word"));
  expect(word.subarray(0, 2).toString()).toBe("PK");
  const saved = await save(page, "Save as JSON");
  await page.goto("/plan/");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    press(page, page.getByLabel("Choose a plan file")),
  ]);
  await chooser.setFiles({
    name: "plan.json",
    mimeType: "application/json",
    buffer: fs.readFileSync(saved),
  });
  await expect(page.getByText(/was read from plan.json/)).toBeVisible();
  const [first, second] = await page.getByRole("button", { name: /^Save as JSON: / }).all();
  const files = [];
  for (const one of [first, second]) {
    if (!one) throw new Error("two plans are there");
    await tabTo(page, one);
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    files.push(fs.readFileSync(await file.path(), "utf8"));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  expect(files[0]).toContain("Visit 80 breweries");
  expect(files[1]).toBe(files[0]);
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
