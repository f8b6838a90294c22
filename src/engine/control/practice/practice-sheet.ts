import { randomFrom, refuse, type Result } from "#engine/measure";
import { varySheet, type Sheet } from "#engine/worksheet";
import { controlPracticeKinds, type ControlPracticeKind } from "./practice-kinds.ts";

function isControlPracticeKind(kind: string): kind is ControlPracticeKind {
  return Object.hasOwn(controlPracticeKinds, kind);
}

/**
 * A worksheet on variances or on leads against capacity to fill, drawn from a seed: an invented firm, its figures, the cells
 * to be answered.
 *
 * The same kind and seed give the same sheet on every device. Figures on which a known slip would look right are thrown
 * back. Refuses a kind that there is not.
 * @example
 * controlPracticeSheet("price-volume", 7).ok // => true
 * controlPracticeSheet("tea-leaves", 7).problems // => [{ code: "practice-unknown", kind: "tea-leaves" }]
 */
export function controlPracticeSheet(kind: string, seed: number): Result<Sheet> {
  if (!isControlPracticeKind(kind)) return refuse({ code: "practice-unknown", kind });
  const template = controlPracticeKinds[kind](randomFrom(seed));
  return template.ok ? varySheet(template.value, seed) : template;
}
