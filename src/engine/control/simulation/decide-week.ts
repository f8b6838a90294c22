import { type Problem } from "#engine/measure";
import { mostDecisions, type Decision } from "./decision.ts";
import type { Scenario } from "./scenario.ts";
import type { Seat, World } from "./world.ts";

const pence = (pounds: number): number => Math.round(pounds * 100);
const placeOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex((entry) => entry.id === id);

/** The id of a rep by number: those of the scenario, then `hire-1`, `hire-2` … */
export function repId(scenario: Scenario, rep: number): string {
  return scenario.reps[rep]?.id ?? `hire-${String(rep - scenario.reps.length + 1)}`;
}

/** What a decision takes from the reserve, in pence. */
export function costOf(scenario: Scenario, decision: Decision): number {
  const { costs, hire } = scenario;
  const each = {
    shift: costs.change,
    definition: costs.change,
    rephase: costs.change,
    reprice: costs.change,
    coach: costs.coaching,
    audit: costs.audit,
    hire: hire.cost,
  };
  return pence(each[decision.kind]);
}

/** What in a decision cannot be carried out as things stand, its cost aside. */
function faultIn(scenario: Scenario, world: World, decision: Decision): Problem | undefined {
  const { lines, definitions, stages, price, hire, reps } = scenario;
  const unknown = (what: string, id: string): Problem => ({ code: "control-unknown", what, id });
  switch (decision.kind) {
    case "shift": {
      const { from, to, amount } = decision;
      const missing = [from, to].find((id) => placeOf(lines, id) < 0);
      if (missing !== undefined) return unknown("line", missing);
      if (from === to) return { code: "control-same-line", line: from };
      const have = world.budgets[placeOf(lines, from)] ?? 0;
      return amount > have
        ? {
            code: "control-budget-short",
            line: lines[placeOf(lines, from)]?.name,
            asked: amount / 100,
            have: have / 100,
          }
        : undefined;
    }
    case "definition":
      return placeOf(definitions, decision.to) < 0 ? unknown("definition", decision.to) : undefined;
    case "coach": {
      const seat = world.seats.find(({ rep }) => repId(scenario, rep) === decision.rep);
      if (!seat) return unknown("rep", decision.rep);
      if (placeOf(stages, decision.stage) < 0) return unknown("stage", decision.stage);
      return seat.coached > 0 ? { code: "control-coached-already", rep: decision.rep } : undefined;
    }
    case "hire":
      return world.seats.length >= reps.length + hire.most
        ? { code: "control-no-more-hires", most: hire.most }
        : undefined;
    case "rephase": {
      const line = placeOf(lines, decision.line);
      if (line < 0) return unknown("line", decision.line);
      return world.held.some((one) => one.line === line)
        ? { code: "control-held-already", line: lines[line]?.name }
        : undefined;
    }
    case "reprice":
      return decision.price < pence(price.least) || decision.price > pence(price.most)
        ? { code: "control-price-outside", price: decision.price / 100, least: price.least, most: price.most }
        : undefined;
    case "audit":
      return decision.of !== "records" && placeOf(lines, decision.of) < 0
        ? unknown("line", decision.of)
        : undefined;
  }
}

function coachSeat(
  scenario: Scenario,
  world: World,
  decision: Decision & { readonly kind: "coach" },
): readonly Seat[] {
  const stage = placeOf(scenario.stages, decision.stage);
  return world.seats.map((seat) => {
    if (repId(scenario, seat.rep) !== decision.rep) return seat;
    // The nearer to the best that anybody does, the less one more talk brings.
    const skills = seat.skills.map((skill, at) =>
      at === stage ? skill + Math.max(0, 1.3 - skill) * Math.min(0.6, 0.3 * world.coaching) : skill,
    );
    return { ...seat, skills, coached: 0.2 };
  });
}

/** The world after one decision. */
function decided(scenario: Scenario, world: World, decision: Decision): World {
  const { lines } = scenario;
  switch (decision.kind) {
    case "shift": {
      const [from, to] = [placeOf(lines, decision.from), placeOf(lines, decision.to)];
      const budgets = world.budgets.map((budget, line) =>
        line === from ? budget - decision.amount : line === to ? budget + decision.amount : budget,
      );
      return { ...world, budgets };
    }
    case "definition":
      return {
        ...world,
        definition: placeOf(scenario.definitions, decision.to),
        agreed: Math.max(world.agreed, 0.8),
      };
    case "coach":
      return { ...world, seats: coachSeat(scenario, world, decision) };
    case "hire": {
      const skills = scenario.stages.map(() => 0.95);
      const seat = {
        rep: world.seats.length,
        from: world.week + 1 + scenario.hire.arrives,
        skills,
        coached: 0,
      };
      return { ...world, seats: [...world.seats, seat] };
    }
    case "rephase": {
      const { share, weeks } = decision;
      const held = { line: placeOf(lines, decision.line), share, from: world.week + 1, weeks, kept: 0 };
      return { ...world, held: [...world.held, held] };
    }
    case "reprice":
      return { ...world, price: decision.price };
    case "audit":
      return decision.of === "records"
        ? { ...world, timeTaken: Math.min(0.5, world.timeTaken + 0.1) }
        : { ...world, audits: [...world.audits, placeOf(lines, decision.of)] };
  }
}

/** What a decision is about, as an effect's easing names it. */
function subjectOf(decision: Decision): string | undefined {
  switch (decision.kind) {
    case "shift":
      return decision.from;
    case "definition":
      return decision.to;
    case "coach":
      return decision.stage;
    case "rephase":
      return decision.line;
    case "audit":
      return decision.of;
    default:
      return undefined;
  }
}

/** What a decision takes away of what the problem does. */
function easedBy(
  scenario: Scenario,
  eases: readonly (readonly number[])[],
  world: World,
  decision: Decision,
): World {
  const eased = world.eased.map((share, effect) => {
    let left = 1 - share;
    scenario.problem.effects[effect]?.eases.forEach(({ kind, about }, at) => {
      if (kind === decision.kind && (about === undefined || about === subjectOf(decision)))
        left *= 1 - (eases[effect]?.[at] ?? 0);
    });
    return 1 - left;
  });
  return { ...world, eased };
}

/** The decisions of a week, one after another, with what could not be carried out. */
export function applyDecisions(
  scenario: Scenario,
  eases: readonly (readonly number[])[],
  before: World,
  decisions: readonly Decision[],
): { readonly world: World; readonly problems: readonly Problem[]; readonly made: readonly Decision[] } {
  const problems: Problem[] = [];
  const made: Decision[] = [];
  let world = before;
  if (decisions.length > mostDecisions)
    problems.push({ code: "control-too-many", have: decisions.length, most: mostDecisions });
  decisions.slice(0, mostDecisions).forEach((decision, at) => {
    const fault = faultIn(scenario, world, decision);
    const cost = costOf(scenario, decision);
    if (fault) problems.push({ ...fault, where: String(at + 1) });
    else if (cost > world.reserve)
      problems.push({
        code: "control-reserve-short",
        where: String(at + 1),
        cost: cost / 100,
        have: world.reserve / 100,
      });
    else {
      const paid = { ...world, reserve: world.reserve - cost, paid: world.paid + cost };
      world = easedBy(scenario, eases, decided(scenario, paid, decision), decision);
      made.push(decision);
    }
  });
  return { world, problems, made };
}
