import { formatFigure, formatNumber, formatPercent, roundTo, type Unit } from "#engine/measure";
import { numberNode } from "./math-node.ts";
import { numberShown, tightness, type Shown } from "./shown.ts";

/** As few decimals as show the figure to the most that are wanted; a small figure keeps three digits. */
function needed(value: number, most: number): number {
  const small = value !== 0 && Math.abs(value) < 1 ? 2 - Math.floor(Math.log10(Math.abs(value))) : 0;
  const enough = Math.min(12, Math.max(most, small));
  for (let decimals = 0; decimals < enough; decimals += 1) {
    if (roundTo(value, decimals) === roundTo(value, enough)) return decimals;
  }
  return enough;
}

/** How a screen reader says a figure. */
const said = (text: string): string => text.replace("−", "minus ").replace("%", " percent");

function shown(text: string): Shown {
  if (!text.startsWith("−")) return numberShown(text, said(text));
  return {
    node: numberNode(text),
    text,
    words: said(text),
    tight: tightness.minus,
    lineTight: tightness.minus,
  };
}

/** A number of the formula itself. */
export function plainNumber(value: number): Shown {
  return shown(formatNumber(value, needed(value, 12)));
}

/** A figure put into a formula: percentages as such, pounds without their sign, and no more decimals than it needs. */
export function putNumber(value: number, unit: Unit, most: number): Shown {
  if (unit === "percent") return shown(formatPercent(value, needed(value * 100, most)));
  return shown(formatNumber(value, needed(value, most)));
}

/** The result with its unit, as the sheet shows it. */
export function resultNumber(value: number, unit: Unit, decimals: number): Shown {
  return shown(formatFigure(value, unit, decimals));
}
