import { expect, test } from "@playwright/test";
import { fill, press } from "./keys.ts";

test("figures that drift from a kept forecast open a task, which a new forecast ends", async ({ page }) => {
  await page.goto("/tools/forecast/?series=thornhay&method=holt-winters-additive");
  await page.getByLabel("Why this method").fill("It has a trend and seasons.");
  await page.getByRole("button", { name: "Keep this forecast" }).click();
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await press(page, page.locator("summary", { hasText: "Figures that have come since" }));
  const sales = page.getByLabel("Sales from April 2026 on");
  await fill(page, sales, "520");
  await expect(page.getByRole("heading", { name: /The signal stays within ±4/ })).toBeVisible();
  await sales.fill("520\nabout 500");
  await expect(page.getByText("Line 2: “about 500” cannot be read as a figure.")).toBeVisible();
  await page.reload();
  await press(page, page.locator("summary", { hasText: "Figures that have come since" }));
  await expect(sales).toHaveValue("520\nabout 500");
  await sales.fill("900\n900\n900\n900\n900\n900");
  await expect(
    page.getByRole("heading", { name: /The signal reached 5.0 in August 2026, beyond ±4/ }),
  ).toBeVisible();
  await fill(page, page.getByLabel("Who sees to it"), "Dana Whitfield");
  await fill(page, page.getByLabel("By when"), "30/09/2026");
  await page.reload();
  await press(page, page.locator("summary", { hasText: "Figures that have come since" }));
  await expect(page.getByLabel("Who sees to it")).toHaveValue("Dana Whitfield");
  await expect(page.getByLabel("By when")).toHaveValue("30 September 2026");
  await press(page, page.getByRole("button", { name: "Forecast again with these figures" }));
  await expect(page.getByText(/^42\s+months, April 2023 to September 2026/)).toBeVisible();
  await expect(page.getByLabel("Takes the place of")).not.toHaveValue("none");
  await page.getByLabel("Why this method").fill("Sales stand higher since April.");
  await page.getByRole("button", { name: "Keep this forecast" }).click();
  await expect(page.getByText("It takes the place of an earlier forecast.")).toBeVisible();
  // The newest stands first; the old one is opened to see what became of its task.
  const followed = page.locator("details", { hasText: "Figures that have come since" });
  await followed.evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expect(page.getByText(/and ended on/)).toBeVisible();
});
