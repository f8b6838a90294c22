import { ok, randomFrom, refuse, type Problem, type Result } from "#engine/measure";
import { calculate, workAt } from "./calculate.ts";
import { checkAs } from "./check-formula.ts";
import { firstCollision } from "./collisions.ts";
import { drawnSheet } from "./draw.ts";
import { evaluateSheet, type Evaluation, evaluationOf } from "./evaluate.ts";
import { layOut, type Layout } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import { readSheet } from "./read-sheet.ts";
import { settleDraw } from "./settle-draw.ts";
import type { Sheet } from "./sheet.ts";
import { readTemplate, type SheetTemplate } from "./template.ts";

/** How often figures are drawn anew before the template is refused. */
const mostDraws = 200;

/** Fills that name nothing which is given, and constraints that are not yes-or-no formulas. */
function checkTemplate(template: SheetTemplate, layout: Layout): Problem[] {
  const { cells, tables } = template.sheet;
  const givens = new Set([
    ...cells.filter((cell) => cell.role === "given").map(({ name }) => name),
    ...tables.flatMap((table) =>
      table.columns.filter(({ parts }) => parts.some(({ role }) => role === "given")).map(({ name }) => name),
    ),
  ]);
  const strayFills = Object.keys(template.fills).filter((name) => !givens.has(name));
  const constraints = template.constraints.flatMap(({ says, formula }) => {
    const read = parseFormula(formula);
    const problems = read.ok ? checkAs(read.value, "truth", { layout, inTable: false }) : read.problems;
    return problems.map((problem) => ({ ...problem, where: says }));
  });
  return [...strayFills.map((name) => ({ code: "fill-not-given", where: name, name })), ...constraints];
}

/** One draw: the sheet and the figures behind it, or the constraint that it breaks. */
function drawOnce(
  template: SheetTemplate,
  drawn: Sheet,
): { readonly evaluation: Evaluation; readonly broken?: string } {
  const calculation = calculate(layOut(drawn), new Map());
  const evaluation = evaluationOf(calculation);
  if (evaluation.problems[0])
    return {
      evaluation,
      broken: `${evaluation.problems[0].code} ${evaluation.problems[0].where ?? ""}`.trim(),
    };
  const broken = template.constraints.find(({ formula }) => {
    const read = parseFormula(formula);
    return !read.ok || workAt(calculation, read.value, 0) !== 1;
  });
  return { evaluation, ...(broken ? { broken: broken.says } : {}) };
}

/** Why no draw would do: what stood in the way most often. */
function refuseAll(failures: ReadonlyMap<string, number>, collision: Problem | undefined): Result<never> {
  const most = [...failures].sort(([, a], [, b]) => b - a)[0];
  const collided = mostDraws - [...failures.values()].reduce((sum, count) => sum + count, 0);
  if (collision && collided >= (most?.[1] ?? 0))
    return refuse({ ...collision, draws: mostDraws, failed: collided });
  return refuse({
    code: "constraints-impossible",
    constraint: most?.[0] ?? "",
    draws: mostDraws,
    failed: most?.[1] ?? mostDraws,
  });
}

/**
 * Draws a sheet's figures from a seed. The same seed gives the same sheet on every device.
 *
 * A draw is thrown back, and the next tried, where a constraint does not hold, where the sheet could not be worked, or
 * where two verdicts would fall within tolerance of one another, so that an entry would not tell right from slip.
 *
 * Refuses a template that is not well formed, and one of which two hundred draws all fail, with what failed most often.
 *
 * @example
 * varySheet({ sheet: { id: "s", version: 1, title: "S", tables: [], cells: [{ name: "a", label: "A", unit: "number", decimals: 0, role: "given", value: 1 }] },
 *   parameters: [{ name: "p", oneOf: [7] }], fills: { a: "p * 2" }, constraints: [{ says: "a is 14", formula: "a = 14" }] }, 5).value.cells[0].value // => 14
 */
export function varySheet(template: SheetTemplate, seed: number): Result<Sheet> {
  const read = readTemplate(template);
  if (!read.ok) return read;
  const random = randomFrom(seed);
  const failures = new Map<string, number>();
  let collision: Problem | undefined;
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const drawn = drawnSheet(read.value, random);
    if (draw === 0) {
      const whole = readSheet(drawn);
      if (!whole.ok) return whole;
      const problems = checkTemplate(read.value, layOut(drawn));
      if (problems.length > 0) return refuse(...problems);
    }
    const { evaluation, broken } = drawOnce(read.value, drawn);
    if (broken !== undefined) {
      failures.set(broken, (failures.get(broken) ?? 0) + 1);
      continue;
    }
    const sheet = settleDraw(read.value, evaluation);
    const found = firstCollision(sheet);
    if (found === undefined && evaluateSheet(sheet).problems.length === 0) return ok(sheet);
    collision ??= found;
  }
  return refuseAll(failures, collision);
}
