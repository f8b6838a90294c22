import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { mean } from "../statistics/mean.ts";
import { median, quantile } from "../statistics/quantile.ts";

/** How many people make a panel here: with two there are no quartiles, and with more than forty it is a survey. */
export const panelSize = { least: 3, most: 40 } as const;

/** What a panel is told of its own round: no names, and no more than where the estimates lie. */
export interface PanelSummary {
  readonly people: number;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Upper − lower quartile: the half of the panel in the middle stands within it. */
  readonly middleSpread: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
}

/** Estimates that are no figure, or below nought; `where` counts people from 1. */
function unusable(estimates: readonly number[]): Problem[] {
  return estimates.flatMap((estimate, at) =>
    Number.isFinite(estimate) && estimate >= 0
      ? []
      : [{ code: "estimate-unusable", where: String(at + 1), estimate }],
  );
}

/**
 * Median and quartiles of a panel's estimates.
 *
 *   quartile = the value at place 1 + (n − 1) × ¼ or ¾ along the sorted estimates (the inclusive rule);
 *   middle spread = upper quartile − lower quartile
 *
 * The inclusive rule is that of spreadsheets (QUARTILE) and of R; other rules give other quartiles for the same panel,
 * so the rule is named wherever they are shown. Unit: that of the estimates. Refuses fewer than three people, more
 * than forty, and an estimate that is no number or below nought.
 * @example
 * summarisePanel([80, 95, 100, 110, 150]).value.median // => 100
 * summarisePanel([80, 95, 100, 110, 150]).value.middleSpread // => 15
 * summarisePanel([92, 98, 100, 104, 115]).value.middleSpread // => 6
 * summarisePanel([400]).problems // => [{ code: "panel-too-small", have: 1, need: 3 }]
 */
export function summarisePanel(estimates: readonly number[]): Result<PanelSummary> {
  const people = estimates.length;
  const { least, most } = panelSize;
  if (people < least) return refuse({ code: "panel-too-small", have: people, need: least });
  if (people > most) return refuse({ code: "panel-too-large", have: people, most });
  const problems = unusable(estimates);
  if (problems.length > 0) return refuse(...problems);
  const lowerQuartile = quantile(estimates, 0.25);
  const upperQuartile = quantile(estimates, 0.75);
  return ok({
    people,
    median: median(estimates),
    lowerQuartile,
    upperQuartile,
    middleSpread: upperQuartile - lowerQuartile,
    least: Math.min(...estimates),
    most: Math.max(...estimates),
    mean: mean(estimates),
  });
}
