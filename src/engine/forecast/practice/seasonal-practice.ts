import { ok, type RandomSource } from "#engine/measure";
import { type Draw, pick, practiceTemplate, type PracticeTemplate, type Sheet } from "#engine/worksheet";
import { methodSheet } from "../sheets/method-sheet.ts";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import { positive } from "./draws.ts";
import { firmSeries } from "./firms.ts";

type SeasonPattern = readonly (readonly [number, number])[];
type Part = Sheet["tables"][number]["columns"][number]["parts"][number];

const quarters = ["first", "second", "third", "fourth"];

/** Which quarters run high and low, in per cent of the trend: for each, from and to. */
const seasonPatterns: readonly [SeasonPattern, ...SeasonPattern[]] = [
  [
    [-30, -20],
    [-10, -4],
    [8, 16],
    [18, 30],
  ],
  [
    [-14, -6],
    [16, 28],
    [10, 18],
    [-32, -20],
  ],
  [
    [10, 20],
    [-26, -16],
    [-12, -6],
    [12, 24],
  ],
  [
    [-24, -14],
    [4, 12],
    [22, 34],
    [-16, -8],
  ],
];

/** The line and the season of past periods, which would show the indices that are asked for, are left out. */
function hidePast(sheet: Sheet): Sheet {
  const future = (from: number, part: Part) =>
    part.to < from ? [] : [{ ...part, from: Math.max(from, part.from) }];
  return {
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((one) => {
        if (one.name === "season")
          return { ...one, parts: [{ from: 13, to: 16, role: "formula" as const, formula: "index[t-12]" }] };
        return ["line", "forecast"].includes(one.name)
          ? { ...one, parts: one.parts.flatMap((part) => future(13, part)) }
          : one;
      }),
    })),
  };
}

/** Three years of quarters, from moving averages to next year's forecast. */
export function seasonalPractice(kind: SeasonKind, random: RandomSource): PracticeTemplate {
  const series = firmSeries(random, 4, 12);
  const method = kind === "additive" ? "decomposition-additive" : "decomposition-multiplicative";
  const asked = {
    columns: [
      "period",
      "sales",
      "average",
      "trend",
      "detrended",
      "raw",
      "index",
      "season",
      "line",
      "forecast",
    ],
    cells: ["rawMean", "slope", "intercept"],
    answers: { trend: 1, detrended: 1, raw: 1, index: 1, slope: 1, line: 13, forecast: 13 },
  };
  const quarter = "(t - 4 * rounddown((t - 1) / 4, 0))";
  const swing = `if(${quarter} = 1, first, if(${quarter} = 2, second, if(${quarter} = 3, third, fourth)))`;
  const draw: Draw = {
    parameters: [
      { name: "base", from: 200, to: 400, step: 10 },
      { name: "growth", from: 3, to: 9, step: 1 },
      ...pick(random, seasonPatterns).map(([from, to], i) => ({
        name: quarters[i] as string,
        from,
        to,
        step: 2,
      })),
      { name: "noise", from: -6, to: 6, step: 1, each: 12 },
    ],
    fills: { sales: `round((base + growth * t) * (1 + ${swing} / 100), 0) + noise[t]` },
    constraints: [positive],
  };
  const sheet = methodSheet(method, series, { trendRule: "average-step" }, 4);
  if (!sheet.ok) return sheet;
  return practiceTemplate(ok(hidePast(sheet.value)), series.title, asked, draw);
}
