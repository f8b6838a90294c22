import { answerLeads, shiftsOf, type Answered, type Shift } from "./answer-leads.ts";
import type { Chance } from "./chance.ts";
import type { Drawn } from "./drawn.ts";
import { moveStages, type Moved } from "./move-stages.ts";
import type { Scenario } from "./scenario.ts";
import { strainOf, type Strain } from "./strain.ts";
import { spendWeek, supplyLeads, type Supply } from "./supply-leads.ts";
import type { LineWeek, RepWeek, StageWeek, WeekFacts } from "./week-facts.ts";
import type { World } from "./world.ts";

const pence = (pounds: number): number => Math.round(pounds * 100);
const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** Money that somebody else moves in the week in which the problem begins. */
function pivoted(scenario: Scenario, drawn: Drawn, world: World, week: number): World {
  const at = scenario.problem.effects.findIndex(({ on }) => on === "pivot");
  const effect = scenario.problem.effects[at];
  if (!effect || week !== drawn.onset) return world;
  const from = scenario.lines.findIndex(({ id }) => id === effect.about);
  const to = scenario.lines.findIndex(({ id }) => id === effect.to);
  const amount = Math.round((world.budgets[from] ?? 0) * Math.min(1, drawn.sizes[at] ?? 0));
  const budgets = world.budgets.map((budget, line) =>
    line === from ? budget - amount : line === to ? budget + amount : budget,
  );
  return { ...world, budgets };
}

/** How many of the planned leavers leave: the problem, the price, and care for customers each multiply it. */
function churnFactor(
  scenario: Scenario,
  drawn: Drawn,
  world: World,
  spends: readonly number[],
  strain: Strain,
): number {
  const price = (world.price / pence(scenario.price.planned)) ** drawn.churnResponse;
  const care = scenario.lines.reduce((factor, { buys, budget }, line) => {
    const saves = drawn.saves[line] ?? 0;
    if (buys !== "care" || saves === 0 || budget === 0) return factor;
    const reach = (Math.max(0, spends[line] ?? 0) / pence(budget)) ** (drawn.response[line] ?? 1);
    return (factor * (1 - Math.min(0.95, saves * reach))) / (1 - saves);
  }, 1);
  return strain.churn * price * care;
}

/** Pence of contribution a week from one customer at a price. */
export function customerIncome({ customers, price }: Scenario, asked: number): number {
  return pence(customers.weekly) + pence(customers.pays) * (asked / pence(price.planned) - 1);
}

function lineWeeks(
  scenario: Scenario,
  world: World,
  supplies: readonly Supply[],
  answered: Answered,
  moved: Moved,
  chance: Chance,
): LineWeek[] {
  const ofLine = (cells: readonly number[], line: number): number => {
    const perRep = scenario.lines.length * 2;
    let sum = 0;
    for (let cell = line * 2; cell < cells.length; cell += perRep)
      sum += (cells[cell] ?? 0) + (cells[cell + 1] ?? 0);
    return sum;
  };
  return supplies.map(({ spent, delivered, fit, acceptedFit, acceptedUnfit }, line) => {
    const accepted = acceptedFit + acceptedUnfit;
    const sampled = world.audits.includes(line) ? Math.min(15, accepted) : 0;
    return {
      spent,
      delivered,
      fit,
      accepted,
      acceptedFit,
      rejected: delivered - accepted,
      worked: answered.worked[line] ?? 0,
      cold: answered.cold[line] ?? 0,
      met: ofLine(answered.met, line),
      won: ofLine(moved.won, line),
      sampled,
      sampledFit: chance.ofMany(sampled, accepted > 0 ? acceptedFit / accepted : 0, "sample", line),
    };
  });
}

function repWeeks(scenario: Scenario, shifts: readonly Shift[], answered: Answered, moved: Moved): RepWeek[] {
  const perRep = scenario.lines.length * 2;
  const own = (cells: readonly number[], rep: number) => sumOf(cells.slice(rep * perRep, (rep + 1) * perRep));
  return shifts.map(({ rep, capacity, days }) => ({
    capacity,
    days,
    left: [own(answered.given, rep), ...(moved.left[rep] ?? [])],
    passed: [own(answered.met, rep), ...(moved.passed[rep] ?? [])],
  }));
}

