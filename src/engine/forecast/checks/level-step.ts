import { median } from "../statistics/quantile.ts";
import type { SteadyPart } from "./steady-part.ts";

/** A period from which sales run at another level. */
export interface LevelStep {
  readonly at: number;
  /** The new level less the old, in the unit of sales. */
  readonly change: number;
  /** The change as a share of the old level. */
  readonly relative: number;
}

/**
 * The period, if any, from which sales run clearly higher or lower than before, season and growth allowed for.
 *
 * Compares the median of the year (at least six periods) after with that of the year before, less the usual growth
 * between two such spans. A step must exceed five usual sizes and a fifth of the level, and stay.
 */
export function levelStep(part: SteadyPart, seasons: number): LevelStep | null {
  const { adjusted, size, logarithmic } = part;
  const span = Math.max(6, seasons);
  if (adjusted.length < 2 * span) return null;
  const places = Array.from({ length: adjusted.length - 2 * span + 1 }, (_, i) => i + span);
  const jumps = places.map((at) => ({
    at,
    jump: median(adjusted.slice(at, at + span)) - median(adjusted.slice(at - span, at)),
    // At the true place the figures right beside it differ most.
    edge: Math.abs(median(adjusted.slice(at, at + 2)) - median(adjusted.slice(at - 2, at))),
  }));
  const growth = median(jumps.map(({ jump }) => jump));
  const least = Math.max(5 * size, logarithmic ? Math.log(1.2) : 0.2 * median(adjusted.map(Math.abs)));
  const steps = jumps.filter(({ jump, edge }) => Math.abs(jump - growth) > least && edge > least / 2);
  if (steps.length === 0) return null;
  const { at, jump } = steps.reduce((best, step) => (step.edge > best.edge ? step : best));
  const usual = median(adjusted.slice(at - span, at));
  const before = logarithmic ? Math.exp(usual) : Math.abs(usual);
  const moved = jump - growth;
  const relative = logarithmic ? Math.exp(moved) - 1 : before === 0 ? 0 : moved / before;
  return { at, change: logarithmic ? before * relative : moved, relative };
}
