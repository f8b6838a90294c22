import { ok, refuse, type Result } from "#engine/measure";

/** One past period: what was forecast, and what came. */
export interface PastPeriod {
  readonly forecast: number;
  readonly actual: number;
}

export interface TrackRecord {
  /** How many past periods it rests on. */
  readonly periods: number;
  /** Σ actual ÷ Σ forecast; above 1 says too little was promised. Null without a record. */
  readonly ratio: number | null;
  /** What a forecast is multiplied by: the ratio, drawn towards 1 as far as the record is short. */
  readonly factor: number;
}

/** A record counts as much as this many periods in which the forecast was right. */
export const usualShrinkage = 4;

/**
 * How somebody's forecasts turned out, and the factor that corrects the next one.
 *
 *   ratio = Σ actual ÷ Σ forecast;  factor = (n × ratio + k × 1) ÷ (n + k), with n periods of record
 *
 * The ratio is of totals, so that a small month does not count as much as a large one. The factor is a credibility
 * weighting (Bühlmann's rule with a set k): the record speaks with weight n, and k periods without bias speak against
 * it, so a record of one month moves a forecast little and one of two years moves it nearly all the way. With k = 0 the
 * ratio counts in full. No record gives the factor 1. Refuses figures that are no numbers or below nought, forecasts
 * that add up to nought, and a k below nought.
 * @example
 * trackRecord([{ forecast: 100, actual: 120 }, { forecast: 100, actual: 130 }], 4).value // => { periods: 2, ratio: 1.25, factor: 1.0833333333333333 }
 * trackRecord([], 4).value // => { periods: 0, ratio: null, factor: 1 }
 * trackRecord([{ forecast: 0, actual: 5 }], 4).problems // => [{ code: "record-forecast-nought", where: "this record" }]
 */
export function trackRecord(
  record: readonly PastPeriod[],
  shrinkage: number,
  whose = "this record",
): Result<TrackRecord> {
  if (!(shrinkage >= 0 && Number.isFinite(shrinkage)))
    return refuse({ code: "shrinkage-negative", shrinkage });
  const bad = record.findIndex(({ forecast, actual }) =>
    [forecast, actual].some((figure) => !(Number.isFinite(figure) && figure >= 0)),
  );
  if (bad >= 0) return refuse({ code: "record-unusable", where: whose, period: bad + 1 });
  const periods = record.length;
  if (periods === 0) return ok({ periods, ratio: null, factor: 1 });
  const forecast = record.reduce((sum, past) => sum + past.forecast, 0);
  const actual = record.reduce((sum, past) => sum + past.actual, 0);
  if (forecast === 0) return refuse({ code: "record-forecast-nought", where: whose });
  const ratio = actual / forecast;
  return ok({ periods, ratio, factor: (periods * ratio + shrinkage) / (periods + shrinkage) });
}
