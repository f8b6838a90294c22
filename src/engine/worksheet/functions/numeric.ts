import { roundDownTo, roundTo, roundUpTo } from "#engine/measure";
import { called, raised, rootOf, type Shown } from "../shown.ts";
import { ofFigures, spreadsheetCall } from "./entry.ts";

/** Rounding is told by its number of decimals; a whole number says so. */
function rounding(name: string, words: string) {
  return ([of, decimals]: readonly Shown[]): Shown => {
    const inside = of ? [of] : [];
    const whole = decimals === undefined || decimals.text === "0";
    const to = whole ? "to a whole number" : `to ${decimals.words} decimals`;
    return called(name, whole ? inside : [...inside, decimals], `${of?.words ?? ""} ${words} ${to}`);
  };
}

/** Spreadsheets want the decimals even where there are none. */
const withDecimals =
  (name: string) =>
  ([of = "", decimals = "0"]: readonly string[]): string =>
    `${name}(${of},${decimals})`;

const wholeDecimals =
  (work: (value: number, decimals: number) => number) =>
  (value = 0, decimals = 0): number =>
    Number.isInteger(decimals) && Math.abs(decimals) <= 15 ? work(value, decimals) : NaN;

const plainly =
  (name: string, words: string) =>
  (parts: readonly Shown[]): Shown =>
    called(name, parts, `${words} ${parts.map((part) => part.words).join(" and ")}`);

/** No figure to the power nought is left to a convention: programs differ on nought to the power nought. */
export const raise = (base: number, exponent: number): number =>
  base === 0 && exponent === 0 ? NaN : base ** exponent;

export const numeric = [
  ofFigures({
    name: "round",
    does: "rounds to so many decimals, half away from nought",
    arity: 2,
    least: 1,
    of: wholeDecimals(roundTo),
    show: rounding("round", "rounded"),
    spreadsheet: withDecimals("ROUND"),
  }),
  ofFigures({
    name: "roundup",
    does: "rounds away from nought: calls and vans come whole",
    arity: 2,
    least: 1,
    of: wholeDecimals(roundUpTo),
    show: rounding("round up", "rounded up"),
    spreadsheet: withDecimals("ROUNDUP"),
  }),
  ofFigures({
    name: "rounddown",
    does: "rounds towards nought",
    arity: 2,
    least: 1,
    of: wholeDecimals(roundDownTo),
    show: rounding("round down", "rounded down"),
    spreadsheet: withDecimals("ROUNDDOWN"),
  }),
  ofFigures({
    name: "abs",
    does: "the size of a figure without its sign",
    arity: 1,
    of: (value = 0) => Math.abs(value),
    show: plainly("size of", "the size of"),
    spreadsheet: spreadsheetCall("ABS"),
  }),
  ofFigures({
    name: "sqrt",
    does: "the square root",
    arity: 1,
    of: (value = 0) => Math.sqrt(value),
    show: ([of]) => (of ? rootOf(of) : called("√", [], "the square root")),
    spreadsheet: spreadsheetCall("SQRT"),
  }),
  ofFigures({
    name: "power",
    does: "a figure to the power of another",
    arity: 2,
    of: (base = 0, exponent = 0) => raise(base, exponent),
    show: ([base, exponent]) =>
      base && exponent ? raised(base, exponent) : called("power", [], "the power"),
    spreadsheet: spreadsheetCall("POWER"),
  }),
  ofFigures({
    name: "exp",
    does: "e, about 2.718, to the power of a figure",
    arity: 1,
    of: (value = 0) => Math.exp(value),
    show: plainly("exp", "e to the power of"),
    spreadsheet: spreadsheetCall("EXP"),
  }),
  ofFigures({
    name: "ln",
    does: "the natural logarithm",
    arity: 1,
    of: (value = 0) => Math.log(value),
    show: plainly("ln", "the natural logarithm of"),
    spreadsheet: spreadsheetCall("LN"),
  }),
];
