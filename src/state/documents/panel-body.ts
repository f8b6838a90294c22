import * as z from "zod/mini";

// What was typed is kept as it stands, finished or not.
const words = z.string();
const grid = z.array(z.array(words));

/** The work of a panel: a question, its rounds, and the other ways of asking people. */
export const panelSchema = z.strictObject({
  title: words,
  question: words,
  unit: words,
  from: words,
  to: words,
  factsUp: words,
  factsDown: words,
  /** What simulated experts start from. */
  likely: words,
  doubt: words,
  beforeSays: words,
  beforeFigure: words,
  seed: z.int(),
  delphi: z.strictObject({
    mode: z.enum(["alone", "class"]),
    people: words,
    names: words,
    agreedBelow: words,
    settledBelow: words,
    mostRounds: words,
    /** Closed rounds, in the order of the people. */
    rounds: z.array(z.array(z.strictObject({ estimate: z.number(), reason: words }))),
    /** The round that is open, as typed, each by the name of its writer. */
    entries: z.array(z.strictObject({ name: words, estimate: words, reason: words })),
    /** Whose turn it is, from 0. */
    turn: z.int(),
    /** Go on although the rule says stop. */
    goOn: z.boolean(),
  }),
  /** Name, estimate, weight. */
  jury: z.strictObject({ rule: z.enum(["mean", "median", "weighted"]), pull: z.number(), rows: grid }),
  /** Name, forecast now, then forecast and actual for each period. */
  composite: z.strictObject({ shrinkage: words, periods: z.array(words), rows: grid }),
  intentions: z.strictObject({
    /** What an answer says, and its chance. */
    scale: grid,
    /** Name, customers, amount, then the count of each answer. */
    groups: grid,
    /** Name, promised, bought. */
    past: grid,
  }),
  combination: z.strictObject({
    judgement: z.enum(["delphi", "jury", "sales-force-composite", "buyer-intentions"]),
    rule: z.enum(["average", "past-accuracy", "own"]),
    judgementWeight: words,
    statisticalWeight: words,
    /** The kept forecast that the figures came from, or nothing where they were written by hand. */
    keptId: words,
    expected: words,
    spread: words,
    /** Occasion, judgement, method, actual. */
    record: grid,
  }),
  /** Period, method, adjusted, actual. */
  adjustments: z.strictObject({ largeFrom: words, rows: grid }),
  /** Why, by method, not kept yet. */
  reasons: z.record(z.string(), words),
});

export type PanelWork = z.infer<typeof panelSchema>;
