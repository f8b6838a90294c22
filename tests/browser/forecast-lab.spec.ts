import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import { expectNothingBeyond, expectNoViolation, expectToFitAnybody } from "./access.ts";
import { watch } from "./pages.ts";

const lab = (series: string, method?: string): string =>
  `/tools/forecast/?${new URLSearchParams({ series, ...(method && { method }) }).toString()}`;

/** The lab with its methods there. */
async function openLab(page: Page, series: string, method?: string): Promise<void> {
  await page.goto(lab(series, method));
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  if (method) await page.getByRole("heading", { name: "Which method earned its keep?" }).waitFor();
}

const finding = (page: Page) => page.locator("figure.chart").first().getByRole("heading");

/** Tabs until the element has the focus, as somebody without a pointer would. */
async function tabTo(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the focus never came there");
}

test("a method is chosen, moved and compared by keyboard alone", async ({ page }) => {
  const seen = watch(page);
  await openLab(page, "ons-all-retail");
  await tabTo(page, page.getByRole("tab", { name: "The plot" }));
  await page.keyboard.press("ArrowRight");
  await expect(finding(page)).toContainText("Same month last year expects an average of");
  await expect(page.getByRole("tab", { name: "Same month last year" })).toBeFocused();

  for (let step = 0; step < 2; step += 1) await page.keyboard.press("ArrowRight");
  await expect(finding(page)).toContainText("Simple exponential smoothing expects");
  const before = await finding(page).textContent();
  const slider = page.getByRole("slider", { name: /Weight of the newest figure/ });
  await tabTo(page, slider);
  for (let step = 0; step < 30; step += 1) await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("0.6");
  await expect(finding(page)).not.toHaveText(before ?? "");
  // Said once the slider rests.
  await expect(
    page.getByRole("status").filter({ hasText: "Simple exponential smoothing expects" }),
  ).toHaveCount(1);

  const row = page.locator("#lab-comparison tr.chosen");
  await expect(row).toContainText("Simple exponential smoothing");
  await expect(row).toContainText(/% (nearer|further off)/);
  expect(page.url()).toContain("method=simple-smoothing");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("the kind of season is asked for before it is shown, and the answer is met with figures", async ({
  page,
}) => {
  await openLab(page, "thornhay-120");
  await page.getByRole("tab", { name: "Holt–Winters" }).click();
  await page.getByRole("button", { name: "Answer, and see the forecast" }).click();
  await expect(page.getByText("Choose one of the two first")).toBeVisible();
  await page.getByRole("radio", { name: /^multiplied/ }).check();
  await page.getByRole("button", { name: "Answer, and see the forecast" }).click();
  await expect(page.getByText(/^(The figures agree|The figures speak for|Either will do)/)).toBeVisible();
  await expect(finding(page)).toContainText("Holt–Winters expects £");
});

test("the workings leave as a spreadsheet with live formulas, and as CSV", async ({ page }) => {
  await openLab(page, "ons-all-retail", "holt-winters-additive");
  await page.locator("summary", { hasText: "Workings" }).click();
  const [xlsx] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export the workings as a spreadsheet" }).click(),
  ]);
  expect(xlsx.suggestedFilename()).toMatch(/\.xlsx$/);
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
  expect(fs.readFileSync(await csv.path(), "utf8").split("\n").length).toBeGreaterThan(120);
});

test("a forecast is kept with its reason, survives a reload, and is changed and forgotten", async ({
  page,
}) => {
  await openLab(page, "thornhay", "holt-winters-additive");
  await page.getByRole("button", { name: "Keep this forecast" }).click();
  await expect(page.getByText("The reason is missing.")).toBeVisible();
  await page.getByLabel("Why this method").fill("Sales rise every year and peak in December.");
  await page.reload();
  await expect(page.getByLabel("Why this method")).toHaveValue("Sales rise every year and peak in December.");
  await page.getByRole("button", { name: "Keep this forecast" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "The forecast you kept" })).toBeVisible();
  await expect(page.getByText("Sales rise every year and peak in December.")).toBeVisible();
  await expect(page.locator("#lab-comparison tr.chosen")).toContainText("kept");

  await page.getByRole("button", { name: "Edit the reason" }).click();
  await page.getByLabel("The reason").fill("Because December comes every year.");
  await page.getByRole("button", { name: "Keep the new reason" }).click();
  await expect(page.getByText("Because December comes every year.")).toBeVisible();
  await page.getByRole("button", { name: "Forget it" }).click();
  await page.getByRole("button", { name: "Forget this forecast" }).click();
  await expect(page.getByRole("heading", { name: "Keep a forecast, and say why" })).toBeVisible();
});

