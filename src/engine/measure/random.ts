import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance as an argument. The same seed gives the same draws on every device. */
export interface RandomSource {
  /** A whole number from least to most, both included. */
  readonly whole: (least: number, most: number) => number;
  /** From 0 up to, but not including, 1. */
  readonly unit: () => number;
}

/**
 * A source of chance that a seed determines.
 *
 * @example
 * randomFrom(7).whole(1, 6) === randomFrom(7).whole(1, 6) // => true
 * randomFrom(7).unit() < 1 // => true
 */
export function randomFrom(seed: number): RandomSource {
  const generator = xoroshiro128plus(seed);
  return {
    whole: (least, most) => uniformInt(generator, least, most),
    unit: () => uniformFloat64(generator),
  };
}
