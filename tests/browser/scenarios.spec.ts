import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press } from "./keys.ts";
import { watch } from "./pages.ts";

async function openScenarios(page: Page): Promise<void> {
  await page.goto("/tools/scenarios/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is expected, with a");
  await expect(page.getByText("Nothing has been read yet.", { exact: false })).toBeVisible();
}
const field = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const head = (page: Page) => page.getByRole("heading", { level: 1 });
const worst = "Sites stall, rival opens in May";
const formula = "(starts * spend * share + repairs) * (1 + price) * (1 - rival)";

test("scenarios are weighed, read and kept by keyboard alone, and a reload finds all of it", async ({
  page,
}) => {
  test.slow();
  const seen = watch(page);
  await openScenarios(page);

  // The sum misses: said once, and mended on the spot.
  await fill(page, field(page, `Probability, ${worst}`), "10%");
  const short = page.getByText("The probabilities add up to 80%, which is 20% short of 100%.", {
    exact: false,
  });
  await expect(short).toHaveCount(1);
  await expect(head(page)).toContainText("what may come is not weighed yet");
  await expect(page.getByText("The readings are weighed once the probabilities make 100%")).toBeVisible();
  await press(page, button(page, "Scale them to 100%"));
  await expect(field(page, `Probability, ${worst}`)).toHaveValue("12.5%");
  await expect(short).toHaveCount(0);
  await expect(page.getByText("Probabilities together: 100%.")).toBeVisible();

  // A formula that names what is not there: the message names it, and what was typed stays.
  await fill(page, field(page, /^The formula/), `${formula} + brexit`);
  await expect(
    page.getByText("The formula names brexit, which is not a driver.", { exact: false }),
  ).toHaveCount(1);
  await expect(field(page, /^The formula/)).toHaveValue(`${formula} + brexit`);
  await fill(page, field(page, /^The formula/), formula);
  await expect(head(page)).toContainText("is expected");
  const before = await head(page).textContent();

  // A driver moves what is expected; one that cannot be read is named.
  await fill(page, field(page, "Homes begun in the area, base"), "many");
  await expect(
    page.getByText("Homes begun in the area, base: “many” is not a figure. Write one, for example 120."),
  ).toHaveCount(1);
  await expect(field(page, "Homes begun in the area, base")).toHaveValue("many");
  await fill(page, field(page, "Homes begun in the area, base"), "500");
  await expect(head(page)).toContainText("is expected");
  await expect(head(page)).not.toHaveText(before ?? "");
  const told = await head(page).textContent();

  // The early warning of an assumption.
  const warning = page.getByLabel("Latest reading of the warning").first();
  await fill(page, warning, "110");
  await expect(page.getByText("One early warning has come", { exact: false })).toBeVisible();

  // Readings that speak for the worst scenario.
  const sign = page.getByRole("group", { name: `Sign of “${worst}”` });
  const approvals = page.getByRole("group", { name: "Sign of “Rates fall, rival delayed”" });
  await fill(page, approvals.getByLabel("Latest reading"), "120");
  const accounts = page.getByRole("group", { name: "Sign of “As now”" });
  await fill(page, accounts.getByLabel("Latest reading"), "300");
  await fill(page, sign.getByLabel("By"), "01/03/2026");
  await expect(sign.getByText("Overdue since 1 March 2026")).toBeVisible();
  await expect(page.getByText("One reading is overdue.")).toBeVisible();
  await fill(page, sign.getByLabel("Latest reading"), "96");
  await expect(page.getByText("One reading is overdue.")).toHaveCount(0);
  await expect(page.getByText(`The readings point to ${worst}`, { exact: false })).toBeVisible();

  await press(page, button(page, "Keep this forecast"));
  await expect(page.getByText("The reason is missing.", { exact: false })).toBeVisible();
  await fill(page, field(page, /^Why you believe it/), "Two sites have <b>stopped</b> already.");
  await press(page, button(page, "Keep this forecast"));
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await expect(page.getByText("Two sites have <b>stopped</b> already.")).toBeVisible();
  // Unfinished typing comes back too, however soon the page is left.
  await fill(page, field(page, /^Why you believe it/), "And now");

  await page.reload();
  await expect(head(page)).toHaveText(told ?? "");
  await expect(field(page, `Probability, ${worst}`)).toHaveValue("12.5%");
  await expect(field(page, "Homes begun in the area, base")).toHaveValue("500");
  await expect(sign.getByLabel("Latest reading")).toHaveValue("96");
  await expect(page.getByText(`The readings point to ${worst}`, { exact: false })).toBeVisible();
  await expect(page.getByText("Two sites have <b>stopped</b> already.")).toBeVisible();
  await expect(field(page, /^Why you believe it/)).toHaveValue("And now");
  await expect(warning).toHaveValue("110");

  // Another model is a document of its own, and the first is there to come back to.
  await button(page, "Start with figures of your own").click();
  await field(page, "Firm or product").fill("Oats");
  await page.getByLabel("The figure is in").selectOption("number");
  await field(page, /^What is counted/).fill("tonnes");
  for (const [name, figure, chance] of [
    ["Best", "900", "25%"],
    ["Base", "700", "50%"],
    ["Worst", "400", "25%"],
  ] as const) {
    await field(page, `Figure, ${name}`).fill(figure);
    await field(page, `Probability, ${name}`).fill(chance);
  }
  await expect(head(page)).toHaveText("675 tonnes is expected, with a 25% chance of less than the base case");
  await page
    .getByLabel("Scenarios", { exact: true })
    .selectOption({ label: "Ravensby Builders’ Merchants, 3 scenarios" });
  await expect(head(page)).toHaveText(told ?? "");
  await page.reload();
  await expect(head(page)).toHaveText(told ?? "");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("the scenarios have no axe violation and fit anybody", async ({ page }) => {
  test.slow();
  await openScenarios(page);
  // Worst of all to read: a cell that cannot be read, a total that misses, a reading overdue.
  await field(page, "Homes begun in the area, As now").fill("many");
  await field(page, `Probability, ${worst}`).fill("10%");
  await expectNoViolation(page);
  await expectToFitAnybody(page);
});
