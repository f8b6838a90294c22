import {
  chooseSegment,
  classifyGrowth,
  forceConsequence,
  genericStrategies,
  genericStrategy,
  growthKinds,
  lifeCycleFocus,
  lifeCycleStage,
  placeProducts,
  quadrantFocus,
  readForces,
  towsKind,
  type PlanResult,
  type SwotSide,
} from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import {
  cutOffsOf,
  evidenceOf,
  optionsOf,
  pairsOf,
  positionOf,
  productsOf,
  segmentsOf,
  swotOf,
  weightsOf,
} from "./model-work.ts";

/** The models, as the tabs of the page call them. */
export type ModelTab = "tows" | "segments" | "bcg" | "life-cycle" | "growth" | "forces" | "generic";

interface Found {
  readonly model: string;
  readonly place: string;
  readonly text: string;
  readonly because: string;
  readonly figures?: readonly { readonly name: string; readonly amount: number }[];
}

const result = (label: string, found: Found): PlanResult => ({
  key: `${found.model} ${label}`,
  label: `${label}: ${found.place.replaceAll("-", " ")}`,
  list: "models",
  fields: { ...found },
});

function swotResults(work: StrategyWork): PlanResult[] {
  const lines = swotOf(work).filter(({ says }) => says.trim());
  const sideOf = (ref: string): SwotSide | undefined => lines.find((line) => line.ref === ref)?.side;
  return [
    // What PESTLE brought in is an item of its own, and the line of the SWOT cites it.
    ...lines.flatMap(({ ref, side, says, parked, letter }): PlanResult[] => {
      if (!letter) return [];
      const fields = { factor: letter, text: says.trim(), effect: side, parked: parked.trim() };
      return [{ key: `factor ${ref}`, label: `${ref}, ${letter}: ${says}`, list: "pestle", fields }];
    }),
    ...lines.map(({ ref, side, says, parked, letter }): PlanResult => ({
      key: ref,
      label: `${ref} ${says}`,
      list: "swot",
      fields: { quadrant: side, text: says.trim(), parked: parked.trim() },
      ...(letter && { cites: { evidence: [`factor ${ref}`] } }),
    })),
    ...pairsOf(work).flatMap(({ inside, outside, strategy }): PlanResult[] => {
      const [one, other] = [sideOf(inside), sideOf(outside)];
      if (!one || !other || towsKind(one, other) === null || !strategy.trim()) return [];
      return [
        {
          ...result(strategy.trim(), {
            model: "tows",
            place: `${one}-${other}`,
            text: strategy.trim(),
            because: `${inside} with ${outside}`,
          }),
          cites: { evidence: [inside, outside] },
        },
      ];
    }),
  ];
}

function segmentResults(work: StrategyWork): PlanResult[] {
  const made = chooseSegment(segmentsOf(work), weightsOf(work));
  if (!made.ok) return [];
  return made.value.ranked.map(({ name, total }) =>
    result(name, {
      model: "segmentation-targeting-positioning",
      place: name === made.value.target ? "target" : "not-this-year",
      text: name === made.value.target ? `${name} first` : `${name} is served and not sought`,
      because: "Weighted score of size, growth, fit, reach and cost to serve",
      figures: [{ name: "Score", amount: total }],
    }),
  );
}

function productResults(work: StrategyWork): PlanResult[] {
  const placed = placeProducts(productsOf(work), cutOffsOf(work).cutOffs);
  if (!placed.ok) return [];
  return placed.value.map(({ name, relativeShare, growth, quadrant }) =>
    result(name, {
      model: "bcg",
      place: quadrant,
      text: quadrantFocus[quadrant].plan,
      because: `${name} stands among the ${quadrantFocus[quadrant].name.toLowerCase()}s`,
      figures: [
        { name: "Market growth", amount: growth },
        { name: "Relative share", amount: relativeShare },
      ],
    }),
  );
}

const stageResults = (work: StrategyWork): PlanResult[] =>
  productsOf(work).flatMap(({ name, growth, penetration }) => {
    const stage = lifeCycleStage({ growth, penetration });
    if (!stage.ok) return [];
    return [
      result(name, {
        model: "life-cycle",
        place: stage.value,
        text: lifeCycleFocus[stage.value].plan,
        because: `${name} by the growth of its market and by how many use it`,
        figures: [
          { name: "Market growth", amount: growth },
          { name: "Penetration", amount: penetration },
        ],
      }),
    ];
  });

const growthResults = (work: StrategyWork): PlanResult[] =>
  optionsOf(work)
    .map(classifyGrowth)
    .map(({ name, kind, risk, unknowns }) =>
      result(name, {
        model: "ansoff",
        place: kind === "penetration" ? "market-penetration" : kind,
        text: growthKinds[kind].plan,
        because: `${name}, at ${risk} risk`,
        figures: [{ name: "Unknowns", amount: unknowns }],
      }),
    );

function forceResults(work: StrategyWork): PlanResult[] {
  const read = readForces(evidenceOf(work));
  if (!read.ok) return [];
  return read.value.flatMap(({ force, level, pressure }) => {
    const so = level === null ? null : forceConsequence(force, level);
    if (!so || pressure === null) return [];
    return [
      result(force, {
        model: "five-forces",
        place: force,
        text: `Price: ${so.price} Channel: ${so.channel}`,
        because: evidenceOf(work)
          .filter((one) => one.force === force)
          .map(({ says }) => says)
          .join("; "),
        figures: [{ name: "Pressure of 5", amount: pressure }],
      }),
    ];
  });
}

function genericResults(work: StrategyWork): PlanResult[] {
  const position = positionOf(work);
  const shown = genericStrategy(position);
  if (!shown.ok) return [];
  return [
    result("How it competes", {
      model: "generic-strategy",
      place: shown.value,
      text: genericStrategies[shown.value].plan,
      because: "Cost, price and scope beside the usual rival’s",
      figures: [
        { name: "Relative cost", amount: position.relativeCost },
        { name: "Relative price", amount: position.relativePrice },
        { name: "Scope", amount: position.scope },
      ],
    }),
  ];
}

const makers: Readonly<Record<ModelTab, (work: StrategyWork) => PlanResult[]>> = {
  tows: swotResults,
  segments: segmentResults,
  bcg: productResults,
  "life-cycle": stageResults,
  growth: growthResults,
  forces: forceResults,
  generic: genericResults,
};

/** What a model found, as items of a plan: results of the model, and lines of the SWOT. */
export const modelResults = (tab: ModelTab, work: StrategyWork): PlanResult[] => makers[tab](work);
