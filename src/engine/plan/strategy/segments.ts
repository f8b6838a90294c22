import { ok, refuse, type Problem, type Result } from "#engine/measure";

export type SegmentCriterion = "size" | "growth" | "fit" | "reach" | "cost";

/** What segments are scored on, each from 1 to 5, where 5 is best for the firm: so a cheap segment to serve scores 5. */
export const segmentCriteria: readonly { readonly id: SegmentCriterion; readonly name: string }[] = [
  { id: "size", name: "Size" },
  { id: "growth", name: "Growth" },
  { id: "fit", name: "Fit with what the firm does well" },
  { id: "reach", name: "Reach: can salespeople get to it" },
  { id: "cost", name: "Cost to serve, 5 = cheap" },
];

export type SegmentScores = Readonly<Record<SegmentCriterion, number>>;

export interface Segment {
  readonly name: string;
  readonly scores: SegmentScores;
}

export interface ScoredSegment extends Segment {
  readonly total: number;
}

export interface SegmentChoice {
  /** Best first; equal ones in the order given. */
  readonly ranked: readonly ScoredSegment[];
  /** The best, or null where two are equal. */
  readonly target: string | null;
  /** How far the best lies above the next. */
  readonly lead: number;
  /** Criteria whose weight, doubled, would put another segment first. */
  readonly turnedBy: readonly SegmentCriterion[];
}

const ids = segmentCriteria.map(({ id }) => id);

/** What keeps segments from being scored. */
export function segmentProblems(segments: readonly Segment[], weights: SegmentScores): Problem[] {
  const sum = ids.reduce((total, id) => total + weights[id], 0);
  return [
    ...(segments.length < 2 ? [{ code: "segments-few", have: segments.length }] : []),
    ...(segments.length > 30 ? [{ code: "segments-many", have: segments.length, most: 30 }] : []),
    ...segmentCriteria
      .filter(({ id }) => !(weights[id] >= 0))
      .map(({ name }) => ({ code: "segment-weight", where: name })),
    ...(Math.abs(sum - 1) > 0.0005 ? [{ code: "segment-weights", total: sum }] : []),
    ...segments.flatMap(({ name, scores }) =>
      segmentCriteria
        .filter(({ id }) => !(scores[id] >= 1 && scores[id] <= 5))
        .map((criterion) => ({ code: "segment-score", where: name, criterion: criterion.name })),
    ),
  ];
}

const totalOf = (scores: SegmentScores, weights: SegmentScores): number =>
  ids.reduce((sum, id) => sum + scores[id] * weights[id], 0);

function ranked(segments: readonly Segment[], weights: SegmentScores): ScoredSegment[] {
  return segments
    .map((segment) => ({ ...segment, total: totalOf(segment.scores, weights) }))
    .sort((a, b) => b.total - a.total);
}

function doubled(weights: SegmentScores, criterion: SegmentCriterion): SegmentScores {
  const sum = 1 + weights[criterion];
  const scaled = (id: SegmentCriterion): number => (weights[id] * (id === criterion ? 2 : 1)) / sum;
  return {
    size: scaled("size"),
    growth: scaled("growth"),
    fit: scaled("fit"),
    reach: scaled("reach"),
    cost: scaled("cost"),
  };
}

/**
 * Scores segments and chooses the target: the targeting step of segmentation, targeting and positioning.
 *
 *   total = Σ weight × score, the weights summing to 100%
 *
 * Which criteria would turn the choice is said beside it, because a weighted score is an argument and not a measurement.
 * Two segments within a thousandth are equal, and then no target is named. Refuses fewer than two segments, scores
 * outside 1 to 5 and weights that do not sum to 100%.
 * @example
 * const even = { size: 0.2, growth: 0.2, fit: 0.2, reach: 0.2, cost: 0.2 };
 * const two = [{ name: "A", scores: { size: 5, growth: 3, fit: 4, reach: 3, cost: 2 } }, { name: "B", scores: { size: 2, growth: 3, fit: 4, reach: 3, cost: 4 } }];
 * chooseSegment(two, even).value.target // => "A"
 * chooseSegment(two, even).value.ranked.map(({ total }) => total) // => [3.4, 3.2]
 * chooseSegment(two, even).value.turnedBy // => ["cost"]
 */
export function chooseSegment(segments: readonly Segment[], weights: SegmentScores): Result<SegmentChoice> {
  const [problem, ...others] = segmentProblems(segments, weights);
  if (problem) return refuse(problem, ...others);
  const order = ranked(segments, weights);
  const lead = (order[0]?.total ?? 0) - (order[1]?.total ?? 0);
  const target = lead < 0.001 ? null : (order[0]?.name ?? null);
  return ok({
    ranked: order,
    target,
    lead,
    turnedBy:
      target === null ? [] : ids.filter((id) => ranked(segments, doubled(weights, id))[0]?.name !== target),
  });
}