/** What is left of the mood after a week: it drifts back to the usual, and too much work wears it down. */
function moodAfter(world: World, asked: number, capacity: number): number {
  const worn = asked > capacity * 1.25 ? 0.015 : 0;
  return Math.min(1, Math.max(0, world.morale + (0.6 - world.morale) * 0.03 - worn));
}

/** One week of the engine: money is spent, leads come, are answered, stages move, customers stay or leave, costs fall. */
export function simulateWeek(
  scenario: Scenario,
  drawn: Drawn,
  before: World,
  chance: Chance,
): { readonly world: World; readonly facts: WeekFacts } {
  const week = before.week + 1;
  const world = pivoted(scenario, drawn, before, week);
  const strain = strainOf(scenario, drawn, world.eased, week);
  const { spends, held } = spendWeek(scenario, world, week);
  const supplies = supplyLeads(scenario, drawn, world, spends, strain, chance);
  const shifts = shiftsOf(scenario, drawn, world, strain, week, chance);
  const answered = answerLeads(scenario, drawn, world, supplies, shifts, strain, chance);
  const moved = moveStages(scenario, drawn, world, answered, shifts, strain, chance);
  const lines = lineWeeks(scenario, world, supplies, answered, moved, chance);

  const efforts = scenario.lines.map((_, line) => (drawn.effort[line] ?? 1) * (strain.effort[line] ?? 1));
  const asked = lines.reduce((sum, { accepted }, line) => sum + accepted * (efforts[line] ?? 1), 0);
  const waiting = answered.backlog.reduce(
    (sum, cells) => sum + cells.reduce((part, count, cell) => part + count * (efforts[cell >> 1] ?? 1), 0),
    0,
  );
  const capacity = sumOf(shifts.map((shift) => shift.capacity));
  const churn = Math.min(0.9, drawn.churn * churnFactor(scenario, drawn, world, spends, strain));
  const churned = chance.ofMany(world.customers, churn, "churn", 0);
  const deals = sumOf(moved.won);
  const value = deals > 0 ? chance.swing(drawn.valueSpread / Math.sqrt(Math.max(1, deals)), "value", 0) : 1;
  const firstStage: StageWeek = {
    entered: sumOf(lines.map(({ accepted }) => accepted)),
    left: sumOf(lines.map(({ worked }) => worked)),
    passed: sumOf(lines.map(({ met }) => met)),
    stale: sumOf(lines.map(({ cold }) => cold)),
    open: sumOf(answered.backlog.map(sumOf)),
  };
  const facts: WeekFacts = {
    week,
    lines,
    reps: repWeeks(scenario, shifts, answered, moved),
    stages: [firstStage, ...moved.stages],
    capacity,
    asked,
    waiting,
    deals,
    customers: world.customers - churned,
    churned,
    kept: world.customers > 0 ? 1 - churned / world.customers : 1,
    price: world.price,
    rival: strain.rival,
    dealIncome: Math.round(deals * world.price * value),
    dealCosts: Math.round(deals * pence(scenario.price.cost)),
    customerIncome: Math.round((world.customers - churned) * customerIncome(scenario, world.price)),
    spent: sumOf(spends),
    repCosts: world.seats.reduce(
      (sum, { rep, from }) =>
        sum +
        (rep < scenario.reps.length
          ? pence(scenario.costs.rep)
          : week >= from
            ? pence(scenario.hire.weekly)
            : 0),
      0,
    ),
    screening: Math.round(sumOf(lines.map(({ delivered }) => delivered)) * pence(scenario.costs.screening)),
    paid: world.paid,
    reserve: world.reserve,
    recordsAge: scenario.ages.records + Math.round(strain.age),
    definition: world.definition,
    agreed: world.agreed,
    morale: world.morale,
  };
  const after: World = {
    ...world,
    week,
    held,
    backlog: answered.backlog,
    open: moved.open,
    customers: facts.customers,
    spent: scenario.lines.map((_, line) => [spends[line] ?? 0, ...(world.spent[line] ?? [])].slice(0, 4)),
    morale: moodAfter(world, asked, capacity),
    seats: world.seats.map((seat) => (seat.coached === 0 ? seat : { ...seat, coached: 0 })),
    timeTaken: 0,
    audits: [],
    paid: 0,
  };
  return { world: after, facts };
}
