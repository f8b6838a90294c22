import {
  numberShown,
  added,
  called,
  elementsOf,
  members,
  over,
  raised,
  wordsOf,
  type Shown,
} from "../shown.ts";
import { aggregate, spreadsheetCall, type Fault } from "./entry.ts";

const nothing: Fault = { code: "nothing-to-work-on" };
const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
const sorted = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b);

/** How many figures there are, told by the list itself: its members may be shortened. */
const size = (parts: readonly Shown[]): Shown =>
  parts.length === 1 && parts[0]?.size ? parts[0].size : numberShown(String(members(parts).length));

const sum = aggregate({
  name: "sum",
  does: "adds the figures of a column or range",
  of: total,
  show: (parts) => added(members(parts)),
  spreadsheet: spreadsheetCall("SUM"),
});

const mean = aggregate({
  name: "mean",
  does: "adds the figures and divides by how many there are",
  of: (figures) => (figures.length > 0 ? total(figures) / figures.length : nothing),
  show: (parts) => over(added(members(parts)), size(parts)),
  spreadsheet: spreadsheetCall("AVERAGE"),
});

const count = aggregate({
  name: "count",
  does: "counts the figures that are there",
  of: (figures) => figures.length,
  show: (parts) => called("count", members(parts), `the count of ${wordsOf(members(parts))}`),
  spreadsheet: spreadsheetCall("COUNT"),
});

const min = aggregate({
  name: "min",
  does: "the smallest figure",
  of: (figures) => figures.reduce((least, figure) => Math.min(least, figure), figures[0] ?? NaN),
  show: (parts) => called("min", members(parts), `the smallest of ${wordsOf(members(parts))}`),
  spreadsheet: spreadsheetCall("MIN"),
});

const max = aggregate({
  name: "max",
  does: "the largest figure",
  of: (figures) => figures.reduce((most, figure) => Math.max(most, figure), figures[0] ?? NaN),
  show: (parts) => called("max", members(parts), `the largest of ${wordsOf(members(parts))}`),
  spreadsheet: spreadsheetCall("MAX"),
});

const median = aggregate({
  name: "median",
  does: "the middle figure in order of size; of an even number, the mean of the middle two",
  of: (figures) => {
    const inOrder = sorted(figures);
    const low = inOrder[Math.floor((inOrder.length - 1) / 2)];
    const high = inOrder[Math.floor(inOrder.length / 2)];
    return low === undefined || high === undefined ? nothing : (low + high) / 2;
  },
  show: (parts) => called("median", members(parts), `the median of ${wordsOf(members(parts))}`),
  spreadsheet: spreadsheetCall("MEDIAN"),
});

const sumsq = aggregate({
  name: "sumsq",
  does: "squares each figure and adds the squares",
  of: (figures) => total(figures.map((figure) => figure * figure)),
  show: (parts) =>
    added(members(parts).map((part) => (part.text === "…" ? part : raised(part, numberShown("2"))))),
  spreadsheet: spreadsheetCall("SUMSQ"),
});

const spread = aggregate({
  name: "spread",
  does: "the sample standard deviation: how far figures lie from their mean, with n − 1 below",
  of: (figures) => {
    if (figures.length < 2) return nothing;
    const middle = total(figures) / figures.length;
    return Math.sqrt(total(figures.map((figure) => (figure - middle) ** 2)) / (figures.length - 1));
  },
  show: (parts) =>
    called(
      "standard deviation",
      parts.flatMap(elementsOf),
      `the standard deviation of ${wordsOf(members(parts))}`,
    ),
  spreadsheet: spreadsheetCall("STDEV"),
});

export const aggregates = [sum, mean, count, min, max, median, sumsq, spread];
