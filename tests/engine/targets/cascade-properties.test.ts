import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountAt,
  emptyCascade,
  placeKey,
  trimmedPlace,
  shareWithin,
  workCascade,
  type Cascade,
  type CascadeLevel,
  type CascadeNode,
} from "#engine/targets";
import { shareOut } from "#engine/measure";
import { person } from "./concrete-firm.ts";

const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 500, noNaN: true }));
const orders: CascadeLevel[][] = [
  ["region", "person", "month"],
  ["month", "region", "person"],
  ["person"],
  ["region", "team", "person", "product", "month"],
  ["product", "team"],
];

/** Cascades of any weights, steps and orders, with locks on places that are there. */
const cascades = fc
  .record({
    steps: fc.integer({ min: 1, max: 100_000 }),
    step: fc.constantFrom(1, 100, 100_00, 1_000_00),
    levels: fc.constantFrom(...orders),
    rule: fc.constantFrom("equal" as const, "last-year" as const, "potential" as const, "headcount" as const),
    people: fc.array(fc.record({ region: fc.nat(2), team: fc.nat(1), lastYear: weight, potential: weight }), {
      minLength: 1,
      maxLength: 7,
    }),
    indices: fc.array(weight, { minLength: 1, maxLength: 5 }),
    products: fc.array(weight, { minLength: 1, maxLength: 3 }),
    locked: fc.array(
      fc.record({
        places: fc.array(fc.nat(50), { minLength: 1, maxLength: 5 }),
        part: fc.nat(100),
        // Levels that the lock leaves open: it then runs across the tree.
        open: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ steps, step, levels, rule, people, indices, products, locked }): Cascade => {
    const plain: Cascade = {
      ...emptyCascade("pounds"),
      amount: steps * step,
      step,
      levels,
      rules: { region: rule, team: rule, person: rule, product: rule },
      people: people.map((one, at) =>
        person(`P${String(at)}`, one.lastYear, {
          region: `R${String(one.region)}`,
          team: `T${String(one.team)}`,
          potential: one.potential,
        }),
      ),
      products: products.map((lastYear, at) => ({
        name: `X${String(at)}`,
        lastYear,
        potential: lastYear,
        share: 1,
      })),
      months: indices.map((index, at) => ({ month: `2027-0${String(at + 1)}`, index })),
    };
    const root = workCascade(plain);
    if (!root.ok) return plain;
    const locks = locked.flatMap(({ places, part, open }) => {
      let node = root.value;
      for (const place of places) node = node.children[place % Math.max(1, node.children.length)] ?? node;
      const path = trimmedPlace(node.path.map((name, at) => (open[at] ? "" : name)));
      const now = amountAt(root.value, path) ?? 0;
      return path.length === 0 ? [] : [{ path, amount: Math.floor((now / step) * (part / 50)) * step }];
    });
    const unique = new Map(locks.map((lock) => [placeKey(lock.path), lock]));
    return { ...plain, locks: [...unique.values()] };
  });

const everyNode = (node: CascadeNode): CascadeNode[] => [node, ...node.children.flatMap(everyNode)];

/** Figures by place, whatever the order of the parts. */
const byPlace = (node: CascadeNode): Map<string, number> =>
  new Map(everyNode(node).map(({ path, amount }) => [JSON.stringify(path), amount]));

describe("any cascade that is not refused", () => {
  it("sums at every level, in whole steps, nothing below nought, locks kept", () => {
    let worked = 0;
    fc.assert(
      fc.property(cascades, (cascade) => {
        const root = workCascade(cascade);
        if (!root.ok) return;
        worked += 1;
        expect(root.value.amount).toBe(cascade.amount);
        for (const { amount, children } of everyNode(root.value)) {
          expect(amount % cascade.step).toBe(0);
          expect(amount).toBeGreaterThanOrEqual(0);
          if (children.length > 0)
            expect(children.reduce((sum, child) => sum + child.amount, 0)).toBe(amount);
        }
        for (const { path, amount } of cascade.locks) expect(amountAt(root.value, path)).toBe(amount);
      }),
    );
    expect(worked).toBeGreaterThan(20);
  });

  it("comes out the same whichever lock came first", () => {
    fc.assert(
      fc.property(cascades, (cascade) => {
        const turned = workCascade({ ...cascade, locks: cascade.locks.toReversed() });
        const root = workCascade(cascade);
        expect(turned.ok).toBe(root.ok);
        if (root.ok) expect(turned).toEqual(root);
      }),
    );
  });

  it("is permuted when its people are, and nothing else changes", () => {
    fc.assert(
      fc.property(cascades, fc.nat(), (cascade, turn) => {
        const people = [...cascade.people];
        for (let at = 0; at < turn % people.length; at += 1) people.push(people.shift()!);
        people.reverse();
        const root = workCascade(cascade);
        const other = workCascade({ ...cascade, people });
        expect(other.ok).toBe(root.ok);
        if (root.ok && other.ok) expect(byPlace(other.value)).toEqual(byPlace(root.value));
      }),
    );
  });
});

/** Where a cascade of these levels could be locked: each level named or left open. */
const placesOf = (root: CascadeNode): string[][] => {
  const leaves = everyNode(root).filter(({ children }) => children.length === 0);
  const places = leaves.flatMap(({ path }) =>
    Array.from({ length: 2 ** path.length }, (_, set) =>
      trimmedPlace(path.map((name, at) => ((set >> at) & 1 ? name : ""))),
    ),
  );
  return [...new Map(places.filter(({ length }) => length > 0).map((one) => [placeKey(one), one])).values()];
};

describe("locks at any level", () => {
  it("are never refused where some figures hold them all", () => {
    let across = 0;
    fc.assert(
      fc.property(
        cascades.filter(({ levels }) => levels.length > 1),
        fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }),
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }),
        (cascade, drawn, chosen) => {
          const even = {
            ...cascade,
            locks: [],
            rules: { region: "equal", team: "equal", person: "equal", product: "equal" } as const,
          };
          const months = cascade.months.map(({ month }) => ({ month, index: 1 }));
          const root = workCascade({ ...even, months });
          if (!root.ok) return;
          // Any figures at all that could be the right ones: the locks are taken from them.
          const leaves = everyNode(root.value).filter(({ children }) => children.length === 0);
          const figures = leaves.map((_, at) => drawn[at % drawn.length] ?? 0);
          const amount = figures.reduce((sum, one) => sum + one, 0) * cascade.step;
          fc.pre(amount > 0);
          const places = placesOf(root.value);
          const paths = new Map(
            chosen.map((at) => [placeKey(places[at % places.length]!), places[at % places.length]!]),
          );
          const locks = [...paths.values()].map((path) => ({
            path,
            amount:
              leaves.reduce(
                (sum, leaf, at) =>
                  path.every((name, level) => name === "" || name === leaf.path[level])
                    ? sum + (figures[at] ?? 0)
                    : sum,
                0,
              ) * cascade.step,
          }));
          if (locks.some(({ path }) => path.includes(""))) across += 1;
          const locked = workCascade({ ...even, months, amount, locks });
          expect(locked).toMatchObject({ ok: true });
          if (!locked.ok) return;
          for (const lock of locks) expect(amountAt(locked.value, lock.path)).toBe(lock.amount);
          for (const node of everyNode(locked.value).filter(({ children }) => children.length > 0))
            expect(node.children.reduce((sum, child) => sum + child.amount, 0)).toBe(node.amount);
        },
      ),
    );
    expect(across).toBeGreaterThan(20);
  });
});

