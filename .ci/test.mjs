/** Everything `npm test` promises, step after step. A failed step does not hide the ones after it. */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", NO_COLOR: "1" };
const shell = process.platform === "win32";
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

/** A check that prints its faults and is one test: it passes or it does not. */
function check(name, command, ...args) {
  step(name, () => one(spawnSync(command, args, { stdio: "inherit", shell, env }).status === 0));
}

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A runner counts its own tests into a report; a report that was not written is a failure. */
function counted(report, read, ok) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(fs.readFileSync(report, "utf8")));
  return ok ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function suite(name, report, read, command, ...args) {
  step(name, () => {
    fs.rmSync(report, { force: true });
    const { status } = spawnSync(command, args, { stdio: "inherit", shell, env });
    return counted(report, read, status === 0);
  });
}

/**
 * As many at a time as there are cores, in the order given; each prints in one piece when it is done.
 * `after` names what has to be done first, `counts` how the tests of a runner are read from what it wrote.
 */
async function together(checks) {
  const waiting = checks.filter(({ name }) => only.length === 0 || only.includes(name));
  const done = new Map(waiting.map(({ name }) => [name, Promise.withResolvers()]));
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, after, counts = one, run } = next;
      await done.get(after)?.promise;
      const began = Date.now();
      const { ok, output } = await quietly(...run);
      console.log(`\n── ${name}\n${output.trimEnd()}`);
      tell(name, began, counts(ok));
      done.get(name).resolve();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, os.availableParallelism()) }, lane));
}

async function quietly(command, ...args) {
  let output = "";
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], shell, env });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ok = await new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status === 0));
  });
  return { ok, output };
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

const unitsReport = "reports/units.json";
fs.mkdirSync("reports", { recursive: true });
fs.rmSync(unitsReport, { force: true });

check("content", "node", "tests/content/check-content.ts");
// The build writes the types of the content, which lint and the types read.
await together([
  { name: "build", run: ["node", ".ci/start.mjs", "--build"] },
  { name: "format", run: ["prettier", "--check", "--log-level", "warn", "."] },
  {
    name: "spelling",
    run: [
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
  },
  {
    name: "layers",
    run: ["depcruise", "--config", "tests/checks/dependency-cruiser.cjs", "src", "tests"],
  },
  { name: "unused", run: ["knip", "--config", "tests/checks/knip.jsonc", "--no-progress"] },
  {
    name: "lint",
    after: "build",
    run: ["eslint", "--config", "tests/checks/eslint.config.js", "--max-warnings", "0", "."],
  },
  { name: "types", after: "build", run: ["astro", "check", "--minimumFailingSeverity", "warning"] },
  {
    name: "components",
    after: "build",
    run: ["svelte-check", "--fail-on-warnings", "--output", "human", "--threshold", "warning"],
  },
  {
    name: "units",
    counts: (ok) =>
      counted(
        unitsReport,
        (report) => ({
          passed: report.numPassedTests,
          failed: report.numFailedTests + (report.numFailedTestSuites && !report.numFailedTests ? 1 : 0),
        }),
        ok,
      ),
    run: [
      "vitest",
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${unitsReport}`,
    ],
  },
]);
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
