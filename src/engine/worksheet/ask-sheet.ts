import { ok, refuse, type Result } from "#engine/measure";
import { calculate, type Calculation } from "./calculate.ts";
import { checkAs } from "./check-formula.ts";
import type { Formula } from "./formula.ts";
import { layOut } from "./layout.ts";
import { parseFormula } from "./parse.ts";
import { rowAt } from "./scope.ts";
import type { Sheet } from "./sheet.ts";
import { work, type Working } from "./work.ts";

/** What a formula about a sheet comes to: a figure, a yes or no, or the figures of a column or range. */
export type Asked = number | boolean | readonly number[];

/** The figures of a whole column, or of some rows of it. */
function listOf(formula: Formula, { layout, find }: Calculation): readonly number[] | undefined {
  if (formula.kind !== "name" && formula.kind !== "range") return undefined;
  const place = layout.places.get(formula.kind === "name" ? formula.name : formula.column);
  if (place?.kind !== "column") return undefined;
  const scope = { layout, index: -1 };
  const from = formula.kind === "range" ? rowAt(formula.from, scope, place) : 1;
  const to = formula.kind === "range" ? rowAt(formula.to, scope, place) : place.rows;
  if (!(from >= 1 && to <= place.rows)) return undefined;
  const found = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
    find(place.start + from - 1 + at),
  );
  const figures = found.filter((figure) => typeof figure === "number");
  return figures.length === found.length ? figures : undefined;
}

/**
 * Works a sheet once, and answers formulas about it that do not stand in it: what a text says of its figures, and what
 * has to be true of them. A comparison gives a yes or no; a column or a range gives its figures.
 *
 * Refuses a formula that cannot be read, that names what the sheet does not have, or that has no value.
 *
 * @example
 * const shop = { id: "s", version: 1, title: "S", cells: [{ name: "price", label: "Price", unit: "pounds", decimals: 2, role: "given", value: 5 }],
 *   tables: [{ id: "weeks", title: "Weeks", rowHead: "Week", rows: ["1", "2"], columns: [{ name: "sold", label: "Sold", unit: "units", decimals: 0, parts: [{ from: 1, to: 2, role: "given", values: [7, 9] }] }] }] }
 * askSheet(shop)("price * sum(sold)").value // => 80
 * askSheet(shop)("sold[2] > sold[1]").value // => true
 * askSheet(shop)("sold").value // => [7, 9]
 * askSheet(shop)("cost").problems[0].code // => "name-unknown"
 */
export function askSheet(sheet: Sheet): (formula: string) => Result<Asked> {
  const layout = layOut(sheet);
  const calculation = calculate(layout, new Map());
  return (text) => {
    const read = parseFormula(text);
    if (!read.ok) return read;
    const standing = { layout, inTable: false };
    const isTest = checkAs(read.value, "truth", standing).length === 0;
    const problems = isTest ? [] : checkAs(read.value, "figure", standing);
    if (problems.length > 0) {
      const list = listOf(read.value, calculation);
      return list ? ok(list) : refuse(...problems);
    }
    const working: Working = {
      scope: { layout, index: -1 },
      find: calculation.find,
      waiting: [],
      failed: false,
    };
    const value = work(read.value, working) + 0;
    if (working.problem) return refuse(working.problem);
    if (!Number.isFinite(value)) return refuse({ code: "formula-without-value", formula: text });
    return ok(isTest ? value === 1 : value);
  };
}
