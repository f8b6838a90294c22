/** What the history itself shows: how it grows from year to year, and where in the year it is high and low. */
export interface Pattern {
  /** By how much a period stands above the same one a year before, on average over the last three years. */
  readonly growth: number;
  /** The periods of the year (1 = January or the first quarter) that stand highest and lowest, and how far apart. */
  readonly peak: number;
  readonly dip: number;
  readonly swing: number;
  /** Whether the same periods are high or low in nearly every year. */
  readonly seasonal: boolean;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each period's distance from the mean of the year around it (half a year on either side). */
function fromItsYear(values: readonly number[], frequency: number): (number | null)[] {
  const half = Math.floor(frequency / 2);
  return values.map((value, t) => {
    if (t < half || t + half >= values.length) return null;
    const around = values.slice(t - half, t + half + 1);
    const ends = frequency % 2 === 0 ? ((around[0] ?? 0) + (around[around.length - 1] ?? 0)) / 2 : 0;
    const sum = around.reduce((total, one) => total + one, 0) - ends;
    return value - sum / frequency;
  });
}

/**
 * Reads the history: growth from year to year, and the seasons, each as its average distance from the year around
 * it. Seasons count as such when they explain more than half of those distances.
 */
export function patternOf(values: readonly number[], frequency: number, firstPeriod: number): Pattern {
  const recent = values.slice(-frequency * 4);
  const steps = recent.slice(frequency).map((value, t) => value - (recent[t] ?? value));
  const growth = steps.length > 0 ? mean(steps) : 0;
  const none: Pattern = { growth, peak: 1, dip: 1, swing: 0, seasonal: false };
  if (frequency === 1 || values.length < frequency * 2) return none;
  const distances = fromItsYear(values, frequency);
  const seasons = Array.from({ length: frequency }, (_, season) => {
    const own = distances.filter(
      (distance, t): distance is number => distance !== null && (t + firstPeriod - 1) % frequency === season,
    );
    return own.length > 0 ? mean(own) : 0;
  });
  let explained = 0;
  let whole = 0;
  distances.forEach((distance, t) => {
    if (distance === null) return;
    whole += distance ** 2;
    explained += (distance - (seasons[(t + firstPeriod - 1) % frequency] ?? 0)) ** 2;
  });
  const high = Math.max(...seasons);
  const low = Math.min(...seasons);
  return {
    growth,
    peak: seasons.indexOf(high) + 1,
    dip: seasons.indexOf(low) + 1,
    swing: high - low,
    seasonal: whole > 0 && 1 - explained / whole > 0.5,
  };
}
