import { expect, test } from "@playwright/test";
import fs from "node:fs";
import { press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

test("a chart is read by arrow keys, opened as a table and saved as a picture and as CSV", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/gallery/");
  const chart = page.locator("figure.chart").first();
  const plot = chart.getByRole("slider", { name: /^Read the chart/ });
  await tabTo(page, plot);
  await expect(chart.locator(".reading")).not.toHaveClass(/faint/);
  const last = await plot.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  await expect(plot).not.toHaveAttribute("aria-valuetext", last ?? "");
  // The words that are spoken are the words that stand under the plot.
  await expect(chart.locator(".reading")).toHaveText((await plot.getAttribute("aria-valuetext")) ?? "none");
  await page.keyboard.press("Home");
  await expect(plot).toHaveAttribute("aria-valuenow", "1");
  await page.keyboard.press("End");
  await expect(plot).toHaveAttribute("aria-valuetext", last ?? "");

  await press(page, chart.locator("summary"));
  await expect(chart.getByRole("table")).toBeVisible();

  await tabTo(page, chart.getByRole("button", { name: "Save as PNG" }));
  const [picture] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const png = fs.readFileSync(await picture.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.length).toBeGreaterThan(5000);
  await tabTo(page, chart.getByRole("button", { name: "Save as CSV" }));
  const [rows] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const csv = fs
    .readFileSync(await rows.path(), "utf8")
    .trim()
    .split(/\r?\n/);
  expect(csv.length).toBeGreaterThan((await chart.getByRole("row").count()) - 2);
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
