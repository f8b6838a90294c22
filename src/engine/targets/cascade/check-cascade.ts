import type { Problem } from "#engine/measure";
import { amountWords } from "./cascade-words.ts";
import type { Cascade, CascadeLevel } from "./cascade.ts";

/** As many figures as a page can work out at a keypress, and far more than a team has. */
const mostCells = 200_000;

function targetProblems({ amount, step, unit }: Cascade): Problem[] {
  const where = "target";
  if (!(amount > 0)) return [{ code: "cascade-target-nought", where, amount: amountWords(amount, unit) }];
  if (!(step > 0)) return [{ code: "cascade-step-nought", where: "step" }];
  if (amount % step === 0) return [];
  const below = amount - (amount % step);
  return [
    {
      code: "cascade-step-uneven",
      where: "step",
      amount: amountWords(amount, unit),
      step: amountWords(step, unit),
      left: amountWords(amount % step, unit),
      below: amountWords(below, unit),
      above: amountWords(below + step, unit),
    },
  ];
}

/** Names that stand more than once, with the rows they stand in. */
function namesTwice(level: CascadeLevel, names: readonly string[]): Problem[] {
  const rows = new Map<string, number[]>();
  names.forEach((name, at) => rows.set(name, [...(rows.get(name) ?? []), at + 1]));
  return [...rows]
    .filter(([name, at]) => at.length > 1 && name !== "")
    .map(([name, at]) => ({ code: "cascade-name-twice", where: level, name, rows: at }));
}

function peopleProblems({ people, levels }: Cascade): Problem[] {
  const wanted = levels.filter(
    (level): level is "region" | "team" | "person" =>
      level === "region" || level === "team" || level === "person",
  );
  if (wanted.length === 0) return [];
  if (people.length === 0) return [{ code: "cascade-people-none", where: "people" }];
  const problems = people.flatMap((one, at): Problem[] => {
    const row = at + 1;
    if (one.name.trim() === "") {
      const team = [one.team, one.region].filter((name) => name.trim() !== "").join(", ");
      return [
        team === ""
          ? { code: "cascade-person-unnamed", where: "people", row }
          : { code: "cascade-team-empty", where: "people", row, team },
      ];
    }
    return (["region", "team"] as const)
      .filter((level) => wanted.includes(level) && one[level].trim() === "")
      .map((level) => ({ code: "cascade-place-missing", where: "people", row, name: one.name, level }));
  });
  return [
    ...problems,
    ...namesTwice(
      "person",
      people.map(({ name }) => name),
    ),
  ];
}

/** Weights that cannot be weighed by: below nought, or no figure at all. */
function weightProblems({ levels, rules, people, products, months, shares }: Cascade): Problem[] {
  const bad = (weight: number): boolean => !(weight >= 0 && Number.isFinite(weight));
  const field = { "last-year": "lastYear", potential: "potential", headcount: "headcount", typed: "share" };
  const problem = (level: CascadeLevel, name: string, weight: number): Problem => ({
    code: "cascade-weight-negative",
    where: level,
    name,
    weight,
  });
  return levels.flatMap((level): Problem[] => {
    if (level === "month")
      return months.filter(({ index }) => bad(index)).map(({ month, index }) => problem(level, month, index));
    const rule = rules[level];
    if (rule === "equal") return [];
    if (rule === "typed" && (level === "region" || level === "team"))
      return shares
        .filter((one) => one.level === level && bad(one.share))
        .map(({ name, share }) => problem(level, name, share));
    const key = field[rule] as "lastYear" | "potential" | "share";
    if (level === "product")
      return rule === "headcount"
        ? []
        : products.filter((one) => bad(one[key])).map((one) => problem(level, one.name, one[key]));
    return people.filter((one) => bad(one[key])).map((one) => problem(level, one.name, one[key]));
  });
}

/** Everything that stands in the way of passing a target down, apart from locks; in the order in which it is filled in. */
export function cascadeProblems(cascade: Cascade): Problem[] {
  const { levels, products, months, people } = cascade;
  const problems = targetProblems(cascade);
  if (levels.length === 0) problems.push({ code: "cascade-levels-none", where: "levels" });
  if (new Set(levels).size < levels.length) problems.push({ code: "cascade-level-twice", where: "levels" });
  problems.push(...peopleProblems(cascade));
  if (levels.includes("product")) {
    if (products.length === 0) problems.push({ code: "cascade-products-none", where: "products" });
    const unnamed = products.findIndex(({ name }) => name.trim() === "");
    if (unnamed >= 0) problems.push({ code: "cascade-product-unnamed", where: "products", row: unnamed + 1 });
    const names = products.map(({ name }) => name);
    problems.push(...namesTwice("product", names));
  }
  if (levels.includes("month")) {
    if (months.length === 0) problems.push({ code: "cascade-months-none", where: "months" });
    const names = months.map(({ month }) => month);
    problems.push(...namesTwice("month", names));
  }
  problems.push(...weightProblems(cascade));
  const cells =
    (levels.some((level) => level === "person" || level === "team" || level === "region")
      ? Math.max(1, people.length)
      : 1) *
    (levels.includes("product") ? Math.max(1, products.length) : 1) *
    (levels.includes("month") ? Math.max(1, months.length) : 1);
  if (cells > mostCells)
    problems.push({ code: "cascade-too-large", where: "people", have: cells, most: mostCells });
  return problems;
}
