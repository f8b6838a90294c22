/** Everything `npm test` promises, step after step. A failed step does not hide the ones after it. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { buildWhenChanged } from "./start.mjs";

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", NO_COLOR: "1" };
const shell = process.platform === "win32";
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

/** A check that prints its faults and is one test: it passes or it does not. */
function check(name, command, ...args) {
  step(name, () => {
    const ok = spawnSync(command, args, { stdio: "inherit", shell, env }).status === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  });
}

/** Checks that only read, as many at a time as there are cores; each prints in one piece when it is done. */
async function checksTogether(checks) {
  const waiting = checks.filter(([name]) => only.length === 0 || only.includes(name));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, ...args] = next;
      const began = Date.now();
      let output = "";
      const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], shell, env });
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
      const ok = await new Promise((resolve) => {
        child.on("error", () => resolve(false));
        child.on("close", (status) => resolve(status === 0));
      });
      console.log(`\n── ${name}\n${output.trimEnd()}`);
      tell(name, began, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, os.availableParallelism()) }, lane));
}

/** A runner that counts its own tests into a report; a report that was not written is a failure. */
function suite(name, report, read, command, ...args) {
  step(name, () => {
    fs.rmSync(report, { force: true });
    const status = spawnSync(command, args, { stdio: "inherit", shell, env }).status;
    if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
    const counts = read(JSON.parse(fs.readFileSync(report, "utf8")));
    return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
  });
}

function step(name, work) {
  if (only.length > 0 && !only.includes(name)) return;
  const began = Date.now();
  console.log(`\n── ${name}`);
  tell(name, began, work());
}

function tell(name, began, counts) {
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

fs.mkdirSync("reports", { recursive: true });

check("content", "node", "tests/content/check-content.ts");
check("sync", "astro", "sync");
await checksTogether([
  ["lint", "eslint", "--config", "tests/checks/eslint.config.js", "--max-warnings", "0", "."],
  ["types", "astro", "check", "--minimumFailingSeverity", "warning"],
  ["components", "svelte-check", "--fail-on-warnings", "--output", "human", "--threshold", "warning"],
  ["format", "prettier", "--check", "--log-level", "warn", "."],
  [
    "spelling",
    "cspell",
    "--config",
    "tests/checks/cspell.json",
    "--no-progress",
    "--no-summary",
    "--quiet",
    "README.md",
    "content/**",
    "src/**/*.{astro,svelte}",
  ],
  ["layers", "depcruise", "--config", "tests/checks/dependency-cruiser.cjs", "src", "tests"],
  ["unused", "knip", "--config", "tests/checks/knip.jsonc", "--no-progress"],
]);
suite(
  "units",
  "reports/units.json",
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.numFailedTestSuites && !report.numFailedTests ? 1 : 0),
  }),
  "vitest",
  "run",
  "--config",
  "tests/vitest.config.ts",
  "--reporter=dot",
  "--reporter=json",
  "--outputFile.json=reports/units.json",
);
step("build", () => (buildWhenChanged() === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
check("budgets", "node", "tests/checks/budgets.ts");
suite(
  "browser",
  "reports/browser.json",
  (report) => ({ passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }),
  "playwright",
  "test",
  "--config",
  "tests/browser/playwright.config.ts",
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
