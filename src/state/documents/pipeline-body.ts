import { dealSchema, stageSchema } from "#engine/forecast";
import * as z from "zod/mini";

const words = z.string();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const monthName = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** A sales pipeline: its deals, and how they are weighed. */
export const pipelineSchema = z.strictObject({
  title: words,
  /** Pounds. */
  deals: z.array(dealSchema),
  /** In the order in which deals pass through them, with the chances of opinion. */
  stages: z.array(stageSchema),
  /** Chances that the person set aside history for, by stage. */
  tried: z.record(z.string(), share),
  /** The day by which ages and passed dates are judged. */
  today: day,
  /** The months that are forecast. */
  from: monthName,
  to: monthName,
  target: z.nullable(z.number()),
  byAge: z.boolean(),
  bySlips: z.boolean(),
  /** Opinions where history is silent: what a slip multiplies a chance by, and how late an overdue deal closes. */
  slipFactor: share,
  lateDays: z.int().check(z.minimum(0)),
  /** What stands in the fields, readable or not. */
  typed: z.record(z.string(), words),
  /** The file the deals came from, with the column that each thing was found in. */
  source: z.exactOptional(
    z.strictObject({
      fileName: words,
      importedOn: day,
      columns: z.record(z.string(), z.int()),
      leftOut: z.int(),
    }),
  ),
});

export type PipelineWork = z.infer<typeof pipelineSchema>;
