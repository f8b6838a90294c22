import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colour, which is all that a theme changes. */
const colours = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing in the page as it stands: every rule in light, and what looks at colour in dark. */
export async function expectNoViolation(page: Page, what = "the page"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  // No page holds a frame, so the way that looks into frames is not needed; and of what is not a fault one node a rule
  // is enough: to name them all takes half of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const light = await axe.withTags(standards).analyze();
  expect.soft(inWords(light.violations), `${what}: axe in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  // Axe stands in the page by now: to put it there again takes four times as long as to ask it.
  const dark = await page.evaluate((rules) => {
    const { axe: there } = window as unknown as { axe: InPage };
    return there.run(document, { resultTypes: ["violations"], runOnly: { type: "rule", values: rules } });
  }, colours);
  expect.soft(inWords(dark.violations), `${what}: axe in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

type Found = Awaited<ReturnType<AxeBuilder["analyze"]>>;
interface InPage {
  run(context: Document, options: object): Promise<Found>;
}

function inWords(violations: Found["violations"]): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}

/** Nothing reaches beyond the window's width, but what scrolls in a region of its own. */
export async function expectToFit(page: Page, what = "nothing scrolls sideways"): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  // A chart is drawn again a frame or two after its room has changed.
  await expect.soft
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: what })
    .toBeLessThanOrEqual(width);
}

/** The page fits a window of 320 px, and one of 1280 px with letters twice as large. */
export async function expectToFitAnybody(page: Page, what = "the page"): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  await expectToFit(page, `${what} at 320 px`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await expectToFit(page, `${what} with letters twice as large`);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
}

/** With letters twice as large nothing of the page's own reaches beyond the window, though it be cut off there. */
export async function expectNothingBeyond(page: Page, what = "the page"): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const beyond = await page
    .locator("main :visible")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth && !one.closest(".scroll"))
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(beyond, `${what}, beyond the window`).toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
}
