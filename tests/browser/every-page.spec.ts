import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { expectNoViolation, expectToFit } from "./access.ts";
import { everyPage, showAll, watch } from "./pages.ts";
import { host, surroundings } from "./site.ts";

test("the build holds the pages that the masthead leads to", () => {
  for (const address of [
    "/",
    "/learn/",
    "/tools/",
    "/practice/",
    "/plan/",
    "/glossary/",
    "/progress/",
    "/about/",
    "/404.html",
    "/gallery/",
  ]) {
    expect(everyPage).toContain(address);
  }
});

interface Kept {
  readonly page: Page;
  readonly devtools: CDPSession;
}

/** One page for all addresses of a worker, so that scripts that many of them share are read once. */
const keptPage = test.extend<object, { kept: Kept }>({
  kept: [
    async ({ browser }, use) => {
      const context = await browser.newContext(surroundings);
      const page = await context.newPage();
      await use({ page, devtools: await context.newCDPSession(page) });
      await context.close();
    },
    { scope: "worker" },
  ],
});

/** As on a first visit: nothing kept, nobody listening, letters and window as they come. */
async function begin({ page, devtools }: Kept): Promise<void> {
  for (const event of ["console", "pageerror", "request"] as const) page.removeAllListeners(event);
  await page.goto("about:blank");
  const origin = `http://${host}`;
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const address of everyPage) {
  keptPage(
    `${address} is without fault: axe in both themes, 320 px, letters twice as large`,
    async ({ kept }) => {
      // The longest pages take axe a while, the more so on a busy machine.
      test.slow();
      const { page, devtools } = kept;
      await begin(kept);
      const seen = watch(page);
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await page.goto(address);
      await showAll(page);
      await expectNoViolation(page);

      // A window of 1280 px at 400 % and at 200 % zoom, and then with letters twice as large and no zoom.
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 640 });
        await expectToFit(page);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
      const letters = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.documentElement).fontSize),
      );
      expect.soft(letters, "the letters are twice as large").toBeGreaterThanOrEqual(32);
      await expectToFit(page, "with letters twice as large");
      expect.soft(seen).toEqual({ complaints: [], strangers: [] });
    },
  );
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
