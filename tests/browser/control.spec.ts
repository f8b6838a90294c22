import { expect, test } from "@playwright/test";
import { expectNoViolation, expectToFitAnybody } from "./access.ts";
import { fill, press, tabTo } from "./keys.ts";

test("a run is played by keyboard: talks, decisions, a trigger, a reload, and the debrief", async ({
  page,
}) => {
  test.slow();
  const heading = page.getByRole("heading", { level: 1 });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const opened = (words: string) => page.locator("summary", { hasText: words });
  await page.goto("/control/run/?scenario=tallyman-green-red&seed=7");
  await expect(heading).toHaveText("Before week 1: More leads than ever, fewer demonstrations");

  // The talk of the first morning, turn by turn.
  await tabTo(page, page.getByRole("radio", { name: /^I show how 30 contracts/ }));
  await page.keyboard.press("Space");
  await press(page, button("Say it"));
  await expect(page.getByText("Kate works out that she needs four demonstrations")).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: /^I ask each to say what/ }));
  await page.keyboard.press("Space");
  await press(page, button("Say it"));
  await expect(page.getByText("Dev says that he will ring")).toBeVisible();

  // A trigger is written before it is needed; an empty field is told of, and nothing typed is lost.
  await press(page, opened("Write a trigger"));
  await tabTo(page, page.getByLabel("When this figure"));
  await page.getByLabel("When this figure").selectOption("yield:search");
  await press(page, button("Write the trigger"));
  await expect(page.getByText("Nothing stands here yet. Write a figure.").first()).toBeVisible();
  await fill(page, page.getByLabel("this threshold"), "30");
  await fill(page, page.getByLabel("for how many weeks running"), "2");
  await fill(page, page.getByLabel("Moved a week"), "300");
  await fill(page, page.getByLabel("Within how many working days"), "1");
  await press(page, button("Write the trigger"));
  await expect(page.getByText("Search adverts: first-pass yield below 30%, 2 weeks running")).toBeVisible();

  for (let week = 1; week <= 6; week += 1) {
    await press(
      page,
      button(week === 1 ? "Begin week 1" : `Hold the review and go on to week ${String(week)}`),
    );
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText(new RegExp(`^Week ${String(week)}:`));
  }
  await expect(page.getByRole("status").first()).toContainText("Week 6 of 26 is done.");
  await expect(page.locator("main")).not.toContainText("set to buy as many forms");
  await expectNoViolation(page, "a played week");
  await expectToFitAnybody(page, "a played week");

  // Three decisions, one of which cannot be carried out at first.
  await press(page, opened("Change something"));
  await page.getByLabel("What is changed").selectOption("audit");
  await press(page, button(/^Put it down/));
  await fill(page, page.getByLabel("Money a week"), "5000");
  await press(page, button(/^Put it down/));
  await expect(page.getByRole("alert")).toContainText("£5,000 is to be taken from it");
  await fill(page, page.getByLabel("Money a week"), "400");
  await press(page, button(/^Put it down/));
  await page.getByLabel("What is changed").selectOption("definition");
  await page.getByLabel("The definition of a lead").selectOption("strict");
  await press(page, button(/^Put it down/));
  await expect(page.getByText("£400 a week from Search adverts to Guide and webinar").first()).toBeVisible();
  // A closed tab loses nothing.
  await page.reload();
  await expect(heading).toHaveText(/^Week 6:/);
  await expect(page.getByRole("button", { name: /^Take out/ })).toHaveCount(3);

  await press(page, opened("Name the cause"));
  await page.getByLabel("The cause", { exact: true }).selectOption("source-quality");
  await page.getByLabel("Where it lies").selectOption("search");
  await fill(page, page.getByLabel("Why"), "Leads are above plan and demonstrations below it.");
  await page.getByRole("checkbox").first().check();
  for (let week = 7; week <= 26; week += 1)
    await button(`Hold the review and go on to week ${String(week)}`).press("Enter");
  await expect(heading).toHaveText(/^Week 26:/);

  await press(page, button("See what happened"));
  await expect(page.getByRole("heading", { level: 2, name: /^Tallyman Software made £/ })).toBeFocused();
  await expect(page.getByText("A source sends leads that do not fit: Search adverts.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Read 15 accepted leads of Search adverts/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Reference policy/ })).toBeVisible();
  await expect(page.getByText("right, and in the right place", { exact: false })).toBeVisible();
  await expectNoViolation(page, "the debrief");
  await expectToFitAnybody(page, "the debrief");
});

test("an address that names no run, no firm or no seed is told so, with a way on", async ({ page }) => {
  await page.goto("/control/run/?scenario=nobody&seed=7");
  await expect(
    page.getByText("There is no scenario “nobody” in the control room.", { exact: false }),
  ).toBeVisible();
  await page.goto("/control/run/?scenario=thornhay-open-door&seed=-3");
  await expect(page.getByText("“-3” is no seed.", { exact: false })).toBeVisible();
  await page.getByLabel("Seed").fill("12");
  await page.getByRole("button", { name: "Begin the run" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before week 1: Everybody is a lead");
  expect(page.url()).toContain("seed=12");
});
