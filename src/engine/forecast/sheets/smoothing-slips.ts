import type { Said } from "#engine/worksheet";
import type { SmoothingShape } from "../smoothing/smooth-forecast.ts";

/** The mistakes that are known to be made in each column of a smoothing method without seasons. */
export function smoothingSlips(shape: SmoothingShape & { readonly from: number; readonly to: number }): {
  readonly level: Said;
  readonly trend: Said;
  readonly forecast: Said;
} {
  const { trend, season, from, to } = shape;
  if (season !== "none" || from > to) return { level: {}, trend: {}, forecast: {} };
  const before = trend ? "(level[t-1] + trend[t-1])" : "level[t-1]";
  return {
    level: {
      slips: [
        {
          name: "weights changed over",
          formula: `(1 - alpha) * sales + alpha * ${before}`,
          feedback: "α goes with this period's sales, 1 − α with what was expected.",
          from,
          to,
        },
        ...(trend
          ? [
              {
                name: "growth left out",
                formula: "alpha * sales + (1 - alpha) * level[t-1]",
                feedback: "What was expected is the last level and the last trend together.",
                from,
                to,
              },
            ]
          : []),
        {
          name: "last period's sales",
          formula: `alpha * sales[t-1] + (1 - alpha) * ${before}`,
          feedback: "The level takes in this period's own sales.",
          from,
          to,
        },
      ],
    },
    trend: {
      slips: [
        {
          name: "change in sales",
          formula: "beta * (sales - sales[t-1]) + (1 - beta) * trend[t-1]",
          feedback: "β goes with the change in the level, not in sales.",
          from,
          to,
        },
        {
          name: "weights changed over",
          formula: "(1 - beta) * (level - level[t-1]) + beta * trend[t-1]",
          feedback: "β goes with the newest change in level, 1 − β with the trend before.",
          from,
          to,
        },
      ],
    },
    forecast: {
      slips: [
        {
          name: "this period's own level",
          formula: "level",
          feedback: "The forecast was made before this period: use the level of the period before.",
          from,
          to,
        },
        ...(trend
          ? [
              {
                name: "growth left out",
                formula: "level[t-1]",
                feedback: "Add the trend to the last level.",
                from,
                to,
              },
            ]
          : []),
      ],
    },
  };
}
