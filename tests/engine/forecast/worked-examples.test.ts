import { describe, expect, it } from "vitest";
import {
  accuracy,
  centredAverage,
  decompose,
  decomposeForecast,
  forecastBy,
  holtWinters,
  pairUp,
  pointForecast,
  predict,
  regress,
  studentBound,
  trackingSignals,
} from "#engine/forecast";

const quarters = { values: [20, 30, 50, 40, 24, 34, 54, 44], frequency: 4 };

/** The value of a result that has to be there. */
function value<Value>(result: { ok: true; value: Value } | { ok: false; problems: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("examples worked by hand", () => {
  it("centres the moving average of an even number of quarters", () => {
    expect(centredAverage(quarters.values, 4)).toEqual([null, null, 35.5, 36.5, 37.5, 38.5, null, null]);
  });

  it("finds additive and multiplicative seasons, and shifts them to add up to nought or four", () => {
    expect(decompose(quarters.values, 4, "additive").indices).toEqual([-13.5, -4.5, 14.5, 3.5]);
    const { indices, rawIndices } = decompose(quarters.values, 4, "multiplicative");
    expect(rawIndices.reduce((sum, index) => sum + index, 0)).toBeCloseTo(4.0275, 4);
    expect(indices.map((index) => Number(index.toFixed(4)))).toEqual([0.6356, 0.8771, 1.3988, 1.0884]);
  });

  it("carries the trend on by either rule, as the centred averages rise by one a quarter", () => {
    for (const rule of ["line-through-trend", "average-step"] as const) {
      expect(decomposeForecast(quarters, 1, "additive", rule).mean[0]).toBeCloseTo(28, 10);
      expect(decomposeForecast(quarters, 1, "multiplicative", rule).mean[0]).toBeCloseTo(26.38, 2);
    }
  });

  it("smooths 100, 110, 104, 120 with a weight of 0.3 to 108.31", () => {
    const history = { values: [100, 110, 104, 120], frequency: 1 };
    expect(value(forecastBy("simple-smoothing", history, 1, { alpha: 0.3 })).mean[0]).toBeCloseTo(108.31, 10);
  });

  it("follows Holt from a level of 100 and a trend of 8 to 136.44 and 154.52", () => {
    const startStates = { after: 1, level: 100, trend: 8 };
    const settings = { alpha: 0.5, beta: 0.4, start: "given" as const, startStates };
    const { mean } = value(forecastBy("holt", { values: [100, 108, 120, 128], frequency: 1 }, 3, settings));
    expect(mean[0]).toBeCloseTo(136.44, 10);
    expect(mean[2]).toBeCloseTo(154.52, 10);
  });

  // Computed from the definition; a widely used library overwrites the fourth figure (its issue 9538).
  it("gives different Holt–Winters forecasts by the two seasonal updates", () => {
    const weights = { alpha: 0.5, beta: 0.5, gamma: 0.5, phi: 1 };
    const start = { after: 0, level: 35, trend: 1, seasonals: [-15, -5, 15, 5] };
    const ahead = (update: "one-step-level" | "new-level"): number[] => {
      const { last } = holtWinters([24, 34, 54, 44], weights, start, "additive", update);
      return pointForecast(last, 4, 1).map((forecast) => Number(forecast.toFixed(4)));
    };
    expect(ahead("one-step-level")).toEqual([27.2695, 36.3438, 56.2617, 46.7969]);
    expect(ahead("new-level")).toEqual([26.5195, 36.4063, 56.7148, 47.332]);
  });

  it("multiplies the season in Holt–Winters", () => {
    const start = { after: 0, level: 100, trend: 2.5, seasonals: [0.8, 1.2, 1, 1] };
    const weights = { alpha: 0.2, beta: 0.1, gamma: 0.3, phi: 1 };
    const { last } = holtWinters([88, 132, 110, 110], weights, start, "multiplicative", "one-step-level");
    const ahead = pointForecast(last, 4, 1, "multiplicative").map((forecast) => Number(forecast.toFixed(4)));
    expect(ahead).toEqual([93.9034, 142.3522, 120.1686, 121.9445]);
  });

  it("fits a line to five points and forecasts the sixth", () => {
    const line = value(regress([{ name: "x", values: [1, 2, 3, 4, 5] }], [12, 15, 17, 20, 21]));
    expect(line.rSquared).toBeCloseTo(0.9796, 4);
    expect(line.standardError).toBeCloseTo(0.6055, 4);
    expect(value(predict(line, [6])).mean).toBeCloseTo(23.9, 10);
  });

  it("measures four errors in every way", () => {
    const actual = [100, 120, 110, 130];
    const forecast = [105, 115, 112, 120];
    const measures = accuracy(actual, forecast, { history: [90, 100, 95, 105], seasons: 1 });
    expect(value(measures.me)).toBe(2);
    expect(value(measures.mae)).toBe(5.5);
    expect(value(measures.mse)).toBe(38.5);
    expect(value(measures.rmse)).toBeCloseTo(6.205, 3);
    expect(value(measures.mape)).toBeCloseTo(0.04669, 5);
    expect(value(measures.smape)).toBeCloseTo(0.04734, 5);
    expect(value(measures.smapeHalf)).toBeCloseTo(0.02367, 5);
    expect(value(measures.wape)).toBeCloseTo(0.04783, 5);
    expect(value(measures.mase)).toBeCloseTo(0.66, 10);
    expect(trackingSignals(pairUp(actual, forecast)).map((signal) => Number(signal?.toFixed(2)))).toEqual([
      -1, 0, -0.5, 1.45,
    ]);
  });
});

describe("Student's t", () => {
  // Closed forms for one and two degrees of freedom, tan(πs/2) and s√(2/(1−s²)); printed tables for the others.
  it.each([
    [0.95, 1, Math.tan((Math.PI / 2) * 0.95)],
    [0.8, 1, Math.tan((Math.PI / 2) * 0.8)],
    [0.95, 2, 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2))],
    [0.95, 3, 3.182446305284263],
    [0.8, 14, 1.3450303744546506],
  ])("holds %d within its bound with %i degrees of freedom", (share, degrees, bound) => {
    expect(Math.abs(studentBound(share, degrees) / bound - 1)).toBeLessThan(1e-11);
  });
});

