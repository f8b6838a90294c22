/**
 * How long ten thousand deals take: to be read from a CSV, to be forecast, and to be forecast again and drawn when a
 * slider of the page is moved. Prints the median and the 95th percentile of each.
 */
import { chromium } from "@playwright/test";
import { examplePipeline, forecastPipeline, ownChances, pipelineHistory } from "#engine/forecast";
import { guessColumns, readCrmFile, readDeals, toDealsCsv } from "#exchange/crm";
import { browserOptions, serve } from "./served-site.ts";
import { timesInWords } from "./timings.ts";

const today = "2026-11-02";
const { deals, stages } = examplePipeline(today, 21);
const csv = toDealsCsv(deals, stages);

/** The milliseconds of each of so many runs. */
async function timed(runs: number, run: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < runs; at += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times;
}

const reading = await timed(30, async () => {
  const table = await readCrmFile({ text: csv });
  const read = table.ok && readDeals(table.value, guessColumns(table.value.head));
  if (!read || !read.ok || read.value.deals.length !== deals.length)
    throw new Error("not every deal was read");
});
console.log(timesInWords(`Reading ${String(deals.length)} deals from a CSV`, reading));

const history = pipelineHistory(deals, stages, { slipFactor: 0.8, lateDays: 30 });
const chances = ownChances(history, stages);
const weighing = { today, from: "2026-11-01", to: "2027-01-31", byAge: true, bySlips: true };
const kernel = await timed(200, () => {
  const made = forecastPipeline(deals, stages, history, chances, weighing);
  if (!made.ok) throw new Error("the deals could not be forecast");
});
console.log(timesInWords(`Forecasting ${String(deals.length)} deals`, kernel));

const site = await serve(4398);
const browser = await chromium.launch(browserOptions());
const page = await browser.newPage();
await page.goto("http://127.0.0.1:4398/tools/pipeline/");
await page.waitForFunction(() => document.querySelectorAll("astro-island[ssr]").length === 0);
await page.getByRole("button", { name: "Bring deals from a CRM" }).click();
await page.getByLabel("Choose a file, or drop one here").setInputFiles({
  name: "deals.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(csv),
});
await page.getByRole("button", { name: /^Take these/ }).click();
const slider = page.getByRole("slider", { name: /^Chance at/ }).first();
await slider.waitFor();
const steps = await slider.evaluate(async (element) => {
  const input = element as HTMLInputElement;
  const seen: number[] = [];
  for (let step = 0; step < 60; step += 1) {
    input.value = String(10 + ((step * 7) % 60));
    const began = performance.now();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    seen.push(performance.now() - began);
  }
  return seen;
});
console.log(timesInWords("A step of a slider, to the drawn page", steps));
await browser.close();
site.stop();
