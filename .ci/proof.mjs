/** What takes too long for every change: full counts of seeds and mutations, Lighthouse, and the benchmarks. */
import { spawnSync } from "node:child_process";
import { buildWhenChanged } from "./start.mjs";

const only = process.argv.slice(2);
const results = [];

function prove(name, env, command, ...args) {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n── ${name}`);
  const done = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  results.push([name, done.status === 0]);
}

if (buildWhenChanged() !== 0) process.exit(1);
prove(
  "seeds",
  { GT_RUNS: "2000" },
  "vitest",
  "run",
  "--config",
  "tests/vitest.config.ts",
  "--project",
  "node",
  "tests/engine",
);
prove("slider", {}, "node", "tests/proof/slider.ts");
prove("deals", {}, "node", "tests/proof/deals.ts");
prove("plan-checks", {}, "node", "tests/proof/plan-checks.ts");
prove("cases", {}, "node", "tests/proof/cases.ts");
prove("control-seeds", {}, "node", "tests/proof/control-seeds.ts");
prove("lighthouse", {}, "node", "tests/proof/lighthouse.ts");
prove("mutations", {}, "stryker", "run", "tests/proof/stryker.config.json");

console.log("");
for (const [name, held] of results) console.log(`${held ? "held" : "FAILED"}  ${name}`);
process.exit(results.every(([, held]) => held) ? 0 : 1);
