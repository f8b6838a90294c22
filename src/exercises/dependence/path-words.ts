import { formatNumber } from "#engine/measure";

const weeksOf = (count: number): string =>
  `${formatNumber(count, Number.isInteger(count) ? 0 : 1)} ${count === 1 ? "week" : "weeks"}`;

/** What the work takes against the weeks that there are. */
export function pathWords(length: number, weeks: number): string {
  const spare = weeks - length;
  if (spare === 0)
    return `It takes ${weeksOf(length)}, as many as there are: nothing on the path may be late.`;
  return spare > 0
    ? `It takes ${weeksOf(length)} of ${String(weeks)}: ${weeksOf(spare)} to spare.`
    : `It takes ${weeksOf(length)}, and there are ${String(weeks)}: ${weeksOf(-spare)} too many.`;
}
