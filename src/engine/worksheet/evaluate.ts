import type { Problem } from "#engine/measure";
import { calculate, workAt, type Calculation } from "./calculate.ts";
import { addressAt, indexAt, layOut } from "./layout.ts";
import type { Address, Sheet } from "./sheet.ts";

/** A sheet, worked. */
export interface Evaluation {
  /** The figure at an address: null where it is blank, unknown or could not be worked. */
  readonly value: (address: Address) => number | null;
  /** What the formula at an address gives from the figures as they are, whatever was entered in its own place. */
  readonly computed: (address: Address) => number | null;
  readonly problemAt: (address: Address) => Problem | undefined;
  /** Each problem at the figure where it arises; what only rests on that figure is not told again. */
  readonly problems: readonly Problem[];
}

/** A calculation, asked by address. */
export function evaluationOf(calculation: Calculation): Evaluation {
  const { layout, figures, stages, problems } = calculation;
  return {
    value: (address) => {
      const index = indexAt(layout, address);
      return index !== undefined && stages[index] === 2 ? (figures[index] ?? null) : null;
    },
    computed: (address) => {
      const index = indexAt(layout, address);
      if (index === undefined) return null;
      const formula = layout.figures[index]?.formula;
      if (formula === undefined) return layout.figures[index]?.value ?? null;
      const value = workAt(calculation, formula, index);
      return typeof value === "number" ? value : null;
    },
    problemAt: (address) => problems.get(indexAt(layout, address) ?? -1),
    problems: [...layout.problems, ...[...problems].sort(([a], [b]) => a - b).map(([, problem]) => problem)],
  };
}

/**
 * Works a sheet with some answers replaced by a person's own figures.
 *
 * @example
 * evaluateWith({ id: "s", version: 1, title: "S", tables: [], cells: [
 *   { name: "a", label: "A", unit: "number", decimals: 0, role: "answer", formula: "2 + 2" },
 *   { name: "b", label: "B", unit: "number", decimals: 0, role: "answer", formula: "a * 10" },
 * ] }, new Map([["a", 5]])).value("b") // => 50
 */
export function evaluateWith(sheet: Sheet, entries: ReadonlyMap<Address, number>): Evaluation {
  const layout = layOut(sheet);
  const own = new Map<number, number>();
  for (const [address, value] of entries) {
    const index = indexAt(layout, address);
    if (index !== undefined && layout.figures[index]?.role === "answer") own.set(index, value);
  }
  return evaluationOf(calculate(layout, own));
}

/**
 * Works every figure of a sheet. A cycle, an unknown name, a division by nought, a row outside its column and a blank
 * used as a number are problems that name the address.
 *
 * @example
 * evaluateSheet({ id: "s", version: 1, title: "S", tables: [], cells: [
 *   { name: "a", label: "A", unit: "number", decimals: 1, role: "given", value: 5 },
 *   { name: "b", label: "B", unit: "number", decimals: 1, role: "formula", formula: "a / 2" },
 * ] }).value("b") // => 2.5
 */
export function evaluateSheet(sheet: Sheet): Evaluation {
  return evaluationOf(calculate(layOut(sheet), new Map()));
}

/** Every address of a sheet, in reading order, blank rows left out. */
export function allAddresses(sheet: Sheet): Address[] {
  const layout = layOut(sheet);
  return layout.figures.flatMap((figure, index) => (figure ? [addressAt(layout, index)] : []));
}

/** The addresses that are to be answered, in reading order. */
export function answerAddresses(sheet: Sheet): Address[] {
  const layout = layOut(sheet);
  return layout.figures.flatMap((figure, index) =>
    figure?.role === "answer" ? [addressAt(layout, index)] : [],
  );
}
