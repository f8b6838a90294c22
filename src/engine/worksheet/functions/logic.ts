import { called, type Shown } from "../shown.ts";
import { eachOnce, one, spreadsheetCall, type FunctionEntry } from "./entry.ts";

const logical = (
  name: string,
  does: string,
  most: number,
  of: (truths: readonly boolean[]) => boolean,
  words: (parts: readonly Shown[]) => string,
): FunctionEntry => ({
  name,
  does,
  takes: ["truth"],
  least: 1,
  repeats: most > 1,
  gives: "truth",
  value: (figures) => Number(of(figures.map((_, at) => one(figures, at) !== 0))),
  show: (parts) => called(name, parts, words(parts)),
  spreadsheet: spreadsheetCall(name.toUpperCase()),
  cost: eachOnce,
});

const between =
  (word: string) =>
  (parts: readonly Shown[]): string =>
    parts.map((part) => part.words).join(` ${word} `);

export const logic = [
  logical("and", "yes if all of them hold", 9, (truths) => truths.every(Boolean), between("and")),
  logical("or", "yes if any of them holds", 9, (truths) => truths.some(Boolean), between("or")),
  logical(
    "not",
    "yes if it does not hold",
    1,
    ([truth]) => truth !== true,
    (parts) => `not ${between("")(parts)}`,
  ),
];
