import { greenRedSplit } from "../variances/green-red.ts";
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
    const split = greenRedSplit({
      plannedCount: counts.leadsPlanned,
      plannedOutcome: counts.metPlanned,
      actualCount: counts.leads,
      actualOutcome: counts.met,
    });
    // A gap that chance alone could have made is no disconnect yet.
    const unlikely = (met?.deviations ?? 0) <= -2;
    if (!split.ok || !split.value.disconnected || !unlikely) return [];
    return [{ line, name, ...counts, fromVolume: split.value.fromCount, fromRate: split.value.fromRate }];
  });
}
