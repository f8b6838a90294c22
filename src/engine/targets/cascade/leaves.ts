import type { CascadeLock } from "./cascade.ts";
import type { CascadeNode } from "./cascade-node.ts";

/** One of the lowest figures of a cascade, in steps. */
export interface CascadeLeaf {
  readonly path: readonly string[];
  readonly key: string;
  readonly steps: number;
  /** Its part of the whole by weight alone, before anything was locked or rounded. */
  readonly weight: number;
}

/** A place as text, for finding it again. */
export const placeKey = (path: readonly string[]): string => JSON.stringify(path);

/** A place without the empty names at its end: they say nothing. */
export function trimmedPlace(path: readonly string[]): string[] {
  const last = path.findLastIndex((name) => name !== "");
  return path.slice(0, last + 1);
}

/** A lock that leaves a level open, such as a month over all the people of a region, runs across the tree. */
export const runsAcross = ({ path }: Pick<CascadeLock, "path">): boolean => trimmedPlace(path).includes("");

/** Whether a figure belongs to a place, in which an empty name stands for every part of its level. */
export function belongsTo(path: readonly string[], place: readonly string[]): boolean {
  return place.length <= path.length && place.every((name, at) => name === "" || name === path[at]);
}

/** The lowest figures of a worked cascade by name, so that the order of its parts decides nothing. */
export function leavesOf(root: CascadeNode, step: number): CascadeLeaf[] {
  const leaves: CascadeLeaf[] = [];
  const visit = (node: CascadeNode, weight: number): void => {
    if (node.children.length === 0) {
      leaves.push({ path: node.path, key: placeKey(node.path), steps: node.amount / step, weight });
      return;
    }
    const weights = node.children.map((child) => child.weight).sort((a, b) => a - b);
    const all = weights.reduce((sum, one) => sum + one, 0);
    for (const child of node.children) visit(child, all > 0 ? weight * (child.weight / all) : 0);
  };
  visit(root, 1);
  return leaves.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The figure of any place of a worked cascade: the sum of everything that belongs to it.
 *
 * An empty name in the place stands for every part of that level, so ["", "", "2027-05"] is May over all regions and people.
 * Null for a place that is not there.
 */
export function amountAt(root: CascadeNode, place: readonly string[]): number | null {
  const end = trimmedPlace(place);
  const at = (node: CascadeNode, depth: number): number | null => {
    if (depth === end.length) return node.amount;
    const found = node.children
      .filter(({ name }) => end[depth] === "" || name === end[depth])
      .map((child) => at(child, depth + 1))
      .filter((amount) => amount !== null);
    return found.length === 0 ? null : found.reduce((sum, amount) => sum + amount, 0);
  };
  return at(root, 0);
}
