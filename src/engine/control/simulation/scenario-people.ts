import * as z from "zod/mini";
import { fields, money, said, slug, span, whole } from "./scenario-fields.ts";

/** Who carries leads, and how well at each stage: 1 is as planned. */
export const repSchema = fields({
  id: slug,
  name: said,
  /** Ordinary leads that one answers in a full week. */
  capacity: span(1, 80),
  skills: z._default(z.record(slug, span(0.4, 1.3)), {}),
});

/** What one more costs and brings. */
export const hireSchema = fields({
  name: said,
  cost: money,
  weekly: money,
  capacity: span(1, 80),
  /** Weeks until the first day, and from then to full capacity. */
  arrives: whole(0, 8),
  ramp: whole(1, 13),
  most: whole(0, 3),
});

/** Where leads and deals wait, and what share of them goes on from there. The first is the lead itself. */
export const stageSchema = fields({
  id: slug,
  name: said,
  /** Share of those that fit which goes on; the last stage's go on to a deal. */
  rate: span(0, 1),
  /** Against that, what share of those that do not fit. */
  unfit: span(0, 1),
  /** Mean weeks in the stage; the first has the backlog instead. */
  weeks: z._default(span(0.5, 26), 1),
  /** Share that is lost for every week of waiting there. */
  stale: z._default(span(0, 0.5), 0),
});

export const capacityFields = {
  /** Share of waiting leads that goes cold in a week, and what is left of the rate after each week of waiting. */
  cold: span(0, 0.9),
  fade: span(0.3, 1),
  /** Share of days that reps miss: illness, a van that fails, a course. */
  absence: span(0, 0.3),
  /** Mean of the weekly swing of the market around the planned leads. */
  swing: span(0, 0.5),
};

/** Whether every skill is of a stage that there is. */
export function peopleProblems(
  reps: readonly { readonly skills: Readonly<Record<string, unknown>> }[],
  stages: readonly { readonly id: string }[],
): boolean {
  return reps.every(({ skills }) =>
    Object.keys(skills).every((id) => stages.some((stage) => stage.id === id)),
  );
}
