import { bands } from "../bands.ts";
import type { History, MethodId } from "../forecast.ts";
import { meanSquare, oneStepErrors } from "../one-step-errors.ts";
import type { MethodSettings } from "../settings.ts";
import { sumOfSquares } from "../statistics/standard-deviation.ts";
import type { Working } from "../working.ts";
import { holtWinters, type SeasonKind } from "./holt-winters.ts";
import { holt } from "./holt.ts";
import { multiplicativeSpread } from "./multiplicative-spread.ts";
import { pointForecast } from "./point-forecast.ts";
import { simpleSmoothing } from "./simple-smoothing.ts";
import { startWithSeason, startWithoutSeason } from "./start-states.ts";
import type { SmoothingPath, StartStates } from "./states.ts";
import { stepSpread, type StateSpaceWeights } from "./step-spread.ts";

/** Which parts a smoothing method keeps. */
export interface SmoothingShape {
  readonly trend: boolean;
  readonly season: SeasonKind | "none";
}

/** The weights of a smoothing method with every default and convention resolved: β is the classic one. */
export interface SmoothingWeights {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** The methods that smooth. */
export type SmoothingMethod = Extract<
  MethodId,
  "simple-smoothing" | "holt" | "damped-holt" | "holt-winters-additive" | "holt-winters-multiplicative"
>;

/** The parts of each smoothing method. */
export function smoothingShape(method: SmoothingMethod): SmoothingShape {
  switch (method) {
    case "simple-smoothing":
      return { trend: false, season: "none" };
    case "holt":
    case "damped-holt":
      return { trend: true, season: "none" };
    case "holt-winters-additive":
      return { trend: true, season: "additive" };
    case "holt-winters-multiplicative":
      return { trend: true, season: "multiplicative" };
  }
}

/** The weights from the settings, a state-space β turned into the classic one. */
export function smoothingWeights(settings: MethodSettings): SmoothingWeights {
  const { alpha = 0, beta = 0, gamma = 0, phi = 1, trendWeight } = settings;
  return { alpha, beta: trendWeight === "state-space" && alpha > 0 ? beta / alpha : beta, gamma, phi };
}

/** The start states that the settings ask for. */
export function startStates(history: History, shape: SmoothingShape, settings: MethodSettings): StartStates {
  if (settings.start === "given" && settings.startStates) return settings.startStates;
  const rule = settings.start ?? "first-value";
  return shape.season === "none"
    ? startWithoutSeason(history.values, rule, shape.trend)
    : startWithSeason(history.values, history.frequency, shape.season, rule);
}

/** Runs a smoothing method over the history. */
export function smooth(
  values: readonly number[],
  shape: SmoothingShape,
  weights: SmoothingWeights,
  start: StartStates,
  settings: MethodSettings,
): SmoothingPath {
  if (shape.season !== "none") {
    return holtWinters(values, weights, start, shape.season, settings.seasonalUpdate ?? "one-step-level");
  }
  return shape.trend ? holt(values, weights, start) : simpleSmoothing(values, weights.alpha, start);
}

/**
 * Forecasts by a smoothing method: start, smooth, carry forward, and say how unsure.
 *
 * The spread is the root of the mean squared one-step error (or their sample standard deviation), with relative
 * errors where seasons multiply; the intervals are those of the state-space model that the method belongs to.
 */
export function smoothForecast(
  history: History,
  horizon: number,
  shape: SmoothingShape,
  settings: MethodSettings,
): Working & { readonly states: SmoothingPath & { readonly start: StartStates } } {
  const { values, frequency } = history;
  const weights = smoothingWeights(settings);
  const start = startStates(history, shape, settings);
  const path = smooth(values, shape, weights, start, settings);
  const kind = shape.season === "none" ? "additive" : shape.season;
  const mean = pointForecast(path.last, horizon, weights.phi, kind);
  const errors = oneStepErrors(values, path.fitted);
  const variance =
    settings.spreadRule === "sample-variance"
      ? sumOfSquares(errors) / Math.max(1, errors.length - 1)
      : meanSquare(errors);
  const gamma = settings.seasonalUpdate === "new-level" ? weights.gamma * (1 - weights.alpha) : weights.gamma;
  const stateSpace: StateSpaceWeights = {
    alpha: weights.alpha,
    beta: shape.trend ? weights.alpha * weights.beta : 0,
    gamma: shape.season === "none" ? 0 : gamma,
    phi: weights.phi,
    seasons: shape.season === "none" ? 1 : frequency,
  };
  const common = { fitted: path.fitted, mean, spread: Math.sqrt(variance), intervalRule: "model" as const };
  const states = { ...path, start };
  if (shape.season === "multiplicative") {
    const relative = meanSquare(
      values.flatMap((y, t) => {
        const f = path.fitted[t] ?? null;
        return f === null || f === 0 ? [] : [(y - f) / f];
      }),
    );
    const ahead = multiplicativeSpread(relative, horizon, stateSpace, path.last);
    return { ...common, intervals: bands(ahead.mean, ahead.spread), states };
  }
  return { ...common, intervals: bands(mean, stepSpread(common.spread, horizon, stateSpace)), states };
}
