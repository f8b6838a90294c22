import { readFileSync } from "node:fs";
import path from "node:path";
import { caseSchema, checkCase, readCase } from "#engine/case";
import type { Problem } from "#engine/measure";
import { readCatalogue } from "../ui/catalogue.ts";
import { fillBlanks } from "../ui/fill-blanks.ts";

const catalogue = readCatalogue(
  readFileSync(path.join(import.meta.dirname, "../../content/messages/en-GB.yaml"), "utf8"),
);

/** A problem as a sentence, with the name of the cell where it is about one. */
export function caseSentence(problem: Problem): string {
  const cell = typeof problem["cell"] === "string" ? ` (at ${problem["cell"]})` : "";
  // A problem of a task names the task; where it stands in the file is told beside the sentence.
  const told = typeof problem["task"] === "string" ? { ...problem, where: problem["task"] } : problem;
  return `${fillBlanks(catalogue.get(problem.code) ?? problem.code, told)}${cell}`;
}

/** Where a problem is, as the path of a field. */
export const casePath = ({ where = "" }: Problem): (string | number)[] =>
  where.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** A case of ours: well formed, and sound with the first seed. Tests try it with many more. */
export const caseContentSchema = caseSchema.check((payload) => {
  if (payload.issues.length > 0) return;
  const read = readCase(payload.value);
  const problems = read.ok ? checkCase(read.value, 1) : read.problems;
  for (const problem of problems)
    payload.issues.push({
      code: "custom",
      input: payload.value,
      path: casePath(problem),
      message: caseSentence(problem),
    });
});
