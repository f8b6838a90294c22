import type { Plan } from "../schema/plan.ts";
import { formatMoney } from "#engine/measure";
import { bestMoves } from "../money/returns/money-moves.ts";
import { planUses } from "../money/returns/plan-uses.ts";
import { itemName } from "../thread/plan-break.ts";
import { check, eachAtFault, hasAny, isBlank, isCitedIn, lacking } from "./plan-check.ts";

const inPounds = (pence: number): string => formatMoney(pence / 100, pence % 100 === 0 ? 0 : 2);

/** A move that gains less than a pound is not worth a sentence. */
const leastGain = 100;

/**
 * What actions and campaigns cost together. The money of a campaign is often spent by the actions that cite it, and is
 * not counted twice: only what it has beyond theirs is added.
 */
function plannedSpending({ actions, campaigns }: Plan): number {
  const live = actions.filter(({ status }) => status !== "dropped");
  const costOf = (some: typeof live): number => some.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const beyond = campaigns.reduce((sum, { id, budget }) => {
    const own = costOf(live.filter((action) => action.campaigns.includes(id)));
    return sum + Math.max(0, (budget ?? 0) - own);
  }, 0);
  return costOf(live) + beyond;
}

/** Checks of people, places, time and money. */
export const resourceChecks = [
  check("resources-there", { criteria: ["AC3", "AC8", "AC15"], mistakes: ["M9"] }, ({ plan }) => [
    ...lacking(plan.budgetLines.length === 0, "budgetLines", "amount", "plan-no-budget-line"),
    ...lacking(!plan.resources.some(({ type }) => type === "time"), "resources", "type", "plan-no-time"),
    ...lacking(!plan.resources.some(({ type }) => type === "tool"), "resources", "type", "plan-no-tool"),
  ]),
  check("resources-suffice", { criteria: ["AC15"], mistakes: ["M9"] }, (seen) =>
    eachAtFault(
      seen,
      "resources",
      "available",
      "plan-resource-short",
      ({ needed, available, lines }) => (needed ?? 0) > (available ?? 0) && !hasAny(seen, lines),
    ),
  ),
  check("budget-agreed", { criteria: ["AC15"], mistakes: ["M9"], capabilities: ["SP4"] }, ({ plan }) =>
    lacking(plan.budget.agreed === null, "budget", "agreed", "plan-budget-not-agreed"),
  ),
  check("budget-reconciles", { criteria: ["AC15"], capabilities: ["AP4"] }, ({ plan }) => {
    const { agreed } = plan.budget;
    const lines = plan.budgetLines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    if (agreed === null || plan.budgetLines.length === 0 || lines === agreed) return [];
    return lacking(true, "budget", "agreed", "plan-budget-uneven", {
      lines: inPounds(lines),
      agreed: inPounds(agreed),
      gap: inPounds(Math.abs(agreed - lines)),
    });
  }),
  check("spending-covered", { criteria: ["AC15"], capabilities: ["AP4"] }, ({ plan }) => {
    const spent = plannedSpending(plan);
    const { agreed } = plan.budget;
    return agreed === null || spent <= agreed
      ? []
      : lacking(true, "budget", "agreed", "plan-overspent", {
          spent: inPounds(spent),
          agreed: inPounds(agreed),
          gap: inPounds(spent - agreed),
        });
  }),
  check("cost-drives-value", { criteria: ["AC15"], mistakes: ["M7"], capabilities: ["AP4"] }, (seen) => [
    ...eachAtFault(
      seen,
      "budgetLines",
      "driver",
      "plan-line-no-driver",
      ({ status, driver }) => status !== "unallocated" && isBlank(driver),
    ),
    ...eachAtFault(seen, "budgetLines", "status", "plan-line-no-status", ({ status }) => status === null),
    ...eachAtFault(
      seen,
      "budgetLines",
      "movedFrom",
      "plan-line-from-nowhere",
      ({ status, movedFrom }) =>
        status === "reallocated" && (movedFrom === null || !hasAny(seen, [movedFrom])),
    ),
  ]),
  check("money-brings-most", { criteria: ["AC15"], capabilities: ["AP4"] }, ({ plan, index }) => {
    const { uses, now, pot } = planUses(plan);
    const moves = uses.length === 0 ? null : bestMoves(uses, now, pot);
    if (!moves?.ok) return [];
    const nameOf = (id: string | null): string => {
      const placed = id === null ? undefined : index.items.get(id);
      return placed ? itemName(placed) : "money that is free";
    };
    return moves.value
      .filter(({ gain }) => gain >= leastGain)
      .map(({ from, to, amount, gain }) => ({
        mend: { part: "budgetLines" as const, id: from ?? to, field: "amount" },
        about: [from, to].filter((id) => id !== null),
        problem: {
          code: "plan-money-brings-more",
          from: nameOf(from),
          to: nameOf(to),
          amount: inPounds(amount),
          gain: inPounds(Math.round(gain / 100) * 100),
        },
      }));
  }),
  check("people-there", { criteria: ["AC15"], capabilities: ["SP4"] }, (seen) => [
    ...lacking(!seen.plan.team.some(({ team }) => team === "sales"), "team", "name", "plan-no-salesperson"),
    ...eachAtFault(seen, "team", "role", "plan-person-no-role", ({ role }) => isBlank(role)),
  ]),
  check("territories", { criteria: ["AC5", "AC15"] }, (seen) => [
    ...lacking(seen.plan.territories.length === 0, "territories", "name", "plan-no-territory"),
    ...eachAtFault(
      seen,
      "territories",
      "owners",
      "plan-territory-unassigned",
      ({ owners }) => !hasAny(seen, owners),
    ),
    ...eachAtFault(
      seen,
      "territories",
      "serves",
      "plan-territory-unreasoned",
      ({ because, serves, segments }) => isBlank(because) || !hasAny(seen, [...serves, ...segments]),
    ),
  ]),
  check("territory-routes", { mistakes: ["M12"] }, (seen) =>
    eachAtFault(seen, "territories", "route", "plan-territory-no-route", ({ route }) => isBlank(route)),
  ),
  check("capability-gaps", { capabilities: ["AP3"], reason: "competence-over-estimated" }, (seen) => [
    ...lacking(seen.plan.capabilities.length === 0, "capabilities", "activity", "plan-no-capability"),
    ...eachAtFault(
      seen,
      "capabilities",
      "development",
      "plan-capability-gap",
      ({ maturity, needed, development, actions }) =>
        (needed ?? 0) > (maturity ?? 0) && isBlank(development) && !hasAny(seen, actions),
    ),
  ]),
  check("case-pays-back", { capabilities: ["AP4"] }, (seen) =>
    eachAtFault(
      seen,
      "businessCases",
      "monthlyBenefit",
      "plan-case-no-payback",
      ({ cost, monthlyCost, monthlyBenefit, delay, months }) =>
        cost === null ||
        monthlyBenefit === null ||
        monthlyBenefit * Math.max(0, (months ?? 12) - (delay ?? 0)) <=
          cost + (monthlyCost ?? 0) * (months ?? 12),
    ),
  ),
  check("commitment-given", { capabilities: ["TP5"], reason: "no-commitment" }, (seen) =>
    eachAtFault(
      seen,
      "team",
      "name",
      "plan-person-uncommitted",
      ({ id, team }) =>
        team === "sales" &&
        // Whoever leads the others makes the plan with them, and answers for all of it.
        !seen.plan.team.some(({ manager }) => manager === id) &&
        !seen.plan.contributions.some(({ person, commitment }) => person === id && !isBlank(commitment)),
    ),
  ),
  check("everyone-told", { criteria: ["AC16"], reason: "poor-communication" }, (seen) =>
    eachAtFault(
      seen,
      "team",
      "name",
      "plan-person-untold",
      ({ id }) =>
        !isCitedIn(seen, id, "communications", "audience") &&
        !isCitedIn(seen, id, "communications", "owners"),
    ),
  ),
];
