import type { PlanItem } from "#engine/plan";

type Cause = PlanItem<"causes">;

/** The rule by which a cause gets one of its tags, in words. */
export interface TagRule {
  readonly tag: string;
  readonly means: string;
  readonly example: string;
}

/** The three pairs of tags with the rule of each. */
export const tagRules: Readonly<Record<"side" | "control" | "type", readonly TagRule[]>> = {
  side: [
    {
      tag: "internal",
      means: "It lies within the firm: people, prices, dates, stock, the plan itself.",
      example: "Leads were rung after three days.",
    },
    {
      tag: "external",
      means: "It would have come to any firm in this market: customers, rivals, laws, weather, the season.",
      example: "A rival opened a depot in May.",
    },
  ],
  control: [
    {
      tag: "controllable",
      means: "Somebody named in the plan could have decided otherwise, and can now.",
      example: "Who sees which account.",
    },
    {
      tag: "uncontrollable",
      means: "Nobody in the plan can change it; only how ready the firm is for it.",
      example: "The day on which funding is told.",
    },
  ],
  type: [
    {
      tag: "planning",
      means: "With what is known now, the plan's own figure would have been another one.",
      example: "The forecast took no rival into account.",
    },
    {
      tag: "operational",
      means: "The figure was right, and the work went otherwise than it could have.",
      example: "Two visits a week were planned and one was made.",
    },
  ],
};

/**
 * What to ask again of a cause whose tags do not go together easily; null where nothing is to be asked.
 *
 * @example
 * tagQuestion({ side: "external", control: "controllable", type: null }).startsWith("It lies outside") // => true
 * tagQuestion({ side: "internal", control: "controllable", type: "operational" }) // => null
 */
export function tagQuestion({
  side,
  control,
  type,
}: Pick<Cause, "side" | "control" | "type">): string | null {
  if (side === "external" && control === "controllable")
    return "It lies outside, and can be controlled: by whom? If the firm chose how to meet it, that choice is a cause of its own, under this one.";
  if (side === "internal" && control === "uncontrollable")
    return "It lies inside the firm, and nobody can control it: who decides it, then? If it is somebody above the plan, name them in the source.";
  if (type === "operational" && control === "uncontrollable")
    return "Nobody could have worked otherwise, so the work is hardly the cause: is it the plan's figure that was wrong?";
  return null;
}

type Lesson = NonNullable<PlanItem<"variances">["lesson"]>;

/** What a variance can teach the next forecast, and how the months to come are reckoned because of it. */
export interface LessonRule {
  readonly lesson: Lesson;
  readonly means: string;
  readonly ask: string;
  /** How the re-forecast treats the months to come. */
  readonly remainder: "as-forecast" | "run-rate" | "method" | "judgement";
}

export const lessonRules: readonly LessonRule[] = [
  {
    lesson: "bias",
    means: "The forecast leans one way: month after month on the same side.",
    ask: "By how much per cent, over how many months, and whose estimate is corrected by it next time?",
    remainder: "run-rate",
  },
  {
    lesson: "assumption",
    means: "Something the plan took as given did not hold.",
    ask: "Which assumption, what is its figure now, and what early sign was missed?",
    remainder: "judgement",
  },
  {
    lesson: "one-off",
    means: "It will not come again within the plan.",
    ask: "Why not, and how is the month kept from misleading the next forecast?",
    remainder: "as-forecast",
  },
  {
    lesson: "lasting",
    means: "The level itself is another one now.",
    ask: "Since when, and do two months more confirm it?",
    remainder: "method",
  },
  {
    lesson: "noise",
    means: "It lies within what the forecast said could happen.",
    ask: "What would have to come next month before anything is changed?",
    remainder: "as-forecast",
  },
];

/**
 * The lessons that the tags of a variance's causes speak for, likeliest first: a planning cause that cites an assumption
 * speaks for the assumption, another planning cause for bias, an operational one for a one-off.
 *
 * @example
 * const plan = planFrom({ assumptions: [{ id: "as-1" }], causes: [{ id: "cause-1", type: "planning", evidence: ["as-1"] }] });
 * likelyLessons(plan, plan.causes, "unknown") // => ["assumption"]
 * likelyLessons(plan, [], "noise") // => ["noise"]
 */
export function likelyLessons(
  plan: { readonly assumptions: readonly { readonly id: string }[] },
  causes: readonly Pick<Cause, "type" | "evidence">[],
  reading: "signal" | "noise" | "unknown",
): readonly Lesson[] {
  const assumed = new Set(plan.assumptions.map(({ id }) => id));
  const found = causes.flatMap(({ type, evidence }): Lesson[] => {
    if (type === "planning") return evidence.some((id) => assumed.has(id)) ? ["assumption"] : ["bias"];
    return type === "operational" ? ["one-off"] : [];
  });
  const votes = new Map<Lesson, number>();
  for (const one of reading === "noise" ? ["noise" as const, ...found] : found)
    votes.set(one, (votes.get(one) ?? 0) + 1);
  return [...votes].sort((one, other) => other[1] - one[1]).map(([lesson]) => lesson);
}
