/** Errors of forecasts made again and again, each from only what was known then. */
export interface RollingOrigin {
  /** `errors[i][k]`: actual − forecast, k + 1 steps ahead, made after period `origins[i]`; `null` where there is none. */
  readonly errors: readonly (readonly (number | null)[])[];
  /** How many periods were known each time. */
  readonly origins: readonly number[];
  readonly rmseByStep: readonly (number | null)[];
  readonly maeByStep: readonly (number | null)[];
  readonly countByStep: readonly number[];
}

/**
 * Rolling origin: stand after each period in turn, forecast, and compare with what came.
 *
 *   error(origin, k) = y(origin + k) − forecast of it made at the origin
 *
 * `forecaster` is given the figures known at the origin and answers with its forecasts, or `null` when it cannot
 * forecast from so few. Means are taken over the origins that have an error at that step.
 * @example
 * rollingOrigin([100, 110, 104], 1, (known) => [known[known.length - 1]]).errors // => [[10], [-6]]
 */
export function rollingOrigin(
  values: readonly number[],
  horizon: number,
  forecaster: (known: readonly number[]) => readonly number[] | null,
  firstOrigin = 1,
): RollingOrigin {
  const origins = Array.from({ length: Math.max(0, values.length - firstOrigin) }, (_, i) => firstOrigin + i);
  const errors = origins.map((origin) => {
    const ahead = forecaster(values.slice(0, origin));
    return Array.from({ length: horizon }, (_, k) => {
      const actual = values[origin + k];
      const forecast = ahead?.[k];
      return actual === undefined || forecast === undefined ? null : actual - forecast;
    });
  });
  const steps = Array.from({ length: horizon }, (_, k) => errors.flatMap((row) => row[k] ?? []));
  const meanOf = (step: readonly number[], size: (e: number) => number): number | null =>
    step.length === 0 ? null : step.reduce((sum, e) => sum + size(e), 0) / step.length;
  return {
    errors,
    origins,
    rmseByStep: steps.map((step) => {
      const square = meanOf(step, (e) => e * e);
      return square === null ? null : Math.sqrt(square);
    }),
    maeByStep: steps.map((step) => meanOf(step, Math.abs)),
    countByStep: steps.map((step) => step.length),
  };
}
