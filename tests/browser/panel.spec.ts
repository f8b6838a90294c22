import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import fs from "node:fs";
import { expectNothingBeyond, expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

async function openPanel(page: Page): Promise<void> {
  await page.goto("/tools/panel/");
  await page.getByRole("heading", { name: /^Delphi: estimate alone/ }).waitFor();
}
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const verdict = (page: Page) => page.locator("#panel-verdict");

/** One round of the person alone, with a reason. */
async function closeAlone(page: Page, round: number, estimate: string): Promise<void> {
  await page.getByLabel("Your estimate").fill(estimate);
  await page.getByLabel(/^Your reason/).fill("The trial went well.");
  await button(page, `Close round ${String(round)}`).click();
}

test("a panel of three rounds is run and kept by keyboard alone", async ({ page }) => {
  const seen = watch(page);
  await openPanel(page);
  await fill(page, page.getByLabel("At most so many rounds"), "3");
  await fill(page, page.getByLabel(/^Agreed/), "1");
  await fill(page, page.getByLabel(/^Settled/), "0");
  await press(page, button(page, "Close round 1"));
  await expect(page.getByText("The estimate is missing.")).toBeVisible();
  await fill(page, page.getByLabel("Your estimate"), "a lot");
  await press(page, button(page, "Close round 1"));
  await expect(page.getByText(/a lot/).first()).toBeVisible();
  for (const [round, estimate] of [
    [1, "900"],
    [2, "700"],
    [3, "640"],
  ] as const) {
    await fill(page, page.getByLabel("Your estimate"), estimate);
    await fill(page, page.getByLabel(/^Your reason/), "<b>17 of 50</b> asked for a form");
    await press(page, button(page, `Close round ${String(round)}`));
    await expect(verdict(page)).toBeFocused();
    await expect(page.getByRole("figure").locator(".mark")).toHaveCount(8 * round);
  }
  await expect(verdict(page)).toContainText("Stop, because 3 rounds are run: the middle spread is");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("After 3 rounds the panel expects");
  // What was typed as mark-up stays text.
  await expect(page.getByRole("cell", { name: "<b>17 of 50</b> asked for a form" }).first()).toBeVisible();
  expect(await page.locator("main td b").count()).toBe(0);

  await press(page, button(page, "Keep this forecast"));
  await expect(page.getByText("The reason is missing.")).toBeVisible();
  await fill(page, page.getByLabel(/^Why this way/), "No history, and eight people who know parts of it.");
  await press(page, button(page, "Keep this forecast"));
  await expect(page.getByText("Kept on this device.")).toBeVisible();
  await page.goto("/progress/");
  await expect(page.getByText("Clearview mirrors, first year: Delphi panel")).toBeVisible();
  await expect(page.getByText("3 rounds of 8 estimates")).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("a reload in the middle of a round loses nothing", async ({ page }) => {
  await openPanel(page);
  await closeAlone(page, 1, "800");
  await expect(verdict(page)).toBeVisible();
  const told = await verdict(page).textContent();
  await page.getByLabel("Your estimate").fill("70");
  await page.getByLabel(/^Your reason/).fill("Half a thou");
  await page.reload();
  await expect(page.getByLabel("Your estimate")).toHaveValue("70");
  await expect(page.getByLabel(/^Your reason/)).toHaveValue("Half a thou");
  await expect(verdict(page)).toHaveText(told ?? "");
});

test("a class of three passes one device on, and nobody sees a figure before the round is closed", async ({
  page,
}) => {
  await openPanel(page);
  await page.getByRole("radio", { name: /^A class on one device/ }).check();
  await page.getByLabel("Names, one a line").fill("Ann\nBen");
  const turns = async (estimates: Record<string, string>): Promise<void> => {
    for (const [name, estimate] of Object.entries(estimates)) {
      await expect(
        page.getByRole("heading", { name: new RegExp(`pass the device to ${name}`) }),
      ).toBeVisible();
      await button(page, `I am ${name}: show my form`).click();
      await expect(page.getByLabel("Your estimate")).toHaveValue("");
      await page.getByLabel("Your estimate").fill(estimate);
      await page.getByLabel(/^Your reason/).fill("A customer told me.");
      await button(page, "Hand in, and pass the device on").click();
    }
  };
  await turns({ Ann: "400", Ben: "500" });
  await button(page, "Close round 1").click();
  await expect(page.getByRole("alert")).toContainText("2 people are not a panel");

  await page.getByLabel("Names, one a line").fill(`Ann\nBen\n${"C".repeat(10_000)}`);
  await expect(page.getByText("The name of person 3 has 10,000 letters.", { exact: false })).toBeVisible();
  await button(page, /^I am Ann/).click();
  // What Ann wrote is hers still.
  await expect(page.getByLabel("Your estimate")).toHaveValue("400");
  // Somebody put before Ann does not come to see it.
  await page.getByLabel("Names, one a line").fill("Cy\nAnn\nBen");
  await button(page, "I am Cy: show my form").click();
  await expect(page.getByLabel("Your estimate")).toHaveValue("");
  await page.getByLabel("Names, one a line").fill("Ann\nBen\nBen");
  await expect(page.getByText("Ben is on the list twice.", { exact: false })).toBeVisible();
  await page.getByLabel("Names, one a line").fill("Ann\nBen\nCy");
  await button(page, "I am Ann: show my form").click();
  await button(page, "Hand in, and pass the device on").click();
  await button(page, "Leave Ben out for now").click();
  await button(page, "Leave Cy out for now").click();
  await expect(page.getByText("Not written yet: Cy.")).toBeVisible();
  await button(page, "Close round 1").click();
  await expect(page.getByRole("alert")).toContainText("Of 3 estimates, 1 is missing.");
  await expect(page.locator("main")).not.toContainText("400");
  // A reload hides the form, not the work.
  await button(page, "Pass the device to Cy").click();
  await button(page, "I am Cy: show my form").click();
  await page.getByLabel("Your estimate").fill("900");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Round 1: pass the device to Cy" })).toBeVisible();
  await expect(page.getByLabel("Your estimate")).toHaveCount(0);
  await button(page, "I am Cy: show my form").click();
  await expect(page.getByLabel("Your estimate")).toHaveValue("900");
  await button(page, "Hand in, and pass the device on").click();
  await button(page, "Close round 1").click();
  await expect(page.getByRole("row", { name: /900 above the quartiles/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /What the panel is told of round 1/ })).not.toContainText(
    /Ann|Ben|Cy/,
  );

  // Whoever stood outside is asked for a reason.
  await button(page, "I am Ann: show my form").click();
  await expect(page.getByText("Last time you said 400, which is below the quartiles")).toBeVisible();
  await page.getByLabel("Your estimate").fill("450");
  await button(page, "Hand in, and pass the device on").click();
  await expect(page.getByText("The reason is missing.")).toBeVisible();
});

test("two hundred experts are too many, and the page says what to do", async ({ page }) => {
  await openPanel(page);
  await page.getByRole("textbox", { name: "Simulated experts" }).fill("200");
  await closeAlone(page, 1, "500");
  await expect(page.getByRole("alert")).toContainText("201 people are more than a panel holds");
  await expect(page.getByLabel("Your estimate")).toHaveValue("500");
});

test("each way of asking says what it finds, and keeps what is typed", async ({ page }) => {
  await openPanel(page);
  await page.getByRole("tab", { name: "Sales force" }).click();
  await expect(page.getByRole("heading", { name: /The team says 585 mirrors; corrected/ })).toBeVisible();
  await page.getByLabel("Expects now, Sian Prosser, North").fill("lots");
  await expect(page.getByText(/“lots” is not a figure/)).toBeVisible();
  await expect(page.getByText(/forecast of Sian Prosser, North cannot be used/)).toBeVisible();
  await page.getByLabel("Expects now, Sian Prosser, North").fill("140");
  await expect(page.getByRole("heading", { name: /The team says 595 mirrors/ })).toBeVisible();
  await button(page, "Add a person").click();
  await page.getByLabel("Name, person 5").fill("Nell");
  await page.getByLabel("Expects now, Nell").fill("40");
  await expect(page.getByText("No record stands behind Nell.")).toBeVisible();
  await page.locator("summary", { hasText: "Workings" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Export as a spreadsheet").click(),
  ]);
  expect(
    fs
      .readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");

  await page.getByRole("tab", { name: "Jury of executives" }).click();
  await expect(
    page.getByRole("heading", { name: /Spoken aloud with Managing director first/ }),
  ).toBeVisible();
  await page.getByRole("radio", { name: /^Weighted mean/ }).check();
  for (const name of ["Managing director", "Finance director", "Operations director", "Marketing manager"])
    await page.getByLabel(`Weight, ${name}`).fill("0");
  await expect(
    page.getByText("Every weight is nought, so nobody would count.", { exact: false }),
  ).toBeVisible();

  await page.getByRole("tab", { name: "Buyers’ intentions" }).click();
  await expect(page.getByRole("heading", { name: /^The answers come to/ })).toBeVisible();
  await page.getByLabel(/^Chance of buying, 10 Certain/).fill("1.5");
  await expect(page.getByText("The chance behind answer 11 is 1.5.", { exact: false })).toBeVisible();

  await page.getByRole("tab", { name: "Combine" }).click();
  await expect(page.getByText("No round is closed yet", { exact: false })).toBeVisible();
  await page.getByLabel("The judgement").selectOption("sales-force-composite");
  await page.getByRole("radio", { name: /^Weights of your own/ }).check();
  await page.getByLabel("Weight of judgement").fill("0.3");
  await expect(page.getByText("The weights add up to 0.8.", { exact: false })).toBeVisible();
  await page.getByLabel("Weight of the method").fill("0.7");
  await expect(page.getByRole("heading", { name: /^Judgement says .* together/ })).toBeVisible();

  await page.getByRole("tab", { name: "Adjustments" }).click();
  await expect(page.getByRole("heading", { name: /^Adjusting helped in \d+ of 10 cases/ })).toBeVisible();
  await page.reload();
  await page.getByRole("tab", { name: "Sales force" }).click();
  await expect(page.getByLabel("Expects now, Nell")).toHaveValue("40");
});

test("a panel of one’s own begins empty, and the example is there to come back to", async ({ page }) => {
  await openPanel(page);
  await button(page, "Start with figures of your own").click();
  await expect(page.getByText("Write the question first", { exact: false })).toBeVisible();
  await page.getByLabel("Title").fill("Our own");
  await closeAlone(page, 1, "50");
  await expect(page.getByRole("alert")).toContainText("Simulated experts need a figure to start from.");
  await page.getByLabel("Where the facts point, as a figure").fill("60");
  await button(page, "Close round 1").click();
  await expect(verdict(page)).toBeVisible();
  await page.reload();
  await expect(verdict(page)).toBeVisible();
  await button(page, "Open the example").click();
  await expect(page.getByText("How many Clearview mirrors", { exact: false }).first()).toBeVisible();
  // Each panel is a document of its own, opened here or by its address.
  await page.getByLabel("Panel", { exact: true }).selectOption({ label: "Our own" });
  await expect(verdict(page)).toBeVisible();
  const address = page.url();
  expect(address).toContain("?id=");
  await button(page, "Start with figures of your own").click();
  await page.goto(address);
  await expect(page.getByLabel("Panel", { exact: true }).locator("option:checked")).toHaveText("Our own");
  await page.goto("/tools/panel/?id=nowhere");
  await expect(page.getByText("What this address names is not on this device.")).toBeVisible();
});

test("the panel has no axe violation and fits anybody", async ({ page }) => {
  // Six tabs are weighed by axe, one after another.
  test.slow();
  await openPanel(page);
  await closeAlone(page, 1, "800");
  await expect(verdict(page)).toBeVisible();
  for (const name of [
    "Delphi panel",
    "Jury of executives",
    "Sales force",
    "Buyers’ intentions",
    "Combine",
    "Adjustments",
  ]) {
    await page.getByRole("tab", { name }).click();
    await expectNoViolation(page, name);
    await expectToFitAnybody(page, name);
  }
  await expectNothingBeyond(page);
});

test("the tabs and the grid are reached by keyboard", async ({ page }) => {
  await openPanel(page);
  await tabTo(page, page.getByRole("tab", { name: "Delphi panel" }));
  await page.keyboard.press("End");
  await expect(page.getByRole("tab", { name: "Adjustments" })).toBeFocused();
  await tabTo(page, page.getByLabel("Adjusted to, Feb 2025"));
});
