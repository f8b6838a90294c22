import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildCase, caseCandidatePart, checkBuilt, readCase, type CaseStudy } from "#engine/case";
import { caseSentence } from "../../src/content-model/case-content.ts";

const folder = path.resolve(import.meta.dirname, "../../content/cases");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .sort();
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

describe.each(files)("%s", (file) => {
  const read = readCase(parse(readFileSync(path.join(folder, file), "utf8")));

  it("is read as a case, whose id is its file's name", () => {
    expect(read).toMatchObject({ ok: true, value: { id: path.basename(file, ".yaml") } });
  });
  if (!read.ok) return;
  const study: CaseStudy = read.value;

  const built = seeds.map((seed) => buildCase(study, seed));

  it("is sound with 20 seeds: constraints, key, planted cause, near misses", () => {
    const wrong = built.flatMap((one, at) =>
      (one.ok ? checkBuilt(study, one.value) : one.problems).map(
        (problem) => `seed ${seeds[at]}, ${problem.where ?? ""}: ${caseSentence(problem)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("differs from seed to seed, and plants every cause that it may", () => {
    const cases = built.flatMap((one) => (one.ok ? [one.value] : []));
    const parts = new Set(cases.map(({ brief, tables, tasks }) => JSON.stringify([brief, tables, tasks])));
    expect(parts.size).toBe(study.parameters ? seeds.length : 1);
    const planted = new Set(cases.map(({ cause }) => cause?.id));
    const causes = study.planted === undefined ? (study.causes ?? []) : [{ id: study.planted }];
    expect(causes.filter(({ id }) => !planted.has(id))).toEqual([]);
  });

  it("tells the candidate nothing of the key", () => {
    const first = built[0];
    if (!first?.ok) throw new Error("not built");
    const told = JSON.stringify(caseCandidatePart(first.value));
    const { cause, tasks } = first.value;
    if (cause) expect(told).not.toContain(cause.says);
    for (const task of tasks) expect(told).not.toContain(JSON.stringify(task.after).slice(1, 60));
    for (const secret of [`"right"`, `"signs"`, `"slips"`, `"feedback"`, `"missing"`])
      expect(told).not.toContain(secret);
  });
});
