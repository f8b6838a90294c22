/**
 * Tries cases with many seeds: that constraints hold, that the planted cause is found from the tables, that the key earns
 * every mark, and that near misses earn what they say.
 *
 *   node tests/proof/cases.ts                                 every case and template, 500 seeds
 *   node tests/proof/cases.ts --seeds 20 content/cases/x.yaml   one case, 20 seeds
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildCase, checkBuilt, readCase } from "#engine/case";
import { casePath, caseSentence } from "../../src/content-model/case-content.ts";
import { readContentText } from "../../src/content-model/content-text.ts";
import { timesInWords } from "./timings.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: "500" } },
});
const folder = "content/cases";
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".yaml"))
        .sort()
        .map((file) => path.join(folder, file));

/** Prints what is wrong with a case, each fault once and with the first seed that shows it. True if nothing is. */
function prove(file: string): boolean {
  const text = readContentText(file, readFileSync(file, "utf8"));
  if (Array.isArray(text)) {
    for (const { line, advice } of text) console.log(`${file}:${line} ${advice}`);
    return false;
  }
  const read = readCase(text.written);
  const faults = new Map<string, number>();
  const causes = new Map<string, number>();
  const times: number[] = [];
  const note = (problems: readonly Parameters<typeof caseSentence>[0][], seed: number): void => {
    for (const problem of problems) {
      const { where = "" } = problem;
      const fault = `${file}:${text.lineOf(casePath(problem))} ${where}: ${caseSentence(problem)}`;
      if (!faults.has(fault)) faults.set(fault, seed);
    }
  };
  if (!read.ok) note(read.problems, 0);
  else {
    for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
      const began = performance.now();
      const built = buildCase(read.value, seed);
      times.push(performance.now() - began);
      if (built.ok && built.value.cause)
        causes.set(built.value.cause.id, (causes.get(built.value.cause.id) ?? 0) + 1);
      note(built.ok ? checkBuilt(read.value, built.value) : built.problems, seed);
    }
    for (const { id } of read.value.causes ?? [])
      if (read.value.planted === undefined && !causes.has(id)) faults.set(`${file}: no seed plants ${id}`, 0);
  }
  for (const [fault, seed] of faults) console.log(`${fault}${seed > 0 ? ` (first with seed ${seed})` : ""}`);
  const planted = [...causes].map(([id, count]) => `${id} ${count}`).join(", ");
  if (times.length > 0) console.log(`${timesInWords(file, times)}${planted ? `; planted: ${planted}` : ""}`);
  return faults.size === 0;
}

const sound = files.map(prove);
console.log(`${sound.filter(Boolean).length} of ${sound.length} cases are sound with ${values.seeds} seeds`);
process.exit(sound.every(Boolean) ? 0 : 1);
