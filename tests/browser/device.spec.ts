import { expect, test, type Page } from "@playwright/test";
import fs from "node:fs";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

const task = "/practice/thornhay-one-smoothing-step/";
const answer = (page: Page) => page.getByRole("textbox", { name: /Forecast for week 6/ });

async function doOneTask(page: Page): Promise<void> {
  await page.goto(task);
  await fill(page, answer(page), "128.9");
  await press(page, page.getByRole("button", { name: "Check", exact: true }));
  await expect(page.getByRole("status").filter({ hasText: "1 of 1 mark" })).toHaveCount(1);
}

async function saveToFile(page: Page): Promise<string> {
  await tabTo(page, page.getByRole("button", { name: "Save everything to a file" }));
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/^golden-thread-backup-\d{4}-\d\d-\d\d\.json$/);
  return file.path();
}

test("work is saved to a file, deleted and brought back from the file", async ({ page }) => {
  const seen = watch(page);
  await doOneTask(page);
  await page.goto("/progress/");
  const row = page.getByRole("row", { name: /Take one step of exponential smoothing/ });
  await expect(row).toHaveCount(1);
  const file = await saveToFile(page);
  expect(fs.readFileSync(file, "utf8")).toContain("128.9");

  await press(page, row.getByRole("button", { name: /^Delete/ }));
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Delete it" }));
  await expect(row).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Practice", exact: true })).toBeFocused();

  // Asked for before the keys: the browser is told to hand over its file dialog, and may hear of it late.
  const chooser = page.waitForEvent("filechooser");
  await tabTo(page, page.getByRole("button", { name: "Restore from a file" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(file);
  const plan = page.getByRole("dialog", { name: "What restoring will do" });
  await expect(plan).toContainText("will be added");
  await press(page, plan.getByRole("button", { name: "Restore", exact: true }));
  await expect(row).toHaveCount(1);
  await page.goto(task);
  await expect(answer(page)).toHaveValue("128.9");
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

const loadSlowly = (page: Page) =>
  page.route("**/_astro/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });

test("what is chosen while a room still loads is chosen when it wakes", async ({ page }) => {
  await loadSlowly(page);
  await page.goto("/practice/", { waitUntil: "commit" });
  await page.getByLabel("What to practise").selectOption("holt");
  expect(await page.locator("astro-island[ssr]").count(), "it still loads").toBeGreaterThan(0);
  await expect(page).toHaveURL(/skill=holt/);
  await expect(page.getByLabel("What to practise")).toHaveValue("holt");
});

test("what is typed while an exercise still loads is there when it wakes, and is marked", async ({
  page,
}) => {
  await loadSlowly(page);
  await page.goto(task);
  await fill(page, answer(page), "128.9");
  expect(await page.locator("astro-island[ssr]").count(), "it still loads").toBeGreaterThan(0);
  await press(page, page.getByRole("button", { name: "Check", exact: true }));
  await expect(page.getByRole("status").filter({ hasText: "1 of 1 mark" })).toHaveCount(1);
  await expect(answer(page)).toHaveValue("128.9");
});

test("a browser that keeps nothing is named, and the work goes on and leaves as a file", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await doOneTask(page);
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("Your browser does not let this site keep work. You can go on");
  const file = await saveToFile(page);
  expect(fs.readFileSync(file, "utf8")).toContain("128.9");
  await page.goto("/progress/");
  await expect(page.getByRole("alert")).toContainText("does not let this site keep work");
});

test("the theme that was chosen is there before the first paint", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await press(page, page.getByRole("button", { name: "Light or dark" }));
  const dark = await paper();
  expect(dark).not.toBe(light);

  // The first frame that is drawn has it: nothing but the inline script in the head has run by then.
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset["first"] = document.documentElement.dataset["theme"] ?? "none";
    });
  });
  await page.goto("/glossary/");
  expect(await page.evaluate(() => document.documentElement.dataset["first"])).toBe("dark");
  expect(await paper()).toBe(dark);
});

test("what is printed has no masthead, buttons or menus, and the figures are there", async ({ page }) => {
  await page.goto("/learn/smoothing/");
  await page.emulateMedia({ media: "print" });
  for (const control of await page.locator(".masthead, .foot, .skip, .buttons, .theme").all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
});
