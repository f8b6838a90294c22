import {
  cutOffRules,
  cutOffsBy,
  forces,
  pestleLetters,
  segmentCriteria,
  type CompetitivePosition,
  type CutOffRule,
  type CutOffs,
  type ForceEvidence,
  type GrowthOption,
  type PortfolioProduct,
  type Segment,
  type SegmentScores,
  type SwotLine,
  type SwotSide,
  type TowsPair,
} from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import { gridOf, settingOf } from "../strategy/firm-example.ts";
import { filledRows, typedFigure } from "../strategy/typed-grid.ts";

const named = (name: string, what: string, at: number): string => name.trim() || `${what} ${String(at + 1)}`;

export const productsOf = (work: StrategyWork): (PortfolioProduct & { readonly penetration: number })[] =>
  filledRows(gridOf(work, "products")).map(([name = "", sales, rival, growth, penetration], at) => ({
    name: named(name, "Product", at),
    sales: typedFigure(sales),
    largestRival: typedFigure(rival),
    growth: typedFigure(growth),
    penetration: typedFigure(penetration),
  }));

/** The convention that is chosen, and the cut-offs that it gives. */
export function cutOffsOf(work: StrategyWork): { rule: CutOffRule | "own"; cutOffs: CutOffs } {
  const rule = cutOffRules.find(({ id }) => id === settingOf(work, "cutRule"))?.id;
  if (rule) return { rule, cutOffs: cutOffsBy(rule, productsOf(work)) };
  return {
    rule: "own",
    cutOffs: {
      share: typedFigure(settingOf(work, "shareCut")),
      growth: typedFigure(settingOf(work, "growthCut")),
    },
  };
}

export const optionsOf = (work: StrategyWork): GrowthOption[] =>
  gridOf(work, "options")
    .filter(([name = ""]) => name.trim())
    .map(([name = "", newProduct, newMarket, asked, reachable]) => ({
      name: name.trim(),
      newProduct: newProduct === "yes",
      newMarket: newMarket === "yes",
      asked: asked === "yes",
      reachable: reachable === "yes",
    }));

export const evidenceOf = (work: StrategyWork): ForceEvidence[] =>
  gridOf(work, "forces")
    .filter(([, says = "", rating = ""]) => says.trim() || rating.trim())
    .map(([force, says = "", rating]) => ({
      force: forces.find(({ id }) => id === force)?.id ?? "rivals",
      says,
      rating: typedFigure(rating),
    }));

export const positionOf = (work: StrategyWork): CompetitivePosition => ({
  relativeCost: typedFigure(settingOf(work, "relativeCost")),
  relativePrice: typedFigure(settingOf(work, "relativePrice")),
  scope: typedFigure(settingOf(work, "scope")),
});

const sides: readonly SwotSide[] = ["strength", "weakness", "opportunity", "threat"];

export const swotOf = (work: StrategyWork): SwotLine[] =>
  gridOf(work, "swot").map(([ref = "", side, letter, says = "", parked = ""]) => {
    const factor = pestleLetters.find(({ id }) => id === letter)?.id;
    return {
      ref,
      side: sides.find((one) => one === side) ?? "strength",
      says,
      parked,
      ...(factor && { letter: factor }),
    };
  });

export const pairsOf = (work: StrategyWork): TowsPair[] =>
  filledRows(gridOf(work, "pairs")).map(([inside = "", outside = "", strategy = ""]) => ({
    inside,
    outside,
    strategy,
  }));

const scoresFrom = (figure: (id: string, at: number) => number): SegmentScores => {
  const [size = NaN, growth = NaN, fit = NaN, reach = NaN, cost = NaN] = segmentCriteria.map(({ id }, at) =>
    figure(id, at),
  );
  return { size, growth, fit, reach, cost };
};

export const segmentsOf = (work: StrategyWork): Segment[] =>
  filledRows(gridOf(work, "segments")).map(([name = "", ...scores], at) => ({
    name: named(name, "Segment", at),
    scores: scoresFrom((_, place) => typedFigure(scores[place])),
  }));

export const weightsOf = (work: StrategyWork): SegmentScores =>
  scoresFrom((id) => typedFigure(settingOf(work, `weight-${id}`)));
