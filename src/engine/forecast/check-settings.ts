import type { Problem } from "#engine/measure";
import type { History, MethodId } from "./forecast.ts";
import { describeMethod, figuresNeeded } from "./methods/methods.ts";
import type { MethodSettings } from "./settings.ts";

/**
 * The settings of a method with every default filled in. A start rule that the method does not know, as one left over
 * from another method, gives way to the method's own, so that what is stated is what is used.
 * @example
 * settingsOf("moving-average", {}) // => { window: 3 }
 * settingsOf("simple-smoothing", { alpha: 0.5, start: "regression" }) // => { alpha: 0.5, start: "first-value" }
 */
export function settingsOf(method: MethodId, settings: MethodSettings): MethodSettings {
  const { defaults, choices } = describeMethod(method);
  const rules = choices.find(({ name }) => name === "start")?.options ?? [];
  const known = settings.start === undefined || rules.some(({ value }) => value === settings.start);
  const asked = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return { ...defaults, ...asked, ...(known ? {} : { start: defaults.start }) };
}

/** The start states have every part that the method needs. */
function startProblems(method: MethodId, history: History, settings: MethodSettings): Problem[] {
  if (settings.start !== "given") return [];
  const states = settings.startStates;
  const seasonal = describeMethod(method).needs.seasons;
  if (!states) return [{ code: "start-missing", where: "startStates" }];
  const { after, level, trend, seasonals } = states;
  const numbers = [after, level, ...(trend === undefined ? [] : [trend]), ...(seasonals ?? [])];
  if (!numbers.every(Number.isFinite)) return [{ code: "figure-not-a-number", where: "startStates" }];
  if (!Number.isInteger(after) || after < 0 || after >= history.values.length) {
    return [
      { code: "setting-out-of-range", where: "after", value: after, from: 0, to: history.values.length - 1 },
    ];
  }
  if (seasonal && seasonals?.length !== history.frequency) {
    return [
      {
        code: "start-seasons-differ",
        where: "seasonals",
        have: seasonals?.length ?? 0,
        need: history.frequency,
      },
    ];
  }
  return [];
}

/** The weights of a weighted moving average are there, and add up to 1. */
function weightProblems(method: MethodId, settings: MethodSettings): Problem[] {
  if (method !== "weighted-moving-average") return [];
  const weights = settings.weights ?? [];
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (weights.length === 0 || !weights.every((w) => Number.isFinite(w) && w >= 0)) {
    return [{ code: "weights-unusable", where: "weights" }];
  }
  return Math.abs(total - 1) > 1e-9 ? [{ code: "weights-total", where: "weights", total }] : [];
}

/** A smoothing weight may touch nought and one: a slider's own range is narrower. */
function rangeProblems(method: MethodId, settings: MethodSettings): Problem[] {
  return describeMethod(method).parameters.flatMap(({ name }): Problem[] => {
    const value = settings[name];
    const [from, to] = name === "window" ? [1, 1000] : [0, 1];
    const whole = name !== "window" || Number.isInteger(value);
    return value !== undefined && value >= from && value <= to && whole
      ? []
      : [{ code: "setting-out-of-range", where: name, value, from, to }];
  });
}

/**
 * Everything that keeps a method from forecasting: too few figures, a figure that is no number, sales at or below
 * nought where seasons multiply, settings out of range. An empty list means that it can.
 */
export function forecastProblems(
  method: MethodId,
  history: History,
  horizon: number,
  settings: MethodSettings,
): Problem[] {
  const { values, frequency, firstSeason = 1 } = history;
  const { needs } = describeMethod(method);
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) return [{ code: "figure-not-a-number", where: String(bad + 1), period: bad + 1 }];
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > 1000) {
    return [{ code: "setting-out-of-range", where: "horizon", value: horizon, from: 1, to: 1000 }];
  }
  if (!Number.isInteger(frequency) || frequency < 1 || firstSeason < 1 || firstSeason > frequency) {
    return [{ code: "seasons-unusable", frequency, firstSeason }];
  }
  if (needs.seasons && frequency < 2) return [{ code: "method-needs-seasons", method }];
  const settled = [
    ...rangeProblems(method, settings),
    ...weightProblems(method, settings),
    ...startProblems(method, history, settings),
  ];
  if (settled.length > 0) return settled;
  const need = figuresNeeded(method, frequency, settings);
  if (values.length < need) return [{ code: "history-too-short", have: values.length, need }];
  const low = needs.positive ? values.findIndex((value) => value <= 0) : -1;
  return low >= 0 ? [{ code: "season-needs-positive", period: low + 1, value: values[low] }] : [];
}
