import { defineConfig, devices } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { host, serve } from "./site.ts";

const root = path.resolve(import.meta.dirname, "../..");
const browserFile = path.join(root, "node_modules/.cache/golden-thread/browser.json");
/** Found by the set-up step: which browser starts on this machine, and with which arguments. */
const launchOptions = fs.existsSync(browserFile) ? JSON.parse(fs.readFileSync(browserFile, "utf8")) : {};
const address = `http://${host}`;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env["CI"],
  timeout: 45_000,
  reporter: [["list"], ["json", { outputFile: path.join(root, "reports/browser.json") }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  webServer: {
    command: serve,
    cwd: root,
    url: address,
    // Somebody who names a port may have begun to serve there.
    reuseExistingServer: process.env["GT_PORT"] !== undefined,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  },
});
