import type { Shown } from "../shown.ts";

/** What an argument may be: one figure, the figures of a column or range (a single figure too), or a yes or no. */
export type Kind = "figure" | "list" | "truth";

/** An argument's figures; blanks are null, a single figure is a list of one, yes is 1 and no is 0. */
export type Figures = readonly (number | null)[];

/** Why a function has no value here. */
export interface Fault {
  readonly code: string;
}

/**
 * One function of the formula language. It joins only whole: with its value, how it is shown and said, its text in a
 * spreadsheet, what it takes and what it costs.
 */
export interface FunctionEntry {
  readonly name: string;
  /** What it does, in a line, for authors. */
  readonly does: string;
  readonly takes: readonly Kind[];
  /** How many arguments at the least; the rest may be left out. */
  readonly least: number;
  /** Whether the last kind may be given again and again. */
  readonly repeats: boolean;
  readonly gives: "figure" | "truth";
  readonly value: (figures: readonly Figures[]) => number | Fault;
  readonly show: (parts: readonly Shown[]) => Shown;
  readonly spreadsheet: (parts: readonly string[]) => string;
  /** Steps for lists of these lengths, so that a sheet's cost is known before it is worked. */
  readonly cost: (sizes: readonly number[]) => number;
}

/** The single figure at a place, or what stands in for one that is left out. */
export const one = (figures: readonly Figures[], at: number, otherwise = 0): number =>
  figures[at]?.[0] ?? otherwise;

/** All figures of all arguments, without the blanks. */
const present = (figures: readonly Figures[]): number[] => figures.flat().filter((figure) => figure !== null);

/** Every figure is looked at once. */
export const eachOnce = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 1);

/** The text of a function that spreadsheets call by another name. */
export const spreadsheetCall =
  (name: string) =>
  (parts: readonly string[]): string =>
    `${name}(${parts.join(",")})`;

/** A function of any number of lists, blanks ignored. */
export const aggregate = (
  entry: Pick<FunctionEntry, "name" | "does" | "show" | "spreadsheet"> & {
    readonly of: (present: readonly number[]) => number | Fault;
  },
): FunctionEntry => ({
  name: entry.name,
  does: entry.does,
  show: entry.show,
  spreadsheet: entry.spreadsheet,
  takes: ["list"],
  least: 1,
  repeats: true,
  gives: "figure",
  value: (figures) => entry.of(present(figures)),
  cost: eachOnce,
});

/** A function of one or more single figures. */
export const ofFigures = (
  entry: Pick<FunctionEntry, "name" | "does" | "show" | "spreadsheet"> & {
    readonly arity: number;
    readonly least?: number;
    readonly of: (...figures: readonly number[]) => number;
  },
): FunctionEntry => ({
  name: entry.name,
  does: entry.does,
  show: entry.show,
  spreadsheet: entry.spreadsheet,
  takes: Array.from({ length: entry.arity }, () => "figure" as const),
  least: entry.least ?? entry.arity,
  repeats: false,
  gives: "figure",
  value: (figures) => {
    const result = entry.of(...figures.map((_, at) => one(figures, at)));
    return Number.isFinite(result) ? result : { code: "outside-domain" };
  },
  cost: () => 1,
});
