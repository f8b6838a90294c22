import { expect, test } from "@playwright/test";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

test("a quarter's results by keyboard: a figure, the whys, the forecast made again and the next version", async ({
  page,
}) => {
  test.slow();
  const seen = watch(page);
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  await page.goto("/plan/");
  await press(page, button("Open its plan: Thornhay Bakery Supplies"));
  await expect(page).toHaveURL(/\/plan\/thread\/\?plan=/);
  await page.goto(page.url().replace("/thread/", "/results/"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Three adverse variances, each traced, and the forecast made again",
  );
  await expectNoViolation(page);
  await expectToFitAnybody(page);
  await fill(page, page.getByRole("textbox", { name: "New craft accounts opened, June 2026" }), "9");
  await expect(page.getByRole("row", { name: /^T4 New craft accounts opened/ }).last()).toContainText(
    "22 accounts",
  );
  const whys = page.getByRole("button", { name: /^Why, level/ });
  await tabTo(page, whys.first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(whys.nth(2)).toBeFocused();
  await press(page, page.getByRole("radio", { name: /At the rate so far/ }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: /^£6,730,273 is expected now/ })).toBeVisible();
  await fill(
    page,
    page.getByRole("textbox", { name: "Why the forecast is made again" }),
    "June is the lowest month against the season, and two shops are shut.",
  );
  await press(page, button("Keep version 1"));
  await expect(page.getByText("Version 1 is kept")).toBeVisible();
  await expect(page.getByText(/Version 1, kept/)).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
