import { expect, test } from "@playwright/test";
import { fill, press } from "./keys.ts";
import { watch } from "./pages.ts";

test("a variance statement is worked by keyboard on own lines, opened to its workings, exported, and there after a reload", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/tools/variances/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  const conclusion = page.getByRole("heading", { level: 1 });
  await expect(conclusion).toContainText("Contribution is £15,354 below budget: quantity £22,039 favourable");
  const flour = page.getByRole("group", { name: "Line 1" });
  await fill(page, flour.getByRole("textbox", { name: "Price got" }), "14.50");
  await expect(conclusion).toContainText("Contribution is £2,220 above budget");
  await press(page, page.getByText("Workings, and the spreadsheet"));
  const mix = page
    .getByRole("row", { name: /^Flour/ })
    .last()
    .getByRole("button")
    .nth(7);
  await press(page, mix);
  await expect(page.getByText(/Mix variance, Flour: /)).toBeVisible();
  const download = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: "Export as a spreadsheet" }));
  expect((await download).suggestedFilename()).toMatch(/thornhay.*\.xlsx$/i);
  await page.reload();
  await expect(conclusion).toContainText("Contribution is £2,220 above budget");
  await press(page, page.getByRole("button", { name: "The orders of Northwind" }));
  await expect(conclusion).toContainText("Revenue is $230,968 above budget");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
