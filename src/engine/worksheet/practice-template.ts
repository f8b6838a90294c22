import { ok, type RandomSource, type Result } from "#engine/measure";
import type { Sheet } from "./sheet.ts";
import type { SheetTemplate } from "./template.ts";
import { toAnswers, type Asked } from "./to-answers.ts";

/** A practice sheet before its seed: or why there is none. */
export type PracticeTemplate = Result<SheetTemplate>;

/** What a seed draws, and what must be true of it. */
export type Draw = Pick<SheetTemplate, "parameters" | "fills" | "constraints">;

/** One of a list, by the seed. */
export function pick<Value>(random: RandomSource, from: readonly [Value, ...Value[]]): Value {
  return from[random.whole(0, from.length - 1)] ?? from[0];
}

/** A sheet that asks, with what its seed draws. */
export function practiceTemplate(
  sheet: Result<Sheet>,
  title: string,
  asked: Asked,
  draw: Draw,
): PracticeTemplate {
  return sheet.ok ? ok({ ...draw, sheet: { ...toAnswers(sheet.value, asked), title } }) : sheet;
}
