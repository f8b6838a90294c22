import { randomFrom } from "#engine/measure";

/** What is drawn, so that each draw has chance of its own and a decision never moves the noise of another. */
const draws = {
  parameter: 1,
  volume: 2,
  arrivals: 3,
  fit: 4,
  acceptFit: 5,
  acceptUnfit: 6,
  days: 7,
  worked: 8,
  given: 9,
  answered: 10,
  cold: 11,
  left: 12,
  passed: 13,
  stale: 14,
  value: 15,
  churn: 16,
  sample: 17,
  opening: 18,
  policy: 19,
} as const;
export type Draw = keyof typeof draws;

/** How counts come about in one week. Each draw is named, and has a place, such as the number of a source or a rep. */
export interface Chance {
  /** How many arrive, when so many do on average. */
  readonly arrivals: (mean: number, draw: Draw, place: number) => number;
  /** How many of so many, when each has this chance. */
  readonly ofMany: (count: number, chance: number, draw: Draw, place: number) => number;
  /** This share of a count, in whole ones. */
  readonly part: (count: number, share: number, draw: Draw, place: number) => number;
  /** A factor around 1. */
  readonly swing: (spread: number, draw: Draw, place: number) => number;
}

function mixed(seed: number, week: number, draw: number, place: number): number {
  let hash = seed | 0;
  for (const part of [week, draw, place]) {
    hash = Math.imul(hash ^ (part + 0x9e3779b9), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash;
}

/** Where the running sum of probabilities passes `at`. */
function inverse(
  at: number,
  first: number,
  most: number,
  next: (probability: number, count: number) => number,
): number {
  let probability = first;
  let sum = first;
  let count = 0;
  while (sum <= at && count < most) {
    probability = next(probability, count);
    count += 1;
    sum += probability;
    // Far in the tail nothing more is added: there the count stays.
    if (probability < 1e-15 && sum > 0.5) break;
  }
  return count;
}

function binomial(count: number, chance: number, at: number): number {
  if (count <= 0 || chance <= 0) return 0;
  if (chance >= 1) return count;
  if (chance > 0.5) return count - binomial(count, 1 - chance, 1 - at);
  const odds = chance / (1 - chance);
  return inverse(
    at,
    (1 - chance) ** count,
    count,
    (probability, have) => (probability * odds * (count - have)) / (have + 1),
  );
}

function poisson(mean: number, at: number): number {
  if (mean <= 0) return 0;
  return inverse(
    at,
    Math.exp(-mean),
    mean * 4 + 40,
    (probability, have) => (probability * mean) / (have + 1),
  );
}

/** One number from 0 to 1 for a draw, the same whatever else was decided. */
export function unitOf(seed: number, week: number, draw: Draw, place: number): number {
  return randomFrom(mixed(seed, week, draws[draw], place)).unit();
}

/**
 * The chance of one week of a run. Every draw depends on the seed, the week, its name and its place alone, and counts are
 * read off their distribution at that one number: with one lead more, a week comes out the same or a little higher.
 *
 * @example
 * seededChance(7, 3).arrivals(20, "arrivals", 1) === seededChance(7, 3).arrivals(20, "arrivals", 1) // => true
 * seededChance(7, 3).ofMany(10, 1, "fit", 0) // => 10
 * seededChance(7, 3).part(10, 0.5, "worked", 0) // => 5
 */
export function seededChance(seed: number, week: number): Chance {
  const unit = (draw: Draw, place: number) => unitOf(seed, week, draw, place);
  return {
    arrivals: (mean, draw, place) => (mean <= 0 ? 0 : poisson(mean, unit(draw, place))),
    ofMany: (count, chance, draw, place) =>
      count <= 0 || chance <= 0 ? 0 : binomial(count, chance, unit(draw, place)),
    part: (count, share, draw, place) =>
      count <= 0 || share <= 0
        ? 0
        : Math.min(count, Math.floor(count * share + unit(draw, place) * 0.999999)),
    swing: (spread, draw, place) => {
      if (spread <= 0) return 1;
      const source = randomFrom(mixed(seed, week, draws[draw], place));
      const normal = Math.sqrt(-2 * Math.log(1 - source.unit())) * Math.cos(2 * Math.PI * source.unit());
      return Math.exp(spread * normal - (spread * spread) / 2);
    },
  };
}

/** No chance at all: everything comes out as its mean, in parts of one where need be. It makes the plan. */
export const steadyChance: Chance = {
  arrivals: (mean) => Math.max(0, mean),
  ofMany: (count, chance) => count * Math.min(1, Math.max(0, chance)),
  part: (count, share) => count * Math.min(1, Math.max(0, share)),
  swing: () => 1,
};
