import type { CascadeLevel } from "./cascade.ts";
import type { CascadeNode } from "./cascade-node.ts";

/**
 * The totals of a level over the whole cascade: each person's over all products and months, each month's over all people.
 *
 * A level that the cascade does not have gives nothing.
 */
export function totalsBy(root: CascadeNode, level: CascadeLevel): Map<string, number> {
  const totals = new Map<string, number>();
  const visit = (node: CascadeNode): void => {
    if (node.level === level) totals.set(node.name, (totals.get(node.name) ?? 0) + node.amount);
    else for (const child of node.children) visit(child);
  };
  visit(root);
  return totals;
}
