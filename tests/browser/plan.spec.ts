import { expect, test, type Page } from "@playwright/test";
import fs from "node:fs";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const head = (page: Page) => page.getByRole("heading", { level: 1 });
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of the plan" }).getByRole("link", { name });

async function openExample(page: Page, name: string): Promise<void> {
  await page.goto("/plan/");
  await press(page, button(page, name));
  await expect(page).toHaveURL(/\/plan\/thread\/\?plan=/);
}

test("a plan is begun empty and written by keyboard, undone, done again, and there after a reload", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/plan/");
  await fill(page, page.getByRole("textbox", { name: "Whose plan is it?" }), "Hartley <b>Pumps</b>");
  await press(page, button(page, "Begin the plan"));
  await expect(page).toHaveURL(/\/plan\/situation\/\?plan=/);
  await press(page, tab(page, "Actions"));
  await expect(head(page)).toHaveText("No action is planned yet");
  await press(page, button(page, "Add an action"));
  await expect(page.getByRole("textbox", { name: "What is done" })).toBeFocused();
  await page.keyboard.type("Visits to breweries");
  await fill(page, page.getByRole("textbox", { name: "Cost" }), "twelve");
  // What cannot be read is named when the field is left, and stays in it.
  await page.keyboard.press("Tab");
  await expect(page.getByText("Cannot be read as an amount of money: twelve.", { exact: false })).toHaveCount(
    1,
  );
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("textbox", { name: "Cost" })).toHaveValue("twelve");
  await fill(page, page.getByRole("textbox", { name: "Cost" }), "1,200");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "A1 Visits to breweries", exact: true })).toBeFocused();
  await expect(page.getByRole("row", { name: /A1 Visits to breweries/ })).toContainText("£1,200");
  await press(page, button(page, "Undo"));
  await expect(page.getByRole("row", { name: /A1 Visits to breweries/ })).toContainText("No cost");
  await press(page, button(page, "Redo"));
  // At once: nothing waits to be written when the page goes.
  await page.reload();
  await expect(page.getByRole("row", { name: /A1 Visits to breweries/ })).toContainText("£1,200");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("a whole plan: its thread, an action moved by the arrow keys, and what leaves as files", async ({
  page,
}) => {
  test.slow();
  const seen = watch(page);
  await openExample(page, "Open its plan: Thornhay Bakery Supplies");
  await expect(head(page)).toHaveText("Every target reaches a review");
  await expect(page.getByRole("heading", { name: "The thread is whole" })).toBeVisible();
  await press(page, tab(page, "Actions"));
  await expect(head(page)).toHaveText("Five actions, the budget spent to the pound, no cell empty");
  const bar = page.getByRole("slider", { name: /^Starter-culture visits/ });
  await tabTo(page, bar);
  await page.keyboard.press("ArrowRight");
  await expect(bar).toHaveAttribute("aria-valuetext", "8 April to 7 October 2026");
  // By hand: the whole bar. However often one bar was moved, it is one step back.
  const box = (await bar.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.up();
  await expect(bar).toHaveAttribute("aria-valuetext", /^\d+ (?:May|June) to \d+ (?:November|December) 2026$/);
  await press(page, button(page, "Undo"));
  await expect(bar).toHaveAttribute("aria-valuetext", "1 April to 30 September 2026");
  await press(page, tab(page, "One page"));
  for (const [name, ending] of [
    ["Save the plan for Word", "docx"],
    ["Save its figures as a workbook", "xlsx"],
  ] as const) {
    await tabTo(page, button(page, name));
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^thornhay.*\\.${ending}$`));
    expect(
      fs
        .readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  }
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("a flawed twin shows its breaks, and each leads to its mend", async ({ page }) => {
  test.slow();
  await openExample(page, "Open its flawed twin: Calder Valves");
  const breaks = page.getByRole("heading", { name: /breaks, and how to mend each$/ });
  await expect(breaks).toHaveText(/^Seven/);
  await expectNoViolation(page);
  await expectToFitAnybody(page);
  await press(page, button(page, /^Join it to target T1/));
  await expect(breaks).toHaveText(/^Six/);
});
