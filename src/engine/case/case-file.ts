import { ok, refuse, type Result } from "#engine/measure";
import type { CaseStudy } from "./case-study.ts";
import { readCase } from "./read-case.ts";

const format = "golden-thread-case";
const version = 1;

/** A case as it is shared: with the seed that it was shared for, or without. */
export interface SharedCase {
  readonly study: CaseStudy;
  readonly seed?: number;
}

/**
 * A whole case and its seed as the text of one file. It holds the key too: for work that is set for assessment, share the
 * candidate's paper alone (`toPaperFile`).
 *
 * @example
 * JSON.parse(toCaseFile(exampleCase, 7)).seed // => 7
 */
export function toCaseFile(study: CaseStudy, seed?: number): string {
  return `${JSON.stringify({ format, version, seed, case: study }, null, 2)}\n`;
}

/**
 * Reads what a shared file holds, or a case as its author writes it, once it is no longer text.
 *
 * Refuses a later version of the file, a seed that is none, and whatever `readCase` refuses.
 * @example
 * readSharedCase(JSON.parse(toCaseFile(exampleCase, 7))).value.seed // => 7
 * readSharedCase(exampleCase).value.study.id // => "example"
 */
export function readSharedCase(raw: unknown): Result<SharedCase> {
  const isShared = typeof raw === "object" && raw !== null && "format" in raw && raw.format === format;
  if (!isShared) {
    const read = readCase(raw);
    return read.ok ? ok({ study: read.value }) : read;
  }
  const { version: writtenVersion, seed, case: study }: Readonly<Record<string, unknown>> = { ...raw };
  if (typeof writtenVersion === "number" && writtenVersion > version)
    return refuse({ code: "case-file-newer", version: writtenVersion, here: version });
  const isSeed = Number.isSafeInteger(seed) && Number(seed) >= 0 && Number(seed) <= 999_999_999;
  if (seed !== undefined && !isSeed) return refuse({ code: "case-seed", where: "seed", seed });
  const read = readCase(study);
  if (!read.ok) {
    const inside = (where: string | undefined) => (where === undefined ? "case" : `case.${where}`);
    return refuse(...read.problems.map((problem) => ({ ...problem, where: inside(problem.where) })));
  }
  return ok({ study: read.value, ...(isSeed ? { seed: Number(seed) } : {}) });
}
