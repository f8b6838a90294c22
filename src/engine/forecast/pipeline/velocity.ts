import { ok, refuse, type Result } from "#engine/measure";
import { median } from "../statistics/quantile.ts";
import { dayNumber } from "./days.ts";
import type { Deal } from "./deal.ts";

/**
 * Pounds of sales that a pipeline yields for each day.
 *
 *   sales velocity = opportunities × average value × win rate ÷ days of the sales cycle
 *
 * Use the median cycle: a few deals that dragged on for years lengthen a mean. Refuses a cycle of no days, a win rate
 * outside 0 to 1 and figures below nought.
 * @example
 * salesVelocity({ deals: 40, value: 12_000, winRate: 0.25, days: 60 }) // => { ok: true, value: 2000 }
 * salesVelocity({ deals: 100, value: 50_000, winRate: 0.25, days: 60 }).value.toFixed(0) // => "20833"
 * salesVelocity({ deals: 50, value: 10_000, winRate: 0.2, days: 30 }).value.toFixed(0) // => "3333"
 * salesVelocity({ deals: 50, value: 10_000, winRate: 0.2, days: 0 }).problems // => [{ code: "velocity-days", days: 0 }]
 */
export function salesVelocity({
  deals,
  value,
  winRate,
  days,
}: {
  readonly deals: number;
  readonly value: number;
  readonly winRate: number;
  readonly days: number;
}): Result<number> {
  if (!(days > 0)) return refuse({ code: "velocity-days", days });
  if (!(winRate >= 0 && winRate <= 1)) return refuse({ code: "coverage-win-rate", winRate });
  if (!(deals >= 0 && value >= 0)) return refuse({ code: "velocity-below-nought", deals, value });
  return ok((deals * value * winRate) / days);
}

/**
 * The median days from opening to closing of won deals, and how many have both days. Null without any.
 * @example
 * wonCycle([{ id: "a", name: "A", value: 1, stage: "", outcome: "won", opened: "2026-01-01", closed: "2026-03-02" }]) // => { days: 60, deals: 1 }
 * wonCycle([]) // => null
 */
export function wonCycle(deals: readonly Deal[]): { readonly days: number; readonly deals: number } | null {
  const lengths: number[] = [];
  for (const { outcome, opened, closed } of deals) {
    if (outcome !== "won" || opened === undefined || closed === undefined || closed < opened) continue;
    lengths.push(dayNumber(closed) - dayNumber(opened));
  }
  return lengths.length === 0 ? null : { days: median(lengths), deals: lengths.length };
}