const months = Array.from({ length: 48 }, (_, t) => {
  const sold = 400 + 3 * t + [0, -20, -5, 0, 5, 10, 20, 10, 0, 15, 60, 120][t % 12]!;
  return { date: `${String((t % 12) + 1).padStart(2, "0")}/${String(2021 + Math.floor(t / 12))}`, sold };
});
const csv = (rows: readonly { date: string; sold: number | string }[]): string =>
  ["Month,Sales £", ...rows.map(({ date, sold }) => `01/${date},${String(sold)}`)].join("\n");

test("pasted sales are recognised, kept and forecast, and are there when the tab was closed", async ({
  page,
  context,
}) => {
  await openLab(page, "ons-all-retail");
  await page.getByRole("button", { name: "Use figures of your own" }).click();
  await page.getByLabel("Or paste rows").fill(csv(months));
  await page.reload();
  await page.getByRole("button", { name: "Use figures of your own" }).click();
  await expect(page.getByText("Recognised: 48 months, January 2021 to December 2024, in £")).toBeVisible();
  await page.getByLabel("Name").fill("Our shop");
  await page.getByRole("button", { name: "Keep these figures, and forecast them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Our shop" })).toBeVisible();
  await page.getByRole("tab", { name: "Same month last year" }).click();
  await expect(finding(page)).toContainText("Same month last year expects £");
  const address = page.url();
  await page.close();
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByRole("heading", { level: 1, name: "Our shop" })).toBeVisible();
});

test("a bad row is named, and a gap asks what is to stand for it", async ({ page }) => {
  await openLab(page, "ons-all-retail");
  await page.getByRole("button", { name: "Use figures of your own" }).click();
  const rows = months.map((row, t) => (t === 10 ? { ...row, sold: "n.a." } : row)).filter((_, t) => t !== 20);
  await page
    .getByLabel("Choose a file, or drop one here")
    .setInputFiles({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from(csv(rows)) });
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: /row 12/i })
      .first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "Keep these figures, and forecast them" }).click();
  await expect(page.getByText("Some periods have no figure.")).toBeVisible();
  await page.getByRole("radio", { name: /^were not recorded/ }).check();
  await page.getByRole("button", { name: "Keep these figures, and forecast them" }).click();
  await expect(page.getByRole("button", { name: /^Begin with the benchmark/ })).toBeVisible();
});

test("ten thousand order lines are added up by month", async ({ page }) => {
  await openLab(page, "ons-all-retail");
  await page.getByRole("button", { name: "Use figures of your own" }).click();
  const lines = Array.from(
    { length: 10_000 },
    (_, t) =>
      `${new Date(Date.UTC(2021, 0, 1 + Math.floor(t / 7))).toISOString().slice(0, 10)},${String(10 + (t % 5))}`,
  );
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({
    name: "orders.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Date,Sales", ...lines].join("\n")),
  });
  await expect(page.getByText(/^Recognised: 4[67] months, January 2021/)).toBeVisible();
});

test("a driver shows its line, and warns beyond what was tried", async ({ page }) => {
  await openLab(page, "insurance-quotes");
  await page.getByRole("tab", { name: "A driver" }).click();
  await expect(
    page
      .getByRole("heading", { name: /accounts for \d+% of the ups and downs/ })
      .or(page.getByText(/accounts for \d+% of the ups and downs/))
      .first(),
  ).toBeVisible();
  const slider = page.getByRole("slider", { name: /TV advertising next month/ });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page.getByText(/lies outside what has been tried/)).toBeVisible();
});

test("the open lab has no axe violation and fits anybody", async ({ page }) => {
  test.slow();
  await openLab(page, "thornhay", "holt-winters-additive");
  for (const summary of await page.locator("summary:visible").all()) {
    // A worksheet is weighed by axe in the gallery; with hundreds of figures it takes a minute.
    if (!["Menu", "Workings"].includes((await summary.textContent())?.trim() ?? "")) await summary.click();
  }
  await expectNoViolation(page);
  await page.locator("summary", { hasText: "Workings" }).click();
  await page.getByRole("button", { name: "Export the workings as a spreadsheet" }).waitFor();
  await expectToFitAnybody(page);
  await expectNothingBeyond(page);
});
