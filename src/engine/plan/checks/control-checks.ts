import { check, eachAtFault, hasAny, isBlank, lacking } from "./plan-check.ts";

const monthlyOrMore: readonly string[] = ["daily", "weekly", "fortnightly", "monthly"];
const quarterlyOrMore: readonly string[] = [...monthlyOrMore, "quarterly"];

/** Checks of how the plan is told, watched and changed. */
export const controlChecks = [
  check("communicated", { criteria: ["AC4", "AC9"], reason: "poor-communication" }, (seen) => [
    ...lacking(seen.plan.communications.length === 0, "communications", "what", "plan-no-communication"),
    ...eachAtFault(
      seen,
      "communications",
      "often",
      "plan-communication-vague",
      ({ what, how, often, owners }) =>
        isBlank(what) || how === null || often === null || !hasAny(seen, owners),
    ),
  ]),
  check("briefed", { criteria: ["AC16"] }, ({ plan }) =>
    lacking(
      !plan.communications.some(({ how }) => how === "briefing" || how === "meeting"),
      "communications",
      "how",
      "plan-no-briefing",
    ),
  ),
  check(
    "regular-reviews",
    { criteria: ["AC4", "AC9"], mistakes: ["M10"], capabilities: ["AP6"] },
    ({ plan }) =>
      lacking(
        !plan.reviews.some(({ cadence }) => monthlyOrMore.includes(cadence ?? "")),
        "reviews",
        "cadence",
        "plan-no-review-cycle",
      ),
  ),
  check("review-schedule", { criteria: ["AC16"], mistakes: ["M10"] }, (seen) => [
    ...eachAtFault(seen, "reviews", "first", "plan-review-unscheduled", ({ first }) => first === null),
    ...eachAtFault(
      seen,
      "reviews",
      "inspects",
      "plan-review-empty",
      ({ inspects, agenda }) => !hasAny(seen, inspects) || isBlank(agenda),
    ),
  ]),
  check("coached", { criteria: ["AC9"], capabilities: ["TP4"] }, ({ plan }) =>
    lacking(
      !plan.reviews.some(({ oneToOne, cadence }) => oneToOne && quarterlyOrMore.includes(cadence ?? "")),
      "reviews",
      "oneToOne",
      "plan-no-one-to-one",
    ),
  ),
  check("kpi-whole", { criteria: ["AC8", "AC16"], mistakes: ["M12"], capabilities: ["SP5"] }, (seen) => [
    ...lacking(seen.plan.kpis.length === 0, "kpis", "name", "plan-no-kpi"),
    ...eachAtFault(
      seen,
      "kpis",
      "formula",
      "plan-kpi-incomplete",
      ({ formula, unit, source, amount, frequency }) =>
        [formula, unit, source].some(isBlank) || amount === null || frequency === null,
      ({ formula, unit, source, amount, frequency }) => ({
        missing: [
          ...(isBlank(formula) ? ["the formula"] : []),
          ...(isBlank(unit) ? ["the unit"] : []),
          ...(isBlank(source) ? ["where it is read"] : []),
          ...(amount === null ? ["the figure to reach"] : []),
          ...(frequency === null ? ["how often"] : []),
        ],
      }),
    ),
  ]),
  check("leading-measures", { mistakes: ["M4"], capabilities: ["TP6"] }, ({ plan }) =>
    lacking(
      plan.kpis.length > 0 &&
        !plan.kpis.some(
          ({ kind, frequency }) => kind === "leading" && ["daily", "weekly"].includes(frequency ?? ""),
        ),
      "kpis",
      "kind",
      "plan-only-lagging",
    ),
  ),
  check("contingency", { criteria: ["AC4", "AC15"], mistakes: ["M4"] }, (seen) => [
    ...lacking(seen.plan.risks.length === 0, "risks", "text", "plan-no-risk"),
    ...eachAtFault(seen, "risks", "contingency", "plan-risk-no-contingency", ({ contingency }) =>
      isBlank(contingency),
    ),
  ]),
  check("risk-rated", { mistakes: ["M4"] }, (seen) =>
    eachAtFault(
      seen,
      "risks",
      "impact",
      "plan-risk-unrated",
      ({ likelihood, impact }) => likelihood === null || impact === null,
    ),
  ),
  check("trigger-runs", { criteria: ["AC10", "AC15"], mistakes: ["M4"], capabilities: ["OC4"] }, (seen) =>
    eachAtFault(
      seen,
      "triggers",
      "threshold",
      "plan-trigger-incomplete",
      (trigger) => missingOf(trigger).length > 0,
      (trigger) => ({ missing: missingOf(trigger) }),
    ),
  ),
  check("trigger-moves-resources", { capabilities: ["OC8"], mistakes: ["M9"] }, (seen) =>
    eachAtFault(
      seen,
      "triggers",
      "moves",
      "plan-trigger-moves-nothing",
      ({ moves, from, amount }) => moves === "activity" && (from === null || amount === null),
    ),
  ),
];

interface TriggerFields {
  readonly kpi: string | null;
  readonly comparison: string | null;
  readonly threshold: number | null;
  readonly periods: number | null;
  readonly period: string | null;
  readonly moves: string | null;
  readonly to: string | null;
  readonly amount: number | null;
  readonly withinDays: number | null;
}

/** What a trigger lacks to be carried out without asking anybody. */
function missingOf(trigger: TriggerFields): string[] {
  const parts: readonly (readonly [keyof TriggerFields, string])[] = [
    ["kpi", "the measure"],
    ["comparison", "the comparison"],
    ["threshold", "the threshold"],
    ["periods", "for how many periods"],
    ["period", "the length of a period"],
    ["moves", "what moves"],
    ["to", "where to"],
    ["amount", "how much"],
    ["withinDays", "by when"],
  ];
  return parts.flatMap(([field, words]) => (trigger[field] === null ? [words] : []));
}
