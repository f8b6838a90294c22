import type { Answered, Shift } from "./answer-leads.ts";
import type { Chance } from "./chance.ts";
import type { Drawn } from "./drawn.ts";
import type { Scenario } from "./scenario.ts";
import type { Strain } from "./strain.ts";
import type { StageWeek } from "./week-facts.ts";
import type { World } from "./world.ts";

/** What became of everything open in the later stages. */
export interface Moved {
  readonly open: readonly (readonly number[])[];
  readonly stages: readonly StageWeek[];
  /** By rep and then by later stage. */
  readonly left: readonly (readonly number[])[];
  readonly passed: readonly (readonly number[])[];
  /** Deals by rep, line and whether they fitted. */
  readonly won: readonly number[];
}

/** How far above the market a price may lie before buyers mind. */
const allowance = 0.03;

/**
 * How many of the planned deals a price leaves. Up to 3% above the market nobody minds; above that, deals × e to the power
 * of minus response × the excess. Below the market each per cent brings 0.4% more, up to 15% more.
 *
 * @example
 * priceFactor({ price: 102, market: 100, response: 6 }) // => 1
 * priceFactor({ price: 90, market: 100, response: 6 }) // => 1.04
 * Math.round(priceFactor({ price: 113, market: 100, response: 6 }) * 100) // => 55
 */
export function priceFactor(asked: {
  readonly price: number;
  readonly market: number;
  readonly response: number;
}): number {
  const { price, market, response } = asked;
  if (!(price > 0 && market > 0)) return 1;
  const above = price / market - 1;
  return above > allowance
    ? Math.exp(-response * (above - allowance))
    : Math.min(1.15, 1 + 0.4 * Math.max(0, -above));
}

/** The share of one stage that goes on when it leaves, by the skill of who carries it and whether it fits. */
export function passChance(
  drawn: Drawn,
  strain: Strain,
  stage: number,
  carried: { readonly skill: number; readonly unfit: boolean; readonly priced: number },
): number {
  const base = (drawn.rate[stage] ?? 0) * (strain.rate[stage] ?? 1) * carried.skill * carried.priced;
  return Math.min(0.98, base * (carried.unfit ? (drawn.unfit[stage] ?? 0) : 1));
}

/** The market's price in pence: the planned price, times what rivals did to it. */
export const marketPrice = (scenario: Scenario, strain: Strain): number =>
  scenario.price.planned * 100 * strain.rival;

interface Stage {
  readonly at: number;
  readonly cells: readonly number[];
  readonly entering: readonly number[];
  readonly hazard: number;
  readonly stale: number;
  readonly priced: number;
}

interface StageResult {
  readonly open: number[];
  readonly left: number[];
  readonly passed: number[];
  readonly stale: number;
}

function moveStage(
  stage: Stage,
  drawn: Drawn,
  strain: Strain,
  world: World,
  shifts: readonly Shift[],
  perRep: number,
  chance: Chance,
): StageResult {
  const { at, cells, entering, hazard, priced } = stage;
  const result: StageResult = {
    open: [...cells],
    left: cells.map(() => 0),
    passed: cells.map(() => 0),
    stale: 0,
  };
  const skills = new Map(world.seats.map(({ rep, skills: own }) => [rep, own[at] ?? 1]));
  const days = new Map(shifts.map(({ rep, days: worked }) => [rep, worked / 5]));
  let staleSum = 0;
  cells.forEach((count, cell) => {
    const fresh = entering[cell] ?? 0;
    if (count <= 0) {
      result.open[cell] = fresh;
      return;
    }
    const rep = Math.floor(cell / perRep);
    const skill = skills.get(rep) ?? 1;
    const place = at * 1024 + cell;
    const left = chance.ofMany(count, Math.min(1, hazard * skill * (days.get(rep) ?? 0)), "left", place);
    const pass = passChance(drawn, strain, at, { skill, unfit: (cell & 1) === 1, priced });
    const lost = chance.ofMany(count - left, stage.stale, "stale", place);
    result.left[cell] = left;
    result.passed[cell] = chance.ofMany(left, pass, "passed", place);
    result.open[cell] = count - left - lost + fresh;
    staleSum += lost;
  });
  return { ...result, stale: staleSum };
}

const sumOf = (cells: readonly number[]): number => cells.reduce((sum, count) => sum + count, 0);

/** Moves what is open: some leave a stage, of those some go on, and of those that wait some are lost. */
export function moveStages(
  scenario: Scenario,
  drawn: Drawn,
  world: World,
  answered: Answered,
  shifts: readonly Shift[],
  strain: Strain,
  chance: Chance,
): Moved {
  const perRep = scenario.lines.length * 2;
  const seats = scenario.reps.length + scenario.hire.most;
  const last = scenario.stages.length - 1;
  const market = marketPrice(scenario, strain);
  const priced = priceFactor({ price: world.price, market, response: drawn.priceResponse });
  const results: StageResult[] = [];
  let entering = answered.met;
  const stages = world.open.map((cells, later): StageWeek => {
    const at = later + 1;
    const result = moveStage(
      {
        at,
        cells,
        entering,
        hazard: 1 / Math.max(1, (drawn.weeks[at] ?? 1) * (strain.weeks[at] ?? 1)),
        stale: Math.min(0.9, (drawn.stale[at] ?? 0) * (strain.stale[at] ?? 1)),
        priced: at === last ? priced : 1,
      },
      drawn,
      strain,
      world,
      shifts,
      perRep,
      chance,
    );
    results.push(result);
    const entered = sumOf(entering);
    entering = result.passed;
    return {
      entered,
      left: sumOf(result.left),
      passed: sumOf(result.passed),
      stale: result.stale,
      open: sumOf(result.open),
    };
  });
  const byRep = (part: "left" | "passed") =>
    Array.from({ length: seats }, (_, rep) =>
      results.map((result) => sumOf(result[part].slice(rep * perRep, (rep + 1) * perRep))),
    );
  return {
    open: results.map(({ open }) => open),
    stages,
    left: byRep("left"),
    passed: byRep("passed"),
    won: entering,
  };
}
