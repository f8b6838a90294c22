import { seededChance, steadyChance } from "./chance.ts";
import { drawScenario, middleOf } from "./drawn.ts";
import type { Scenario } from "./scenario.ts";
import { simulateWeek } from "./simulate-week.ts";
import type { WeekFacts } from "./week-facts.ts";
import { waitWeeks, type World } from "./world.ts";

const pence = (pounds: number): number => Math.round(pounds * 100);
/** Weeks in which an empty firm fills up to its usual state. */
const fillingWeeks = 40;

function emptyWorld(scenario: Scenario): World {
  const { lines, reps, stages, definitions, hire } = scenario;
  const cells = (reps.length + hire.most) * lines.length * 2;
  const none = (count: number): number[] => Array.from({ length: count }, () => 0);
  return {
    week: -fillingWeeks,
    budgets: lines.map(({ budget }) => pence(budget)),
    spent: lines.map(({ budget }) => [0, 1, 2, 3].map(() => pence(budget))),
    held: [],
    definition: definitions.findIndex(({ id }) => id === scenario.agreed),
    agreed: 0,
    price: pence(scenario.price.planned),
    reserve: pence(scenario.costs.reserve),
    seats: middleOf(scenario).skills.map((skills, rep) => ({ rep, from: -fillingWeeks, skills, coached: 0 })),
    backlog: Array.from({ length: waitWeeks }, () => none(lines.length * 2)),
    open: stages.slice(1).map(() => none(cells)),
    customers: scenario.customers.start,
    morale: 0.6,
    coaching: 1,
    timeTaken: 0,
    eased: none(scenario.problem.effects.length),
    audits: [],
    paid: 0,
  };
}

interface Plan {
  /** The firm on the first morning, filled to its usual state, in parts of one. */
  readonly usual: World;
  /** The weeks as planned: middle figures, no chance, nothing wrong. */
  readonly weeks: readonly WeekFacts[];
}
const plans = new WeakMap<Scenario, Plan>();

function makePlan(scenario: Scenario): Plan {
  // An onset after the last week is a problem that never comes.
  const drawn = { ...middleOf(scenario), onset: 1000 };
  let world = emptyWorld(scenario);
  const step = (): WeekFacts => {
    const done = simulateWeek(scenario, drawn, world, steadyChance);
    world = done.world;
    return done.facts;
  };
  for (let week = 0; week < fillingWeeks; week += 1) step();
  world = { ...emptyWorld(scenario), week: 0, backlog: world.backlog, open: world.open };
  const usual = world;
  return { usual, weeks: Array.from({ length: scenario.weeks }, step) };
}

function planFor(scenario: Scenario): Plan {
  const made = plans.get(scenario) ?? makePlan(scenario);
  plans.set(scenario, made);
  return made;
}

/** The plan week by week: what the middle figures give without chance and without the problem. Counts are in parts of one. */
export function plannedWeeks(scenario: Scenario): readonly WeekFacts[] {
  return planFor(scenario).weeks;
}

/** The firm on the first morning of a run, with as much open in each stage as a usual week leaves. */
export function openingWorld(scenario: Scenario, seed: number): World {
  const { usual } = planFor(scenario);
  const chance = seededChance(seed, 0);
  const whole = (cells: readonly number[], apart: number): number[] =>
    cells.map((mean, at) => chance.arrivals(mean, "opening", apart * 1024 + at));
  const { skills } = drawScenario(scenario, seed);
  return {
    ...usual,
    seats: usual.seats.map((seat) => ({ ...seat, skills: skills[seat.rep] ?? seat.skills })),
    backlog: usual.backlog.map((cells, age) => whole(cells, 100 + age)),
    open: usual.open.map((cells, stage) => whole(cells, stage)),
  };
}
