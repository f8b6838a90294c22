import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { everyPage, showAll, watch } from "./pages.ts";

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

for (const address of everyPage) {
  test.describe(address, () => {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`has no axe violation, no complaint and no stranger in ${colorScheme}`, async ({ page }) => {
        const seen = watch(page);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.goto(address);
        await showAll(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = violations.map(
          (violation) =>
            `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`,
        );
        expect(found).toEqual([]);
        expect(seen).toEqual({ complaints: [], strangers: [] });
      });
    }

    test("fits 320 px, which is also 1280 px at 400 % zoom, with nothing to scroll sideways", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await showAll(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    test("keeps its text when letters are twice as large", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await showAll(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(1280);
    });
  });
}

test("a link inside the site leads somewhere", async ({ request }) => {
  const broken: string[] = [];
  const asked = new Map<string, string>();
  for (const address of everyPage) {
    const html = await (await request.get(address)).text();
    for (const [, href] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      const url = new URL(href ?? "", `http://127.0.0.1:4399${address}`);
      if (url.host !== "127.0.0.1:4399") continue;
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
