import { customerIncome } from "./simulate-week.ts";
import { marketPrice, passChance, priceFactor } from "./move-stages.ts";
import type { Play } from "./play.ts";
import { strainOf } from "./strain.ts";
import { contributionOf } from "./week-facts.ts";

/** How a run came out, in pence. */
export interface RunResult {
  /** Contribution of all weeks after all costs. */
  readonly contribution: number;
  /** What waits and is open at the end, at the chance that it has of becoming a deal. */
  readonly openWorth: number;
  /** What the customers of before who are still there are worth. */
  readonly customerWorth: number;
  readonly total: number;
  readonly deals: number;
  readonly met: number;
}

/** Chance that what is open in a stage becomes a deal in the end, for each stage from the lead on. */
function chancesOf(play: Play, skills: readonly number[], unfit: boolean): number[] {
  const { scenario, drawn, world } = play;
  const strain = strainOf(scenario, drawn, world.eased, world.week);
  const last = scenario.stages.length - 1;
  const market = marketPrice(scenario, strain);
  const priced = priceFactor({ price: world.price, market, response: drawn.priceResponse });
  const chances: number[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const skill = skills[at] ?? 1;
    const pass = passChance(drawn, strain, at, { skill, unfit, priced: at === last ? priced : 1 });
    const hazard = Math.min(1, skill / Math.max(1, (drawn.weeks[at] ?? 1) * (strain.weeks[at] ?? 1)));
    const stale = Math.min(0.9, (drawn.stale[at] ?? 0) * (strain.stale[at] ?? 1));
    // Week after week it leaves, is lost, or stays: this share leaves in the end.
    const leaves = at === 0 ? drawn.fade : hazard / (hazard + (1 - hazard) * stale);
    chances.unshift(leaves * pass * (chances[0] ?? 1));
  }
  return chances;
}

function openChances(play: Play): number {
  const { scenario, world } = play;
  const perRep = scenario.lines.length * 2;
  const usual = scenario.stages.map(() => 1);
  const skills = new Map(world.seats.map((seat) => [seat.rep, seat.skills]));
  const bySkill = new Map(
    [...skills].map(([rep, own]) => [
      rep,
      [chancesOf(play, own, false), chancesOf(play, own, true)] as const,
    ]),
  );
  const waiting = [chancesOf(play, usual, false), chancesOf(play, usual, true)] as const;
  let deals = 0;
  for (const cells of world.backlog)
    cells.forEach((count, cell) => (deals += count * (waiting[cell & 1 ? 1 : 0][0] ?? 0)));
  world.open.forEach((cells, later) => {
    cells.forEach((count, cell) => {
      if (count > 0)
        deals += count * (bySkill.get(Math.floor(cell / perRep))?.[cell & 1 ? 1 : 0][later + 1] ?? 0);
    });
  });
  return deals;
}

/** How a run stands: what it brought, and what is open and who is still there at what that is worth. */
export function resultOf(play: Play): RunResult {
  const { scenario, world, facts } = play;
  const contribution = facts.reduce((sum, week) => sum + contributionOf(week), 0);
  const openWorth = Math.round(openChances(play) * (world.price - scenario.price.cost * 100));
  const customerWorth = Math.round(
    world.customers * customerIncome(scenario, world.price) * scenario.customers.worth,
  );
  return {
    contribution,
    openWorth,
    customerWorth,
    total: contribution + openWorth + customerWorth,
    deals: facts.reduce((sum, { deals }) => sum + deals, 0),
    met: facts.reduce((sum, { stages }) => sum + (stages[0]?.passed ?? 0), 0),
  };
}
