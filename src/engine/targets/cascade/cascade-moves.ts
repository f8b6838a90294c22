import type { Cascade } from "./cascade.ts";
import { nodeAt } from "./lock-cell.ts";
import type { CascadeNode } from "./cascade-node.ts";

/** One figure that is not what was agreed last. */
export interface CascadeMove {
  readonly path: readonly string[];
  /** Null for a part that was not there. */
  readonly from: number | null;
  /** Null for a part that is there no longer. */
  readonly to: number | null;
  /** To − from, a missing figure counting as nought. */
  readonly by: number;
}

/** The figures above the months: what people agree to, and enough to say who moved. */
export function agreedFigures(root: CascadeNode): { path: string[]; amount: number }[] {
  if (root.level === "month") return [];
  const own = root.level === "whole" ? [] : [{ path: [...root.path], amount: root.amount }];
  return [...own, ...root.children.flatMap(agreedFigures)];
}

/**
 * Who moved since the last version that was agreed, and by how much: the largest move first.
 *
 * Gives nothing where nothing was agreed yet.
 */
export function cascadeMoves(agreed: Cascade["agreed"], root: CascadeNode): CascadeMove[] {
  if (agreed === null) return [];
  const before = new Set(agreed.figures.map(({ path }) => JSON.stringify(path)));
  const stayed = agreed.figures.map(({ path, amount }): CascadeMove => {
    const to = nodeAt(root, path)?.amount ?? null;
    return { path, from: amount, to, by: (to ?? 0) - amount };
  });
  const joined = agreedFigures(root)
    .filter(({ path }) => !before.has(JSON.stringify(path)))
    .map(({ path, amount }): CascadeMove => ({ path, from: null, to: amount, by: amount }));
  return [...stayed, ...joined]
    .filter(({ by, from, to }) => by !== 0 || from === null || to === null)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
