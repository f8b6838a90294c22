import * as z from "zod/mini";
import { planSchema } from "#engine/plan";
import { atLeastOne, fields, slug, text } from "./fields.ts";

const itemId = text("write the id of an item of the plan, such as action-visits");

/** One fault of a flawed twin: what a reader would say of it, and the change to the sound plan that makes it. */
const flawSchema = fields(
  {
    says: text("write what is wrong, as a tutor would say it"),
    /** The ids of the checks that it must fail. */
    finds: atLeastOne(text("write the id of a check"), "write the ids of the checks that find it"),
    remove: z.exactOptional(z.array(itemId)),
    change: z.exactOptional(z.record(itemId, z.record(z.string(), z.unknown()))),
    add: z.exactOptional(z.record(z.string(), z.array(z.record(z.string(), z.unknown())))),
  },
  "a flaw",
);

/** A worked example: the whole plan of one firm, and the same plan with faults to be found. */
export const planExampleSchema = fields(
  {
    id: slug,
    firm: text("write the name of the firm"),
    trade: text("write what kind of firm it is, such as: A software service"),
    plan: planSchema,
    flaws: z.array(flawSchema).check(z.minLength(1, "write at least one flaw of its twin")),
  },
  "a worked example plan",
);
export type PlanExample = z.infer<typeof planExampleSchema>;
