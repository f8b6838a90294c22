import { randomFrom } from "#engine/measure";

/**
 * The same parts in an order that a seed chose (Fisher and Yates). The same seed always
 * gives the same order, so that a page can be shown again as it was.
 *
 * @example
 *  shuffled(["a", "b", "c"], 7).toSorted() // => ["a", "b", "c"]
 *  shuffled([], 7) // => []
 */
export function shuffled<Part>(parts: readonly Part[], seed: number): Part[] {
  const random = randomFrom(seed);
  const order = [...parts];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.whole(0, at);
    [order[at], order[other]] = [order[other] as Part, order[at] as Part];
  }
  return order;
}

/**
 * Shuffled, and never left as it was: steps to be put in order may not already stand in it.
 *
 * @example
 *  disordered(["a", "b"], 1) // => ["b", "a"]
 */
export function disordered<Part>(parts: readonly Part[], seed: number): Part[] {
  const order = shuffled(parts, seed);
  const unchanged = order.every((part, at) => part === parts[at]);
  return unchanged ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
