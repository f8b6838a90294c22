import { devices, type BrowserContextOptions } from "@playwright/test";
import path from "node:path";

/** Another build may be tested beside this one: its folder in GT_DIST, the port to serve it at in GT_PORT. */
export const dist = path.resolve(import.meta.dirname, "../..", process.env["GT_DIST"] ?? "dist");
const port = process.env["GT_PORT"] ?? "4399";
export const host = `127.0.0.1:${port}`;
export const serve = `astro preview --ignore-lock --host 127.0.0.1 --port ${port} --outDir "${dist}"`;

/** What every page of every test opens in. */
export const surroundings: BrowserContextOptions = {
  ...devices["Desktop Chrome"],
  baseURL: `http://${host}`,
  locale: "en-GB",
  timezoneId: "Europe/London",
};
