import {
  forecastBy,
  type Forecast,
  type MethodId,
  type MethodSettings,
  type SalesSeries,
} from "#engine/forecast";
import { averageForecasts } from "./average-forecasts.ts";
import { sliceSeries } from "./period.ts";

/** What a lesson asks for: a slice of a series and, where a method is meant, how it is worked. */
export interface FigureRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly method?: MethodId | undefined;
  /** Further methods, at their own settings, whose forecasts are averaged with the first: a combined forecast. */
  readonly averagedWith?: readonly MethodId[] | undefined;
  readonly settings?: MethodSettings | undefined;
  readonly horizon?: number | undefined;
  /** Periods at the end that the method does not see, so that it can be tested on them. */
  readonly hold?: number | undefined;
}

export interface WorkedHistory {
  readonly series: SalesSeries;
  /** The figures that the method saw: all, or all but the held-back ones. */
  readonly seen: readonly number[];
  readonly heldBack: readonly number[];
  readonly forecast: Forecast | undefined;
}

/** Cuts the slice and works the method on it; a refusal stops the build, because a lesson's figures have to be there. */
export function workHistory(series: SalesSeries, request: FigureRequest): WorkedHistory {
  const slice = sliceSeries(series, request.from, request.to);
  const hold = request.hold ?? 0;
  const seen = slice.values.slice(0, slice.values.length - hold);
  const heldBack = slice.values.slice(slice.values.length - hold);
  if (request.method === undefined) return { series: slice, seen, heldBack, forecast: undefined };
  const history = { values: seen, frequency: slice.frequency, firstSeason: slice.start.period };
  const horizon = Math.max(request.horizon ?? 1, hold);
  const forecast = (method: MethodId, settings: MethodSettings): Forecast => {
    const worked = forecastBy(method, history, horizon, settings);
    if (worked.ok) return worked.value;
    throw new RangeError(
      `"${method}" cannot be worked on "${series.id}": ${JSON.stringify(worked.problems)}`,
    );
  };
  const first = forecast(request.method, request.settings ?? {});
  const others = (request.averagedWith ?? []).map((method) => forecast(method, {}));
  return { series: slice, seen, heldBack, forecast: averageForecasts(first, others) };
}
