import { calculate, workAt, type Calculation } from "./calculate.ts";
import type { Formula } from "./formula.ts";
import type { Layout } from "./layout.ts";

/** A sheet worked twice: outright, and with the person's own entries in place of its answers. */
export interface Bench {
  readonly layout: Layout;
  readonly entries: ReadonlyMap<number, number>;
  readonly outright: Calculation;
  readonly own: Calculation;
  /** How many earlier figures are tried rounded for each entry: fewer on a large sheet, which must not hang the page. */
  readonly roundingsTried: number;
}

/** Sets a sheet up for judging what was entered. */
export function setUp(layout: Layout, entries: ReadonlyMap<number, number>): Bench {
  const affordable = Math.floor(500_000 / (1 + layout.figures.length * entries.size));
  return {
    layout,
    entries,
    outright: calculate(layout, new Map()),
    own: calculate(layout, entries),
    roundingsTried: Math.min(40, affordable),
  };
}

/** What a formula gives at a figure's place, if it gives a number. */
export function numberAt(calculation: Calculation, formula: Formula, index: number): number | undefined {
  const value = workAt(calculation, formula, index);
  return typeof value === "number" ? value : undefined;
}
