import { readDate } from "#engine/measure";
import type { ScenariosWork } from "#state/scenarios";
import { plainFigure, type ReadWork } from "./read-work.ts";

type Assumption = ScenariosWork["assumptions"][number];

/** How an assumption stands: its review is due, or its early warning has come, is silent, or cannot be told. */
export interface AssumptionState {
  readonly due: boolean;
  readonly warning: "come" | "silent" | null;
  /** How far the figure moves from the low of its driver to the high; null without a driver that is known. */
  readonly swing: number | null;
}

export function assumptionState(
  { driver, review, side, threshold, reading }: Assumption,
  { drivers }: ScenariosWork,
  { tornado }: ReadWork,
  today: string,
): AssumptionState {
  const day = readDate(review);
  const [limit, now] = [plainFigure(threshold), plainFigure(reading ?? "")];
  const known = side !== undefined && !Number.isNaN(limit) && !Number.isNaN(now);
  const come = side === "at-most" ? now <= limit : now >= limit;
  const name = drivers.find(({ id }) => id === driver)?.name.trim();
  const bar = tornado?.ok ? tornado.value.bars.find((one) => one.driver.name === name) : undefined;
  return {
    due: day.ok && day.value <= today,
    warning: known ? (come ? "come" : "silent") : null,
    swing: bar?.swing ?? null,
  };
}

/** What the log does not say yet: drivers that nothing is assumed of, and assumptions that nothing warns of. */
export function logGaps({ assumptions, drivers }: ScenariosWork): string[] {
  const bare = drivers.filter(({ id }) => assumptions.every(({ driver }) => driver !== id));
  const names = bare.map(({ label, name }) => label.trim() || name.trim() || "a driver without a name");
  const numbers = (test: (one: Assumption) => boolean): string =>
    assumptions.flatMap((one, at) => (test(one) ? [String(at + 1)] : [])).join(", ");
  const unwarned = numbers(({ measure, threshold }) => !measure.trim() || !threshold.trim());
  const unowned = numbers(({ owner }) => !owner.trim());
  return [
    ...(names.length > 0 ? [`Nothing is assumed yet of ${names.join(", ")}.`] : []),
    ...(unwarned ? [`Without an early warning and its threshold: assumption ${unwarned}.`] : []),
    ...(unowned ? [`Without an owner: assumption ${unowned}.`] : []),
  ];
}
