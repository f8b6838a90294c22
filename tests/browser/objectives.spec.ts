import { expect, test } from "@playwright/test";
import { expectNoViolation } from "./access.ts";
import { watch } from "./pages.ts";

test("an objective is written, judged, mended and still there after a reload", async ({ page }) => {
  const seen = watch(page);
  await page.goto("/tools/objectives/");
  const field = page.getByLabel("The objective", { exact: true });
  await field.focus();
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await field.fill("Increase sales of bread in Leeds");
  await expect(page.getByText("Increase sales of bread in Leeds [from … to …] by [date]")).toBeVisible();
  await page.getByRole("button", { name: "Take this wording over" }).press("Enter");
  await expect(field).toHaveValue("Increase sales of bread in Leeds [from … to …] by [date]");
  await field.fill("Increase sales of bread in Leeds by 10% by 31 March 2027 to fund a second oven");
  await expect(page.getByRole("heading", { name: /^4 of the five letters/ })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("The objective", { exact: true })).toHaveValue(/second oven/);
  await page.getByRole("button", { name: "Keep this objective" }).press("Enter");
  await expect(page.getByText("Open above")).toBeVisible();
  await page.getByRole("button", { name: "Begin another objective" }).press("Enter");
  const second = page.getByLabel("The objective", { exact: true });
  await expect(second).toHaveValue("");
  await second.fill("Win 12 new cafés in York by 30 June 2027");
  await page.getByRole("button", { name: /^Open Increase sales of bread/ }).press("Enter");
  await expect(second).toHaveValue(/second oven/);
  await expect(page.getByRole("button", { name: /^Open Win 12 new cafés/ })).toBeVisible();
  await second.fill("Increase sales of bread in Leeds by 12% by 31 March 2027 to fund a second oven");
  // The tab is closed before the typing has rested.
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "by 12%" })).toContainText("Open above");
  await expectNoViolation(page);
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
