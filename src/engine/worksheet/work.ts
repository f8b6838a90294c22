import type { Problem } from "#engine/measure";
import { isComparison, type Formula, type Operator } from "./formula.ts";
import type { Figures } from "./functions/entry.ts";
import { raise } from "./functions/numeric.ts";
import { functionTable } from "./functions/table.ts";
import type { Place } from "./layout.ts";
import { rowAt, type Scope } from "./scope.ts";

/** What a formula finds when it asks for a figure. */
export type Found = number | "blank" | "waiting" | "failed";

/** What working one formula needs from outside, and what it leaves behind. */
export interface Working {
  readonly scope: Scope;
  readonly find: (index: number) => Found;
  /** Figures that have to be worked first. */
  readonly waiting: number[];
  /** Why there is no value; the first reason is the one that is told. */
  problem?: Problem;
  /** No value because a figure that it rests on has none; that one is told instead. */
  failed: boolean;
}

function stop(working: Working, problem: Problem): number {
  working.problem ??= problem;
  return NaN;
}

/** NaN stands for no value throughout; what stands in its way is kept in the working. */
function figureAt(index: number, blankIs: string, working: Working): number {
  const found = working.find(index);
  if (typeof found === "number") return found;
  if (found === "waiting") working.waiting.push(index);
  else if (found === "failed") working.failed = true;
  else return stop(working, { code: "blank-used", blank: blankIs });
  return NaN;
}

function rowIndex(place: Place, row: number, working: Working): number | undefined {
  if (row >= 1 && row <= place.rows) return place.start + row - 1;
  stop(working, { code: "row-outside", name: place.name, row, rows: place.rows });
  return undefined;
}

function namedFigure(name: string, working: Working): number {
  const { scope } = working;
  if (name === "t") return scope.row ?? NaN;
  if (name === "n") return scope.rows ?? NaN;
  const place = scope.layout.places.get(name);
  if (place === undefined) return stop(working, { code: "name-unknown", name });
  if (place.kind === "cell") return figureAt(place.start, name, working);
  const index = rowIndex(place, scope.row ?? NaN, working);
  return index === undefined ? NaN : figureAt(index, `${name}[${scope.row ?? 0}]`, working);
}

/** The figures from one row to another; nothing where the range runs backwards. */
function list(place: Place, from: number, to: number, working: Working): Figures {
  if (rowIndex(place, from, working) === undefined || rowIndex(place, to, working) === undefined) return [];
  const figures: (number | null)[] = [];
  for (let index = place.start + from - 1; index < place.start + to; index += 1) {
    const found = working.find(index);
    if (found === "waiting") working.waiting.push(index);
    if (found === "failed") working.failed = true;
    figures.push(typeof found === "number" ? found : null);
  }
  return figures;
}

function figures(formula: Formula, takesList: boolean, working: Working): Figures {
  const { places } = working.scope.layout;
  if (formula.kind === "range") {
    const place = places.get(formula.column);
    if (place)
      return list(
        place,
        rowAt(formula.from, working.scope, place),
        rowAt(formula.to, working.scope, place),
        working,
      );
  }
  if (takesList && formula.kind === "name") {
    const place = places.get(formula.name);
    if (place?.kind === "column") return place.rows === 0 ? [] : list(place, 1, place.rows, working);
  }
  return [work(formula, working)];
}

function call(name: string, parts: readonly Formula[], working: Working): number {
  const entry = functionTable.get(name);
  if (entry === undefined) return stop(working, { code: "function-unknown", name });
  const given = parts.map((part, at) =>
    figures(part, entry.takes[Math.min(at, entry.takes.length - 1)] === "list", working),
  );
  if (working.problem !== undefined || working.failed || working.waiting.length > 0) return NaN;
  const value = entry.value(given);
  return typeof value === "number" ? value : stop(working, { ...value, function: name });
}

function compare(operator: Operator, left: number, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "=":
      return left === right;
    default:
      return left !== right;
  }
}

function combine(operator: Operator, left: number, right: number, working: Working): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return NaN;
  if (isComparison(operator)) return Number(compare(operator, left, right));
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? stop(working, { code: "divided-by-nought" }) : left / right;
    case "^": {
      const value = raise(left, right);
      return Number.isFinite(value) ? value : stop(working, { code: "outside-domain", function: "^" });
    }
  }
}

/** The value of a formula; NaN where it has none, with the reason in the working. A yes is 1 and a no is 0. */
export function work(formula: Formula, working: Working): number {
  switch (formula.kind) {
    case "number":
      return formula.value;
    case "name":
      return namedFigure(formula.name, working);
    case "reference": {
      const place = working.scope.layout.places.get(formula.column);
      if (place === undefined) return stop(working, { code: "name-unknown", name: formula.column });
      const row = rowAt(formula.row, working.scope, place);
      const index = rowIndex(place, row, working);
      return index === undefined ? NaN : figureAt(index, `${place.name}[${row}]`, working);
    }
    case "range":
      return NaN;
    case "unary":
      return -work(formula.of, working);
    case "binary":
      return combine(formula.operator, work(formula.left, working), work(formula.right, working), working);
    case "call":
      return call(formula.name, formula.arguments, working);
    case "if": {
      const test = work(formula.test, working);
      return Number.isNaN(test) ? NaN : work(test === 0 ? formula.otherwise : formula.then, working);
    }
  }
}
