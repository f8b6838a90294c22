import { ok, refuse, type Result } from "#engine/measure";
import { mean } from "../statistics/mean.ts";
import { median } from "../statistics/quantile.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";
import { shareWeights } from "./share-weights.ts";

export type JuryRule = "mean" | "median" | "weighted";

export interface JuryForecast {
  readonly expected: number;
  /** Sample standard deviation of the estimates: how far the jury disagrees; null where nobody does. */
  readonly spread: number | null;
}

/** Two people make a jury, and more than these no longer fit round a table. */
const jurySize = { least: 2, most: 40 } as const;

/**
 * A jury of executives: estimates made into one figure by a rule that is stated beforehand.
 *
 *   mean = Σ estimates ÷ n;  median = the middle one;  weighted = Σ weight × estimate ÷ Σ weights
 *
 * Weights need not add up to 1; they are shares of one another. Refuses fewer than two people or more than forty, an
 * estimate that is no number or below nought, and weights that are below nought or all nought.
 * @example
 * juryForecast([130, 100, 115], "mean").value // => { expected: 115, spread: 15 }
 * juryForecast([130, 100, 115], "weighted", [2, 1, 1]).value.expected // => 118.75
 * juryForecast([130, 100], "weighted", [0, 0]).problems // => [{ code: "weights-all-nought" }]
 */
export function juryForecast(
  estimates: readonly number[],
  rule: JuryRule,
  weights: readonly number[] = estimates.map(() => 1),
): Result<JuryForecast> {
  const people = estimates.length;
  if (people < jurySize.least) return refuse({ code: "jury-too-small", have: people, need: jurySize.least });
  if (people > jurySize.most) return refuse({ code: "panel-too-large", have: people, most: jurySize.most });
  const bad = estimates.findIndex((estimate) => !(Number.isFinite(estimate) && estimate >= 0));
  if (bad >= 0)
    return refuse({ code: "estimate-unusable", where: String(bad + 1), estimate: estimates[bad] });
  const shares = rule === "weighted" ? shareWeights(weights, people) : null;
  if (shares && !shares.ok) return shares;
  const apart = standardDeviation(estimates);
  return ok({
    expected: shares
      ? estimates.reduce((sum, estimate, at) => sum + estimate * (shares.value[at] ?? 0), 0)
      : rule === "median"
        ? median(estimates)
        : mean(estimates),
    spread: apart === 0 ? null : apart,
  });
}

export interface SpokenRound {
  /** What each said, in the order of the estimates handed in. */
  readonly spoken: readonly number[];
  readonly mean: number;
  readonly spread: number;
}

/**
 * What a jury says aloud when each has heard those before: anchoring, worked out.
 *
 *   spoken = own estimate + pull × (mean of what was said before − own estimate); the first speaks freely
 *
 * `order` names who speaks when (places from 0), `pull` is how far a listener gives way, from 0 to 1. Studies of
 * anchoring find pulls of about a third to a half (Tversky and Kahneman 1974; Jacowitz and Kahneman 1995). Refuses a
 * pull outside 0 to 1 and an order that does not name each once.
 * @example
 * speakInTurn([300, 200, 220, 210], [0, 1, 2, 3], 0.5).value.spoken // => [300, 250, 247.5, 237.91666666666669]
 * speakInTurn([300, 200, 220, 210], [1, 2, 3, 0], 0.5).value.mean // => 217.60416666666669
 * speakInTurn([300, 200, 220, 210], [0, 1, 2, 3], 0).value.mean // => 232.5
 */
export function speakInTurn(
  estimates: readonly number[],
  order: readonly number[],
  pull: number,
): Result<SpokenRound> {
  if (!(pull >= 0 && pull <= 1)) return refuse({ code: "pull-outside", pull });
  if (order.length !== estimates.length || estimates.some((_, at) => !order.includes(at)))
    return refuse({ code: "order-incomplete", people: estimates.length });
  const heard: number[] = [];
  const spoken = [...estimates];
  for (const at of order) {
    const own = estimates[at] ?? 0;
    const said = heard.length === 0 ? own : own + pull * (mean(heard) - own);
    spoken[at] = said;
    heard.push(said);
  }
  return ok({ spoken, mean: mean(spoken), spread: standardDeviation(spoken) });
}
