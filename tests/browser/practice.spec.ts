import { expect, test, type Page } from "@playwright/test";
import { fill, press, tabTo } from "./keys.ts";
import { watch } from "./pages.ts";

const bench = (page: Page) => page.locator(".bench");
const givens = (page: Page) => bench(page).locator("td").allTextContents();

test("a skill is picked by keyboard, its figures have an address, and the workings follow the marks", async ({
  page,
}) => {
  const seen = watch(page);
  await page.goto("/practice/");
  const skill = page.getByRole("combobox", { name: "What to practise" });
  await tabTo(page, skill);
  await page.keyboard.type("Simple");
  await expect(page).toHaveURL(/skill=simple-smoothing&steps=alone&seed=1$/);
  await tabTo(page, page.getByRole("radio", { name: /^Alone/ }));
  await page.keyboard.press("ArrowUp");
  await expect(page).toHaveURL(/steps=completion/);
  await press(page, page.getByRole("button", { name: "New figures" }));
  await expect(page).toHaveURL(/seed=[2-9]/);
  await expect(bench(page)).toBeVisible();

  const fields = bench(page).getByRole("textbox");
  for (let at = 0; at < (await fields.count()); at += 1) {
    await tabTo(page, page.getByRole("button", { name: "New figures" }), "Shift+Tab").catch(() => undefined);
    await fill(page, fields.nth(at), "100");
  }
  await press(page, page.getByRole("button", { name: "Check", exact: true }));
  await expect(bench(page).getByRole("status")).toContainText(/^\d of 3 marks/);
  await press(page, page.locator("summary", { hasText: /^Workings/ }));
  await press(page, page.locator("summary", { hasText: "Every cell" }));
  await expect(page.locator("details math").first()).toBeVisible();
  expect(seen).toEqual({ complaints: [], strangers: [] });
});

test("the same address brings the same figures on another device, and another seed brings others", async ({
  browser,
}) => {
  const read = async (seed: number): Promise<string[]> => {
    const device = await browser.newContext();
    const page = await device.newPage();
    await page.goto(`/practice/?skill=holt&steps=alone&seed=${String(seed)}`);
    await bench(page).waitFor();
    const figures = await givens(page);
    await device.close();
    return figures;
  };
  const first = await read(7);
  expect(first.filter((text) => /\d/.test(text)).length).toBeGreaterThan(3);
  expect(await read(7)).toEqual(first);
  expect(await read(8)).not.toEqual(first);
});
