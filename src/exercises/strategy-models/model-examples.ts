import { formatNumber, formatPercent, roundTo } from "#engine/measure";
import { segmentCriteria } from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import type { FirmStrategy } from "../../content-model/strategy.ts";
import { withTwins, type FirmExample } from "../strategy/firm-example.ts";

const yesOrNo = (value: boolean): string => (value ? "yes" : "no");
const share = (value: number): string =>
  formatPercent(value, Number.isInteger(roundTo(value * 100, 6)) ? 0 : 1);

function modelWork(firm: FirmStrategy, flawed: boolean): StrategyWork {
  const { products, options, forces, position, swot, pairs, segments, weights } = firm.models;
  return {
    tool: "models",
    title: firm.firm,
    grids: {
      // The flawed twin leaves a rival out, counts more customers than there are, and asked nobody.
      products: products.map(({ name, sales, largestRival, growth, penetration }, at) => [
        name,
        formatNumber(sales),
        flawed && at === 0 ? "" : formatNumber(largestRival),
        share(growth),
        flawed && at === 1 ? "120%" : share(penetration),
      ]),
      options: options.map(({ name, newProduct, newMarket, asked, reachable }) => [
        name,
        yesOrNo(newProduct),
        yesOrNo(newMarket),
        yesOrNo(asked && !flawed),
        yesOrNo(reachable),
      ]),
      // In the flawed twin nobody looked at suppliers, and a rating has no evidence.
      forces: forces
        .filter(({ force }) => !flawed || force !== "suppliers")
        .map(({ force, says, rating }) => [force, says, String(rating)]),
      swot: [...swot, ...(flawed ? firm.flawedModels.swot : [])].map(
        ({ ref, side, letter, says, parked }) => [ref, side, letter, says, parked],
      ),
      pairs: (flawed ? firm.flawedModels.pairs : pairs).map(({ inside, outside, strategy }) => [
        inside,
        outside,
        strategy,
      ]),
      segments: segments.map((segment) => [
        segment.name,
        ...segmentCriteria.map(({ id }) => String(segment[id])),
      ]),
    },
    settings: {
      cutRule: "own-average",
      shareCut: "1",
      growthCut: "10%",
      relativeCost: String(position.relativeCost),
      relativePrice: String(position.relativePrice),
      scope: share(position.scope),
      claims: flawed ? firm.flawedModels.claims : position.claims,
      ...Object.fromEntries(
        segmentCriteria.map(({ id }) => [
          `weight-${id}`,
          share(weights[id] + (flawed && id === "size" ? 0.1 : 0)),
        ]),
      ),
    },
  };
}

const emptyWork: StrategyWork = {
  tool: "models",
  title: "",
  grids: {
    products: [["", "", "", "", ""]],
    options: [["", "no", "no", "no", "no"]],
    forces: [
      ["rivals", "", ""],
      ["buyers", "", ""],
      ["suppliers", "", ""],
      ["entrants", "", ""],
      ["substitutes", "", ""],
    ],
    swot: [
      ["S1", "strength", "", "", ""],
      ["W1", "weakness", "", "", ""],
      ["O1", "opportunity", "", "", ""],
      ["T1", "threat", "", "", ""],
    ],
    pairs: [["S1", "O1", ""]],
    segments: [
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
    ],
  },
  settings: {
    cutRule: "leader-and-ten",
    shareCut: "1",
    growthCut: "10%",
    relativeCost: "1",
    relativePrice: "1",
    scope: "50%",
    claims: "",
    "weight-size": "20%",
    "weight-growth": "20%",
    "weight-fit": "20%",
    "weight-reach": "20%",
    "weight-cost": "20%",
  },
};

/** The models on the firms, each with its flawed twin, and an empty one. */
export const modelExamples = (firms: readonly FirmStrategy[]): FirmExample[] =>
  withTwins(
    firms,
    ({ sells }) => sells,
    (firm) => ({ sound: modelWork(firm, false), flawed: modelWork(firm, true) }),
    emptyWork,
  );
