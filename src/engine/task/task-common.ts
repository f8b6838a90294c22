import * as z from "zod/mini";

const matching = (pattern: RegExp, message: string) => z.string(message).check(z.regex(pattern, message));

/** An object that knows its fields, and names one that it does not know. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `There is no field ${issue.keys.join(", ")}. Known here: ${Object.keys(shape).join(", ")}`
        : "Write fields and their values here",
  });

/** Words joined by hyphens. An id is never shown, never changes, and never says which answer is right. */
export const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "Write lower-case words joined by hyphens, for example: smoothing-follows-sales",
);
/** Text that says something: what is empty teaches nothing. */
export const said = matching(/\S/, "Write at least one word here");
export const criterionId = matching(
  /^AC([1-9]|1[0-7])$/,
  "Write an assessment criterion from AC1 to AC17, for example: AC6",
);
export const mistakeId = matching(
  /^M([1-9]|1[0-6])$/,
  "Write a common mistake from M1 to M16, for example: M5",
);
export const guidanceId = matching(/^G([1-9]|1[0-6])$/, "Write guidance from G1 to G16, for example: G6");

const wholeFrom = (least: number, most: number, message: string) =>
  z.number(message).check(z.int(message), z.gte(least, message), z.lte(most, message));

/** Marks for one marking point. Marks only add, so there is no nought and nothing below it. */
export const marksSchema = wholeFrom(1, 20, "Write whole marks from 1 to 20, for example: 1");

/** A list that a candidate can take in: no fewer than makes a question, no more than fits a screen. */
export const listOf = <T extends z.ZodMiniType>(part: T, least: number, most: number, what: string) =>
  z
    .array(part, `Write a list of ${what}`)
    .check(
      z.minLength(least, `Write at least ${least} ${what}`),
      z.maxLength(most, `Write at most ${most} ${what}`),
    );

const tableSchema = fields({
  caption: said,
  head: listOf(said, 1, 8, "column heads"),
  rows: listOf(z.array(z.string('Put each figure in quotation marks, for example: "1,250"')), 1, 40, "rows"),
});

/** What every task has, whatever its kind. */
export const commonShape = {
  id: slug,
  version: wholeFrom(1, 9999, "Write a whole number, 1 for a new task"),
  outcome: matching(/^LO[0-6]$/, "Write a learning outcome from LO0 to LO6, for example: LO2"),
  criteria: listOf(criterionId, 1, 6, "criteria, for example: [AC2]"),
  topic: z.optional(slug),
  mistakes: z.optional(z.array(mistakeId)),
  guidance: z.optional(z.array(guidanceId)),
  title: said,
  prompt: said,
  table: z.optional(tableSchema),
  level: z.literal([4, 5], "Write 4 or 5"),
  minutes: wholeFrom(1, 120, "Write whole minutes, for example: 3"),
  hints: z.optional(z.array(said)),
  after: said,
  source: z.optional(said),
};
