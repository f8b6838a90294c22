import type { SalesSeries } from "#engine/forecast";
import { periodIndex } from "./period.ts";

/**
 * "alarms 2 -0.02 2013-01 2019-12": how often a trigger would have fired in that span, whose rule is that sales stay more
 * than a share below the same period a year before, for so many periods running. A run that goes on fires once.
 */
export function alarmsOver(series: SalesSeries, words: readonly string[]): number {
  const [periods, below, from = "", to = ""] = words;
  const [first, last] = [periodIndex(series, from), periodIndex(series, to)];
  let running = 0;
  let alarms = 0;
  for (let at = first; at <= last; at += 1) {
    const now = series.values[at];
    const before = series.values[at - series.frequency];
    if (now === undefined || before === undefined)
      throw new RangeError(`"alarms ${words.join(" ")}" needs a year before ${from}.`);
    running = now / before - 1 < Number(below) ? running + 1 : 0;
    if (running === Number(periods)) alarms += 1;
  }
  return alarms;
}
