import { units } from "#engine/measure";
import { commandWords } from "#engine/task";
import { sheetSchema } from "#engine/worksheet";
import * as z from "zod/mini";
import { day, fields, listOf, said, slug } from "./case-fields.ts";

const text = z.string().check(z.maxLength(20_000));
const whole = z.int().check(z.gte(0), z.lte(999_999_999));
const shown = fields({ id: slug, text }, "an option");
const many = z.array(shown).check(z.minLength(1), z.maxLength(20));

const commonShape = {
  id: slug,
  version: whole,
  outcome: text,
  criteria: z.array(text),
  title: said,
  prompt: said,
  table: z.optional(fields({ caption: text, head: z.array(text), rows: z.array(z.array(text)) }, "a table")),
  level: z.literal([4, 5]),
  minutes: whole,
  hints: z.optional(z.array(text)),
  source: z.optional(text),
  seed: whole,
  marks: whole,
};

const question = z.discriminatedUnion("kind", [
  z.strictObject({ ...commonShape, kind: z.literal("choice"), choose: whole, options: many }),
  z.strictObject({ ...commonShape, kind: z.literal("order"), ends: z.tuple([text, text]), steps: many }),
  z.strictObject({ ...commonShape, kind: z.literal("match"), stems: many, options: many }),
  z.strictObject({ ...commonShape, kind: z.literal("classify"), groups: many, statements: many }),
  z.strictObject({
    ...commonShape,
    kind: z.literal("number"),
    label: text,
    unit: z.literal([...units]),
    decimals: whole,
  }),
  z.strictObject({ ...commonShape, kind: z.literal("worksheet"), sheet: sheetSchema }),
  z.strictObject({
    ...commonShape,
    kind: z.literal("written"),
    commandWord: z.literal(commandWords),
    words: z.optional(fields({ least: whole, most: whole }, "words")),
  }),
]);

const column = z.discriminatedUnion("kind", [
  z.strictObject({ name: text, label: text, kind: z.literal("text") }),
  z.strictObject({
    name: text,
    label: text,
    kind: z.literal("figure"),
    unit: z.literal([...units]),
    decimals: whole.check(z.lte(6)),
  }),
]);

/** The candidate part of a case, as a paper that came in a file from a tutor. */
export const paperSchema = fields(
  {
    id: slug,
    version: whole,
    seed: whole,
    title: said,
    firm: said,
    trade: said,
    level: z.literal([4, 5]),
    outcomes: z.array(text),
    criteria: z.array(text),
    guidance: z.optional(z.array(text)),
    minutes: whole,
    summary: text,
    source: z.optional(text),
    brief: said,
    exhibits: z.array(fields({ id: slug, title: text, from: z.exactOptional(text), text }, "an exhibit")),
    tables: listOf(
      fields(
        {
          id: slug,
          title: text,
          about: z.exactOptional(text),
          columns: z.array(column),
          rows: z.array(z.array(z.union([text, z.number()]))).check(z.maxLength(5000)),
        },
        "a table",
      ),
      0,
      12,
      "tables",
    ),
    opens: z.optional(day),
    due: z.optional(day),
    attempts: z.optional(whole),
    answers: z.literal(["after-task", "after-hand-in", "after-due", "by-tutor"]),
    tasks: listOf(question, 1, 30, "tasks"),
    marks: whole,
  },
  "a paper",
);
