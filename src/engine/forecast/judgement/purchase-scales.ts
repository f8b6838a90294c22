/** One answer that a buyer may give, and the chance of buying that it is taken to stand for. */
export interface ScalePoint {
  readonly says: string;
  readonly probability: number;
}

/**
 * Juster's eleven points: the buyer answers with a chance, so that little is left to translate.
 *
 * The words and chances are those of F. T. Juster, Consumer Buying Intentions and Purchase Probability (1966).
 */
export const justerScale: readonly ScalePoint[] = [
  { says: "0 No chance, almost no chance (1 in 100)", probability: 0.01 },
  { says: "1 Very slight possibility (1 in 10)", probability: 0.1 },
  { says: "2 Slight possibility (2 in 10)", probability: 0.2 },
  { says: "3 Some possibility (3 in 10)", probability: 0.3 },
  { says: "4 Fair possibility (4 in 10)", probability: 0.4 },
  { says: "5 Fairly good possibility (5 in 10)", probability: 0.5 },
  { says: "6 Good possibility (6 in 10)", probability: 0.6 },
  { says: "7 Probable (7 in 10)", probability: 0.7 },
  { says: "8 Very probable (8 in 10)", probability: 0.8 },
  { says: "9 Almost sure (9 in 10)", probability: 0.9 },
  { says: "10 Certain, practically certain (99 in 100)", probability: 0.99 },
];

/**
 * Five words, with chances that somebody has to state: words have none of their own.
 *
 * The chances here are a convention to begin with; what past answers became is the better source.
 */
export const fiveWordScale: readonly ScalePoint[] = [
  { says: "Definitely will buy", probability: 0.75 },
  { says: "Probably will buy", probability: 0.25 },
  { says: "Might or might not", probability: 0.1 },
  { says: "Probably will not buy", probability: 0.05 },
  { says: "Definitely will not buy", probability: 0.02 },
];
