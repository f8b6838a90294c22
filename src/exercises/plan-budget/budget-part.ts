import { budgetPosition, formatPounds, type Plan } from "#engine/plan";
import Budget from "./Budget.svelte";

/** What the page finds: whether the money that was agreed, its lines and the actions come to the same. */
function conclusion(plan: Plan): string {
  const { agreed, lines, unplanned, difference } = budgetPosition(plan);
  if (agreed === null)
    return lines === 0
      ? "No budget is agreed yet"
      : `${formatPounds(lines)} planned, and no budget agreed yet`;
  if (unplanned !== 0)
    return `${formatPounds(agreed)} agreed, ${formatPounds(Math.abs(unplanned ?? 0))} ${(unplanned ?? 0) > 0 ? "of it without a line" : "less than its lines"}`;
  if (difference !== 0)
    return `${formatPounds(agreed)} agreed; actions cost ${formatPounds(Math.abs(difference))} ${difference > 0 ? "less" : "more"} than their lines`;
  return `${formatPounds(agreed)} agreed, and every pound has its line and its action`;
}

export const budgetPart = { view: Budget, conclusion };
