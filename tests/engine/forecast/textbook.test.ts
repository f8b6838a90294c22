import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  accuracy,
  averageForecast,
  centredAverage,
  decompose,
  fitLine,
  holt,
  mean,
  pointForecast,
  simpleSmoothing,
  trackingSignals,
  pairUp,
  type Accuracy,
  type Trace,
} from "#engine/forecast";
import type { Result } from "#engine/measure";

/** Each problem has inputs of its own, known to its own working only. */
type Inputs = ReturnType<typeof JSON.parse>;

interface Published {
  readonly name: string;
  readonly value: number;
  readonly tolerance: number;
}
interface Problem {
  readonly id: string;
  readonly subtopic: string;
  readonly convention_notes: string;
  readonly inputs: Inputs;
  readonly published_answer: readonly Published[];
}
type Answers = Record<string, number | null | undefined>;

const problems = JSON.parse(
  readFileSync(new URL("../../reference/textbook-forecasting.json", import.meta.url), "utf8"),
) as readonly Problem[];

const known = (result: Result<number>): number => (result.ok ? result.value : NaN);
const total = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0);
const even = (k: number): number[] => new Array<number>(k).fill(1 / k);
const named = (prefix: string, values: Trace | readonly number[], first = 1): Answers =>
  Object.fromEntries(values.map((value, i) => [`${prefix}${String(i + first)}`, value]));
const sumOfErrors = ({ me, count }: Accuracy): number => known(me) * count;

/** One-step forecasts of a moving average, the period after the last included. */
function averages(y: readonly number[], newestFirst: readonly number[]): { trace: Trace; fitted: Trace } {
  const { fitted, mean: ahead } = averageForecast(y, 1, newestFirst);
  return { fitted, trace: [...fitted, ahead[0] as number] };
}

