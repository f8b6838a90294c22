import type { PanelVerdict, StopRule } from "#engine/forecast";
import { formatMoney, formatNumber, formatPercent } from "#engine/measure";

/**
 * How a figure of this unit is said: pounds with their sign, small figures with one decimal. Beside a figure of the
 * given size all have its decimals.
 */
export function sayer(unit: string, beside?: number): (figure: number) => string {
  const pounds = /^(£|pounds?)$/i.test(unit.trim());
  return (figure) =>
    pounds
      ? formatMoney(figure, 0)
      : formatNumber(figure, Math.abs(beside ?? figure) >= 100 || Number.isInteger(figure) ? 0 : 1);
}

/** The unit after a figure; pounds stand before it. */
export const unitAfter = (unit: string): string =>
  /^(£|pounds?)$/i.test(unit.trim()) || unit.trim() === "" ? "" : ` ${unit.trim()}`;

const share = (fraction: number | null): string =>
  fraction === null ? "no share" : formatPercent(fraction, fraction < 0.1 && fraction > 0 ? 1 : 0);

/** What the stopping rule says, and the figures that decide it. */
export function verdictWords(verdict: PanelVerdict, rule: StopRule): string {
  const spread = `the middle spread is ${share(verdict.spreadShare)} of the median`;
  const moved = verdict.moved === null ? "" : `, and the median moved by ${share(verdict.moved)}`;
  switch (verdict.because) {
    case "agreed":
      return `Stop, because the panel agrees: ${spread}, and the rule asks for ${share(rule.agreedBelow)} or less.`;
    case "settled":
      return `Stop, because the panel has settled without agreeing: the median moved by ${share(verdict.moved)}, under the ${share(rule.settledBelow)} of the rule, while ${spread}.`;
    case "rounds":
      return `Stop, because ${String(rule.mostRounds)} rounds are run: ${spread}. Report the disagreement with the median.`;
    case null:
      return `Go on: ${spread}${moved}. The rule stops at ${share(rule.agreedBelow)} or less, or at a move under ${share(rule.settledBelow)}.`;
  }
}

/** A name as it is shown: one of a great length is cut. */
export const shortName = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

/** "Ada", "Ada and Ben", "Ada, Ben and Cy". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
