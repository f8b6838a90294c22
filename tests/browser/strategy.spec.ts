import { expect, test, type Page } from "@playwright/test";
import { watch } from "./pages.ts";

const firm = (page: Page) => page.getByLabel("Firm", { exact: true });

test("a strategy of one’s own is linked by keyboard, kept over a reload, and put into a plan", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/tools/strategy/");
  await firm(page).selectOption("own");
  await expect(page.getByRole("group", { name: "What is open" })).toContainText("Nothing is decided about");
  await page.getByLabel("Name of the firm").fill("Beck Lane Dairy");
  await page.getByLabel("Says, B1").fill("Sell to twelve more cafés in 2027");
  await page.getByLabel("Says, D1").fill("Cafés within ten miles first");
  await page.getByLabel("Because, row 1").focus();
  await page.keyboard.type("the van passes them already");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("no new route is needed");
  await expect(
    page.getByRole("heading", { name: "1 of 1 lines of strategy reach the plan; 1 of 1 decisions" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Put them into the plan" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 items are in the plan now.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the plan there" })).toHaveAttribute(
    "href",
    /^\/plan\/[a-z-]+\/\?plan=[^#]+#[a-z-]+/,
  );
  await page.reload();
  await expect(page.getByLabel("Therefore, row 1")).toHaveValue("no new route is needed");
  await page.goto("/progress/");
  await expect(page.getByRole("link", { name: "Beck Lane Dairy: sales plan" })).toHaveAttribute(
    "href",
    /^\/plan\/thread\/\?plan=./,
  );
  await page.getByRole("link", { name: "Beck Lane Dairy", exact: true }).click();
  await expect(page.getByLabel("Says, D1")).toHaveValue("Cafés within ten miles first");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("calendar, leads and models answer to a change, and fit 320 px", async ({ page }) => {
  const seen = watch(page);
  await page.setViewportSize({ width: 320, height: 700 });
  const fits = async (): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  await page.goto("/tools/campaigns/");
  await firm(page).selectOption("calder-valves");
  await page.getByLabel("Hours for selling in a week").fill("20");
  await expect(
    page.getByRole("heading", { name: /^Campaigns and selling have \d clashes and no gap/ }),
  ).toBeVisible();
  await fits();
  await page.goto("/tools/leads/");
  await firm(page).selectOption("tallyman-software-flawed");
  await expect(page.getByRole("heading", { name: /lets 26 of 40 leads through in error/ })).toBeVisible();
  await fits();
  await page.goto("/tools/models/");
  await page.getByRole("tab", { name: "Growth and share" }).click();
  await page.getByLabel("Where high begins").selectOption("leader-and-ten");
  await expect(page.getByRole("img", { name: /Growth–share matrix/ })).toBeVisible();
  await fits();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});
