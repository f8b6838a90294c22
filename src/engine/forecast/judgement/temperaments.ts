import { randomFrom, type RandomSource } from "#engine/measure";

/** How a simulated expert judges. */
export type Temperament =
  "optimist" | "cautious" | "anchored" | "well-informed" | "stubborn" | "follower" | "noisy";

/** What a temperament does to an estimate. */
export interface Leaning {
  /** What the facts come to is multiplied by this. */
  readonly lean: number;
  /** How far the first estimate may stray, in doubts of the case. */
  readonly stray: number;
  /** The share of last time's figure in the first estimate. */
  readonly anchor: number;
  /** The share of the way to the panel's median that is gone in each later round. */
  readonly moves: number;
  /** How far later estimates stray anew. */
  readonly restless: number;
}

export const leanings: Readonly<Record<Temperament, Leaning>> = {
  optimist: { lean: 1.24, stray: 0.5, anchor: 0, moves: 0.3, restless: 0 },
  cautious: { lean: 0.8, stray: 0.5, anchor: 0, moves: 0.35, restless: 0 },
  anchored: { lean: 1, stray: 0.3, anchor: 0.7, moves: 0.2, restless: 0 },
  "well-informed": { lean: 1, stray: 0.35, anchor: 0, moves: 0.12, restless: 0 },
  stubborn: { lean: 1, stray: 1.3, anchor: 0, moves: 0.02, restless: 0 },
  follower: { lean: 1, stray: 1, anchor: 0, moves: 0.75, restless: 0 },
  noisy: { lean: 1, stray: 1.6, anchor: 0, moves: 0.35, restless: 0.3 },
};

const temperaments = Object.keys(leanings) as Temperament[];

/** Chance of its own for one person in one round: draws near one another in seed are not near in value. */
export function chanceOf(seed: number, person: number, round: number): RandomSource {
  const random = randomFrom(
    Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(person + 1, 0x85ebca6b) ^ (round * 7919),
  );
  for (let draw = 0; draw < 16; draw += 1) random.unit();
  return random;
}

/** Nearly normal: mean 0, standard deviation 1, never beyond 3. */
export function strayOf(random: RandomSource): number {
  return 2 * (random.unit() + random.unit() + random.unit() - 1.5);
}

/**
 * Who sits on a simulated panel: temperaments in an order that the seed gives.
 *
 * Each set of seven holds every temperament once, so that a panel of seven has all of them.
 * @example
 * simulatedPanel(3, 7).length // => 7
 * new Set(simulatedPanel(3, 7)).size // => 7
 * simulatedPanel(3, 9).slice(0, 5).join() === simulatedPanel(3, 5).join() // => true
 */
export function simulatedPanel(seed: number, people: number): Temperament[] {
  const panel: Temperament[] = [];
  for (let set = 0; panel.length < people; set += 1) {
    const random = chanceOf(seed, -2 - set, 0);
    const left = [...temperaments];
    while (left.length > 0) panel.push(...left.splice(random.whole(0, left.length - 1), 1));
  }
  return panel.slice(0, people);
}