/** Each problem worked with the engine, by the convention that its source uses. */
const work: Record<string, (inputs: Inputs) => Answers> = {
  F03: ({ y, k }) => {
    const { indices } = decompose(y, k, "additive");
    return { ...named("cma", centredAverage(y, k)), ...named("adj", indices) };
  },
  // The source does not normalise its indices.
  F05: ({ y, index }) => {
    const adjusted = y.map((v: number, t: number) => v / index[t % 4]);
    const line = fitLine(adjusted.map((v: number, i: number) => ({ x: i + 1, y: v })));
    const trend = [17, 18, 19, 20].map((t) => line.intercept + line.slope * t);
    return {
      ...named("ds", adjusted),
      ...named("tr", trend, 17),
      ...named(
        "fc",
        trend.map((v, i) => v * index[i]),
        17,
      ),
      slope: line.slope,
    };
  },
  F12: ({ A1, F1, T1, alpha, beta }) => {
    const { last } = holt([A1], { alpha, beta, phi: 1 }, { after: 0, level: F1, trend: T1 });
    return { F2: last.level, T2: last.trend, FIT2: last.level + last.trend };
  },
  F13: ({ S, T, A, alpha, beta }) => {
    const { last } = holt([A], { alpha, beta, phi: 1 }, { after: 0, level: S, trend: T });
    return { S5: last.level, T5: last.trend, FIT6: last.level + last.trend };
  },
  F15: ({ y }) => {
    const { intercept, slope } = fitLine(y.map((v: number, i: number) => ({ x: i + 1, y: v })));
    return { a: intercept, b: slope, f8: intercept + slope * 8 };
  },
  // Each mean absolute deviation over its own window.
  F16: ({ y }) => {
    const three = averages(y, even(3));
    const five = averages(y, even(5));
    return {
      ...named("m3_", three.trace),
      ...named("m5_", five.trace),
      mad3: known(accuracy(y, three.fitted).mae),
      mad5: known(accuracy(y, five.fitted).mae),
    };
  },
  F18: ({ y, alpha }) => {
    const three = averages(y, even(3));
    const { fitted, last } = simpleSmoothing(y, alpha, { after: 1, level: y[0] });
    return {
      ...named("m3_", three.trace),
      ...named("s_", [...fitted, last.level]),
      mad3: known(accuracy(y, three.fitted).mae),
      mads: known(accuracy(y, fitted).mae),
    };
  },
  // Taylor's adjusted smoothing: plain smoothing, and its changes smoothed again from a trend of nought.
  F19: ({ y, alpha, beta }) => {
    const { fitted, last } = simpleSmoothing(y, alpha, { after: 1, level: y[0] });
    const forecasts = [...fitted.slice(1), last.level] as number[];
    const changes = forecasts.slice(1).map((f, i) => f - (forecasts[i] as number));
    const trends = [0, ...simpleSmoothing(changes, beta, { after: 0, level: 0 }).levels] as number[];
    const adjusted = [null, ...forecasts.map((f, i) => f + (trends[i] as number))];
    const line = fitLine(y.map((v: number, i: number) => ({ x: i + 1, y: v })));
    const plain = accuracy(y, fitted);
    const better = accuracy(y, adjusted);
    return {
      ses11: last.level,
      adj11: adjusted[10],
      lt11: line.intercept + line.slope * 11,
      E_ses: sumOfErrors(plain),
      mad_ses: known(plain.mae),
      E_adj: sumOfErrors(better),
      mad_adj: known(better.mae),
      mad_lt: known(
        accuracy(
          y,
          y.map((_: number, i: number) => line.intercept + line.slope * (i + 1)),
        ).mae,
      ),
    };
  },
  // Share of each season in the grand total, to three decimals, times the trend of the yearly totals.
  F21: (inputs: Record<string, number[]>) => {
    const seasons = Object.entries(inputs);
    const years = inputs["fall"]!.map((_, i) => total(seasons.map(([, v]) => v[i] as number)));
    const { intercept, slope } = fitLine(years.map((y, i) => ({ x: i + 1, y })));
    const next = intercept + slope * (years.length + 1);
    const share = (v: number[]): number => Math.round((1000 * total(v)) / total(years)) / 1000;
    return Object.fromEntries(seasons.map(([name, v]) => [name, share(v) * next]));
  },
  // Both methods over May to December.
  F22: ({ y }) => {
    const of = (k: number): Answers => {
      const { mae, mape, mse } = accuracy(y.slice(4), averages(y, even(k)).fitted.slice(4));
      return {
        [`mad${String(k)}`]: known(mae),
        [`mape${String(k)}`]: known(mape) * 100,
        [`mse${String(k)}`]: known(mse),
      };
    };
    return { ...of(3), ...of(4) };
  },
  F26: ({ y, alpha, F1 }) => {
    const { fitted, last } = simpleSmoothing(y, alpha, { after: 0, level: F1 });
    return { naive12: y.at(-1), ...named("s", [...fitted, last.level]) };
  },
  F27: ({ y, w, alpha, F1 }) => {
    const weighted = averages(y, w);
    const { fitted, last } = simpleSmoothing(y, alpha, { after: 0, level: F1 });
    return {
      mad_ma: known(accuracy(y, averages(y, even(2)).fitted).mae),
      wma6: weighted.trace.at(-1),
      mad_wma: known(accuracy(y, weighted.fitted).mae),
      ses6: last.level,
      cfe_ses: sumOfErrors(accuracy(y, fitted)),
    };
  },
  F32: (inputs) => seasonalLine(inputs),
  F33: (inputs) => seasonalLine(inputs),
  // Beyond the data the last figure is smoothed in again and again.
  F36: ({ y, alpha }) => {
    const { fitted } = simpleSmoothing([...y, y.at(-1), y.at(-1), y.at(-1), y.at(-1)], alpha, {
      after: 1,
      level: y[0],
    });
    return { ...named("s", fitted), mse: known(accuracy(y, fitted).mse) };
  },
  // Level and trend before the first period from the means of two blocks of three.
  F38: ({ y, alpha, beta }) => {
    const first = mean(y.slice(0, 3));
    const trend = (mean(y.slice(3, 6)) - first) / 3;
    const path = holt(y, { alpha, beta, phi: 1 }, { after: 1, level: first - trend, trend });
    const ahead = pointForecast(path.last, 3, 1);
    return { ...named("A", path.levels), ...named("T", path.trends), sep: ahead[0], nov: ahead[2] };
  },
  // The source lists its weights oldest first, .263 .579 .158; the inputs hold them turned round, newest first.
  F40: ({ y, w }) => {
    const { trace, fitted } = averages(y, w);
    const { mae, mse, mape } = accuracy(y, fitted);
    return {
      ...named("w", trace),
      next: trace.at(-1),
      mad: known(mae),
      mse: known(mse),
      mape: known(mape) * 100,
    };
  },
  F42: ({ a, f }) => {
    const signals = trackingSignals(pairUp(a, f));
    const mads = a.map((_: number, i: number) => known(accuracy(a.slice(0, i + 1), f).mae));
    return { rsfe6: sumOfErrors(accuracy(a, f)), ...named("mad", mads), ...named("ts", signals) };
  },
};

/** Trend a + b × t, times the relative of its month, for three months in a row. */
function seasonalLine({ a, b, t, rel }: { a: number; b: number; t: number[]; rel: number[] }): Answers {
  const level = a + b * ((t[0] as number) - 1);
  const [jan, feb, mar] = pointForecast({ level, trend: b, seasonals: rel }, 3, 1, "multiplicative");
  return { jan, feb, mar };
}

describe("published textbook answers, each by the convention of its source", () => {
  it("covers every forecasting problem of the collection", () => {
    expect(Object.keys(work)).toEqual(problems.map(({ id }) => id));
    expect(problems.flatMap((problem) => problem.published_answer).length).toBe(176);
  });

  for (const { id, subtopic, inputs, published_answer } of problems) {
    const answers = work[id]!(inputs);
    it.each(published_answer.map((answer) => [answer.name, answer] as const))(
      `${id}, ${subtopic}: %s`,
      (name, { value, tolerance }) => {
        expect(answers[name]).toBeTypeOf("number");
        expect(Math.abs((answers[name] as number) - value)).toBeLessThanOrEqual(tolerance + 1e-12);
      },
    );
  }
});
