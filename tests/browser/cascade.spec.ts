import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { watch } from "./pages.ts";

async function openCascade(page: Page): Promise<void> {
  await page.goto("/tools/cascade/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByRole("heading", { name: "No version is agreed yet" }).waitFor();
}
const grid = (page: Page) => page.getByRole("grid");
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const rowOf = (page: Page, name: string) => grid(page).getByRole("row", { name });

test("the invented firm says what it found, and a figure is changed, locked and unlocked by keyboard", async ({
  page,
}) => {
  const seen = watch(page);
  await openCascade(page);
  await expect(title(page)).toHaveText("The North carries 31% of the target with 25% of the people");
  await expect(rowOf(page, "Sum")).toContainText("2,400,000");

  // Down to a person's months.
  await rowOf(page, "The North").getByRole("button", { name: "Open The North" }).focus();
  await page.keyboard.press("Enter");
  const first = rowOf(page, "Aisha Rahman").getByRole("gridcell").first();
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const may = rowOf(page, "Aisha Rahman").getByRole("gridcell").nth(2);
  await expect(may).toBeFocused();
  await page.keyboard.type("40000");
  await page.keyboard.press("Enter");
  await expect(may).toContainText("40,000");
  await expect(may).toContainText("locked");
  await expect(
    page.getByRole("status").filter({ hasText: "is locked at £40,000; the rest has adjusted" }),
  ).toHaveCount(1);
  await expect(rowOf(page, "Sum").getByRole("gridcell").first()).toHaveText("744,000");

  // What cannot hold is refused with by how much, and the typed figure stays.
  await page.keyboard.type("9000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "too much" })).toContainText("£6,600,000");
  await expect(page.getByRole("textbox", { name: /New figure/ })).toHaveValue("9000000");
  await page.keyboard.press("Escape");
  await expect(may).toContainText("40,000");

  await page.keyboard.press("l");
  await expect(may).not.toContainText("locked");
  await page.keyboard.press("Control+z");
  await expect(may).toContainText("40,000");

  // A month over the whole region is locked as well, and one over everything; sums stay.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const mayOfTheNorth = rowOf(page, "Sum").getByRole("gridcell").nth(2);
  await expect(mayOfTheNorth).toBeFocused();
  await page.keyboard.type("90000");
  await page.keyboard.press("Enter");
  await expect(mayOfTheNorth).toContainText("90,000");
  await expect(mayOfTheNorth).toContainText("locked");
  await expect(may).toContainText("40,000");
  await expect(rowOf(page, "Sum").getByRole("gridcell").first()).toHaveText("744,000");
  await page.getByRole("button", { name: "Whole target" }).click();
  const mayOfAll = rowOf(page, "Sum").getByRole("gridcell").nth(2);
  await expect(rowOf(page, "The North").getByRole("gridcell").nth(2)).toContainText("90,000");
  await mayOfAll.click();
  await page.keyboard.type("80000");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/cannot hold together: .*The North, May 2027 \(£90,000\)/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByLabel("Down the side").selectOption("person");
  await expect(rowOf(page, "Huw Parry")).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("locks, undone typing and the open level survive a reload", async ({ page }) => {
  await openCascade(page);
  await grid(page).getByRole("button", { name: "Open The South" }).click();
  const cell = rowOf(page, "Sofia Marsh").getByRole("gridcell").first();
  await cell.click();
  await page.getByRole("button", { name: "Lock this figure" }).click();
  await expect(cell).toContainText("locked");
  await page.getByRole("tab", { name: "Target, people and weights" }).click();
  await page.getByLabel("Target", { exact: true }).fill("2,400,000x");
  await expect(page.getByText("Cannot be read as an amount of money").first()).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByRole("tab", { name: "Target, people and weights" }).click();
  await expect(page.getByLabel("Target", { exact: true })).toHaveValue("2,400,000x");
  await page.getByLabel("Target", { exact: true }).fill("2,500,000");
  await page.getByRole("tab", { name: "Pass it down" }).click();
  await expect(rowOf(page, "Sofia Marsh")).toContainText("locked");
  await expect(title(page)).toContainText("The North carries");
});

test("bad figures each get what, where and the way out", async ({ page }) => {
  await openCascade(page);
  await page.getByRole("tab", { name: "Target, people and weights" }).click();
  const people = page.getByLabel("People", { exact: true });
  const target = page.getByLabel("Target", { exact: true });
  const says = async (text: RegExp) => expect(page.getByText(text).first()).toBeVisible();
  await target.fill("0");
  await says(/passes nothing down/);
  await target.fill("2,000,000");
  await says(/\(13\.4\d?%\) below the forecast of £2,310,000/);
  await people.fill("; The North; Leeds; 100");
  await says(/has nobody in row 1, and a team of none/);
  await people.fill("Ann; North; A; 10\nAnn; North; A; 12");
  await says(/Ann stands in rows 1 and 2/);
  await people.fill("Ann; North; A; −5");
  await says(/The weight of Ann is −5/);
  await people.fill("Ann; North; A; 0\nBea; North; A; 0");
  await says(/weighs nought/);
  await people.fill("Ann; North; A; lots");
  await says(/Row 1: “lots” cannot be read as last year’s sales/);
  await people.fill("");
  await says(/There are no people/);
  await people.fill("<img src=x onerror=alert(1)>; =1+1; A; 10\nBea; North; A; 30");
  await page.getByRole("tab", { name: "Pass it down" }).click();
  await expect(title(page)).toHaveText("North carries 75% of the target with 50% of the people");
  await expect(page.locator("main img")).toHaveCount(0);
});

test("a thousand people stay quick", async ({ page }) => {
  await openCascade(page);
  await page.getByRole("tab", { name: "Target, people and weights" }).click();
  const rows = Array.from(
    { length: 1000 },
    (_, at) => `Person ${String(at)}; Region ${String(at % 4)}; T; ${String(100 + at)}`,
  );
  // Pasted at once, as from a spreadsheet.
  await page.getByLabel("People", { exact: true }).evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, rows.join("\n"));
  await page.getByRole("tab", { name: "Pass it down" }).click();
  await grid(page).getByRole("button", { name: "Open Region 1" }).click();
  await expect(page.getByText("The first 60 of 250 rows are shown")).toBeVisible();
  const before = Date.now();
  await page.keyboard.press("l");
  await expect(rowOf(page, "Person 1").first()).toContainText("locked");
  expect(Date.now() - before).toBeLessThan(3000);
});

test("the build from below shows the gap as a to-do, and each way asks for its grounds", async ({ page }) => {
  await openCascade(page);
  await page.getByRole("tab", { name: "Build from below" }).click();
  await expect(
    page.getByRole("heading", { name: /of the target is not built from below yet/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByText("Without names it is a hope.")).toBeVisible();
  await expect(page.getByText("Write who owns this step.")).toBeVisible();
  await page.getByLabel("How much").fill("10,000");
  await page.getByLabel("The opportunities, with evidence").fill("Harbour wall, £10,000, drawings approved");
  await page.getByLabel("Who owns this step").fill("Aisha Rahman");
  await page.getByRole("textbox", { name: "Reason" }).fill("Two tenders are out");
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByText("Recorded, with its owner and its reason.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Harbour wall" })).toContainText(
    "Found: £10,000",
  );
  await page.getByRole("radio", { name: "Move it to somebody else" }).check();
  await page.getByLabel("From whom").selectOption("Aisha Rahman");
  await page.getByLabel("To whom").selectOption("Sofia Marsh");
  await page.getByLabel("How much").fill("10,000");
  await page.getByLabel("Who owns this step").fill("Aisha Rahman");
  await page.getByRole("textbox", { name: "Reason" }).fill("The port moves south");
  const target = page
    .getByRole("row", { name: /^Aisha Rahman/ })
    .getByRole("cell")
    .first();
  const before = Number((await target.textContent())?.replace(/\D/g, ""));
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(
    page.getByText(/Sofia Marsh carries £10,000 more; the whole target stays/).first(),
  ).toBeVisible();
  expect(Number((await target.textContent())?.replace(/\D/g, ""))).toBe(before - 10_000);
  await page.getByRole("button", { name: "Take it back" }).last().click();
  await expect.poll(async () => Number((await target.textContent())?.replace(/\D/g, ""))).toBe(before);
  await page.getByRole("button", { name: "Agree this version" }).click();
  await expect(page.getByRole("heading", { name: /Nobody moved since the version of/ })).toBeVisible();
});

test("it is kept with a set of targets, and leaves as a spreadsheet", async ({ page }) => {
  await openCascade(page);
  await page.locator("summary", { hasText: "Worksheet and export" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as a spreadsheet with live formulas" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(fs.statSync(await file.path()).size).toBeGreaterThan(5000);
  await page.getByRole("button", { name: "Begin a set with this" }).click();
  await expect(page.getByText("A set of targets was begun")).toBeVisible();
  await expect(page.getByText("Kept with “Brackwell Precast, year to March 2028”, £2,400,000")).toBeVisible();
});

test("the cascade has no axe violation and fits anybody", async ({ page }) => {
  test.slow();
  await openCascade(page);
  await grid(page).getByRole("button", { name: "Open The North" }).click();
  await page.keyboard.press("l");
  for (const tab of ["Pass it down", "Target, people and weights", "Build from below"]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("tab", { name: tab }).click();
    await expect(page.getByRole("tab", { name: tab, selected: true })).toBeVisible();
    await expectNoViolation(page, tab);
    await expectToFitAnybody(page, tab);
  }
});
