import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

const dist = path.resolve(import.meta.dirname, "../../dist");

/** Every page of the built site, as its address. */
export const everyPage: readonly string[] = fs.existsSync(dist)
  ? fs
      .readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map(
        (file) =>
          "/" +
          file
            .split(path.sep)
            .join("/")
            .replace(/index\.html$/, ""),
      )
      .sort()
  : [];

export interface Watch {
  readonly complaints: string[];
  readonly strangers: string[];
}

/** Collects what the browser complains of (a blocked script, an exception) and any request that leaves the site. */
export function watch(page: Page): Watch {
  const seen: Watch = { complaints: [], strangers: [] };
  page.on("console", (message) => {
    // The page for a wrong address answers 404, and the browser says so.
    if (message.type() === "error" && !message.text().includes("status of 404"))
      seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== "127.0.0.1:4399") seen.strangers.push(request.url());
  });
  return seen;
}

/** Brings every island into view, so that what loads late is loaded, then waits until the page is still. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = window.innerHeight / 2;
    for (let top = 0; top < document.body.scrollHeight; top += step) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
}