describe("refusals, with the facts", () => {
  it.each([
    [
      "too short a history",
      forecastBy("holt-winters-additive", { values: [1, 2, 3], frequency: 4 }, 1),
      { code: "history-too-short", have: 3, need: 8 },
    ],
    [
      "no season in yearly figures",
      forecastBy("seasonal-naive", { values: [1, 2, 3], frequency: 1 }, 1),
      { code: "method-needs-seasons" },
    ],
    [
      "a gap in the figures",
      forecastBy("naive", { values: [1, NaN, 3], frequency: 1 }, 1),
      { code: "figure-not-a-number", period: 2 },
    ],
    [
      "nought under a multiplied season",
      forecastBy("holt-winters-multiplicative", { values: [1, 2, 0, 4, 5, 6, 7, 8], frequency: 4 }, 1),
      { code: "season-needs-positive", period: 3 },
    ],
    [
      "weights that do not add up to 1",
      forecastBy("weighted-moving-average", { values: [1, 2, 3], frequency: 1 }, 1, { weights: [0.5, 0.4] }),
      { code: "weights-total", total: 0.9 },
    ],
    [
      "a weight beyond 1",
      forecastBy("simple-smoothing", { values: [1, 2, 3], frequency: 1 }, 1, { alpha: 1.5 }),
      { code: "setting-out-of-range", where: "alpha" },
    ],
    [
      "start states that were not given",
      forecastBy("holt", { values: [1, 2, 3], frequency: 1 }, 1, { start: "given" }),
      { code: "start-missing" },
    ],
    [
      "a driver that repeats another",
      regress(
        [
          { name: "a", values: [1, 2, 3, 4] },
          { name: "b", values: [2, 4, 6, 8] },
        ],
        [1, 2, 2, 3],
      ),
      { code: "driver-repeats-others", driver: "b" },
    ],
    ["a percentage of nought", accuracy([0, 2], [1, 2]).mape, { code: "accuracy-actual-nought", period: 1 }],
    ["a signal without any error", accuracy([1, 2], [1, 2]).trackingSignal, { code: "accuracy-no-error" }],
  ])("refuses %s", (_, result, problem) => {
    expect(result.ok ? null : result.problems[0]).toMatchObject(problem);
  });
});
