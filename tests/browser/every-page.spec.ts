import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { everyPage, showAll, watch } from "./pages.ts";
import { host } from "./site.ts";

test("the build holds the pages that the masthead leads to", () => {
  for (const address of [
    "/",
    "/learn/",
    "/tools/",
    "/practice/",
    "/glossary/",
    "/progress/",
    "/about/",
    "/404.html",
    "/gallery/",
  ]) {
    expect(everyPage).toContain(address);
  }
});

/** The widest that anything reaches, beyond what scrolls in a region of its own. */
const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colour, which is all that a theme changes. */
const colours = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, asked: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // No page holds a frame, so the way that looks into frames is not needed.
  const { violations: found } = await asked(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

for (const address of everyPage) {
  test(`${address} is without fault: axe in both themes, 320 px, letters twice as large`, async ({
    page,
  }) => {
    // The longest pages take axe a while, the more so on a busy machine.
    test.slow();
    const seen = watch(page);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address);
    await showAll(page);
    expect.soft(await violations(page, (axe) => axe.withTags(standards)), "axe in light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await violations(page, (axe) => axe.withRules(colours)), "axe in dark").toEqual([]);

    // A window of 1280 px at 400 % and at 200 % zoom, and then with letters twice as large and no zoom.
    for (const narrow of [320, 640]) {
      await page.setViewportSize({ width: narrow, height: 640 });
      // A chart is drawn again a frame or two after its room has changed.
      await expect.soft
        .poll(() => width(page), { message: "nothing scrolls sideways" })
        .toBeLessThanOrEqual(narrow);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    const letters = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect.soft(letters, "the letters are twice as large").toBeGreaterThanOrEqual(32);
    await expect.soft
      .poll(() => width(page), { message: "with letters twice as large" })
      .toBeLessThanOrEqual(1280);
    expect.soft(seen).toEqual({ complaints: [], strangers: [] });
  });
}

test("a link inside the site leads somewhere", async ({ request }) => {
  const broken: string[] = [];
  const asked = new Map<string, string>();
  for (const address of everyPage) {
    const html = await (await request.get(address)).text();
    for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      const url = new URL(href ?? "", `http://${host}${address}`);
      if (url.host !== host) continue;
      let target = asked.get(url.pathname);
      if (target === undefined) {
        const answer = await request.get(url.pathname);
        target = answer.ok() ? await answer.text() : "";
        asked.set(url.pathname, target);
        if (!answer.ok()) broken.push(`${address} → ${url.pathname}`);
      }
      const id = decodeURIComponent(url.hash.slice(1));
      if (target && id && !target.includes(`id="${id}"`))
        broken.push(`${address} → ${url.pathname}${url.hash}`);
    }
  }
  expect(broken).toEqual([]);
});
