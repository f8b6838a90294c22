import type { Problem } from "#engine/measure";
import type { Formula } from "./formula.ts";
import { addressAt, type Layout } from "./layout.ts";
import { scopeAt } from "./scope.ts";
import { work, type Found, type Working } from "./work.ts";

/** How far the working of a figure has got. */
const stage = { untouched: 0, begun: 1, worked: 2, blank: 3, failed: 4 } as const;

/** All figures of a sheet, worked. */
export interface Calculation {
  readonly layout: Layout;
  readonly figures: Float64Array;
  readonly stages: Uint8Array;
  readonly problems: ReadonlyMap<number, Problem>;
  readonly find: (index: number) => Found;
}

/** Answers what a figure has come to so far. Made once for a calculation, because it is asked for every figure. */
const finder =
  (figures: Float64Array, stages: Uint8Array) =>
  (asked: number): Found => {
    switch (stages[asked]) {
      case stage.worked:
        return figures[asked] ?? NaN;
      case stage.blank:
        return "blank";
      case stage.failed:
        return "failed";
      default:
        return "waiting";
    }
  };

const begin = ({ layout, find }: Calculation, index: number): Working => ({
  scope: scopeAt(layout, index),
  find,
  waiting: [],
  failed: false,
});

/**
 * What a formula gives at a figure's place, from the figures as they have been worked. Nothing, or the problem, where
 * it gives nothing.
 */
export function workAt(
  calculation: Calculation,
  formula: Formula,
  index: number,
): number | Problem | undefined {
  const working = begin(calculation, index);
  const value = work(formula, working) + 0;
  if (working.problem) return { ...working.problem, where: addressAt(calculation.layout, index) };
  if (working.failed || working.waiting.length > 0) return undefined;
  return Number.isFinite(value)
    ? value
    : { code: "figure-too-large", where: addressAt(calculation.layout, index) };
}

/**
 * Works every figure, each after those that it rests on. The order is found on the way with a list of our own, not by
 * recursion, so that a column of ten thousand rows, each resting on the row above, fits. Only the branch that an `if`
 * takes is followed.
 *
 * Entries stand in place of what a figure's own formula would give.
 */
export function calculate(layout: Layout, entries: ReadonlyMap<number, number>): Calculation {
  const count = layout.figures.length;
  const problems = new Map<number, Problem>();
  const figures = new Float64Array(count);
  const stages = new Uint8Array(count);
  const calculation: Calculation = { layout, figures, stages, problems, find: finder(figures, stages) };

  const settle = (index: number, value: number): void => {
    figures[index] = value;
    stages[index] = stage.worked;
  };
  layout.figures.forEach((figure, index) => {
    const entry = entries.get(index);
    const value = figure?.role === "given" ? (figure.value ?? undefined) : undefined;
    if (entry !== undefined || value !== undefined) settle(index, entry ?? value ?? NaN);
    else if (figure === undefined || figure.role === "given") stages[index] = stage.blank;
    else if (figure.formula === undefined) stages[index] = stage.failed;
  });

  /** Figures that wait for those that stand after them in the list. */
  const open: number[] = [];
  const fail = (index: number, problem: Problem | undefined): void => {
    stages[index] = stage.failed;
    if (problem) problems.set(index, problem);
  };

  const reportCycle = (index: number): void => {
    const path = open.slice(open.lastIndexOf(index)).filter((one) => stages[one] === stage.begun);
    const addresses = path.map((one) => addressAt(layout, one));
    path.forEach((one, at) => fail(one, { code: "cycle", where: addresses[at] ?? "", path: addresses }));
  };

  const step = (index: number, formula: Formula): void => {
    const working = begin(calculation, index);
    stages[index] = stage.begun;
    const value = work(formula, working) + 0;
    if (working.problem) fail(index, { ...working.problem, where: addressAt(layout, index) });
    else if (working.waiting.length > 0) {
      const round = working.waiting.find((asked) => stages[asked] === stage.begun);
      if (round === undefined) open.push(...new Set(working.waiting));
      else reportCycle(round);
    } else if (working.failed) fail(index, undefined);
    else if (Number.isFinite(value)) settle(index, value);
    else fail(index, { code: "figure-too-large", where: addressAt(layout, index) });
  };

  for (let first = 0; first < count; first += 1) {
    open.push(first);
    for (let index = open.at(-1); index !== undefined; index = open.at(-1)) {
      const formula = layout.figures[index]?.formula;
      if ((stages[index] ?? stage.failed) >= stage.worked || formula === undefined) open.pop();
      else step(index, formula);
    }
  }
  return calculation;
}
