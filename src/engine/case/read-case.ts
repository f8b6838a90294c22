import { ok, refuse, type Result } from "#engine/measure";
import { nameProblems } from "./case-names.ts";
import { caseSchema, type CaseStudy } from "./case-study.ts";
import { foreignProblem } from "./foreign-tree.ts";

/**
 * Reads a case from what a file holds, which may come from anybody. Its fields, names and lists are checked here; its
 * formulas and tasks are checked when a seed first builds it (`buildCase`, `checkCase`).
 *
 * Refuses: what is too large or too deep; keys that reach into the program; an unknown, missing or misspelt field; a name
 * used twice; a list or a planted cause that is not there. Each is told by its place, such as `tables.0.columns.2`.
 * @example
 * readCase({ id: "x" }).ok // => false
 * readCase(exampleCase).ok // => true
 * readCase(JSON.parse(`{ "__proto__": 1 }`)).problems[0].code // => "case-hostile-key"
 */
export function readCase(raw: unknown): Result<CaseStudy> {
  const foreign = foreignProblem(raw);
  if (foreign) return refuse(foreign);
  const read = caseSchema.safeParse(raw);
  if (!read.success) {
    return refuse(
      ...read.error.issues.flatMap((issue) => {
        const places =
          issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
        return places.map((place) => ({
          code: "case-field",
          where: place.map(String).join(".") || "case",
          advice: issue.message,
        }));
      }),
    );
  }
  const problems = nameProblems(read.data);
  return problems.length > 0 ? refuse(...problems) : ok(read.data);
}
