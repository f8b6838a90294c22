import { defineConfig } from "@playwright/test";
import fs from "node:fs";
import path from "node:path";
import { serve, surroundings } from "./site.ts";

const root = path.resolve(import.meta.dirname, "../..");
const browserFile = path.join(root, "node_modules/.cache/golden-thread/browser.json");
/** Found by the set-up step: which browser starts on this machine, and with which arguments. */
const launchOptions = fs.existsSync(browserFile) ? JSON.parse(fs.readFileSync(browserFile, "utf8")) : {};

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  // A page waits more than it works, so one more than the two cores that are reckoned with.
  workers: 3,
  retries: 0,
  forbidOnly: !!process.env["CI"],
  // A whole journey takes a slow machine most of a minute, and how fast it is is no test.
  timeout: 90_000,
  reporter: [["list"], ["json", { outputFile: path.join(root, "reports/browser.json") }]],
  use: { ...surroundings, launchOptions },
  webServer: {
    command: serve,
    cwd: root,
    url: surroundings.baseURL!,
    // Somebody who names a port may have begun to serve there.
    reuseExistingServer: process.env["GT_PORT"] !== undefined,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  },
});
