import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { watch } from "./pages.ts";

async function openTerritories(page: Page): Promise<void> {
  await page.goto("/tools/territories/");
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await page.getByRole("heading", { name: "Keep with a set of targets" }).waitFor();
}
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("equal quotas are set beside quotas by potential, calls beside people, areas beside one another", async ({
  page,
}) => {
  const seen = watch(page);
  await openTerritories(page);
  await expect(title(page)).toHaveText("Equal quotas ask 1.8 times as much of The West as of The Midlands");
  await expect(page.getByRole("heading", { name: "It takes 5 people to make 4,600 calls" })).toBeVisible();
  await expect(
    page.getByRole("heading", {
      name: /The busiest person has \d+% more calls than the average; it could be/,
    }),
  ).toBeVisible();
  await expect(page.getByText("whether areas touch")).toBeVisible();

  await page.getByLabel("Calls one person makes in a day").fill("3");
  await expect(page.getByRole("heading", { name: "It takes 7 people to make 4,600 calls" })).toBeVisible();
  await page.getByRole("button", { name: "Take the proposal over" }).click();
  await expect(page.getByRole("heading", { name: /the rule finds nothing better/ })).toBeVisible();
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
  await expect(page.getByLabel("Calls one person makes in a day")).toHaveValue("3");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("bad figures each get what, where and the way out", async ({ page }) => {
  await openTerritories(page);
  const says = async (text: RegExp) => expect(page.getByText(text).first()).toBeVisible();
  const territories = page.getByLabel("Territories", { exact: true });
  await territories.fill("North; 0; 100");
  await says(/The potential of North \(row 1\) is 0/);
  await territories.fill("");
  await says(/There are no territories yet/);
  await territories.fill("North; 100; 10\nNorth; 200; 10");
  await says(/North stands in rows 1 and 2/);
  await page.getByLabel("Calls one person makes in a day").fill("0");
  await says(/no number of people would be enough/);
  await page.getByLabel("People", { exact: true }).fill("");
  await says(/There is nobody to share the areas among/);
  await page.getByLabel("Target", { exact: true }).fill("nine");
  await says(/Cannot be read as an amount of money: nine/);
});
