import { normalBound, oneStepErrors, standardDeviation, type Forecast } from "#engine/forecast";
import type { CaseComparison } from "./compare.ts";
import type { PublishedCase, SeriesFile } from "./series-file.ts";

/**
 * Compares a multiplicative case of R's `HoltWinters`, whose interval has two slips of its own (R 4.2.2):
 * the one-step error is weighted ψ(0) = α + γ(1 − α) instead of 1, and the season h − j is looked up one place early
 * when it is a whole number of years back, which hits the trend. Our own interval does not follow them, so they are
 * put in here: what is compared is that our states, errors and weights give R's figures by R's formula.
 */
export function compareStatsIntervals(
  c: CaseComparison,
  file: SeriesFile,
  published: PublishedCase,
  ours: Forecast,
): void {
  c.row("mean", ours.mean, published.forecast?.mean);
  if (!published.forecast?.upper95 || !ours.states) return;
  const { alpha = 0, beta = 0, gamma = 0 } = ours.settings;
  const { trend, seasonals } = ours.states.last;
  const m = file.frequency;
  const sigma = standardDeviation(oneStepErrors(file.train, ours.fitted));
  const psi = (j: number): number => alpha * (1 + j * beta) + (j % m === 0 ? gamma * (1 - alpha) : 0);
  const reach = ours.mean.map((_, h) => {
    const place = 1 + (h % m);
    let sum = 0;
    for (let j = 0; j <= h; j++) {
      const back = (((place - j) % m) + m) % m;
      const season = back === 0 ? trend : (seasonals[back - 1] as number);
      sum += ((psi(j) * (seasonals[place - 1] as number)) / season) ** 2;
    }
    return sigma * Math.sqrt(sum);
  });
  for (const level of [80, 95] as const) {
    const k = normalBound(level);
    const lower = level === 80 ? published.forecast.lower80 : published.forecast.lower95;
    const upper = level === 80 ? published.forecast.upper80 : published.forecast.upper95;
    c.row(
      `lower${String(level)}`,
      ours.mean.map((m0, h) => m0 - k * (reach[h] as number)),
      lower,
    );
    c.row(
      `upper${String(level)}`,
      ours.mean.map((m0, h) => m0 + k * (reach[h] as number)),
      upper,
    );
  }
}
