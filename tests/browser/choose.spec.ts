import { expect, test, type Page } from "@playwright/test";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

async function openChooser(page: Page, query = ""): Promise<void> {
  await page.goto(`/tools/choose/${query}`);
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByLabel("Your argument").waitFor();
}

const table = (page: Page) => page.locator("#ways");

test("two ways are laid side by side and argued for by keyboard, and what is missing is named", async ({
  page,
}) => {
  const seen = watch(page);
  await openChooser(page);
  await expect(table(page)).toContainText("Delphi panel");
  await expect(table(page)).toContainText("no record: say how you would build one");
  await expect(table(page).getByRole("row", { name: /^Average miss on 12 months held back/ })).toContainText(
    "£",
  );
  await expect(page.getByRole("heading", { name: "0 of 8 things are there" })).toBeVisible();
  await tabTo(page, page.getByRole("checkbox", { name: "Holt", exact: true }));
  await page.keyboard.press("Space");
  await expect(table(page).getByRole("columnheader", { name: "Holt", exact: true })).toBeVisible();
  await page.getByLabel("Stage of the product’s life").selectOption("maturity");
  await expect(table(page)).toContainText("long history whose pattern repeats");
  await fill(
    page,
    page.getByLabel("Your argument"),
    "I recommend Holt–Winters, because the season repeats every December. A Delphi panel costs 25 hours.",
  );
  await expect(page.getByRole("heading", { name: "6 of 8 things are there" })).toBeVisible();
  await expect(page.getByText("Say what the way you choose cannot see")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Save both as text" }));
  await tabTo(page, page.getByRole("radio", { name: /^Level 4/ }), "Shift+Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("heading", { name: "6 of 9 things are there" })).toBeVisible();
  const address = page.url();
  expect(address).toContain("?choice=");
  await page.goto("/tools/");
  await openChooser(page, new URL(address).search);
  await expect(page.getByLabel("Your argument")).toHaveValue(/^I recommend Holt–Winters/);
  await expect(page.getByRole("heading", { name: "6 of 9 things are there" })).toBeVisible();
  await press(page, page.getByRole("button", { name: /^Forget Which way/ }));
  await press(page, page.getByRole("button", { name: "Forget this argument" }));
  await expect(page.getByText("None yet. One is kept from the first word you write.")).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("one way alone, and figures alone, are not enough, and an unknown address says so", async ({ page }) => {
  await openChooser(page);
  await page.getByRole("checkbox", { name: "Delphi panel" }).uncheck();
  await expect(page.getByText("No way of judgement is among them.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Same period last year" }).uncheck();
  await expect(page.getByText("1 way is chosen. Choose two at least")).toBeVisible();
  await page.getByRole("checkbox", { name: "Jury of executives" }).check();
  await expect(page.getByText("Choose two at least")).toBeHidden();
  await openChooser(page, "?choice=nowhere");
  await expect(page.getByText("The argument that this address names is not on this device.")).toBeVisible();
});
