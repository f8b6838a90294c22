import { planCountProblems, planSchema, type Plan } from "#engine/plan";
import * as z from "zod/mini";

/** A plan as the engine has it, whose items can be told apart. */
export const planBodySchema = planSchema.check(
  z.refine((plan: Plan) => planCountProblems(plan).length === 0),
);
