import { expect, test, type Page } from "@playwright/test";
import fs from "node:fs";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

async function open(page: Page): Promise<void> {
  await page.goto("/tools/activity/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByRole("textbox", { name: "Target", exact: true }).waitFor();
}
const conclusion = (page: Page) => page.getByRole("heading", { level: 1 });

test("a target is followed back to the day, made impossible, and made possible again, by keyboard alone", async ({
  page,
}) => {
  // Every field of the page is passed on the way, one key at a time.
  test.slow();
  const seen = watch(page);
  await open(page);
  await expect(conclusion(page)).toHaveText(
    "Each of five salespeople has to make 4.7 contacts every working day",
  );
  const row = page.getByRole("row", { name: /^Contacts/ }).first();
  await expect(row).toContainText("5,000");

  await fill(page, page.getByRole("textbox", { name: "Target", exact: true }), "1,800,000");
  await fill(page, page.getByRole("textbox", { name: "Lead to meetings" }), "4.5");
  await expect(conclusion(page)).toHaveText(
    /^Impossible: 31 contacts a day at 12 minutes each take 6\.2 hours of 4\.5$/,
  );
  const levers = page.getByRole("region", { name: "What would make it possible" });
  await expect(levers.getByRole("listitem").first()).toBeVisible();

  await press(page, levers.getByRole("button", { name: /people instead of 5/ }));
  await expect(conclusion(page)).not.toContainText("Impossible");
  await press(page, page.getByRole("button", { name: "Undo" }));
  await expect(conclusion(page)).toContainText("Impossible");

  const slider = page.getByRole("slider", { name: /contacts that lead to meetings/ });
  await tabTo(page, slider);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowRight");
  await expect(conclusion(page)).not.toContainText("31 contacts");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("the day, the calendar and the months follow the people, and a reload brings back what was typed", async ({
  page,
}) => {
  await open(page);
  const calendar = page.getByRole("region", { name: "The calendar behind it" });
  await expect(calendar.getByText(/Source: GOV\.UK/)).toContainText("30 August 2027 (Summer bank holiday)");
  const people = page.getByRole("group", { name: "Glasgow" });
  await expect(people).toContainText("8 bank holidays");
  await people.getByLabel("Bank holidays of").selectOption("england-and-wales");
  await expect(people).toContainText("6 bank holidays");
  await people.getByLabel("More leave, with its dates").or(people.locator("summary")).first().click();
  await people.getByLabel("Leave beside the days above").fill("2 August 2027 to nowhere");
  await expect(page.getByText("One field cannot be read yet.")).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await expect(page.getByText("One field cannot be read yet.")).toBeVisible();
  await page.getByRole("group", { name: "Glasgow" }).locator("summary").click();
  await expect(page.getByLabel("Leave beside the days above").nth(1)).toHaveValue("2 August 2027 to nowhere");
});

test("bad figures get what, where and the way out, and lose nothing typed", async ({ page }) => {
  await open(page);
  const rate = page.getByRole("textbox", { name: "Lead to proposals" });
  await rate.fill("0");
  await expect(page.getByText(/The conversion of Meetings is 0%/)).toBeVisible();
  await rate.fill("140");
  await expect(page.getByText(/no more than all of them can lead on/)).toBeVisible();
  await rate.fill("<b>forty</b>");
  await expect(page.getByText("One field cannot be read yet.")).toBeVisible();
  await expect(rate).toHaveValue("<b>forty</b>");
  await rate.fill("40");
  await page.getByRole("textbox", { name: "First month" }).fill("April 2031");
  await page.getByRole("textbox", { name: "Last month" }).fill("March 2032");
  await expect(page.getByText(/The table of bank holidays holds 2024 to 2028/)).toBeVisible();
});

test("it leaves as a spreadsheet and as CSV, and is kept with a set of targets", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "Workings, and the spreadsheet" }).click();
  const [xlsx] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export as a spreadsheet" }).click(),
  ]);
  expect(
    fs
      .readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "As CSV", exact: true }).click(),
  ]);
  expect(fs.readFileSync(await csv.path(), "utf8")).toContain("Contacts");

  await page.getByLabel("Name of the new set").fill("North 2027/28");
  await page.getByRole("button", { name: "Begin a set with this" }).click();
  await expect(page.getByText(/Kept with “North 2027\/28”, £600,000/)).toBeVisible();
  await page.getByRole("textbox", { name: "Average deal" }).fill("15,000");
  await page.reload();
  await expect(page.getByText(/Kept with “North 2027\/28”/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Average deal" })).toHaveValue("15,000");
  await page.goto("/progress/");
  await expect(page.getByText("North 2027/28").first()).toBeVisible();
});

test("an impossible day fits a phone and letters twice as large, without a fault in axe", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Ask the same firm for three times as much" }).click();
  await expect(conclusion(page)).toContainText("Impossible");
  await expectNoViolation(page);
  await expectToFitAnybody(page);
});
