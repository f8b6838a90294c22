import { roundTo } from "./round.ts";
import type { Unit } from "./unit.ts";

/** Digits of a size with thousands commas. `toFixed` is safe here, because the decimal has been rounded already. */
function digits(size: number, decimals: number): string {
  const [whole = "0", part] = size.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A minus sign (U+2212), never a hyphen, and none before a nought. */
function signed(value: number, decimals: number, before: string, after: string): string {
  if (!Number.isFinite(value)) throw new RangeError(`a figure to format has to be finite, got ${value}`);
  const rounded = roundTo(value, decimals);
  return `${rounded < 0 ? "−" : ""}${before}${digits(Math.abs(rounded), decimals)}${after}`;
}

/**
 * A number as it is shown: thousands commas, a true minus, half away from zero.
 *
 * @example
 * formatNumber(1250.5, 1) // => "1,250.5"
 * formatNumber(-2.5, 0) // => "−3"
 */
export function formatNumber(value: number, decimals = 0): string {
  return signed(value, decimals, "", "");
}

/**
 * Pounds as they are shown. Takes pounds, not pence.
 *
 * @example
 * formatMoney(-1250.5, 2) // => "−£1,250.50"
 */
export function formatMoney(pounds: number, decimals = 2): string {
  return signed(pounds, decimals, "£", "");
}

/**
 * A fraction as a percentage.
 *
 * @example
 * formatPercent(0.125, 1) // => "12.5%"
 */
export function formatPercent(fraction: number, decimals = 0): string {
  return signed(roundTo(fraction * 100, decimals), decimals, "", "%");
}

/**
 * A figure in its unit. Decimals are those shown: for a percentage, those of the percentage.
 *
 * @example
 * formatFigure(0.3, "percent", 0) // => "30%"
 * formatFigure(1200, "pounds", 0) // => "£1,200"
 * formatFigure(123.6, "units", 1) // => "123.6"
 * formatFigure(1, "months", 0) // => "1 month"
 */
export function formatFigure(value: number, unit: Unit, decimals: number): string {
  switch (unit) {
    case "pounds":
      return formatMoney(value, decimals);
    case "percent":
      return formatPercent(value, decimals);
    case "months":
      return `${formatNumber(value, decimals)} ${roundTo(value, decimals) === 1 ? "month" : "months"}`;
    case "number":
    case "ratio":
    case "units":
      return formatNumber(value, decimals);
  }
}
