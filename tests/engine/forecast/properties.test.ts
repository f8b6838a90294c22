import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accuracy,
  decompose,
  fitSettings,
  forecastBy,
  historyOf,
  methods,
  methodSheet,
  type Forecast,
  type History,
  type MethodId,
  type MethodSettings,
  type SalesSeries,
} from "#engine/forecast";
import { evaluateSheet } from "#engine/worksheet";
import { runs } from "../../property-runs.ts";

const frequency = fc.constantFrom(1 as const, 4 as const, 12 as const);
const wholeSales = fc.integer({ min: 1, max: 5_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Settings that every method may meet, conventions included. */
const settings: fc.Arbitrary<MethodSettings> = fc.record(
  {
    alpha: share,
    beta: share,
    gamma: share,
    phi: share,
    window: fc.integer({ min: 1, max: 9 }),
    weights: fc.constantFrom([0.5, 0.3, 0.2], [0.7, 0.3], [0.4, 0.3, 0.2, 0.1]),
    weightOrder: fc.constantFrom("newest-first" as const, "oldest-first" as const),
    start: fc.constantFrom(
      "first-value" as const,
      "simple" as const,
      "first-season" as const,
      "regression" as const,
    ),
    seasonalUpdate: fc.constantFrom("one-step-level" as const, "new-level" as const),
    trendRule: fc.constantFrom(
      "line-through-adjusted" as const,
      "line-through-trend" as const,
      "average-step" as const,
    ),
    growth: fc.constantFrom("amount" as const, "percentage" as const),
  },
  { requiredKeys: [] },
);

function histories(
  figure: fc.Arbitrary<number>,
  least = 0,
): fc.Arbitrary<History & { frequency: 1 | 4 | 12 }> {
  return frequency.chain((m) =>
    fc.record({
      values: fc.array(figure, { minLength: least, maxLength: 60 }),
      frequency: fc.constant(m),
      firstSeason: fc.integer({ min: 1, max: m }),
    }),
  );
}

function numbersOf({ fitted, mean, intervals, spread }: Forecast): (number | null)[] {
  return [...fitted, ...mean, ...intervals.flatMap(({ lower, upper }) => [...lower, ...upper]), spread];
}

const close = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= 1e-7 * Math.max(1, size);

describe.each(methods.map(({ id }) => id))("%s", (method: MethodId) => {
  it("forecasts or refuses any figures, whatever the settings, and never gives what is no number", () => {
    const figure = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.constant(0),
      wholeSales,
      fc.double(),
    );
    fc.assert(
      fc.property(histories(figure), settings, fc.integer({ min: 1, max: 20 }), (history, asked, horizon) => {
        const result = forecastBy(method, history, horizon, asked);
        if (!result.ok) return result.problems.length > 0;
        expect(result.value.fitted.length).toBe(history.values.length);
        expect(result.value.mean.length).toBe(horizon);
        return numbersOf(result.value).every((value) => value === null || Number.isFinite(value));
      }),
      { numRuns: runs(150) },
    );
  });

  it("forecasts sales that never change to stay as they are", () => {
    fc.assert(
      fc.property(frequency, fc.integer({ min: 1, max: 9_999 }), (m, level) => {
        const result = forecastBy(
          method,
          { values: new Array<number>(3 * m + 5).fill(level), frequency: m },
          6,
        );
        if (!result.ok) return m === 1 && result.problems[0]?.code === "method-needs-seasons";
        return result.value.mean.every((forecast) => close(forecast, level, level));
      }),
    );
  });

  it("scales: twice the sales, twice the forecast and twice the interval", () => {
    fc.assert(
      fc.property(histories(wholeSales, 30), fc.constantFrom(2, 0.5, 1024), (history, times) => {
        const plain = forecastBy(method, history, 4);
        const scaled = forecastBy(method, { ...history, values: history.values.map((y) => y * times) }, 4);
        if (!plain.ok || !scaled.ok) return plain.ok === scaled.ok;
        const before = numbersOf(plain.value);
        return numbersOf(scaled.value).every((value, i) => {
          const expected = before[i] ?? null;
          return value === null || expected === null
            ? value === expected
            : close(value, expected * times, 1e6 * times);
        });
      }),
      { numRuns: runs(50) },
    );
  });

  it("is the same method as its worksheet, figure for figure", () => {
    fc.assert(
      fc.property(
        histories(wholeSales, 3),
        settings,
        fc.integer({ min: 1, max: 14 }),
        (history, asked, horizon) => {
          const series: SalesSeries = {
            id: "s",
            title: "Sales",
            unit: "units",
            frequency: history.frequency,
            start: { year: 2020, period: history.firstSeason ?? 1 },
            values: [...history.values],
          };
          const kernel = forecastBy(method, historyOf(series), horizon, asked);
          const sheet = methodSheet(method, series, asked, horizon);
          // Only figures that run away are seen by the kernel first: a sheet says so in the cell.
          if (!kernel.ok) return !sheet.ok || kernel.problems[0]?.code === "forecast-out-of-range";
          if (!sheet.ok) return false;
          const worked = evaluateSheet(sheet.value);
          const expected = [...kernel.value.fitted, ...kernel.value.mean];
          expected.forEach((value, i) => {
            const shown = worked.value(`forecast[${String(i + 1)}]`);
            if (value === null || shown === null) expect(shown).toBe(value);
            // Relative to the size of sales: a forecast near nought is a difference of larger figures.
            else expect(Math.abs(shown - value)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(value), 5_000));
          });
          const measures = accuracy(series.values, kernel.value.fitted);
          for (const [cell, measure] of [
            ["meanError", measures.me],
            ["meanAbsoluteError", measures.mae],
            ["rootMeanSquaredError", measures.rmse],
          ] as const) {
            if (measure.ok)
              expect(Math.abs((worked.value(cell) as number) - measure.value)).toBeLessThanOrEqual(
                1e-9 * Math.max(measure.value, 5_000),
              );
          }
          return true;
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

const shifting: readonly MethodId[] = [
  "mean",
  "naive",
  "seasonal-naive",
  "drift",
  "moving-average",
  "weighted-moving-average",
  "simple-smoothing",
  "holt",
  "damped-holt",
  "holt-winters-additive",
  "decomposition-additive",
  "trend-line",
  "trend-and-season",
];

describe("what must hold of a method", () => {
  it.each(shifting)("%s shifts: a hundred more each month, a hundred more in the forecast", (method) => {
    fc.assert(
      fc.property(histories(wholeSales, 30), (history) => {
        const plain = forecastBy(method, history, 4);
        const shifted = forecastBy(method, { ...history, values: history.values.map((y) => y + 100) }, 4);
        if (!plain.ok || !shifted.ok) return plain.ok === shifted.ok;
        return shifted.value.mean.every((forecast, h) =>
          close(forecast, (plain.value.mean[h] as number) + 100, 1e5),
        );
      }),
      { numRuns: runs(50) },
    );
  });

  it.each(["simple-smoothing", "moving-average", "mean", "naive"] as const)(
    "%s never leaves the range of past sales",
    (method) => {
      fc.assert(
        fc.property(histories(wholeSales, 5), share, (history, alpha) => {
          const result = forecastBy(method, history, 3, { alpha });
          if (!result.ok) return false;
          const [least, most] = [Math.min(...history.values), Math.max(...history.values)];
          return result.value.mean.every(
            (forecast) => forecast >= least - 1e-9 * most && forecast <= most * (1 + 1e-9),
          );
        }),
      );
    },
  );

  it("normalises seasonal indices to nought or to the number of seasons", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(4, 12),
        fc.array(wholeSales, { minLength: 24, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (m, values, first) => {
          const total = (kind: "additive" | "multiplicative"): number =>
            decompose(values, m, kind, first).indices.reduce((sum, index) => sum + index, 0);
          return close(total("additive"), 0, 5_000) && close(total("multiplicative"), m, 1);
        },
      ),
    );
  });

  it("puts a decomposition together again: trend, season and rest make sales", () => {
    fc.assert(
      fc.property(fc.array(wholeSales, { minLength: 8, maxLength: 40 }), (values) => {
        const { trend, seasonal, random } = decompose(values, 4, "multiplicative");
        return values.every(
          (y, t) => trend[t] === null || close(trend[t]! * seasonal[t]! * random[t]!, y, y),
        );
      }),
    );
  });

  it("fits weights that leave no greater squared error than the usual ones, the same each time", () => {
    fc.assert(
      fc.property(
        histories(wholeSales, 24),
        fc.constantFrom("simple-smoothing" as const, "holt" as const, "damped-holt" as const),
        (history, method) => {
          const fitted = fitSettings(method, history);
          const usual = forecastBy(method, history, 1);
          if (!fitted.ok || !usual.ok) return false;
          const squares = history.values.reduce(
            (sum, y, t) => sum + (y - (usual.value.fitted[t] ?? y)) ** 2,
            0,
          );
          expect(fitSettings(method, history)).toEqual(fitted);
          return fitted.value.squaredError <= squares * (1 + 1e-9);
        },
      ),
      { numRuns: runs(15) },
    );
  });

  it("orders error measures as they must be: bias ≤ MAE ≤ RMSE", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wholeSales, wholeSales), { minLength: 1, maxLength: 30 }), (pairs) => {
        const { me, mae, rmse } = accuracy(
          pairs.map(([a]) => a),
          pairs.map(([, f]) => f),
        );
        if (!me.ok || !mae.ok || !rmse.ok) return false;
        return Math.abs(me.value) <= mae.value + 1e-9 && mae.value <= rmse.value + 1e-9;
      }),
    );
  });
});
