import type { PublishedAccuracy } from "./accuracy-fields.ts";
import type { Published } from "./compare.ts";

/** Forecasts as the reference files hold them. */
interface PublishedForecast {
  readonly fitted?: readonly Published[];
  readonly mean: readonly Published[];
  readonly lower80?: readonly Published[];
  readonly upper80?: readonly Published[];
  readonly lower95?: readonly Published[];
  readonly upper95?: readonly Published[];
  readonly accuracy?: { readonly train?: PublishedAccuracy; readonly test?: PublishedAccuracy };
}

/** One case; which results it holds depends on its method. */
export interface PublishedCase {
  readonly id: string;
  readonly method: string;
  readonly kind: string;
  readonly call?: string;
  // R writes an empty list of parameters as [].
  readonly params?: Readonly<Record<string, number | string | boolean | readonly number[] | undefined>>;
  readonly forecast?: PublishedForecast;
  readonly [result: string]: unknown;
}

export interface SeriesFile {
  readonly id: string;
  readonly frequency: number;
  readonly start: readonly [number, number];
  readonly h: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly cases: readonly PublishedCase[];
}
