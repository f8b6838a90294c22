import type { Problem } from "#engine/measure";
import { amountWords, placeName } from "./cascade-words.ts";
import type { Cascade, CascadeLock } from "./cascade.ts";

/** Locks as a tree, so that each part finds its own without a search. */
export interface LockTree {
  readonly lock: CascadeLock | null;
  readonly below: ReadonlyMap<string, LockTree>;
}

interface Growing {
  lock: CascadeLock | null;
  below: Map<string, Growing>;
}

/** The locks of a cascade by where they stand. Of two on one place the later counts. */
export function lockTree(locks: readonly CascadeLock[]): LockTree {
  const root: Growing = { lock: null, below: new Map() };
  for (const lock of locks) {
    let at = root;
    for (const name of lock.path) {
      const next = at.below.get(name) ?? { lock: null, below: new Map<string, Growing>() };
      at.below.set(name, next);
      at = next;
    }
    at.lock = lock;
  }
  return root;
}

/** The nearest locks under a place: those that its figure has to make room for. */
export function locksUnder(tree: LockTree | undefined): CascadeLock[] {
  return [...(tree?.below.values() ?? [])].flatMap((one) => (one.lock ? [one.lock] : locksUnder(one)));
}

/** Locks that are wrong in themselves: below nought, or between two steps. */
export function lockProblems({ locks, step, unit }: Cascade): Problem[] {
  return locks.flatMap(({ path, amount }): Problem[] => {
    const where = placeName(path);
    if (amount < 0) return [{ code: "cascade-lock-negative", where, amount: amountWords(amount, unit) }];
    if (path.length === 0) return [{ code: "cascade-lock-whole", where }];
    if (!(step > 0) || amount % step === 0) return [];
    const below = amount - (amount % step);
    return [
      {
        code: "cascade-lock-step",
        where,
        amount: amountWords(amount, unit),
        step: amountWords(step, unit),
        below: amountWords(below, unit),
        above: amountWords(below + step, unit),
      },
    ];
  });
}
