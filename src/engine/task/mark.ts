import type { Verdict } from "#engine/worksheet";
import type { MarkingPoint } from "./marking-point.ts";

/** What in an answer bears on a marking point: the evidence, never the verdict. */
type Saw =
  | { readonly kind: "option"; readonly chosen: boolean }
  | { readonly kind: "order"; readonly before: string; readonly after: string }
  | { readonly kind: "place"; readonly placed: string }
  | { readonly kind: "entry"; readonly verdict: Verdict }
  | {
      readonly kind: "prose";
      /** The sentences that were read for this point; empty if none came near. */
      readonly passage: string;
      readonly words: readonly string[];
      readonly lacks: readonly string[];
    };

/** Met or not met, with evidence, for one marking point. */
export interface Finding {
  readonly pointId: string;
  readonly met: boolean;
  readonly saw: Saw;
}

export interface Mark {
  readonly earned: number;
  /** The marks that can be given here and now. */
  readonly available: number;
  /** The marks that wait for a person. */
  readonly waiting: number;
  readonly findings: readonly Finding[];
  /** The points that only a person can judge. */
  readonly forPerson: readonly string[];
}

/**
 * Adds up the marks of the points that are met. Marks only add: nothing is taken
 * away, and a point with no finding earns nothing, because silence is not evidence.
 *
 *   earned = sum of the marks of every point met
 *
 * @example
 *  addUp([{ id: "a", says: "A", marks: 2, criterion: "AC2", judge: "engine" }], []).earned // => 0
 */
export function addUp(points: readonly MarkingPoint[], findings: readonly Finding[]): Mark {
  const met = new Set(findings.filter((finding) => finding.met).map((finding) => finding.pointId));
  const sum = (some: readonly MarkingPoint[]) => some.reduce((total, point) => total + point.marks, 0);
  const byEngine = points.filter((point) => point.judge === "engine");
  const byPerson = points.filter((point) => point.judge === "person");
  return {
    earned: sum(byEngine.filter((point) => met.has(point.id))),
    available: sum(byEngine),
    waiting: sum(byPerson),
    findings,
    forPerson: byPerson.map((point) => point.id),
  };
}
