import type { Cascade, CascadeLevel, CascadePerson } from "./cascade.ts";

/** A part of one level: its name, its weight, and the people who stand behind it. */
export interface CascadePart {
  readonly name: string;
  readonly weight: number;
  readonly people: readonly CascadePerson[];
}

const weightOf = {
  equal: () => 1,
  "last-year": (of: { lastYear: number }) => of.lastYear,
  potential: (of: { potential: number }) => of.potential,
  headcount: (of: { headcount?: number }) => of.headcount ?? 1,
  typed: (of: { share: number }) => of.share,
} as const;

/** Sums from the smallest up, so that the order of the people cannot change a digit. */
const inOrder = (weights: readonly number[]): number =>
  [...weights].sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);

function groups(cascade: Cascade, level: "region" | "team", people: readonly CascadePerson[]): CascadePart[] {
  const found = new Map<string, CascadePerson[]>();
  for (const one of people) {
    const members = found.get(one[level]);
    if (members) members.push(one);
    else found.set(one[level], [one]);
  }
  const rule = cascade.rules[level];
  return [...found].map(([name, members]) => ({
    name,
    people: members,
    weight:
      rule === "typed"
        ? (cascade.shares.find((one) => one.level === level && one.name === name)?.share ?? 0)
        : rule === "equal"
          ? 1
          : inOrder(members.map((one) => weightOf[rule](one))),
  }));
}

/** The parts of a level among the given people. Products and months are the same for all of them. */
export function cascadeParts(
  cascade: Cascade,
  level: CascadeLevel,
  people: readonly CascadePerson[],
): CascadePart[] {
  switch (level) {
    case "region":
    case "team":
      return groups(cascade, level, people);
    case "person":
      return people.map((one) => ({
        name: one.name,
        people: [one],
        weight: weightOf[cascade.rules.person](one),
      }));
    case "product":
      return cascade.products.map((one) => ({
        name: one.name,
        people,
        weight: weightOf[cascade.rules.product](one),
      }));
    case "month":
      return cascade.months.map(({ month, index }) => ({ name: month, people, weight: index }));
  }
}
