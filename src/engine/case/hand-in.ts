import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { Typed } from "#engine/task";
import * as z from "zod/mini";
import { fields, slug } from "./case-fields.ts";
import type { BuiltCase } from "./built-case.ts";
import { foreignProblem } from "./foreign-tree.ts";

/** What stands in the fields of every task, by the task's id. */
export type Answers = Readonly<Record<string, Typed>>;

const format = "golden-thread-hand-in";
const version = 1;
const longest = 2_000_000;

const moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/), z.maxLength(40));
const short = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(200_000));

const handInSchema = fields(
  {
    candidate: short,
    caseId: slug,
    caseVersion: z.int(),
    seed: z.int(),
    attempt: z.int().check(z.gte(1), z.lte(100)),
    startedAt: moment,
    handedInAt: moment,
    answers: z.record(slug, z.record(short, text)),
  },
  "a hand-in",
);

/** A candidate's answers to a case, which move as a file. Typed answers only: marks are worked out where it is read. */
export type HandIn = z.infer<typeof handInSchema>;

/**
 * A hand-in as the text of a file.
 *
 * @example
 * toHandInFile({ candidate: "C-104", caseId: "x", caseVersion: 1, seed: 7, attempt: 1, startedAt: "2026-11-24T09:00", handedInAt: "2026-11-24T10:00", answers: {} }).slice(0, 53) // => `{\n  "format": "golden-thread-hand-in",\n  "version": 1`
 */
export function toHandInFile(handIn: HandIn): string {
  return `${JSON.stringify({ format, version, ...handIn }, null, 2)}\n`;
}

/**
 * Reads the text of a hand-in.
 *
 * Refuses what is too large, is no JSON (as when it was cut short), is no hand-in, is of a later version, or is damaged
 * inside, with its place.
 * @example
 * readHandInFile(`{"format": "golden-th`).problems // => [{ code: "hand-in-cut" }]
 * readHandInFile("[]").problems // => [{ code: "hand-in-foreign" }]
 */
export function readHandInFile(written: string): Result<HandIn> {
  if (written.length > longest) return refuse({ code: "hand-in-large", limitMegabytes: longest / 1_000_000 });
  let raw: unknown;
  try {
    raw = JSON.parse(written.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "hand-in-cut" });
  }
  if (typeof raw !== "object" || raw === null || !("format" in raw) || raw.format !== format)
    return refuse({ code: "hand-in-foreign" });
  const rest: Record<string, unknown> = { ...raw };
  const writtenVersion = rest["version"];
  delete rest["format"];
  delete rest["version"];
  if (typeof writtenVersion === "number" && writtenVersion > version)
    return refuse({ code: "hand-in-newer", version: writtenVersion, here: version });
  const foreign = foreignProblem(rest);
  if (foreign) return refuse({ code: "hand-in-damaged", where: foreign.where ?? "hand-in" });
  const read = handInSchema.safeParse(rest);
  if (read.success && writtenVersion === version) return ok(read.data);
  const [issue] = read.error?.issues ?? [];
  return refuse({ code: "hand-in-damaged", where: issue?.path.map(String).join(".") || "version" });
}

/**
 * Whether a hand-in belongs to a case that was built: the same case, version and seed, and no task that it does not have.
 *
 * @example
 * const built = buildCase(exampleCase, 7).value
 * checkHandIn(built, { candidate: "C-104", caseId: built.id, caseVersion: 1, seed: 8, attempt: 1, startedAt: "2026-11-24T09:00", handedInAt: "2026-11-24T10:00", answers: {} }).map(({ code }) => code) // => ["hand-in-other-seed"]
 */
export function checkHandIn(built: BuiltCase, handIn: HandIn): Problem[] {
  if (handIn.caseId !== built.id)
    return [{ code: "hand-in-other-case", case: handIn.caseId, here: built.id }];
  const problems: Problem[] = [];
  if (handIn.caseVersion !== built.version)
    problems.push({ code: "hand-in-other-version", version: handIn.caseVersion, here: built.version });
  if (handIn.seed !== built.seed)
    problems.push({ code: "hand-in-other-seed", seed: handIn.seed, here: built.seed });
  const known = new Set(built.tasks.map(({ id }) => id));
  const strays = Object.keys(handIn.answers).filter((id) => !known.has(id));
  return [...problems, ...strays.map((id) => ({ code: "hand-in-task-unknown", where: id, id }))];
}
