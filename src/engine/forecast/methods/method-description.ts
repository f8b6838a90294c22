import type { MethodId } from "../forecast.ts";
import type { MethodSettings } from "../settings.ts";

/** A number that a person may set, labelled by what it means; its symbol comes second. */
export interface MethodParameter {
  readonly name: "window" | "alpha" | "beta" | "gamma" | "phi";
  readonly label: string;
  readonly symbol: string;
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly default: number;
  /** What the low end of the range means, in words. */
  readonly low: string;
  /** What the high end means. */
  readonly high: string;
}

/** A choice of convention: sources differ, and the answer differs with them. */
export interface MethodChoice {
  readonly name: "start" | "seasonalUpdate" | "trendRule" | "weightOrder" | "growth";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly meaning: string }[];
  readonly default: string;
}

export interface MethodDescription {
  readonly id: MethodId;
  readonly name: string;
  readonly family: "benchmark" | "average" | "smoothing" | "decomposition" | "regression";
  /** One sentence: what the method believes. */
  readonly idea: string;
  /** Fewest figures, as whole years of seasons and single figures on top. */
  readonly needs: {
    readonly years: number;
    readonly figures: number;
    readonly seasons: boolean;
    readonly positive: boolean;
  };
  readonly parameters: readonly MethodParameter[];
  readonly choices: readonly MethodChoice[];
  /** When it is a good choice. */
  readonly suits: string;
  /** What it cannot see. */
  readonly blindSpot: string;
  readonly defaults: MethodSettings;
}
