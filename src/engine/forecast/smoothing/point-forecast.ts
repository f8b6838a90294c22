import type { SeasonKind } from "./holt-winters.ts";
import type { LastStates } from "./states.ts";

/**
 * The forecast of a smoothing method for the next `horizon` periods, from the states it ended with.
 *
 *   forecast(h) = level + ( φ + φ² + … + φ^h ) × trend, plus (or times) the season of that period
 *
 * With φ = 1 the trend is added h times. Without a trend the forecast is flat; without seasons it is smooth.
 * @example
 * pointForecast({ level: 127.4, trend: 9.04, seasonals: [] }, 3, 1).map((f) => f.toFixed(2)) // => ["136.44", "145.48", "154.52"]
 */
export function pointForecast(
  last: LastStates,
  horizon: number,
  phi: number,
  kind: SeasonKind = "additive",
): number[] {
  const forecasts: number[] = [];
  let reach = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    reach += power;
    const line = last.level + reach * last.trend;
    const season = last.seasonals[h % Math.max(1, last.seasonals.length)];
    forecasts.push(season === undefined ? line : kind === "multiplicative" ? line * season : line + season);
  }
  return forecasts;
}
