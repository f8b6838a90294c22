import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { amountWords, placeName } from "./cascade-words.ts";
import type { Cascade } from "./cascade.ts";
import { fitTotals } from "./fit-totals.ts";
import { belongsTo, leavesOf, placeKey, runsAcross, trimmedPlace, type CascadeLeaf } from "./leaves.ts";
import { shareWithin } from "./share-within.ts";
import type { CascadeNode } from "./cascade-node.ts";

/** A figure that has to hold, in steps. */
interface Held {
  readonly path: readonly string[];
  readonly steps: number;
}

/** More than this would keep the page waiting; a team locks a handful. */
const mostWork = 60_000;

const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);

/** Shares an amount among figures by their weights, level by level, so that higher sums stay in proportion too. */
function spread(
  leaves: readonly CascadeLeaf[],
  weights: ReadonlyMap<string, number>,
  amount: number,
  into: Map<string, number>,
  depth = 0,
): void {
  const [only] = leaves;
  if (leaves.length === 1 && only) {
    into.set(only.key, amount);
    return;
  }
  const groups = new Map<string, CascadeLeaf[]>();
  for (const leaf of leaves) {
    const name = leaf.path[depth] ?? "";
    const group = groups.get(name);
    if (group) group.push(leaf);
    else groups.set(name, [leaf]);
  }
  const parts = [...groups].map(([name, members]) => ({
    name,
    weight: sum(members.map(({ key }) => weights.get(key) ?? 0)),
    least: 0,
    most: Infinity,
  }));
  const shares = shareWithin(amount, parts) ?? parts.map(() => 0);
  [...groups.values()].forEach((members, at) => {
    spread(members, weights, shares[at] ?? 0, into, depth + 1);
  });
}

/** Why the figures of a frame cannot all hold. */
function problemOf(
  cascade: Cascade,
  against: readonly Held[],
  by: number,
  reason: "against" | "steps" | "nought",
): Problem {
  const { unit, step } = cascade;
  const names = against.map(({ path, steps }) => `${placeName(path)} (${amountWords(steps * step, unit)})`);
  const named = names.length > 5 ? [...names.slice(0, 5), `${String(names.length - 5)} more`] : names;
  if (reason === "steps") return { code: "cascade-locks-steps", locks: named, step: amountWords(step, unit) };
  return {
    code: reason === "nought" ? "cascade-locks-nought" : "cascade-locks-cross",
    locks: named,
    by: amountWords(by * step, unit),
  };
}

/** Makes all figures hold within one part of the tree, whose own figure stays; or says why they cannot. */
function settle(
  cascade: Cascade,
  frame: readonly string[],
  leaves: readonly CascadeLeaf[],
  steps: Map<string, number>,
  held: readonly Held[],
): Problem | null {
  const inside = leaves.filter(({ path }) => belongsTo(path, frame));
  const bound = [
    { path: frame, steps: sum(inside.map(({ key }) => steps.get(key) ?? 0)) },
    ...held.filter(({ path }) => path.length > frame.length && belongsTo(path, frame)),
  ];
  // A lowest figure that is locked is a given one.
  const given = new Set(
    bound
      .filter(({ path }) => path.length === cascade.levels.length && !path.includes(""))
      .map(({ path }) => placeKey(path)),
  );
  const wanted = bound.filter(({ path }) => !given.has(placeKey(path)));
  const left = wanted.map((one) => one.steps);
  const classes = new Map<string, { leaves: CascadeLeaf[]; of: number[] }>();
  for (const leaf of inside) {
    const of = wanted.flatMap(({ path }, at) => (belongsTo(leaf.path, path) ? [at] : []));
    if (given.has(leaf.key)) {
      for (const at of of) left[at] = (left[at] ?? 0) - (steps.get(leaf.key) ?? 0);
      continue;
    }
    const own = classes.get(of.join());
    if (own) own.leaves.push(leaf);
    else classes.set(of.join(), { leaves: [leaf], of });
  }
  const kinds = [...classes.values()];
  if (kinds.length * wanted.length > mostWork) return { code: "cascade-locks-many", have: wanted.length - 1 };
  const weights = new Map(inside.map(({ key, weight }) => [key, (steps.get(key) ?? 0) || weight * 1e-6]));
  const totals = wanted.map((_, at) => ({
    members: kinds.flatMap(({ of }, kind) => (of.includes(at) ? [kind] : [])),
    amount: left[at] ?? 0,
  }));
  const masses = kinds.map((kind) => sum(kind.leaves.map(({ key }) => weights.get(key) ?? 0)));
  const fitted = fitTotals(masses, totals);
  if (!fitted.ok) {
    const against = fitted.against.flatMap((at) => wanted[at] ?? []);
    return problemOf(cascade, against, fitted.by, fitted.reason);
  }
  kinds.forEach((kind, at) => {
    spread(kind.leaves, weights, fitted.amounts[at] ?? 0, steps);
  });
  return null;
}

function rebuilt(node: CascadeNode, steps: ReadonlyMap<string, number>, step: number): CascadeNode {
  if (node.children.length === 0) return { ...node, amount: (steps.get(placeKey(node.path)) ?? 0) * step };
  const children = node.children.map((child) => rebuilt(child, steps, step));
  return { ...node, children, amount: sum(children.map(({ amount }) => amount)) };
}

/**
 * Makes the locks hold that run across the tree: a month over a whole region, a person over all products.
 *
 *   within the smallest part that holds the lock, its figure staying as it is, everything that is not locked adjusts in
 *   proportion; where that part cannot hold it, the part above it gives way, up to the whole target
 *
 * All other locks keep their figures, and every sum stays exact, because the lowest figures are what is adjusted. Refuses
 * locks that cannot hold together, and names those that stand against each other.
 */
export function holdAcross(cascade: Cascade, root: CascadeNode): Result<CascadeNode> {
  const { step } = cascade;
  const across = cascade.locks.filter(runsAcross).map(({ path }) => trimmedPlace(path));
  if (across.length === 0) return ok(root);
  const leaves = leavesOf(root, step);
  const nowhere = across.filter((place) => !leaves.some(({ path }) => belongsTo(path, place)));
  if (nowhere.length > 0) return refuse({ code: "cascade-lock-nowhere", count: nowhere.length });
  const last = new Map(cascade.locks.map(({ path, amount }) => [placeKey(trimmedPlace(path)), amount]));
  const held = [...last]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, amount]): Held => ({ path: JSON.parse(key) as string[], steps: amount / step }));
  const steps = new Map(leaves.map(({ key, steps: own }) => [key, own]));
  const frames = new Map(
    across.map((path) => path.slice(0, path.indexOf(""))).map((path) => [placeKey(path), path]),
  );
  while (frames.size > 0) {
    const [next] = [...frames].sort(
      ([one, path], [other, below]) => below.length - path.length || (one < other ? -1 : 1),
    );
    if (!next) break;
    const [key, frame] = next;
    frames.delete(key);
    const problem = settle(cascade, frame, leaves, steps, held);
    if (problem === null) continue;
    if (frame.length === 0) return refuse(problem);
    const above = frame.slice(0, -1);
    frames.set(placeKey(above), above);
  }
  return ok(rebuilt(root, steps, step));
}
