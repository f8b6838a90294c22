import { ok, refuse, type Result } from "#engine/measure";
import { amountWords, placeName } from "./cascade-words.ts";
import type { Cascade, CascadeLevel, GapClosing } from "./cascade.ts";
import { amountAt, placeKey, trimmedPlace } from "./leaves.ts";
import type { CascadeNode } from "./cascade-node.ts";
import { workCascade } from "./work-cascade.ts";

type Place = readonly string[];

/** A figure that a step changes, and by how much; the empty place is the whole target. */
interface ChangedPlace {
  readonly path: Place;
  readonly by: number;
}

const isPeople = (level: CascadeLevel): level is "region" | "team" | "person" =>
  level === "region" || level === "team" || level === "person";

/** Where a person's figures stand: their own, and those of the parts that they belong to, over all products and months. */
function placesOfPerson({ levels, people }: Cascade, name: string): Place[] {
  const one = people.find((person) => person.name === name);
  if (!one) return [];
  const named = { region: one.region, team: one.team, person: one.name };
  return levels.flatMap((level, depth) =>
    isPeople(level) ? [levels.slice(0, depth + 1).map((above) => (isPeople(above) ? named[above] : ""))] : [],
  );
}

/** What a step changes: a moved or a changed target changes the person, everything above them, and perhaps the whole. */
function changesOf(cascade: Cascade, { way, person, to, amount }: GapClosing): ChangedPlace[] {
  const parts =
    way === "change-target"
      ? [{ name: person, by: amount }]
      : way === "move"
        ? [
            { name: person, by: -amount },
            { name: to, by: amount },
          ]
        : [];
  const changed = new Map<string, ChangedPlace>();
  for (const { name, by } of parts)
    for (const path of [[], ...placesOfPerson(cascade, name)]) {
      const key = placeKey(path);
      changed.set(key, { path, by: (changed.get(key)?.by ?? 0) + by });
    }
  return [...changed.values()].filter(({ by }) => by !== 0);
}

const lockAt = (cascade: Cascade, path: Place) =>
  cascade.locks.find((lock) => placeKey(trimmedPlace(lock.path)) === placeKey(path));

const changedBy = (closings: Cascade["closings"], path: Place): boolean =>
  closings.some(({ done }) => (done ?? []).some((one) => placeKey(one.path) === placeKey(path)));

function changedCascade(
  cascade: Cascade,
  changes: readonly ChangedPlace[],
  locks: Cascade["locks"],
): Cascade {
  const keys = new Set(changes.map(({ path }) => placeKey(path)));
  const whole = changes.find(({ path }) => path.length === 0)?.by ?? 0;
  const others = cascade.locks.filter(({ path }) => !keys.has(placeKey(trimmedPlace(path))));
  return { ...cascade, amount: cascade.amount + whole, locks: [...others, ...locks] };
}

/**
 * Records a step that closes a gap, and does to the cascade what was agreed.
 *
 *   a moved target: the one carries less and the other more, with the parts that they belong to; the whole stays
 *   a changed target: the person, the parts above and the whole change by it
 *   found, and capacity: the target stays; what the person builds from below rises
 *
 * What changes is locked where it then stands, so that everybody else keeps their figure. Refuses a figure that was locked by
 * hand, and whatever `workCascade` refuses; the cascade then stands as it was.
 */
export function applyClosing(cascade: Cascade, root: CascadeNode, closing: GapClosing): Result<Cascade> {
  const changes = changesOf(cascade, closing);
  const places = changes.filter(({ path }) => path.length > 0);
  const byHand = places.find(
    ({ path }) => lockAt(cascade, path) !== undefined && !changedBy(cascade.closings, path),
  );
  if (byHand) {
    const amount = lockAt(cascade, byHand.path)?.amount ?? 0;
    const where = placeName(byHand.path);
    return refuse({
      code: "gap-locked",
      where: "person",
      name: where,
      amount: amountWords(amount, cascade.unit),
    });
  }
  const locks = places.map(({ path, by }) => ({
    path: [...path],
    amount: (amountAt(root, path) ?? 0) + by,
  }));
  const done = changes.map(({ path, by }) => ({ path: [...path], by }));
  const next = changedCascade(cascade, changes, locks);
  const recorded = done.length > 0 ? { ...closing, done } : closing;
  const worked = workCascade(next);
  return worked.ok ? ok({ ...next, closings: [...cascade.closings, recorded] }) : worked;
}

/** Takes a step back: what it changed goes back by as much, and is let go unless another step holds it. */
export function takeBackClosing(cascade: Cascade, at: number): Cascade {
  const closings = cascade.closings.filter((_, place) => place !== at);
  const changes = cascade.closings[at]?.done ?? [];
  const locks = changes.flatMap(({ path, by }) => {
    const held = lockAt(cascade, path);
    return held && changedBy(closings, path) ? [{ path, amount: held.amount - by }] : [];
  });
  return {
    ...changedCascade(
      cascade,
      changes.map(({ path, by }) => ({ path, by: -by })),
      locks,
    ),
    closings,
  };
}

/**
 * What a recorded step did, in a sentence.
 *
 * @example
 * closingWords({ way: "find", person: "Ann", to: "", amount: 500_00, owner: "Ann", reason: "", evidence: "", cost: null, on: "2027-04-01" }, "pounds") // => "The target stays; what Ann builds from below rises by £500."
 */
export function closingWords(closing: GapClosing, unit: Cascade["unit"]): string {
  const { way, person, amount, cost, done } = closing;
  const says = (by: number): string => `${amountWords(Math.abs(by), unit)} ${by < 0 ? "less" : "more"}`;
  if (!done) {
    const rises = `what ${person} builds from below rises by ${amountWords(amount, unit)}`;
    return way === "find"
      ? `The target stays; ${rises}.`
      : way === "capacity"
        ? `The target stays; ${rises}, for a cost of ${amountWords(cost ?? 0, "pounds")}.`
        : "";
  }
  const parts = done.filter(({ path }) => path.length > 0);
  const carried = parts.map(({ path, by }) => `${path.at(-1) ?? ""} carries ${says(by)}`).join(", ");
  const whole = done.find(({ path }) => path.length === 0);
  return `${carried}; the whole target ${whole ? `is ${says(whole.by)}` : "stays"}, and everybody else keeps their figure.`;
}
