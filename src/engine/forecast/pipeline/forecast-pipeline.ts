import { ok, refuse, type Result } from "#engine/measure";
import { checkPipeline } from "./check-pipeline.ts";
import type { Deal, Stage } from "./deal.ts";
import type { PipelineHistory } from "./pipeline-history.ts";
import { weighDeals, type WeighedDeal, type Weighing } from "./weigh-deals.ts";
import type { WeightedPipeline } from "./weighted-pipeline.ts";

/** One stage of a weighted pipeline. */
export interface StageTotal {
  readonly stage: string;
  readonly deals: number;
  readonly value: number;
  readonly chance: number;
  /** Σ value × the stage's chance, before age and slips. */
  readonly plain: number;
  /** Σ value × each deal's own chance. */
  readonly weighted: number;
  /** Σ value² × chance × (1 − chance): the square of the stage's spread. */
  readonly squares: number;
}

/** What a span of months may bring. */
export interface SpanForecast extends WeightedPipeline {
  /** Open deals that are expected by its end, or are overdue. */
  readonly deals: number;
  /** Open deals without an expected day: in no span. */
  readonly undated: number;
  /** Won within the span, up to today. */
  readonly won: number;
  readonly wonDeals: number;
}

export interface PipelineForecast extends WeightedPipeline {
  readonly deals: readonly WeighedDeal[];
  readonly stages: readonly StageTotal[];
  /** Weighted by the stages' chances alone. */
  readonly plain: number;
  readonly span: SpanForecast;
}

function spanForecast(
  weighed: readonly WeighedDeal[],
  deals: readonly Deal[],
  { today, from, to }: Weighing,
): SpanForecast {
  let [count, undated, won, wonDeals, total, weighted, squares] = [0, 0, 0, 0, 0, 0, 0];
  for (const { deal, chance, due } of weighed) {
    if (deal.expected === undefined) undated += 1;
    else if (deal.expected <= to && (deal.expected >= from || deal.expected < today)) {
      count += 1;
      total += deal.value;
    }
    const within = chance * due;
    weighted += deal.value * within;
    squares += deal.value * deal.value * within * (1 - within);
  }
  for (const { outcome, closed, value } of deals) {
    if (outcome !== "won" || closed === undefined || closed < from || closed > to || closed > today) continue;
    won += value;
    wonDeals += 1;
  }
  return { deals: count, undated, won, wonDeals, total, weighted, spread: Math.sqrt(squares) };
}

/**
 * A pipeline forecast: what all open deals are worth, by stage and in all, and what closes within a span.
 *
 *   weighted = Σ value × chance;  within the span = Σ value × chance × chance of closing within it
 *
 * Pounds. `chances` has one chance for each stage. Deals are taken as independent. Refuses what checkPipeline finds, and
 * a list of chances that does not fit the stages.
 * @example
 * const stages = [{ name: "Proposal", chance: 0.5 }]
 * const deals = [{ id: "a", name: "A", value: 60_000, stage: "Proposal", outcome: "open" }]
 * const weighing = { today: "2026-11-02", from: "2026-10-01", to: "2026-12-31", byAge: true, bySlips: true }
 * forecastPipeline(deals, stages, pipelineHistory(deals, stages), [0.5], weighing).value.weighted // => 30_000
 * forecastPipeline(deals, stages, pipelineHistory(deals, stages), [0.5], weighing).value.span.undated // => 1
 */
export function forecastPipeline(
  deals: readonly Deal[],
  stages: readonly Stage[],
  history: PipelineHistory,
  chances: readonly number[],
  weighing: Weighing,
): Result<PipelineForecast> {
  if (chances.length !== stages.length) {
    return refuse({ code: "pipeline-lengths", values: stages.length, chances: chances.length });
  }
  const tried = stages.map((stage, at) => ({ ...stage, chance: chances[at] ?? 0 }));
  const problems = checkPipeline(deals, tried);
  if (problems.length > 0) return refuse(...problems);
  const weighed = weighDeals(deals, stages, history, chances, weighing);
  const count = new Float64Array(stages.length);
  const value = new Float64Array(stages.length);
  const weighted = new Float64Array(stages.length);
  const squares = new Float64Array(stages.length);
  for (const { at, deal, chance } of weighed) {
    count[at] = (count[at] ?? 0) + 1;
    value[at] = (value[at] ?? 0) + deal.value;
    weighted[at] = (weighted[at] ?? 0) + deal.value * chance;
    squares[at] = (squares[at] ?? 0) + deal.value * deal.value * chance * (1 - chance);
  }
  const sum = (numbers: Float64Array): number => numbers.reduce((all, one) => all + one, 0);
  const totals = stages.map(({ name }, at) => ({
    stage: name,
    deals: count[at] ?? 0,
    value: value[at] ?? 0,
    chance: chances[at] ?? 0,
    plain: (value[at] ?? 0) * (chances[at] ?? 0),
    weighted: weighted[at] ?? 0,
    squares: squares[at] ?? 0,
  }));
  return ok({
    deals: weighed,
    stages: totals,
    total: sum(value),
    plain: totals.reduce((all, { plain }) => all + plain, 0),
    weighted: sum(weighted),
    spread: Math.sqrt(sum(squares)),
    span: spanForecast(weighed, deals, weighing),
  });
}
