import * as z from "zod/mini";
import { capacityFields, hireSchema, peopleProblems, repSchema, stageSchema } from "./scenario-people.ts";
import { fields, listed, money, said, slug, span, whole } from "./scenario-fields.ts";
import { problemSchema } from "./scenario-problem.ts";
import { sceneSchema } from "./scene.ts";

const line = fields({
  id: slug,
  name: said,
  /** What the money buys: leads, or care for the customers there are. */
  buys: z.literal(["leads", "care"], "Write leads or care"),
  /** Pounds a week, as planned. */
  budget: money,
  /** Leads a week that the planned money brings; for care, left out. */
  leads: z._default(span(0, 400), 0),
  /** Weeks from spending to the leads. */
  lag: z._default(whole(0, 4), 0),
  /** How leads follow money: leads × (spent ÷ planned) to this power; below 1 each pound brings less than the last. */
  response: z._default(span(0, 1), 0.6),
  /** Share of the leads that fit the agreed definition. */
  fit: z._default(span(0, 1), 0),
  /** What one lead takes of a rep's week, against an ordinary lead. */
  effort: z._default(span(0.2, 5), 1),
  /** For care: the share of leavers that the planned money keeps. */
  saves: z._default(span(0, 0.9), 0),
});

const definition = fields({
  id: slug,
  name: said,
  /** What it asks of a lead, in words. */
  asks: said,
  /** Chance that a lead which fits is accepted, and one which does not. */
  acceptsFit: span(0, 1),
  acceptsUnfit: span(0, 1),
});

const word = z.tuple([said, said], "Write the word for one and for many, for example: [contract, contracts]");

const shape = fields({
  id: slug,
  /** Goes up whenever a run from the same seed would come out differently. */
  version: whole(1, 1000),
  title: said,
  firm: said,
  trade: said,
  /** What a manager knows on the first morning, paragraph by paragraph. */
  brief: listed(said, 1, 6, "paragraphs"),
  /** The Monday of the first week. */
  begins: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/, "Write the first Monday, for example: 2027-01-11")),
  weeks: whole(13, 26),
  jurisdiction: z.literal(["england-and-wales", "scotland", "northern-ireland"], "Write whose bank holidays"),
  words: fields({ meeting: word, deal: word, customer: word }),
  lines: listed(line, 2, 6, "budget lines"),
  definitions: listed(definition, 2, 4, "definitions"),
  /** The definition in force on the first morning. */
  agreed: slug,
  ...capacityFields,
  reps: listed(repSchema, 2, 8, "reps"),
  hire: hireSchema,
  stages: listed(stageSchema, 2, 5, "stages"),
  price: fields({
    /** Pounds for one deal, and what one costs to deliver. */
    planned: money,
    cost: money,
    /** Each per cent beyond 3% above the market takes about so many per cent of the deals in the last stage. */
    response: span(0, 12),
    /** How far values of deals spread around the price. */
    spread: span(0, 0.6),
    least: money,
    most: money,
  }),
  customers: fields({
    start: whole(0, 3000),
    /** Pounds of contribution a week from one. */
    weekly: money,
    /** Pounds a week that one pays at the planned price; they move with the price. */
    pays: z._default(money, 0),
    /** Share that leaves in a week as planned. */
    churn: span(0, 0.05),
    /** Each per cent of price adds so many per cent to the leavers. */
    response: span(0, 8),
    /** Weeks of contribution that one who is still there at the end is worth. */
    worth: whole(0, 104),
  }),
  costs: fields({
    /** Pounds a week for each rep. */
    rep: money,
    coaching: money,
    audit: money,
    /** Looking at one delivered lead. */
    screening: money,
    /** Changing a budget, a definition, a campaign or a price. */
    change: money,
    /** Pounds for what was not planned: hiring, coaching, audits and changes are paid from it. */
    reserve: money,
  }),
  /** Weeks old that figures are when they are read, by who keeps them. */
  ages: fields({
    marketing: whole(0, 4),
    records: whole(0, 4),
    money: whole(0, 4),
    customers: whole(0, 4),
  }),
  problem: problemSchema,
  scenes: z._default(z.array(sceneSchema).check(z.maxLength(12, "Write at most 12 scenes")), []),
});

type Shape = z.infer<typeof shape>;
const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
const known = (list: readonly { readonly id: string }[], id: string | undefined): boolean =>
  id === undefined || list.some((entry) => entry.id === id);

function effectsKnown({ problem, lines, reps, stages }: Shape): boolean {
  const homes = {
    fit: lines,
    volume: lines,
    effort: lines,
    pivot: lines,
    presence: reps,
    weeks: stages,
    rate: stages,
    stale: stages,
    rival: undefined,
    leak: undefined,
    churn: undefined,
    age: undefined,
    morale: undefined,
  };
  return problem.effects.every(({ on, about, to }) => {
    const home = homes[on];
    if (!home) return about === undefined;
    return (
      about !== undefined && known(home, about) && known(lines, to) && (on !== "pivot" || to !== undefined)
    );
  });
}

/** A firm, its plan for a run of weeks, and the one thing that goes wrong. A file of content, checked when it is built. */
export const scenarioSchema = shape.check(
  z.refine(({ lines, reps, stages }) => unique([...lines, ...reps, ...stages].map(({ id }) => id)), {
    path: ["lines"],
    error: "Two lines, reps or stages have the same id. Give each its own",
  }),
  z.refine(({ lines }) => lines.some(({ buys }) => buys === "leads"), {
    path: ["lines"],
    error: "Write at least one line that buys leads",
  }),
  z.refine(({ definitions, agreed }) => known(definitions, agreed), {
    path: ["agreed"],
    error: "Write the id of one of the definitions",
  }),
  z.refine(({ price }) => price.least <= price.planned && price.planned <= price.most, {
    path: ["price"],
    error: "Let least, planned and most rise",
  }),
  z.refine(effectsKnown, {
    path: ["problem", "effects"],
    error: "Each effect names a line, rep or stage of this scenario, where it is about one",
  }),
  z.refine(({ reps, stages }) => peopleProblems(reps, stages), {
    path: ["reps"],
    error: "Skills are written for the stages of this scenario",
  }),
);
export type Scenario = z.infer<typeof scenarioSchema>;
