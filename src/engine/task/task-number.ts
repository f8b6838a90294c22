import * as z from "zod/mini";
import { commonShape, fields, marksSchema, mistakeId, said } from "./task-common.ts";

const slipSchema = fields({
  name: said,
  value: z.number(),
  feedback: said,
  mistake: z.optional(mistakeId),
});

/** A single figure. It is marked as a worksheet of one cell, so both know the same verdicts. */
export const numberSchema = fields({
  ...commonShape,
  kind: z.literal("number"),
  label: said,
  unit: z.literal(["number", "pounds", "percent", "ratio", "units", "months"]),
  decimals: z.number().check(z.int(), z.gte(0), z.lte(6)),
  value: z.number("Write the right figure, a percentage as a fraction, for example: 0.125"),
  tolerance: z.optional(z.number().check(z.positive())),
  slips: z.optional(z.array(slipSchema)),
  conventions: z.optional(z.array(fields({ name: said, value: z.number() }))),
  marks: z.optional(marksSchema),
});
