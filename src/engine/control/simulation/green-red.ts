import { figureOf, type Board } from "./board.ts";
import type { Scenario } from "./scenario.ts";

/** A green figure with a red one below it in the chain: what the volume did to it, and what the rate did. */
export interface GreenRed {
  /** The line, or null for all lines together. */
  readonly line: string | null;
  readonly name: string;
  /** Leads accepted over the last four weeks known, and as planned. */
  readonly leads: number;
  readonly leadsPlanned: number;
  /** Meetings set of them, and as planned. */
  readonly met: number;
  readonly metPlanned: number;
  /** Change in leads × the planned rate. */
  readonly fromVolume: number;
  /** Change in the rate × the actual leads. */
  readonly fromRate: number;
}

/**
 * Splits a gap in meetings into what the number of leads did and what their rate did.
 *
 *   from volume = (leads − planned leads) × planned meetings ÷ planned leads
 *   from rate   = meetings − leads × planned meetings ÷ planned leads
 *
 * The two always add up to the gap. Null without leads to plan with.
 *
 * @example
 * splitGap({ leads: 1050, leadsPlanned: 1000, met: 160, metPlanned: 200 }) // => { fromVolume: 10, fromRate: -50 }
 * splitGap({ leads: 5, leadsPlanned: 0, met: 1, metPlanned: 0 }) // => null
 */
export function splitGap(counts: {
  readonly leads: number;
  readonly leadsPlanned: number;
  readonly met: number;
  readonly metPlanned: number;
}): { readonly fromVolume: number; readonly fromRate: number } | null {
  const { leads, leadsPlanned, met, metPlanned } = counts;
  if (leadsPlanned <= 0) return null;
  const rate = metPlanned / leadsPlanned;
  return { fromVolume: (leads - leadsPlanned) * rate, fromRate: met - leads * rate };
}

/** How far a chain may fall short before its end is red: meetings below nine tenths of their plan. */
const red = 0.9;

/**
 * Chains in which the first figure is green and the last is red: leads delivered at plan or above, meetings set below nine
 * tenths of theirs. Looked for over all lines and in each line.
 */
export function greenReds(scenario: Scenario, board: Board): readonly GreenRed[] {
  const first = scenario.stages[0]?.id ?? "";
  const chains = [
    { line: null, name: "All lines", leads: "delivered", met: `passed:${first}` },
    ...scenario.lines
      .filter(({ buys }) => buys === "leads")
      .map(({ id, name }) => ({ line: id, name, leads: `delivered:${id}`, met: `met:${id}` })),
  ];
  return chains.flatMap(({ line, name, leads: leadId, met: metId }): GreenRed[] => {
    const [leads, met] = [figureOf(board, leadId), figureOf(board, metId)];
    const counts = {
      leads: leads?.recent ?? 0,
      leadsPlanned: leads?.recentPlanned ?? 0,
      met: met?.recent ?? 0,
      metPlanned: met?.recentPlanned ?? 0,
    };
    const split = splitGap(counts);
    const unlikely = (met?.deviations ?? 0) <= -2;
    if (!split || counts.leads < counts.leadsPlanned || counts.met >= counts.metPlanned * red || !unlikely)
      return [];
    return [{ line, name, ...counts, ...split }];
  });
}
