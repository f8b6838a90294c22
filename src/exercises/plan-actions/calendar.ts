import { addMonths, month, monthName, monthsBetween, formatNumber } from "#engine/measure";
import type { Plan, PlanItem } from "#engine/plan";
import { dayName } from "../forecast-lab/today.ts";

/** The months of a plan as a strip from 0 to 1. */
export interface Calendar {
  readonly months: readonly string[];
  /** "April 2026 to March 2027". */
  readonly words: string;
  readonly first: string;
  readonly days: number;
}

const dayLength = 86_400_000;
const mostMonths = 36;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayAt = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** The calendar of the plan; none while its months are not said. */
export function calendarOf({ from, to }: Plan): Calendar | null {
  if (from === null || to === null || to < from) return null;
  const first = month(from);
  const count = Math.min(mostMonths, monthsBetween(first, month(to)) + 1);
  const end = addMonths(first, count);
  return {
    months: Array.from({ length: count }, (_, place) =>
      monthName(addMonths(first, place)).slice(0, count > 15 ? 1 : 3),
    ),
    words: `${monthName(first)} to ${monthName(addMonths(first, count - 1))}`,
    first: `${first}-01`,
    days: at(`${end}-01`) - at(`${first}-01`),
  };
}

/** Where a span lies on the strip, from 0 to 1; null where it lies outside, or has no two days. */
export function placeOn(
  calendar: Calendar,
  start: string | null,
  end: string | null,
): { readonly from: number; readonly to: number } | null {
  if (start === null || end === null || end < start) return null;
  const from = (at(start) - at(calendar.first)) / calendar.days;
  const to = (at(end) + 1 - at(calendar.first)) / calendar.days;
  return to <= 0 || from >= 1 ? null : { from: Math.max(0, from), to: Math.min(1, to) };
}

/** A span moved by days; with `only` its start or its end alone, which never pass one another. */
export function moved(
  { start, end }: { readonly start: string; readonly end: string },
  days: number,
  only: "start" | "end" | "both",
): { readonly start: string; readonly end: string } {
  const [first, last] = [at(start), at(end)];
  if (only === "start") return { start: dayAt(Math.min(last, first + days)), end };
  if (only === "end") return { start, end: dayAt(Math.max(first, last + days)) };
  return { start: dayAt(first + days), end: dayAt(last + days) };
}

/** "5 April 2026 to 24 September 2026", the year once where it is the same. */
export function spanWords(start: string | null, end: string | null): string {
  if (start === null && end === null) return "";
  if (start === null) return `to ${dayName(end ?? "")}`;
  if (end === null) return `from ${dayName(start)}`;
  const [first, last] = [dayName(start), dayName(end)];
  const year = last.slice(-5);
  return `${first.endsWith(year) ? first.slice(0, -5) : first} to ${last}`;
}

/** "2 visits a week each". */
export function rateWords({ callRate, callRateOf, callRatePer, callRateBy }: PlanItem<"actions">): string {
  if (callRate === null) return "";
  const often = callRatePer === null ? "" : callRatePer === "whole" ? " in all" : ` a ${callRatePer}`;
  const decimals = Number.isInteger(callRate) ? 0 : 1;
  return `${formatNumber(callRate, decimals)} ${callRateOf}${often}${callRateBy === "owner" ? " each" : ""}`.trim();
}
