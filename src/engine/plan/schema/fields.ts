import * as z from "zod/mini";

/** How much a plan may hold, because a plan file may come from anybody. */
export const planLimits = {
  /** Characters of a name or a short answer. */
  line: 300,
  /** Characters of a passage. */
  prose: 5000,
  /** Citations of one field. */
  citations: 200,
  /** Citations of all items together. */
  allCitations: 25_000,
  /** Figures of one series. */
  figures: 1200,
  /** Items of all parts together. */
  items: 5000,
  versions: 500,
} as const;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day that the calendar has; 31 February is none. */
const isDay = (text: string): boolean => {
  const found = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text);
  const date = Number(found?.[3]);
  return date >= 1 && date <= daysIn(Number(found?.[1]), Number(found?.[2]));
};

/** The name of an item, the same for its whole life: `action-3f9k20ab`. */
export const itemId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/));

// Every field has a neutral value, so that an item with nothing but its id is a whole one, and so is an empty plan:
// "" for words not written yet, null for a figure, a day or a choice not made yet, no citations.
export const line = z._default(z.string().check(z.maxLength(planLimits.line)), "");
export const prose = z._default(z.string().check(z.maxLength(planLimits.prose)), "");
/** Whole pence. Below nought is read, so that the plan can say where it stands. */
export const money = z._default(z.nullable(z.int()), null);
export const figure = z._default(z.nullable(z.number()), null);
/** How many, where a part of one makes no sense. */
export const count = z._default(z.nullable(z.int()), null);
export const day = z._default(z.nullable(z.string().check(z.refine(isDay))), null);
export const month = z._default(z.nullable(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), null);
/** From 1, low, to 5, high. */
export const rating = z._default(z.nullable(z.int().check(z.gte(1), z.lte(5))), null);
export const yes = z._default(z.boolean(), false);
export const choice = <const Words extends readonly string[]>(words: Words) =>
  z._default(z.nullable(z.enum(words)), null);
/** The id of one item that this one cites. */
export const citesOne = z._default(z.nullable(itemId), null);
/** Ids of the items that this one cites. */
export const cites = z._default(z.array(itemId).check(z.maxLength(planLimits.citations)), () => []);
export const figures = z._default(z.array(z.number()).check(z.maxLength(planLimits.figures)), () => []);
/** Figures with their names, such as what a model was worked with. */
export const namedFigures = z._default(
  z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(planLimits.line)),
        amount: z.nullable(z.number()),
      }),
    )
    .check(z.maxLength(50)),
  () => [],
);
/** What each further step of money brings: both in whole pence, in the order in which the steps are paid. */
export const returnSteps = z._default(
  z.array(z.strictObject({ spend: z.int(), brings: z.int() })).check(z.maxLength(12)),
  () => [],
);
export const lines = z._default(
  z.array(z.string().check(z.maxLength(planLimits.line))).check(z.maxLength(50)),
  () => [],
);
/** The id of a document of its own, such as a kept forecast. */
export const documentId = z._default(z.nullable(z.string().check(z.maxLength(200))), null);

/** One item of a part: its id and its fields, and nothing else. */
export const planItem = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject({ id: itemId, ...shape });

/** The items of one part, in the person's own order. */
export const listOf = <Schema extends z.core.SomeType>(schema: Schema) =>
  z._default(z.array(schema).check(z.maxLength(planLimits.items)), () => []);
