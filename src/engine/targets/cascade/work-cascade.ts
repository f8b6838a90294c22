import { refuse, type Problem, type Result } from "#engine/measure";
import type { CascadeNode } from "./cascade-node.ts";
import { cascadeParts } from "./cascade-parts.ts";
import { amountWords, placeName } from "./cascade-words.ts";
import type { Cascade, CascadeLevel, CascadePerson } from "./cascade.ts";
import { cascadeProblems } from "./check-cascade.ts";
import { holdAcross } from "./cross-locks.ts";
import { runsAcross } from "./leaves.ts";
import { lockProblems, locksUnder, lockTree, type LockTree } from "./locks.ts";
import { shareWithin } from "./share-within.ts";

/** A part before its figure is known: what it has to carry at the least, and can at the most, in steps. */
interface Bounded {
  readonly level: CascadeLevel | "whole";
  readonly name: string;
  readonly path: readonly string[];
  readonly weight: number;
  readonly tree: LockTree | undefined;
  readonly least: number;
  readonly most: number;
  readonly children: readonly Bounded[];
}

const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);

/** What a figure makes impossible among the parts below it, with the locks and by how much. */
function conflict(cascade: Cascade, part: Bounded, amount: number): Problem | null {
  const { unit, step } = cascade;
  if (part.children.length === 0) return null;
  const least = sum(part.children.map((child) => child.least));
  const most = sum(part.children.map((child) => child.most));
  if (amount >= least && amount <= most) return null;
  const locks = locksUnder(part.tree);
  const named = locks
    .slice(0, 5)
    .map((lock) => `${placeName(lock.path)} (${amountWords(lock.amount, unit)})`);
  const facts = {
    where: placeName(part.path),
    amount: amountWords(amount * step, unit),
    locked: amountWords((amount < least ? least : most) * step, unit),
    by: amountWords(Math.abs(amount - (amount < least ? least : most)) * step, unit),
    locks: locks.length > 5 ? [...named, `${String(locks.length - 5)} more`] : named,
  };
  return { code: amount < least ? "cascade-locks-above" : "cascade-locks-below", ...facts };
}

function work(cascade: Cascade): Result<CascadeNode> {
  const { levels, step } = cascade;
  const straight = cascade.locks.filter((lock) => !runsAcross(lock));
  const problems: Problem[] = [];
  let met = 0;

  const bound = (
    depth: number,
    people: readonly CascadePerson[],
    own: Pick<Bounded, "level" | "name" | "path" | "weight">,
    tree: LockTree | undefined,
  ): Bounded => {
    const level = levels[depth];
    const children =
      level === undefined
        ? []
        : cascadeParts(cascade, level, people).map((part) =>
            bound(
              depth + 1,
              part.people,
              { level, name: part.name, path: [...own.path, part.name], weight: part.weight },
              tree?.below.get(part.name),
            ),
          );
    const part = { ...own, tree, children, least: 0, most: Infinity };
    if (tree?.lock) {
      met += 1;
      const amount = tree.lock.amount / step;
      const problem = conflict(cascade, part, amount);
      if (problem) problems.push(problem);
      return { ...part, least: amount, most: amount };
    }
    if (children.length === 0) return part;
    return {
      ...part,
      least: sum(children.map((child) => child.least)),
      most: sum(children.map((child) => child.most)),
    };
  };

  const share = (part: Bounded, amount: number): CascadeNode => {
    const shares = part.children.length === 0 ? [] : shareWithin(amount, part.children);
    if (shares === null)
      problems.push({
        code: "cascade-weights-nought",
        where: placeName(part.path),
        amount: amountWords(amount * step, cascade.unit),
        level: part.children[0]?.level ?? "part",
      });
    return {
      level: part.level,
      name: part.name,
      path: part.path,
      weight: part.weight,
      amount: amount * step,
      locked: part.tree?.lock != null,
      children: shares === null ? [] : part.children.map((child, at) => share(child, shares[at] ?? 0)),
    };
  };

  const root = bound(
    0,
    cascade.people,
    { level: "whole", name: cascade.title, path: [], weight: 1 },
    lockTree(straight),
  );
  const whole = conflict(cascade, root, cascade.amount / step);
  if (whole) problems.push(whole);
  const places = new Set(straight.map(({ path }) => JSON.stringify(path))).size;
  if (met < places) problems.push({ code: "cascade-lock-nowhere", count: places - met });
  if (problems.length > 0) return refuse(...problems);
  const node = share(root, cascade.amount / step);
  return problems.length > 0 ? refuse(...problems.slice(0, 5)) : holdAcross(cascade, node);
}

/**
 * Passes a target down its levels, so that at every level the parts sum to the figure above them.
 *
 *   each part = the figure above × its weight ÷ the weights of its neighbours, in whole steps, by largest remainder
 *   (equal remainders: the first by name)
 *   a locked part keeps its figure; what is left is shared among the others in proportion
 *   a lock across the tree (an empty name in its path stands for every part of that level) holds by `holdAcross`
 *
 * Because every figure is the sum of those below it, every margin sums as well: people down, months across. Which locks
 * came first decides nothing. Refuses a target of nought or one that its step does not divide, levels without parts,
 * names that stand twice, weights below nought or all nought, and locks that cannot hold together, with by how much.
 * @example
 * const own = { accounts: null, expected: null, typed: null };
 * const person = (name, lastYear) => ({ name, team: "", region: "", lastYear, potential: 0, headcount: 1, share: 0, own });
 * const cascade = { ...emptyCascade("pounds"), amount: 100_00, levels: ["person"], people: [person("Ann", 3), person("Bea", 3), person("Cy", 1)] };
 * workCascade(cascade).value.children.map(({ amount }) => amount) // => [4300, 4300, 1400]
 * workCascade({ ...cascade, locks: [{ path: ["Cy"], amount: 40_00 }] }).value.children.map(({ amount }) => amount) // => [3000, 3000, 4000]
 * workCascade({ ...cascade, locks: [{ path: ["Cy"], amount: 140_00 }] }).problems // => [{ code: "cascade-locks-above", where: "the whole target", amount: "£100", locked: "£140", by: "£40", locks: ["Cy (£140)"] }]
 */
export function workCascade(cascade: Cascade): Result<CascadeNode> {
  const problems = [...cascadeProblems(cascade), ...lockProblems(cascade)];
  return problems.length > 0 ? refuse(...problems) : work(cascade);
}
