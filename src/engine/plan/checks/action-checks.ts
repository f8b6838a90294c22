import type { Plan } from "../schema/plan.ts";
import { check, eachAtFault, hasAny, isBlank, isCitedIn, lacking } from "./plan-check.ts";

const live = (plan: Plan): readonly Plan["actions"][number][] =>
  plan.actions.filter(({ status }) => status !== "dropped");

const isBackwards = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && end < start;
const isNegative = (amount: number | null): boolean => amount !== null && amount < 0;

/** Days of work that each person has been given, an action's days shared among its owners. */
function daysByPerson(plan: Plan): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const action of live(plan))
    for (const owner of action.owners)
      days.set(owner, (days.get(owner) ?? 0) + (action.days ?? 0) / action.owners.length);
  return days;
}

/** Checks of what is done, when, and in what order. */
export const actionChecks = [
  check("actions-there", { criteria: ["AC8", "AC15"], mistakes: ["M12"] }, ({ plan }) =>
    lacking(plan.actions.length === 0, "actions", "activity", "plan-no-action"),
  ),
  check("action-priority", { mistakes: ["M7"] }, (seen) =>
    eachAtFault(
      seen,
      "actions",
      "priority",
      "plan-action-no-priority",
      ({ priority, status }) => status !== "dropped" && priority === null,
    ),
  ),
  check("call-rates", { criteria: ["AC8"], mistakes: ["M12"] }, (seen) => [
    ...lacking(
      live(seen.plan).length > 0 && !live(seen.plan).some(({ callRate }) => callRate !== null),
      "actions",
      "callRate",
      "plan-no-call-rate",
    ),
    ...eachAtFault(
      seen,
      "actions",
      "callRatePer",
      "plan-call-rate-unclear",
      ({ callRate, callRateOf, callRatePer }) =>
        callRate !== null && (isBlank(callRateOf) || callRatePer === null),
    ),
  ]),
  check("lead-generation", { mistakes: ["M12"] }, ({ plan }) =>
    lacking(
      live(plan).length > 0 && !live(plan).some(({ leadSource }) => !isBlank(leadSource)),
      "actions",
      "leadSource",
      "plan-no-lead-source",
    ),
  ),
  check("dates-forward", {}, (seen) => [
    ...lacking(isBackwards(seen.plan.from, seen.plan.to), "plan", "to", "plan-months-backwards"),
    ...(["actions", "campaigns", "milestones", "planningSteps"] as const).flatMap((list) =>
      eachAtFault(seen, list, "end", "plan-dates-backwards", ({ start, end }) => isBackwards(start, end)),
    ),
    ...eachAtFault(seen, "targets", "to", "plan-dates-backwards", ({ from, to }) => isBackwards(from, to)),
  ]),
  check("money-above-nought", {}, (seen) => [
    ...lacking(isNegative(seen.plan.budget.agreed), "budget", "agreed", "plan-budget-negative"),
    ...eachAtFault(seen, "actions", "cost", "plan-money-negative", ({ cost }) => isNegative(cost)),
    ...eachAtFault(seen, "campaigns", "budget", "plan-money-negative", ({ budget }) => isNegative(budget)),
    ...eachAtFault(seen, "milestones", "budget", "plan-money-negative", ({ budget }) => isNegative(budget)),
    ...eachAtFault(seen, "budgetLines", "amount", "plan-money-negative", ({ amount }) => isNegative(amount)),
    ...eachAtFault(seen, "products", "price", "plan-money-negative", ({ price }) => isNegative(price)),
  ]),
  check("customer-understood", { capabilities: ["TP1"], reason: "customer-not-understood" }, (seen) => [
    ...lacking(
      !seen.plan.questions.some(({ question, answer }) => question === "customer" && !isBlank(answer)),
      "questions",
      "answer",
      "plan-customer-unknown",
    ),
    ...eachAtFault(
      seen,
      "segments",
      "needs",
      "plan-segment-needs-unknown",
      ({ targeted, needs }) => targeted && isBlank(needs),
    ),
  ]),
  check("time-enough", { mistakes: ["M9"], reason: "time-under-estimated" }, (seen) => {
    const given = daysByPerson(seen.plan);
    return [
      ...eachAtFault(
        seen,
        "actions",
        "days",
        "plan-action-no-days",
        ({ status, days }) => status !== "dropped" && days === null,
      ),
      ...eachAtFault(
        seen,
        "team",
        "sellingDays",
        "plan-person-overloaded",
        ({ id, sellingDays }) => sellingDays !== null && (given.get(id) ?? 0) > sellingDays,
        ({ id, sellingDays }) => ({ days: Math.ceil(given.get(id) ?? 0), have: sellingDays ?? 0 }),
      ),
    ];
  }),
  check("order-of-work", { reason: "no-co-ordination" }, (seen) => {
    const ends = new Map(seen.plan.actions.map(({ id, end }) => [id, end]));
    return eachAtFault(
      seen,
      "actions",
      "dependsOn",
      "plan-action-too-early",
      ({ start, dependsOn }) => start !== null && dependsOn.some((id) => (ends.get(id) ?? start) > start),
    );
  }),
  check("owners-inspected", { criteria: ["AC4"], reason: "plan-not-followed" }, (seen) => {
    const owning = new Set(live(seen.plan).flatMap(({ owners }) => owners));
    return eachAtFault(
      seen,
      "team",
      "name",
      "plan-owner-uninspected",
      ({ id }) => owning.has(id) && !isCitedIn(seen, id, "reviews", "attends"),
    );
  }),
  check("focus-kept", { mistakes: ["M7"], reason: "no-focus" }, ({ plan }) => {
    const actions = live(plan);
    const musts = actions.filter(({ priority }) => priority === "must").length;
    return [
      ...lacking(plan.salesObjectives.length > 7, "salesObjectives", "text", "plan-many-objectives", {
        have: plan.salesObjectives.length,
      }),
      ...lacking(actions.length >= 4 && musts === actions.length, "actions", "priority", "plan-all-musts"),
    ];
  }),
  check("planned-in-time", { capabilities: ["TP4"] }, ({ plan }) => {
    const begun = plan.planningSteps.flatMap(({ start }) => start ?? []).sort()[0];
    if (begun === undefined) return lacking(true, "planningSteps", "start", "plan-no-calendar");
    const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    const isLate = plan.from !== null && months(plan.from) - months(begun) < 3;
    return lacking(isLate, "planningSteps", "start", "plan-begun-late");
  }),
  check("resource-for-something", { mistakes: ["M9"] }, (seen) =>
    eachAtFault(seen, "resources", "serves", "plan-resource-idle", ({ serves }) => !hasAny(seen, serves)),
  ),
];
