import { figureOf, type Board, type BoardFigure } from "./board.ts";
import type { Worth } from "./worth.ts";

/**
 * What the gap of a figure over the last four weeks known is worth, in pence: below nought it costs. A count is valued at
 * what one is worth on the plan's own rates, a rate by the count that it acted on. Null where no value can be put on it.
 */
export function impactOf(
  board: Board,
  worth: Worth,
  figure: BoardFigure,
  stages: readonly string[],
): number | null {
  const { recent, recentPlanned, id } = figure;
  if (recent === null || recentPlanned === null) return null;
  const gap = recent - recentPlanned;
  const [what = "", about = ""] = id.split(":");
  const lead = worth.entered[0] ?? 0;
  const at = stages.indexOf(about);
  const next = worth.entered[at + 1] ?? worth.deal;
  const acted = (other: string): number => figureOf(board, other)?.recent ?? 0;
  const suffix = about === "" ? "" : `:${about}`;
  switch (what) {
    case "delivered":
      return Math.round(gap * worth.delivered);
    case "accepted":
      return Math.round(gap * lead);
    case "yield":
      return Math.round(gap * acted(`delivered${suffix}`) * lead);
    case "met":
      return Math.round(gap * (worth.entered[1] ?? worth.deal));
    case "won":
    case "deals":
      return Math.round(gap * worth.deal);
    case "passed":
      return Math.round(gap * next);
    case "rate":
      // Of a line, meetings for each lead answered; of a stage, what goes on of what leaves it.
      return at < 0
        ? Math.round(gap * acted(`accepted${suffix}`) * (worth.entered[1] ?? worth.deal))
        : Math.round(recent > 0 ? gap * (acted(`passed${suffix}`) / recent) * next : 0);
    case "weeks": {
      // Those that would have left at the planned pace and did not.
      const open = acted(`open:${about}`);
      const late = open / Math.max(0.1, recentPlanned) - open / Math.max(0.1, recent);
      return -Math.round(4 * late * (figureOf(board, `rate:${about}`)?.recentPlanned ?? 0) * next * 0.25);
    }
    case "cold":
      return -Math.round(gap * lead);
    case "churn":
      return -Math.round(gap * acted("customers") * 4 * worth.customer);
    case "income":
    case "contribution":
      return Math.round(gap);
    default:
      return null;
  }
}
