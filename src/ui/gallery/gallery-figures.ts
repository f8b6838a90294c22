import { monthNames, randomFrom } from "#engine/measure";
import type { ChartFigure } from "../chart/chart-figure.ts";

const season = [-18, -24, 2, 6, 10, 4, -4, -8, 6, 14, 42, 30];
const blank = (count: number): null[] => Array<null>(count).fill(null);

const months = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${(monthNames[at % 12] ?? "").slice(0, 3)} ${String(2023 + Math.floor(at / 12))}`,
  );

/** Invented sales by month: a rise, a season and chance, different for every seed. */
function inventedSales(seed: number, count: number): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) =>
    Math.round(320 + at * 2.1 + (season[at % 12] ?? 0) + (random.unit() - 0.5) * 24),
  );
}

/** Sales, a forecast with its interval, a benchmark, and the year that was held back. */
export function forecastFigure(seed: number): ChartFigure {
  const sales = inventedSales(seed, 48);
  const known = sales.slice(0, 36);
  const naive = known.slice(24);
  const forecast = Array.from({ length: 24 }, (_, at) =>
    Math.round((known[24 + (at % 12)] ?? 0) + 25 * (1 + Math.floor(at / 12)) - 1.5),
  );
  const reach = (at: number): number => 18 + 1.6 * at;
  const missed =
    forecast.slice(0, 12).reduce((sum, value, at) => sum + Math.abs((sales[36 + at] ?? 0) - value), 0) / 12;
  return {
    title: `A forecast that carries the season on misses by ${missed.toFixed(1)} a month`,
    unit: `Sales by month, £000, invented with seed ${String(seed)}`,
    summary: `In the twelve months held back the forecast is off by ${missed.toFixed(1)} on average; the interval widens from ${(2 * reach(0)).toFixed(0)} to ${(2 * reach(23)).toFixed(0)}.`,
    xLabel: "months",
    labels: months(60),
    decimals: 0,
    marks: [{ from: 36, to: 47, text: "held back to test" }],
    series: [
      { name: "Sales", look: "actual", values: [...sales, ...blank(12)] },
      { name: "Same month last year", look: "benchmark", values: [...blank(36), ...naive, ...blank(12)] },
      {
        name: "Trend and season",
        look: "forecast",
        values: [...blank(36), ...forecast],
        band: {
          lower: [...blank(36), ...forecast.map((value, at) => value - reach(at))],
          upper: [...blank(36), ...forecast.map((value, at) => value + reach(at))],
          label: "95% interval",
        },
      },
    ],
  };
}

/** Eight weeks with points: the lag of smoothing. */
export function smoothingFigure(seed: number): ChartFigure {
  const random = randomFrom(seed);
  const sales = Array.from({ length: 8 }, (_, at) => 120 + at * 3 + random.whole(-6, 6));
  const forecast = [sales[0] ?? 0];
  for (const value of sales.slice(1)) forecast.push(0.3 * value + 0.7 * (forecast.at(-1) ?? 0));
  const misses = sales.slice(1).map((value, at) => value - (forecast[at] ?? 0));
  const low = misses.filter((miss) => miss > 0).length;
  return {
    title: `The forecast follows sales upwards and is too low in ${String(low)} weeks of 7`,
    unit: "Cartons of bread bags a week; forecast at α = 0.3",
    summary: `Sales go from ${String(sales[0])} to ${String(sales[7])} cartons; the smoothed forecast for week 9 is ${(forecast[7] ?? 0).toFixed(1)}.`,
    xLabel: "week",
    labels: Array.from({ length: 9 }, (_, at) => String(at + 1)),
    decimals: 1,
    series: [
      { name: "Sales", look: "actual", values: [...sales, null] },
      { name: "Forecast", look: "forecast", dashed: true, values: [null, ...forecast] },
    ],
  };
}

/** Every colour that a comparison may use, on one plot. */
export function manyLinesFigure(seed: number): ChartFigure {
  const random = randomFrom(seed);
  const looks = ["actual", "forecast", "series-2", "series-3", "series-4", "series-5", "benchmark"] as const;
  const names = [
    "Sales",
    "Holt–Winters",
    "Smoothing",
    "Decomposition",
    "Moving average",
    "Trend line",
    "Last value",
  ];
  return {
    title: "Seven lines stay apart, and each carries its own name",
    unit: "Units by quarter, invented",
    summary: "No legend is needed: every name stands at the end of its line, in the order of the ends.",
    xLabel: "quarters",
    labels: Array.from(
      { length: 12 },
      (_, at) => `${String(2023 + Math.floor(at / 4))} Q${String((at % 4) + 1)}`,
    ),
    decimals: 0,
    series: looks.map((look, line) => ({
      look,
      name: names[line] ?? look,
      values: Array.from(
        { length: 12 },
        (_, at) => 40 + line * 9 + at * (3 - line / 2) + random.whole(-4, 4),
      ),
    })),
  };
}

/** Bars, which begin at nought and may fall below it. */
export function barFigure(seed: number): ChartFigure {
  const random = randomFrom(seed);
  const errors = Array.from({ length: 12 }, () => random.whole(-14, 20));
  const bias = errors.reduce((sum, value) => sum + value, 0) / 12;
  return {
    title: `The errors lean to one side: ${bias.toFixed(1).replace("-", "−")} a month on average`,
    unit: "Error = sales − forecast, £000",
    summary: `${String(errors.filter((error) => error > 0).length)} of twelve months sold more than was forecast.`,
    xLabel: "months of 2026",
    labels: monthNames.map((name) => name.slice(0, 3)),
    decimals: 0,
    startsAtNought: true,
    series: [{ name: "Error", look: "forecast", kind: "bar", values: errors }],
  };
}
