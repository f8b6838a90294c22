import { randomFrom, refuse, type Result } from "#engine/measure";
import { varySheet, type Sheet } from "#engine/worksheet";
import { targetPracticeKinds, type TargetPracticeKind } from "./practice-kinds.ts";

function isTargetPracticeKind(kind: string): kind is TargetPracticeKind {
  return Object.hasOwn(targetPracticeKinds, kind);
}

/**
 * A worksheet on targets to fill, drawn from a seed: an invented firm, its figures, the cells to be answered.
 *
 * The same kind and seed give the same sheet on every device. Figures on which a known slip would look right are thrown
 * back. Refuses a kind that there is not.
 * @example
 * targetPracticeSheet("reverse-engineering", 7).ok // => true
 * targetPracticeSheet("tea-leaves", 7).problems // => [{ code: "practice-unknown", kind: "tea-leaves" }]
 */
export function targetPracticeSheet(kind: string, seed: number): Result<Sheet> {
  if (!isTargetPracticeKind(kind)) return refuse({ code: "practice-unknown", kind });
  const template = targetPracticeKinds[kind](randomFrom(seed));
  return template.ok ? varySheet(template.value, seed) : template;
}
