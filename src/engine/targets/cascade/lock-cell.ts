import { ok, type Result } from "#engine/measure";
import type { Cascade } from "./cascade.ts";
import { placeKey, trimmedPlace } from "./leaves.ts";
import type { CascadeNode } from "./cascade-node.ts";
import { workCascade } from "./work-cascade.ts";

/** A cascade and what it comes to. */
export interface WorkedCascade {
  readonly cascade: Cascade;
  readonly node: CascadeNode;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  placeKey(trimmedPlace(one)) === placeKey(trimmedPlace(other));

/**
 * Locks one figure, at any level, and lets the rest adjust in proportion.
 *
 * An empty name in the path stands for every part of its level: ["", "", "2027-05"] is May over everything. A figure that is
 * locked already gets the new amount. Refuses, as `workCascade` does, what cannot hold together; the
 * cascade then stands as it was.
 */
export function lockCell(cascade: Cascade, path: readonly string[], amount: number): Result<WorkedCascade> {
  const others = cascade.locks.filter((lock) => !same(lock.path, path));
  const next = { ...cascade, locks: [...others, { path: trimmedPlace(path), amount }] };
  const worked = workCascade(next);
  return worked.ok ? ok({ cascade: next, node: worked.value }) : worked;
}

/** Lets a locked figure go again; one that is not locked changes nothing. */
export function unlockCell(cascade: Cascade, path: readonly string[]): Cascade {
  return { ...cascade, locks: cascade.locks.filter((lock) => !same(lock.path, path)) };
}

/** The figure at a place of a worked cascade. */
export function nodeAt(root: CascadeNode, path: readonly string[]): CascadeNode | undefined {
  return path.reduce<CascadeNode | undefined>(
    (node, name) => node?.children.find((child) => child.name === name),
    root,
  );
}
