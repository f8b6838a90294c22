import * as z from "zod/mini";

const monthText = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const dayText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const name = z.string();
const figure = z.number();

/** A stage before the order, with the time that one of it takes a salesperson. */
const stage = z.strictObject({
  name,
  rate: figure,
  /** Minutes that one takes, its preparation and notes included. */
  minutes: figure,
  /** How many months before the order it happens. */
  leadMonths: z.int(),
});

/** Some people with one pattern of work. */
const people = z.strictObject({
  name,
  count: figure,
  jurisdiction: z.enum(["england-and-wales", "scotland", "northern-ireland"]),
  weekdays: z.array(z.int().check(z.gte(1), z.lte(7))),
  leaveDays: figure,
  leave: z.array(z.strictObject({ from: dayText, to: dayText })),
  trainingDays: figure,
  sicknessDays: figure,
});

/** An activity to be counted every week, or a result that comes of it. */
const measure = z.strictObject({
  name,
  /** A leading measure can still be acted on; a lagging one tells how it came out. */
  kind: z.enum(["leading", "lagging"]),
  per: z.enum(["person and working day", "person and week", "team and period"]),
  amount: figure,
});

/**
 * The part of a set of targets that says what people have to do for it: the funnel, the people, their time, and the
 * measures that follow.
 */
export const activitySchema = z.strictObject({
  target: figure,
  won: figure,
  /** The months that the target is for. */
  from: monthText,
  to: monthText,
  /** The month in which the work for it begins. */
  begins: monthText,
  dealName: name,
  dealSize: figure,
  /** Minutes that winning one deal takes beside its stages. */
  dealMinutes: figure,
  stages: z.array(stage),
  rounding: z.enum(["up", "none"]),
  /** Hours of a working day that are left for selling. */
  sellingHours: figure,
  people: z.array(people),
  /** How heavy each calendar month is, January first. */
  season: z.array(figure).check(z.length(12)),
  measures: z.array(measure),
});

export type ActivityPart = z.infer<typeof activitySchema>;
/** The part without the measures that follow from it. */
export type ActivityPlan = Omit<ActivityPart, "measures">;
export type ActivityMeasure = z.infer<typeof measure>;
export type PeoplePattern = z.infer<typeof people>;
export type ActivityStage = z.infer<typeof stage>;
