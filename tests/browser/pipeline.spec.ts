import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

async function openTool(page: Page): Promise<void> {
  await page.goto("/tools/pipeline/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
}
const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Opens the import and reads the rows that are pasted. */
async function paste(page: Page, rows: string): Promise<void> {
  await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
  await page.getByLabel("Or paste rows").fill(rows);
  await page.getByRole("button", { name: "Read the rows" }).click();
}

const head = "Deal name,Stage,Amount,Close date,Created date\n";

test("a pipeline is weighed, tried and kept by keyboard alone, and a reload brings it back", async ({
  page,
}) => {
  const seen = watch(page);
  await openTool(page);
  await expect(title(page)).toHaveText("£288k of the £1.68m that is open should be won, not £659k");
  await expect(page.getByText("72 were won, which is 31%")).toBeVisible();

  const slider = page.getByRole("slider", { name: "Chance at Proposal" });
  await expect(slider).toHaveValue("31");
  await tabTo(page, slider);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("40");
  await expect(
    page.getByText(/^With these chances the pipeline is worth £\d+k: £\d+k more than by your own/),
  ).toBeVisible();
  const tried = await title(page).textContent();
  expect(tried).not.toContain("£288k");

  const target = page.getByLabel("Target for these months");
  await fill(page, target, "lots");
  await expect(page.getByText("lots").or(page.locator("[id$=problem]")).first()).toBeVisible();
  await page.reload();
  await expect(title(page)).toHaveText(tried ?? "");
  await expect(slider).toHaveValue("40");
  await expect(target).toHaveValue("lots");
  await fill(page, target, "400k");
  await expect(page.getByText(/against a target of £400,000/)).toBeVisible();

  const keep = page.getByRole("button", { name: "Keep this forecast" });
  await press(page, keep);
  await expect(page.getByText(/^The reason is missing/)).toBeVisible();
  await fill(
    page,
    page.getByLabel("Why you believe it"),
    "Proposals now come with a survey, so more are won.",
  );
  await press(page, keep);
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kept from this pipeline" })).toBeVisible();

  await page.goto("/progress/");
  await expect(page.getByText("Aldermoor Fire Systems, October 2026 to December 2026")).toBeVisible();
  await expect(page.getByText("490 deals")).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("deals are sorted, sought and paged", async ({ page }) => {
  await openTool(page);
  const rows = page.locator("#pipeline-deals tbody tr");
  await expect(rows).toHaveCount(25);
  await expect(page.getByText("1 to 25 of 62 open deals")).toBeVisible();
  await page.getByRole("button", { name: "Next 25" }).click();
  await expect(page.getByText("26 to 50 of 62 open deals")).toBeVisible();
  await page.getByRole("button", { name: /^Value/ }).click();
  await expect(rows.first()).toContainText("£92,900");
  await page.getByRole("button", { name: /^Value/ }).click();
  await expect(page.locator("#pipeline-deals").getByRole("columnheader", { name: /^Value/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.getByLabel("Deal or person").fill("brewery");
  await expect(rows.first()).toContainText("Brewery");
  await page.getByLabel("Deal or person").fill("nobody at all");
  await expect(page.getByText("No open deal fits these words and this stage.")).toBeVisible();
});

test("workings open, and leave as a spreadsheet with live formulas", async ({ page }) => {
  await openTool(page);
  await page.getByText("Workings, and export").click();
  await expect(page.getByRole("tab", { name: "By stage" })).toBeVisible();
  for (const name of ["By deal", "Coverage", "Velocity", "By stage"]) {
    await page.getByRole("tab", { name }).click();
    await expect(page.getByRole("tabpanel").locator(".sheet")).toBeVisible();
  }
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export this sheet as a spreadsheet" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.xlsx$/);
});

test("an export goes out and comes in again with every deal", async ({ page }) => {
  await openTool(page);
  const before = await title(page).textContent();
  await page.getByText("Workings, and export").click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export all deals as CSV" }).click();
  const file = await (await waiting).path();
  await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({
    name: "aldermoor.csv",
    mimeType: "text/csv",
    buffer: fs.readFileSync(file),
  });
  await expect(page.getByText("490 rows read: 490 deals (62 open, 72 won, 356 lost).")).toBeVisible();
  await page.getByRole("button", { name: "Take these 490 deals" }).click();
  await page.getByLabel("As it stood on").fill("2 Nov 2026");
  await expect(title(page)).toHaveText(before ?? "");
  await page.reload();
  await expect(title(page)).toHaveText(before ?? "");
  await expect(page.getByText("aldermoor: 62 open deals")).toBeVisible();
});

test.describe("a bad export is told what is wrong, and keeps what was pasted", () => {
  test("no CRM export at all, then a column corrected", async ({ page }) => {
    await openTool(page);
    await paste(page, "Kunde,Wert,Stand\nA,100,Proposal\nB,50,Proposal");
    await expect(
      page.getByText(/^This does not look like a list of deals\. Its heads are: Kunde, Wert, Stand/),
    ).toBeVisible();
    await expect(page.getByLabel("Or paste rows")).toHaveValue(/Kunde/);
    await page.getByLabel("Value", { exact: true }).selectOption({ label: "Wert" });
    await page.getByLabel("Stage", { exact: true }).first().selectOption({ label: "Stand" });
    await expect(page.getByRole("button", { name: "Take these 2 deals" })).toBeVisible();
  });
  test("missing stages, unreadable dates, duplicates, negative values", async ({ page }) => {
    await openTool(page);
    await paste(
      page,
      `${head}Good,Proposal,"£1,000",15/12/2026,01/09/2026\nGood,Proposal,"£1,000",15/12/2026,01/09/2026\nNo stage,,200,,\nMinus,Proposal,(300),,\nSoon,Proposal,500,end of the year,\nGone,Closed lost,700,,`,
    );
    await expect(
      page.getByText("6 rows read: 3 deals (2 open, 0 won, 1 lost), and 3 rows left out."),
    ).toBeVisible();
    await expect(page.getByText("Row 3, Good, is the same deal as row 2.")).toBeVisible();
    await expect(page.getByText("Row 4, No stage, is open and stands at no stage.")).toBeVisible();
    await expect(
      page.getByText("Row 5, Minus: a deal is not worth less than nothing ((300))."),
    ).toBeVisible();
    await expect(page.getByText(/Row 6, Soon, close date: “end of the year” is not a day/)).toBeVisible();
    await expect(page.getByText(/Row 7, Gone, is closed without a date/)).toBeVisible();
    await page.getByRole("button", { name: "Take these 3 deals" }).click();
    await expect(page.getByText("3 rows of the file gave no deal")).toBeVisible();
  });
  test("mixed currencies and an order of days that nobody can tell", async ({ page }) => {
    await openTool(page);
    await paste(page, `${head}A,Proposal,£100,03/04/2027,\nB,Proposal,"€1,200",05/06/2027,\nC,Proposal,£7,,`);
    await expect(page.getByText("GBP: 2 deals; EUR: 1 deal.")).toBeVisible();
    await page.getByLabel("Pounds for 1 EUR").fill("0.85");
    await page.getByLabel("The month first, as in the United States").check();
    await page.getByRole("button", { name: "Take these 3 deals" }).click();
    await expect(page.locator("#pipeline-deals")).toContainText("£1,020");
    await expect(page.locator("#pipeline-deals")).toContainText("4 Mar 2027");
  });
  test("nothing, text that is no table, and a formula", async ({ page }) => {
    await openTool(page);
    await page.getByRole("button", { name: "Start with figures of your own" }).click();
    await page.getByRole("button", { name: "Read the rows" }).click();
    await expect(page.getByText(/^Nothing is pasted yet/)).toBeVisible();
    await page.getByLabel("Or paste rows").fill(`${head}"=HYPERLINK(""http://x"")",Proposal,5,,`);
    await page.getByRole("button", { name: "Read the rows" }).click();
    await expect(page.getByText(/looks like a formula. It was read as plain text/)).toBeVisible();
    await page.reload();
    await expect(title(page)).toHaveText("What are your open deals worth?");
    await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
    await expect(page.getByLabel("Or paste rows")).toHaveValue(/HYPERLINK/);
  });
});

test("ten thousand deals are read, moved and kept", async ({ page }) => {
  const stages = ["Qualified", "Proposal", "Negotiation", "Closed Won", "Closed Lost"];
  const two = (number: number): string => String(number).padStart(2, "0");
  const rows = Array.from({ length: 10_000 }, (_, at) => {
    const closed = at % 5 > 2;
    return `D${String(at)},Deal ${String(at)},${stages[at % 5] ?? ""},${String(1000 + ((at * 37) % 9000))},20${closed ? "26" : "27"}-${two((at % 9) + 1)}-${two((at % 28) + 1)},2025-${two((at % 12) + 1)}-15`;
  });
  await openTool(page);
  await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
  await page.getByLabel("Choose a file, or drop one here").setInputFiles({
    name: "large.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Reference,Deal name,Stage,Amount,Close date,Created date", ...rows].join("\n")),
  });
  await page.getByRole("button", { name: "Take these 10,000 deals" }).click({ timeout: 10_000 });
  await expect(page.getByText("1 to 25 of 6,000 open deals")).toBeVisible();
  const slider = page.getByRole("slider", { name: "Chance at Proposal" });
  await slider.fill("37");
  const told = await title(page).textContent();
  await page.reload();
  await expect(page.getByText("1 to 25 of 6,000 open deals")).toBeVisible();
  await expect(slider).toHaveValue("37");
  await expect(title(page)).toHaveText(told ?? "");
});

test("nobody is shut out: axe, 320 pixels, letters of twice the size", async ({ page }) => {
  await openTool(page);
  await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
  await page.getByLabel("Or paste rows").fill(`${head}A,Proposal,£100,03/04/2027,\nB,Won,€5,,`);
  await page.getByRole("button", { name: "Read the rows" }).click();
  await page.getByText("The rules, with the closed deals behind them").click();
  await page.getByText("Workings, and export").click();
  await page.locator(".sheet").first().waitFor();
  await expectNoViolation(page);
  await expectToFitAnybody(page);
});
