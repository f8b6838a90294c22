import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { calculate } from "./calculate.ts";
import { checkFormulas } from "./check-sheet-formulas.ts";
import { checkAnswers, checkNames, checkParts } from "./check-sheet.ts";
import { layOut } from "./layout.ts";
import { sheetCost } from "./sheet-cost.ts";
import { sheetSchema, type Sheet } from "./sheet.ts";

/** The path of a complaint as a person would say it: the name of the cell or column, then the field. */
export function placeOfIssue(raw: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = raw;
  const said: string[] = [];
  for (const key of path) {
    at = typeof at === "object" && at !== null ? (Reflect.get(at, key) as unknown) : undefined;
    const name: unknown =
      typeof at === "object" && at !== null ? (Reflect.get(at, "name") ?? Reflect.get(at, "id")) : undefined;
    if (typeof name === "string") said.push(name);
    else if (typeof key === "number") said.push(String(key + 1));
    else said.push(String(key));
  }
  return said.join(" ");
}

/**
 * Reads a sheet from plain JSON, which may come from anybody: its shape, its names, its rows, its formulas, its size,
 * and that no figure rests on itself.
 *
 * Refuses with every problem of the first kind that it meets, each naming the cell or column and what to write.
 *
 * @example
 * readSheet({ id: "s", version: 1, title: "S", cells: [], tables: [] }).ok // => true
 * readSheet({ id: "s", version: 1, title: "S", cells: [], tables: [], color: "red" }).problems[0].code // => "sheet-shape"
 */
export function readSheet(raw: unknown): Result<Sheet> {
  const shaped = sheetSchema.safeParse(raw);
  if (!shaped.success) {
    return refuse(
      ...shaped.error.issues.map((issue) => ({
        code: "sheet-shape",
        where: placeOfIssue(raw, issue.path),
        write: issue.message,
      })),
    );
  }
  const sheet = shaped.data;
  const problems = checkSheet(sheet);
  return problems.length > 0 ? refuse(...problems) : ok(sheet);
}

/** The problems of a sheet that has the right shape: those of the first kind that has any. */
function checkSheet(sheet: Sheet): readonly Problem[] {
  const inNames = [...checkNames(sheet), ...checkParts(sheet), ...checkAnswers(sheet)];
  if (inNames.length > 0) return inNames;
  const layout = layOut(sheet);
  const inFormulas = [...layout.problems, ...checkFormulas(layout)];
  if (inFormulas.length > 0) return inFormulas;
  const cost = sheetCost(sheet);
  if (!cost.ok) return cost.problems;
  return [...calculate(layout, new Map()).problems.values()].filter((problem) => problem.code === "cycle");
}
