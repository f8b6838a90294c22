import { candidatePart, keyPart, type CandidatePart } from "#engine/task";
import type { BuiltCase, BuiltCause } from "./built-case.ts";

/** What a candidate needs in order to answer, and nothing that tells an answer or the cause. */
export interface CaseCandidatePart extends Omit<BuiltCase, "tasks" | "cause" | "otherCauses" | "mistakes"> {
  readonly tasks: readonly CandidatePart[];
  readonly marks: number;
}

/** What stays at the tutor's desk: the planted cause and how it is found, and the key to every task. */
export interface CaseKeyPart {
  readonly id: string;
  readonly version: number;
  readonly seed: number;
  readonly cause: BuiltCause | undefined;
  readonly otherCauses: readonly BuiltCause[];
  readonly tasks: readonly ReturnType<typeof keyPart>[];
  readonly marks: number;
}

/**
 * The part of a case that may be given to a candidate. Whether a tutor keeps the key to themselves is a courtesy: a site
 * with no server cannot hide what its own pages can work out from a seed.
 *
 * @example
 * Object.keys(caseCandidatePart(buildCase(exampleCase, 7).value)).includes("cause") // => false
 */
export function caseCandidatePart(built: BuiltCase): CaseCandidatePart {
  // Field by field, so that what is added to a built case later stays with the key until somebody decides.
  const { id, version, seed, title, firm, trade, level, outcomes, criteria, guidance, minutes } = built;
  const { summary, source, brief, exhibits, tables, opens, due, attempts, answers } = built;
  const tasks = built.tasks.map((task) => candidatePart(task, seed));
  return {
    ...{ id, version, seed, title, firm, trade, level, outcomes, criteria, guidance, minutes },
    ...{ summary, source, brief, exhibits, tables, opens, due, attempts, answers },
    tasks,
    marks: tasks.reduce((sum, { marks }) => sum + marks, 0),
  };
}

/**
 * The other part of a case.
 *
 * @example
 * caseKeyPart(buildCase(exampleCase, 7).value).tasks.map(({ id }) => id) // => ["shortfall"]
 */
export function caseKeyPart(built: BuiltCase): CaseKeyPart {
  const { id, version, seed, cause, otherCauses } = built;
  const tasks = built.tasks.map(keyPart);
  const marks = tasks.reduce(
    (sum, { points }) => sum + points.reduce((all, point) => all + point.marks, 0),
    0,
  );
  return { id, version, seed, cause, otherCauses, tasks, marks };
}
