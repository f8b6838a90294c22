import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fitSettings, type MethodId, type MethodSettings } from "#engine/forecast";
import type { SeriesFile } from "./series-file.ts";

/** R's least squares against ours: ours may be smaller, but not greater by more than a millionth. */
export interface LeastSquaresLine {
  readonly id: string;
  readonly cases: number;
  readonly atLeastAsGood: number;
  /** ( ours − R's ) ÷ R's, the greatest. */
  readonly worstExcess: number;
  /** How many of ours are smaller by more than a thousandth. */
  readonly better: number;
}

const requests: Readonly<Record<string, readonly [MethodId, MethodSettings]>> = {
  ses_simple_opt: ["simple-smoothing", { start: "simple" }],
  ses_stats: ["simple-smoothing", { start: "first-value" }],
  holt_stats_opt: ["holt", { start: "first-value" }],
  hw_add_stats_opt: ["holt-winters-additive", { start: "regression", seasonalUpdate: "new-level" }],
  hw_mul_stats_opt: ["holt-winters-multiplicative", { start: "regression", seasonalUpdate: "new-level" }],
};

/** Scores our own optimum, one-sided, on every case whose objective is a sum of squared errors. */
export function compareLeastSquares(folder: string): LeastSquaresLine[] {
  const excesses: Record<string, number[]> = {};
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()) {
    const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as SeriesFile & { schema?: string };
    if (file.schema !== "engine-vectors/1") continue;
    for (const published of file.cases) {
      const request = requests[published.id];
      const theirs = (published["objective"] as { value?: number } | undefined)?.value;
      if (!request || theirs === undefined) continue;
      const [method, settings] = request;
      const ours = fitSettings(
        method,
        { values: file.train, frequency: file.frequency, firstSeason: 1 },
        settings,
      );
      (excesses[published.id] ??= []).push(ours.ok ? (ours.value.squaredError - theirs) / theirs : Infinity);
    }
  }
  return Object.entries(excesses).map(([id, all]) => ({
    id,
    cases: all.length,
    atLeastAsGood: all.filter((excess) => excess <= 1e-6).length,
    worstExcess: Math.max(...all),
    better: all.filter((excess) => excess < -1e-3).length,
  }));
}
