import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { Area } from "./territories.ts";

/** What one person carries. */
export interface RepLoad {
  readonly rep: string;
  readonly areas: number;
  readonly calls: number;
  readonly potential: number;
}

/** How far apart loads are: the busiest over the mean, minus 1. Nought is even. */
interface Imbalance {
  readonly calls: number;
  readonly potential: number;
}

export interface Assignment {
  readonly areas: readonly Area[];
  readonly loads: readonly RepLoad[];
  readonly imbalance: Imbalance;
}

/** An assignment as it is, beside the one that the rule makes. */
export interface Balancing {
  readonly before: Assignment;
  readonly after: Assignment;
  /** Areas that change hands. */
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

function problemsOf(areas: readonly Area[], reps: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (reps.length === 0) problems.push({ code: "reps-none", where: "reps" });
  if (new Set(reps).size < reps.length) {
    const name = reps.find((rep, at) => reps.indexOf(rep) !== at);
    problems.push({ code: "rep-name-twice", where: "reps", name });
  }
  if (areas.length === 0) problems.push({ code: "areas-none", where: "areas" });
  areas.forEach(({ name, calls, potential }, at) => {
    const fit = calls >= 0 && potential >= 0 && Number.isFinite(calls) && Number.isFinite(potential);
    if (!fit) problems.push({ code: "area-negative", where: "areas", name, row: at + 1 });
  });
  return problems;
}

function loadsOf(areas: readonly Area[], reps: readonly string[]): RepLoad[] {
  return reps.map((rep) => {
    const own = areas.filter((area) => area.rep === rep);
    return {
      rep,
      areas: own.length,
      calls: own.reduce((sum, { calls }) => sum + calls, 0),
      potential: own.reduce((sum, { potential }) => sum + potential, 0),
    };
  });
}

const overMean = (figures: readonly number[]): number => {
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return mean > 0 ? Math.max(...figures) / mean - 1 : 0;
};

function assignment(areas: readonly Area[], reps: readonly string[]): Assignment {
  const loads = loadsOf(areas, reps);
  return {
    areas,
    loads,
    imbalance: {
      calls: overMean(loads.map(({ calls }) => calls)),
      potential: overMean(loads.map(({ potential }) => potential)),
    },
  };
}

/**
 * Shares accounts or areas out among people, so that calls and potential come out alike.
 *
 *   the weight of an area = its share of all calls + its share of all potential
 *   heaviest first, each to whoever would then have the smaller of the two loads that is the larger for them
 *
 * This is the greedy rule "longest first". For one measure its busiest person has at most 4/3 − 1/(3 × people) times
 * the best possible load (Graham, 1969), and no more is promised for two. It does not look at a map: whether areas
 * touch is for a person to judge. Where the assignment as it is comes out better, that is kept. Refuses no people, no
 * areas, names that stand twice, and loads below nought.
 */
export function balanceAreas(areas: readonly Area[], reps: readonly string[]): Result<Balancing> {
  const problems = problemsOf(areas, reps);
  if (problems.length > 0) return refuse(...problems);
  const calls = areas.reduce((sum, one) => sum + one.calls, 0) || 1;
  const potential = areas.reduce((sum, one) => sum + one.potential, 0) || 1;
  const load = new Map(reps.map((rep) => [rep, { calls: 0, potential: 0 }]));
  const heaviest = areas
    .map((area, at) => ({ area, at, weight: area.calls / calls + area.potential / potential }))
    .sort((a, b) => b.weight - a.weight || (a.area.name < b.area.name ? -1 : 1));
  const given = new Map<number, string>();
  for (const { area, at } of heaviest) {
    let best = { rep: "", worse: Infinity, both: Infinity };
    for (const [rep, has] of load) {
      const next = {
        calls: has.calls + area.calls / calls,
        potential: has.potential + area.potential / potential,
      };
      const worse = Math.max(next.calls, next.potential);
      const both = next.calls + next.potential;
      if (worse < best.worse || (worse === best.worse && both < best.both)) best = { rep, worse, both };
    }
    const has = load.get(best.rep);
    if (has) {
      has.calls += area.calls / calls;
      has.potential += area.potential / potential;
    }
    given.set(at, best.rep);
  }
  const before = assignment(areas, reps);
  const made = assignment(
    areas.map((area, at) => ({ ...area, rep: given.get(at) ?? area.rep })),
    reps,
  );
  const worst = ({ imbalance }: Assignment): number => Math.max(imbalance.calls, imbalance.potential);
  const whole = areas.every(({ rep }) => reps.includes(rep));
  const after = whole && worst(before) <= worst(made) ? before : made;
  const moved = after.areas.flatMap((area, at) => {
    const from = areas[at]?.rep ?? "";
    return from === area.rep ? [] : [{ name: area.name, from, to: area.rep }];
  });
  return ok({ before, after, moved });
}