describe("sharing within bounds", () => {
  it("is the largest remainder where there are no bounds", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 9 }),
        (amount, weights) => {
          fc.pre(weights.some((one) => one > 0));
          const parts = weights.map((one, at) => ({
            name: `p${String(at)}`,
            weight: one,
            least: 0,
            most: Infinity,
          }));
          const own = shareOut(amount, weights);
          expect(own.ok && own.value.reduce((sum, one) => sum + one, 0)).toBe(amount);
          const shares = shareWithin(amount, parts) ?? [];
          shares.forEach((share, at) =>
            expect(Math.abs(share - (own.ok ? (own.value[at] ?? 0) : 0))).toBeLessThanOrEqual(1),
          );
        },
      ),
    );
  });

  it("keeps every share within its bounds and sums, where the bounds leave room", () => {
    const part = fc.record({ weight: fc.integer({ min: 1, max: 50 }), least: fc.nat(40), room: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(100), (raw, at) => {
        const parts = raw.map(({ weight: own, least, room }, place) => ({
          name: `p${String(place)}`,
          weight: own,
          least,
          most: least + room,
        }));
        const least = parts.reduce((sum, one) => sum + one.least, 0);
        const most = parts.reduce((sum, one) => sum + one.most, 0);
        const amount = least + Math.round(((most - least) * at) / 100);
        const shares = shareWithin(amount, parts);
        expect(shares?.reduce((sum, one) => sum + one, 0)).toBe(amount);
        shares?.forEach((share, place) => {
          expect(share).toBeGreaterThanOrEqual(parts[place]!.least);
          expect(share).toBeLessThanOrEqual(parts[place]!.most);
        });
      }),
    );
  });
});
