import { figureOf, figureSeries, type Board } from "./board.ts";
import type { AgendaPoint } from "./agenda-point.ts";
import type { Decision } from "./decision.ts";
import type { Play } from "./play.ts";
import type { Scenario } from "./scenario.ts";

/** The figure that a decision is meant to move. */
export function aimOf(scenario: Scenario, decision: Decision): string {
  switch (decision.kind) {
    case "shift":
      return scenario.lines.find(({ id }) => id === decision.to)?.buys === "care"
        ? "churn"
        : `passed:${scenario.stages[0]?.id ?? ""}`;
    case "definition":
      return `rate:${scenario.stages[0]?.id ?? ""}`;
    case "coach":
      return `rate:${decision.stage}`;
    case "hire":
    case "rephase":
      return "wait";
    case "reprice":
      return `rate:${scenario.stages.at(-1)?.id ?? ""}`;
    case "audit":
      return decision.of === "records" ? "records-age" : `yield:${decision.of}`;
  }
}

/** What was decided for the last week, with the figure that it is to move: before it, and now. */
export function decidedPoints(play: Play, board: Board): AgendaPoint[] {
  const last = play.log.at(-1);
  return (last?.decided ?? []).map((decision) => {
    const aim = aimOf(play.scenario, decision);
    const series = figureSeries(play, aim).filter(({ value }) => value !== null);
    const figure = figureOf(board, aim);
    return {
      code: "agenda-decided",
      figures: [aim],
      impact: null,
      running: 0,
      decision,
      name: figure?.name ?? aim,
      asOf: figure?.asOf ?? 0,
      week: last?.week ?? 0,
      before: series.at(-2)?.value ?? null,
      now: series.at(-1)?.value ?? null,
    };
  });
}
