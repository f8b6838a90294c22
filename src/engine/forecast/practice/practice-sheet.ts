import { randomFrom, refuse, type Result } from "#engine/measure";
import { varySheet, type Sheet } from "#engine/worksheet";
import { practiceKinds, type PracticeKind } from "./practice-kinds.ts";

function isPracticeKind(kind: string): kind is PracticeKind {
  return Object.hasOwn(practiceKinds, kind);
}

/**
 * A worksheet to fill, drawn from a seed: an invented firm, whole numbers, the cells of one method to be answered.
 *
 * Kinds: moving-average, weighted-moving-average, simple-smoothing, holt, seasonal-additive, seasonal-multiplicative,
 * trend-line, error-measures, weighted-pipeline, pipeline-coverage, delphi-round, rep-bias. The same kind and seed give
 * the same sheet on every device. Figures on which a known
 * slip would look right are thrown back. Refuses a kind that there is not.
 * @example
 * practiceSheet("moving-average", 7).ok // => true
 * practiceSheet("tea-leaves", 7).problems // => [{ code: "practice-unknown", kind: "tea-leaves" }]
 */
export function practiceSheet(kind: string, seed: number): Result<Sheet> {
  if (!isPracticeKind(kind)) return refuse({ code: "practice-unknown", kind });
  const template = practiceKinds[kind](randomFrom(seed));
  return template.ok ? varySheet(template.value, seed) : template;
}
