/** Spreads every bit of a whole number over all of them (the last steps of MurmurHash3). */
function spread(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** Seeds that follow one another begin alike in the source of chance; mixed they do not, and neither do attempts. */
export function mixedSeed(seed: number, attempt: number): number {
  return spread(spread(seed) + Math.imul(attempt, 0x9e3779b1));
}

/**
 * The seed of one candidate's case, from the seed of the class and the candidate's number: everybody has figures of their
 * own, and a tutor who knows the number can print the key to them.
 *
 * @example
 * seedOfCandidate(7, "C-104") === seedOfCandidate(7, " c-104 ") // => true
 * seedOfCandidate(7, "C-104") === seedOfCandidate(7, "C-105") // => false
 */
export function seedOfCandidate(seed: number, candidate: string): number {
  let mixed = spread(seed);
  for (const letter of candidate.trim().toLowerCase()) mixed = spread(mixed ^ (letter.codePointAt(0) ?? 0));
  return (mixed >>> 1) % 1_000_000_000;
}
