import { expect, test, type Page } from "@playwright/test";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

const lesson = "/learn/smoothing/";
const exercise = (page: Page) => page.getByRole("region", { name: "Smoothing, the last steps yours" });
const field = (page: Page, month: string) =>
  exercise(page).getByRole("textbox", { name: `Forecast, ${month} 2024` });

/** By keyboard to the heading just above something, without the hundred figures before it. */
async function goTo(page: Page, heading: string): Promise<void> {
  await page.getByRole("heading", { name: heading }).evaluate((element) => {
    element.setAttribute("tabindex", "-1");
    element.focus();
  });
}

test("a lesson is entered past its spine, and its terms and figures open by keyboard", async ({ page }) => {
  const seen = watch(page);
  await page.goto(lesson);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#main :focus")).toHaveCount(1);
  await expect(
    page.getByRole("navigation", { name: "The six outcomes" }).locator("[aria-current=page]"),
  ).toHaveText(/Exponential smoothing/);

  const term = page.getByRole("button", { name: "Exponential smoothing", exact: true });
  const card = page.locator(".term-card:popover-open");
  await press(page, term);
  await expect(card).toContainText("Open in the glossary");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();

  const figure = page.locator(".sheet button.figure").first();
  await press(page, figure);
  await expect(figure).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".workings math").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(figure).toHaveAttribute("aria-expanded", "false");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("an exercise marks by the person's own figures, keeps what cannot be read, and survives a reload", async ({
  page,
}) => {
  await page.goto(lesson);
  await goTo(page, "Now you");
  await press(page, exercise(page).getByRole("button", { name: "Draw my figures" }));
  await fill(page, field(page, "Jul"), "200");
  await fill(page, field(page, "Aug"), "200.6");
  await fill(page, field(page, "Sep"), "dozen");
  await press(page, exercise(page).getByRole("button", { name: "Check", exact: true }));
  await expect(exercise(page).getByText("Follows from your 200,")).toHaveCount(1);
  await expect(exercise(page).getByText("Cannot be read.", { exact: true })).toBeVisible();
  await expect(field(page, "Sep")).toHaveValue("dozen");
  await expect(field(page, "Sep")).toHaveAttribute("aria-invalid", "true");
  await expect(exercise(page).getByRole("status")).toContainText(
    "Marks are counted once every cell is filled",
  );

  await page.reload();
  await goTo(page, "Now you");
  await expect(field(page, "Jul")).toHaveValue("200");
  await expect(field(page, "Sep")).toHaveValue("dozen");
  await fill(page, field(page, "Sep"), "193.82");
  await press(page, exercise(page).getByRole("button", { name: "Check", exact: true }));
  await expect(exercise(page).getByRole("status")).toHaveText(
    "2 of 3 marks. 2 of them by your own earlier figures.",
  );
});

test("the check is opened and answered, and the lesson read marks the thread and the home page", async ({
  page,
}) => {
  await page.goto(lesson);
  await goTo(page, "Check what you can do now");
  await press(page, page.getByRole("button", { name: "Open the check" }));
  // A worksheet brings a script and a style sheet of its own.
  const sheet = page.getByRole("region", { name: "Take one step of exponential smoothing" });
  await expect(sheet.getByRole("textbox").first()).toBeVisible();
  const task = page.getByRole("region", { name: "Seven errors, all positive" });
  const right = task.getByRole("radio", { name: /^Use Holt/ });
  await tabTo(page, task.getByRole("radio").first());
  await page.keyboard.press("Space");
  for (let step = 0; step < 4 && !(await right.isChecked()); step += 1)
    await page.keyboard.press("ArrowDown");
  await press(page, task.getByRole("button", { name: "Check", exact: true }));
  await expect(task.getByRole("status")).toContainText("1 of 1 mark");
  await expect(page.getByText("1 of 1 marks on 1 of 3 tasks.")).toBeVisible();

  await press(page, page.getByRole("button", { name: "Mark this lesson as read" }));
  await expect(page.getByText(/^Read on/)).toBeVisible();
  await expect(page.locator('[data-lesson="smoothing"].done')).toHaveCount(1);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /^Go on with lesson/ })).toBeVisible();
  await expect(page.getByText(/1 of \d+ lessons read\./)).toBeVisible();
});

test("a lesson is understood from its accessibility tree alone", async ({ page }) => {
  await page.goto(lesson);
  for (const landmark of ["banner", "main", "contentinfo"] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
  const levels = await page
    .getByRole("main")
    .getByRole("heading")
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 1)).toBeLessThanOrEqual(1));

  // What a screen reader is given, in its order: each formula followed by its words, each chart by its reading.
  const tree = await page.getByRole("main").ariaSnapshot();
  expect(tree).toContain("level = α × sales + (1 − α) × (last level + last trend)");
  const chart = tree.slice(tree.indexOf('figure "The smoothed forecast follows the climb'));
  expect(chart).toMatch(/slider "Read the chart, period by period".*/);
  expect(chart).toMatch(
    /Fifteen years were forecast and all fifteen were too low, by [\d,]+ million dollars/,
  );
  expect(tree).toMatch(/table "Simple smoothing on café sales/);
  expect(await page.locator("main math:not([aria-hidden=true])").count()).toBeGreaterThan(4);
});

test("what comes before the first outcome has its place and is not counted as an outcome", async ({
  request,
}) => {
  const before = await (await request.get("/learn/what-a-plan-is-for/")).text();
  expect(before).toContain("Before you start, lesson 1 of 5");
  expect(before).not.toMatch(/Outcome 0|of 7/);
  const first = await (await request.get("/learn/strategy-to-sales-plan/")).text();
  expect(first).toContain("Outcome 1 of 6, lesson 1 of 6");
  const learn = await (await request.get("/learn/")).text();
  expect(learn.match(/data-outcome="LO\d"/g)).toHaveLength(6);
});
