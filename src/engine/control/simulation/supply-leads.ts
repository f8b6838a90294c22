import type { Chance } from "./chance.ts";
import type { Drawn } from "./drawn.ts";
import type { Scenario } from "./scenario.ts";
import type { Strain } from "./strain.ts";
import type { HeldBack, World } from "./world.ts";

/** What came in from one line. */
export interface Supply {
  readonly spent: number;
  readonly delivered: number;
  readonly fit: number;
  readonly acceptedFit: number;
  readonly acceptedUnfit: number;
}

const pence = (pounds: number): number => Math.round(pounds * 100);

/** What each line spends in a week, and the money held back after it. What is still kept at the end is spent then. */
export function spendWeek(
  scenario: Scenario,
  world: World,
  week: number,
): { spends: readonly number[]; held: readonly HeldBack[] } {
  const spends = [...world.budgets];
  const last = week === scenario.weeks;
  const held = world.held.map((one) => {
    const { line, share, from, weeks, kept } = one;
    const budget = world.budgets[line] ?? 0;
    let back = week >= from && week < from + weeks ? Math.round(budget * share) : 0;
    const due = week >= from + weeks ? Math.ceil(kept / Math.max(1, from + 2 * weeks - week)) : 0;
    let out = Math.min(kept, due);
    if (last) [back, out] = [0, kept];
    spends[line] = (spends[line] ?? 0) - back + out;
    return { ...one, kept: kept + back - out };
  });
  return { spends, held: held.filter(({ kept, from, weeks }) => kept > 0 || week < from + weeks - 1) };
}

/**
 * Leads of a week by line.
 *
 *   leads on average = planned leads × (money spent when its lag began ÷ planned money) to the power of the response
 *                      × the problem's factor × the week's swing
 *
 * They fit or they do not; the definition in force accepts most of the first and few of the second, and where it is not
 * kept to, a share of those it turns away gets in.
 */
export function supplyLeads(
  scenario: Scenario,
  drawn: Drawn,
  world: World,
  spends: readonly number[],
  strain: Strain,
  chance: Chance,
): readonly Supply[] {
  const market = chance.swing(drawn.swing * 0.6, "volume", 99);
  const leak = strain.leak * (1 - world.agreed);
  const least = drawn.acceptsFit[world.definition] ?? 0;
  const loose = drawn.acceptsUnfit[world.definition] ?? 0;
  const chanceFit = least + (1 - least) * leak;
  const chanceUnfit = loose + (1 - loose) * leak;
  return scenario.lines.map(({ buys, budget, lag }, line) => {
    const spent = spends[line] ?? 0;
    if (buys === "care") return { spent, delivered: 0, fit: 0, acceptedFit: 0, acceptedUnfit: 0 };
    const money = lag === 0 ? spent : (world.spent[line]?.[lag - 1] ?? 0);
    const paid = budget > 0 ? Math.max(0, money / pence(budget)) ** (drawn.response[line] ?? 1) : 1;
    const swing = market * chance.swing(drawn.swing * 0.8, "volume", line);
    const mean = (drawn.leads[line] ?? 0) * paid * (strain.volume[line] ?? 1) * swing;
    const delivered = chance.arrivals(mean, "arrivals", line);
    const share = Math.min(1, (drawn.fit[line] ?? 0) * (strain.fit[line] ?? 1));
    const fit = chance.ofMany(delivered, share, "fit", line);
    return {
      spent,
      delivered,
      fit,
      acceptedFit: chance.ofMany(fit, chanceFit, "acceptFit", line),
      acceptedUnfit: chance.ofMany(delivered - fit, chanceUnfit, "acceptUnfit", line),
    };
  });
}
