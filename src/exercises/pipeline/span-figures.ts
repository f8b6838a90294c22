import { normalTail, pipelineCoverage, salesVelocity } from "#engine/forecast";
import type { PipelineForecast } from "#engine/forecast";
import type { Problem } from "#engine/measure";
import type { Pipeline } from "./pipeline-work.svelte.ts";

/** Given figures of coverage and velocity, from the pipeline as it stands. */
export function coverageFigures({ history, work }: Pipeline, { span }: PipelineForecast) {
  return { open: span.total, target: work.target ?? 0, won: span.won, winRate: history.overall.rate ?? 0 };
}

export function velocityFigures({ history }: Pipeline, { deals, total }: PipelineForecast) {
  return {
    deals: deals.length,
    value: deals.length === 0 ? 0 : total / deals.length,
    winRate: history.overall.rate ?? 0,
    days: history.cycle?.days ?? 0,
  };
}

/** What a span may bring against its target. */
export function spanFigures(pipeline: Pipeline, forecast: PipelineForecast) {
  const { span } = forecast;
  const { target } = pipeline.work;
  const coverage = target === null ? null : pipelineCoverage(coverageFigures(pipeline, forecast));
  const velocity = salesVelocity(velocityFigures(pipeline, forecast));
  const left = target === null ? 0 : target - span.won;
  const reached =
    target === null || span.spread === 0
      ? null
      : left <= 0
        ? 1
        : normalTail((left - span.weighted) / span.spread);
  return { span, expected: span.won + span.weighted, target, coverage, velocity, reached };
}

/** Why there is no coverage or pace, in the words of the first problem. */
export const firstOf = (problems: readonly Problem[]): Problem =>
  problems[0] ?? { code: "pipeline-no-open-deals" };
