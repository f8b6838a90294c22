import { spanTotal, type MissRule } from "#engine/targets";
import { addMonths, month } from "#engine/measure";
import type { JudgedForecast, Kept, KeptForecast, SeriesForecast } from "#state/forecasts";
import type { CitedForecast } from "#state/targets";
import { sayingOf } from "../forecast-lab/figures.ts";
import { spanOfKept } from "../forecast-lab/kept-span.ts";

/** A kept forecast as a target is measured against it: its figures copied, with the months and the unit they are for. */
export interface Cited extends CitedForecast {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** How wide a 95% interval is, in spreads, from its middle to one end. */
const halfInterval = 1.959964;

function citeSeries(id: string, body: SeriesForecast, rule: MissRule): Cited | null {
  const { frequency, start, unit, values } = body.series;
  const span = spanOfKept(body);
  const saying = sayingOf(unit, values);
  const interval = body.intervals.find(({ level }) => level === 95);
  const within = (figures: readonly number[]): number[] => figures.slice(span.skip, span.skip + span.length);
  const lower = within(interval?.lower ?? []);
  const spreads = within(interval?.upper ?? []).map(
    (upper, at) => Math.abs(upper - (lower[at] ?? upper)) / (2 * halfInterval),
  );
  const whole = spanTotal(within(body.figures), spreads, rule);
  if (!whole.ok) return null;
  // An index or a rate is not added up: its average over the span is what a target can be set for.
  const share = saying.scale / (saying.addsUp ? 1 : span.length);
  const months = 12 / frequency;
  const first = start.year * 12 + (start.period - 1 + values.length + span.skip) * months;
  const from = month(`${String(Math.floor(first / 12))}-${String((first % 12) + 1).padStart(2, "0")}`);
  return {
    id,
    title: body.title,
    expected: whole.value.expected * share,
    spread: whole.value.spread * share,
    madeOn: body.madeOn,
    unit: saying.before === "£" ? "pounds" : saying.before || unit || "units",
    from,
    to: addMonths(from, span.length * months - 1),
  };
}

const citeJudged = (
  id: string,
  { title, expected, spread, madeOn, unit, from, to }: JudgedForecast,
): Cited => ({ id, title, expected, spread, madeOn, unit, from, to });

/** Copies a kept forecast for a target; nothing where it holds no interval to take a spread from. */
export function cite({ id, body }: Kept<KeptForecast>, rule: MissRule): Cited | null {
  return body.basis === "series" ? citeSeries(id, body, rule) : citeJudged(id, body);
}
