import { ok, type RandomSource, type Result } from "#engine/measure";
import type { Sheet, SheetTemplate } from "#engine/worksheet";
import { toAnswers, type Asked } from "./to-answers.ts";

export type Template = Result<SheetTemplate>;

/** What a seed draws, and what must be true of it. */
export type Draw = Pick<SheetTemplate, "parameters" | "fills" | "constraints">;

export const positive = { says: "sales stay well above nought", formula: "min(sales) > 20" };

/** Sales round a level: whole numbers, with noise of about a tenth, or `times` as much. */
export function levelSales(count: number, times = 1): Draw {
  return {
    parameters: [
      { name: "base", from: 120, to: 480, step: 10 },
      { name: "noise", from: -12 * times, to: 12 * times, step: 1, each: count },
    ],
    fills: { sales: "round(base + base * noise[t] / 100, 0)" },
    constraints: [positive],
  };
}

/** Sales that grow by a steady number of units. */
export function growingSales(count: number): Draw {
  return {
    parameters: [
      { name: "base", from: 100, to: 300, step: 10 },
      { name: "growth", from: 4, to: 14, step: 1 },
      { name: "noise", from: -9, to: 9, step: 1, each: count },
    ],
    fills: { sales: "base + growth * t + noise[t]" },
    constraints: [positive],
  };
}

/** One of a list, by the seed. */
export function pick<Value>(random: RandomSource, from: readonly [Value, ...Value[]]): Value {
  return from[random.whole(0, from.length - 1)] ?? from[0];
}

/** A sheet that asks, with what its seed draws. */
export function templateOf(sheet: Result<Sheet>, title: string, asked: Asked, draw: Draw): Template {
  return sheet.ok ? ok({ ...draw, sheet: { ...toAnswers(sheet.value, asked), title } }) : sheet;
}
