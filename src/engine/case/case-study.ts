import { syllabusIds, units } from "#engine/measure";
import * as z from "zod/mini";
import { coded, day, fields, figure, formula, listOf, name, said, slug, wholeFrom } from "./case-fields.ts";

const unit = z.optional(z.literal([...units], `Write one of ${units.join(", ")}`));
const decimals = z.optional(wholeFrom(0, 6, "Write decimals, a whole number from 0 to 6"));
const shown = { name, unit, decimals };
const step = z
  .number("Write a step, for example: 5")
  .check(z.positive("Write a step above nought, for example: 5"));
const stepped = { from: figure, to: figure, step };
const listed = { oneOf: listOf(figure, 1, 200, "figures") };
const rangeMessage = "Write from, to and step, or oneOf, for example: { from: 20, to: 60, step: 5 }";

/** A figure that the seed draws. */
const parameter = z.union(
  [fields({ ...shown, ...stepped }, "a parameter"), fields({ ...shown, ...listed }, "a parameter")],
  { error: `Write a name, and: ${rangeMessage.charAt(0).toLowerCase()}${rangeMessage.slice(1)}` },
);

/** A figure that is worked from others. It is rounded to its decimals, as it is shown, unless it is `exact`. */
const value = fields({ ...shown, formula, exact: z.optional(z.boolean()) }, "a value");

const constraint = fields({ says: said, formula }, "a constraint");

/** One of several things that may have gone wrong. Its `flag` is 1 in formulas where it is planted, and 0 elsewhere. */
const cause = fields(
  {
    id: slug,
    flag: name,
    says: said,
    /** How a candidate finds it in the tables, in words. */
    rule: said,
    /** The same rule as a formula over figures that the candidate can see. */
    found: formula,
    /** Texts of this cause, for `{{ cause.name }}` in any text. */
    words: z.optional(z.record(name, said)),
  },
  "a cause",
);

const column = fields(
  {
    ...shown,
    label: z.optional(said),
    /** The column holds texts of this list; in formulas each is its place in the list. */
    list: z.optional(name),
    given: z.optional(listOf(figure, 1, 5000, "figures")),
    drawn: z.optional(z.union([fields(stepped, "drawn"), fields(listed, "drawn")], { error: rangeMessage })),
    formula: z.optional(formula),
    exact: z.optional(z.boolean()),
    hidden: z.optional(z.boolean()),
  },
  "a column",
);

const table = fields(
  {
    id: slug,
    title: said,
    about: z.optional(said),
    rows: z.union([wholeFrom(1, 5000, "Write how many rows"), listOf(name, 1, 3, "lists")], {
      error: "Write how many rows, or the lists whose texts they are for, for example: [customers, months]",
    }),
    hidden: z.optional(z.boolean()),
    columns: listOf(column, 1, 40, "columns"),
  },
  "a table",
);

const exhibit = fields({ id: slug, title: said, from: z.optional(said), text: said }, "an exhibit");

/** When answers are shown. */
const reveals = ["after-task", "after-hand-in", "after-due", "by-tutor"] as const;

/**
 * A case study as its author writes it: the firm, what a seed may draw, what follows from that, the tables, the tasks and
 * the cause that lies hidden in them. What is inside a task is read once its figures have been put in.
 */
export const caseSchema = fields(
  {
    id: slug,
    version: wholeFrom(1, 9999, "Write a whole number, 1 for a new case"),
    title: said,
    firm: said,
    trade: said,
    level: z.literal([4, 5], "Write 4 or 5"),
    outcomes: listOf(coded(syllabusIds.outcome, "LO6"), 1, 6, "outcomes"),
    criteria: listOf(coded(syllabusIds.criterion, "AC10"), 1, 10, "criteria"),
    mistakes: z.optional(listOf(coded(syllabusIds.mistake, "M8"), 1, 10, "mistakes")),
    guidance: z.optional(listOf(coded(syllabusIds.guidance, "G3"), 1, 10, "lines of guidance")),
    minutes: wholeFrom(5, 600, "Write whole minutes, for example: 90"),
    summary: said,
    brief: said,
    exhibits: z.optional(listOf(exhibit, 1, 12, "exhibits")),
    lists: z.optional(z.record(name, listOf(said, 1, 400, "texts"))),
    parameters: z.optional(listOf(parameter, 1, 50, "parameters")),
    values: z.optional(listOf(value, 1, 200, "values")),
    constraints: z.optional(listOf(constraint, 1, 20, "constraints")),
    causes: z.optional(listOf(cause, 2, 8, "causes")),
    planted: z.optional(slug),
    tables: z.optional(listOf(table, 1, 12, "tables")),
    tasks: listOf(z.record(z.string(), z.unknown()), 1, 30, "tasks"),
    opens: z.optional(day),
    due: z.optional(day),
    attempts: z.optional(wholeFrom(1, 20, "Write how often the case may be handed in, for example: 1")),
    answers: z.optional(z.literal(reveals, `Write one of: ${reveals.join(", ")}`)),
    source: z.optional(said),
  },
  "a case",
);

export type CaseStudy = z.infer<typeof caseSchema>;
export type CaseTable = z.infer<typeof table>;
export type CaseColumn = z.infer<typeof column>;
export type Reveal = (typeof reveals)[number];
