/** One part of an amount that is shared out: whole bounds, and a weight of nought or more. */
export interface SharedPart {
  readonly name: string;
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

interface Exact {
  readonly share: number;
  /** Held by a bound: it neither gives nor takes any more. */
  readonly held: boolean;
}

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** Shares before rounding: in proportion, except where a bound holds. */
function exactShares(whole: number, parts: readonly SharedPart[]): Exact[] | null {
  const held = new Map<number, number>();
  for (;;) {
    const free = parts.map((_, at) => at).filter((at) => !held.has(at));
    const rest = whole - total([...held.values()]);
    const weight = total(free.map((at) => parts[at]?.weight ?? 0));
    if (weight === 0 && rest > 0 && free.length > 0 && free.every((at) => (parts[at]?.least ?? 0) === 0))
      return null;
    const share = (at: number): number => (weight > 0 ? rest * ((parts[at]?.weight ?? 0) / weight) : 0);
    const low = free.filter((at) => share(at) < (parts[at]?.least ?? 0));
    const high = free.filter((at) => share(at) > (parts[at]?.most ?? Infinity));
    if (low.length + high.length === 0)
      return parts.map((_, at) => ({ share: held.get(at) ?? share(at), held: held.has(at) }));
    const short = total(low.map((at) => (parts[at]?.least ?? 0) - share(at)));
    const over = total(high.map((at) => share(at) - (parts[at]?.most ?? 0)));
    // Those that pull harder are held first: holding them may bring the others back inside their bounds.
    if (short >= over) for (const at of low) held.set(at, parts[at]?.least ?? 0);
    else for (const at of high) held.set(at, parts[at]?.most ?? 0);
  }
}

/**
 * Shares a whole amount in proportion to weights, in whole parts that sum to it and keep within their bounds.
 *
 *   each share = amount × its weight ÷ the sum of the weights; a share outside its bounds stands at the bound and the
 *   rest is shared among the others; then all are rounded down, and what is left goes, one each, to the largest
 *   remainders (the first by name where they are equal, so that the order of the parts decides nothing)
 *
 * Without bounds this is the method of largest remainder. Gives null where an amount is left for parts that all weigh
 * nought, or that the bounds cannot hold.
 * @example
 * const free = (name, weight) => ({ name, weight, least: 0, most: Infinity });
 * shareWithin(100, [free("a", 3), free("b", 3), free("c", 1)]) // => [43, 43, 14]
 * shareWithin(100, [{ ...free("a", 3), least: 60, most: 60 }, free("b", 3), free("c", 1)]) // => [60, 30, 10]
 * shareWithin(100, [free("a", 0)]) // => null
 */
export function shareWithin(amount: number, parts: readonly SharedPart[]): number[] | null {
  const order = parts
    .map((part, at) => ({ part, at }))
    .sort((a, b) => (a.part.name < b.part.name ? -1 : a.part.name > b.part.name ? 1 : a.at - b.at));
  const sorted = order.map(({ part }) => part);
  const exact = exactShares(amount, sorted);
  if (exact === null) return null;
  const whole = exact.map(({ share }, at) =>
    Math.min(Math.max(Math.floor(share), sorted[at]?.least ?? 0), sorted[at]?.most ?? Infinity),
  );
  const byLoss = exact
    .map(({ share, held }, at) => ({ at, loss: share - Math.floor(share), held }))
    .filter(({ at, held }) => !held && (sorted[at]?.weight ?? 0) > 0)
    .sort((a, b) => b.loss - a.loss || a.at - b.at);
  let left = amount - total(whole);
  while (left !== 0) {
    const sign = Math.sign(left);
    const before = left;
    // One each to the largest remainders; a hair of binary error the other way is taken from the smallest.
    for (const { at } of sign > 0 ? byLoss : byLoss.toReversed()) {
      const next = (whole[at] ?? 0) + sign;
      if (left === 0 || next < (sorted[at]?.least ?? 0) || next > (sorted[at]?.most ?? Infinity)) continue;
      whole[at] = next;
      left -= sign;
    }
    if (left === before) return null;
  }
  const result = new Array<number>(parts.length).fill(0);
  order.forEach(({ at }, place) => (result[at] = whole[place] ?? 0));
  return result;
}
