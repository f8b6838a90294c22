import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { dist, host } from "./site.ts";

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
    const asked = new URL(request.url());
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.host !== host) seen.strangers.push(request.url());
  });
  return seen;
}

/** Brings every island into view and touches it, so that what loads late is loaded, then waits until all are awake. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = window.innerHeight;
    for (let top = 0; top < document.body.scrollHeight; top += step) {
      window.scrollTo(0, top);
      // Whether something is in view is told between frames, which a busy machine draws late.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    for (const island of document.querySelectorAll("astro-island[ssr]")) {
      island.dispatchEvent(new Event("pointerover"));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
}
