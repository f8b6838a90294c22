import { ok, refuse, type Result } from "#engine/measure";
import { compositeForecast, periodsOf, type Rep } from "./composite.ts";
import { trackRecord } from "./track-record.ts";

/** What the correction would have done to the record itself, each period left out of its own correction. */
export interface CompositeTest {
  /** Forecasts of one person in one period that were tried. */
  readonly tried: number;
  /** Mean absolute error of what was stated, and of the same corrected. */
  readonly before: number;
  readonly after: number;
  /** How many of those tried came nearer. */
  readonly nearer: number;
  /** Root mean square of the team's relative errors after correction; null with fewer than three periods. */
  readonly relativeSpread: number | null;
}

/** A factor from all of somebody's periods but one. */
function factorWithout(rep: Rep, period: number, shrinkage: number): number {
  const others = rep.record
    .filter((past, at) => past !== null && at !== period)
    .filter((past) => past !== null);
  const record = trackRecord(others, shrinkage);
  return record.ok ? record.value.factor : 1;
}

/**
 * Whether correcting each salesperson by their record would have helped on that record: leave one out.
 *
 *   each past forecast × the factor from that person's *other* periods, against what came
 *
 * A factor tried on the periods it was taken from flatters itself; here no period judges its own correction. The
 * team's spread is the root of the mean of (actual total ÷ corrected total − 1)² over periods. Refuses what
 * `compositeForecast` refuses, and a team of which nobody has two periods of record.
 * @example
 * const rep = { name: "Ada", forecast: 100, record: [{ forecast: 100, actual: 120 }, { forecast: 100, actual: 120 }, { forecast: 100, actual: 120 }] };
 * testComposite([rep], 0).value // => { tried: 3, before: 20, after: 0, nearer: 3, relativeSpread: 0 }
 * testComposite([{ ...rep, record: [] }], 4).problems // => [{ code: "composite-untested" }]
 */
export function testComposite(reps: readonly Rep[], shrinkage: number): Result<CompositeTest> {
  const made = compositeForecast(reps, shrinkage);
  if (!made.ok) return made;
  const longest = Math.max(...reps.map(({ record }) => record.length));
  const errors: { readonly before: number; readonly after: number }[] = [];
  const relative: number[] = [];
  for (let period = 0; period < longest; period += 1) {
    let actual = 0;
    let corrected = 0;
    for (const rep of reps) {
      const past = rep.record[period];
      if (!past || periodsOf(rep).length < 2) continue;
      const forecast = past.forecast * factorWithout(rep, period, shrinkage);
      errors.push({ before: Math.abs(past.actual - past.forecast), after: Math.abs(past.actual - forecast) });
      actual += past.actual;
      corrected += forecast;
    }
    if (corrected > 0) relative.push(actual / corrected - 1);
  }
  const tried = errors.length;
  if (tried === 0) return refuse({ code: "composite-untested" });
  const meanOf = (figures: readonly number[]): number =>
    figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return ok({
    tried,
    before: meanOf(errors.map(({ before }) => before)),
    after: meanOf(errors.map(({ after }) => after)),
    nearer: errors.filter(({ before, after }) => after < before).length,
    relativeSpread: relative.length < 3 ? null : Math.sqrt(meanOf(relative.map((one) => one * one))),
  });
}
