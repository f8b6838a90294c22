import * as z from "zod/mini";
import { fields, listed, said, slug, span, whole } from "./scenario-fields.ts";

/** What may go wrong, as a candidate may name it. */
export const causeKinds = [
  "source-quality",
  "capacity",
  "stage-slow",
  "rival-price",
  "definition",
  "pivot",
  "churn",
  "stale-records",
  "volume",
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** Ways in which a run can be decided upon. */
export const decisionKinds = ["shift", "definition", "coach", "hire", "rephase", "reprice", "audit"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const effect = fields({
  on: z.literal(
    [
      "fit",
      "volume",
      "effort",
      "pivot",
      "presence",
      "weeks",
      "rate",
      "stale",
      "rival",
      "leak",
      "churn",
      "age",
      "morale",
    ],
    "Write what it acts on, such as fit, presence or weeks",
  ),
  /** The line, rep or stage that it is about. */
  about: z.exactOptional(slug),
  /** For a pivot: the line to which the money goes. */
  to: z.exactOptional(slug),
  /** The full effect: a factor, except leak and pivot (a share), age (weeks) and morale (what is taken off). */
  size: span(0, 10),
  /** Decisions that take a share of it away, each time they are made. */
  eases: z._default(
    z.array(fields({ kind: z.literal(decisionKinds), about: z.exactOptional(slug), by: span(0, 1) })),
    [],
  ),
});

/** The one thing that goes wrong, from a week that the seed draws. */
export const problemSchema = fields({
  cause: z.literal(causeKinds, `Write one of ${causeKinds.join(", ")}`),
  /** The line, rep or stage at fault, where there is one. */
  about: z.exactOptional(slug),
  onset: span(1, 20),
  /** Weeks from the first sign to the full effect. */
  ramp: whole(0, 12),
  /** Weeks after which it is over; left out, it stays. */
  lasts: z.exactOptional(whole(1, 26)),
  effects: listed(effect, 1, 6, "effects"),
  /** What it was, told when the run is over. */
  told: said,
  /** Decisions that answer it. */
  answers: listed(z.literal(decisionKinds), 1, 7, "kinds of decision"),
});
