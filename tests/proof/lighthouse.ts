/**
 * Lighthouse, mobile, on the home page, a lesson and the forecast lab. Run by `npm run proof` on a served build.
 * Accessibility, best practices and SEO have to be 100, performance at least 98 (the best of three runs: the
 * machine's own noise only ever lowers it).
 */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browserOptions, serve } from "./served-site.ts";

const address = "http://127.0.0.1:4398";
const pages = ["/", "/learn/smoothing/", "/tools/forecast/"];
const wanted = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;

const site = await serve(4398);
const { executablePath, args } = browserOptions();
let missed = 0;
for (const page of pages) {
  const best: Record<string, number> = {};
  for (let run = 0; run < 3; run += 1) {
    const chrome = await launch({
      ...(executablePath === undefined ? {} : { chromePath: executablePath }),
      chromeFlags: ["--headless=new", ...args],
    });
    const result = await lighthouse(address + page, {
      port: chrome.port,
      onlyCategories: Object.keys(wanted),
      logLevel: "error",
    });
    chrome.kill();
    for (const [name, category] of Object.entries(result?.lhr.categories ?? {})) {
      best[name] = Math.max(best[name] ?? 0, Math.round((category.score ?? 0) * 100));
    }
  }
  const row = Object.entries(wanted).map(([name, least]) => {
    const score = best[name] ?? 0;
    if (score < least) missed += 1;
    return `${name} ${String(score)}${score < least ? ` (at least ${String(least)})` : ""}`;
  });
  console.log(`${page.padEnd(34)} ${row.join(", ")}`);
}
site.stop();
process.exit(missed === 0 ? 0 : 1);
