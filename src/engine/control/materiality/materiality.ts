import { formatPercent, ok, refuse, type Result } from "#engine/measure";
import { varianceWords } from "../variances/effect.ts";

/** One period of a figure: planned, actual, and what the forecast allowed, if it said so. Income: more is favourable. */
export interface WatchedPeriod {
  readonly name: string;
  readonly planned: number;
  readonly actual: number;
  /** The forecast’s interval, used as control limits. */
  readonly interval?: { readonly lower: number; readonly upper: number };
}

/** From when on a variance is looked at. */
export interface MaterialityRules {
  /** Pounds, of either sign. */
  readonly amount: number;
  /** Of the planned figure: 0.05 is 5%. */
  readonly share: number;
  /** So many periods in a row on the same side of the plan. */
  readonly inARow: number;
}

export type MaterialityRule = "amount" | "share" | "persistence" | "interval";

/**
 * What to do about a variance.
 *
 * - `investigate`: large enough to matter, and more than chance
 * - `watch`: more than chance, and still small
 * - `noise`: large, and no more than the forecast allowed for
 * - `leave`: neither
 * - `unknown`: large, and nothing tells chance from cause: no interval, and too few periods on one side
 */
export type MaterialityVerdict = "investigate" | "watch" | "noise" | "leave" | "unknown";

export interface Materiality {
  readonly gap: number;
  readonly share: number;
  /** Periods in a row that lie on the same side of the plan, up to the last. */
  readonly inARow: number;
  /** The rules that fired, in their order. */
  readonly fired: readonly MaterialityRule[];
  readonly material: boolean;
  /** Whether it is more than chance; null where nothing tells. */
  readonly signal: boolean | null;
  readonly verdict: MaterialityVerdict;
  readonly says: string;
}

function periodsInARow(periods: readonly WatchedPeriod[]): number {
  const side = ({ planned, actual }: WatchedPeriod): number => Math.sign(actual - planned);
  const last = periods.at(-1);
  if (!last || side(last) === 0) return 0;
  const other = periods.findLastIndex((period) => side(period) !== side(last));
  return periods.length - 1 - other;
}

const words: Readonly<Record<MaterialityVerdict, string>> = {
  investigate: "Signal: look for the cause now.",
  watch: "Signal, but small: watch it, and ask what it would be in a year.",
  noise: "Noise: as much as this was to be expected. Do not chase it.",
  leave: "Neither large nor unusual: leave it.",
  unknown:
    "Large, and nothing says whether it is chance: set it beside the forecast’s interval, or wait for the next period.",
};

/**
 * Whether the variance of the last period matters, and whether it is a signal or noise.
 *
 *   material: |actual − planned| ≥ the amount, or ≥ the share of the plan
 *   signal: outside the forecast’s interval, or so many periods in a row on one side; noise: inside it
 *
 * If the plan were right and nothing but chance at work, n periods in a row on one side would come up in one of 2ⁿ⁻¹ times.
 * Refuses no period, figures that are not finite, and rules that are not above nought.
 * @example
 * const rules = { amount: 10_000, share: 0.05, inARow: 3 };
 * const june = { name: "June", planned: 540_000, actual: 500_000, interval: { lower: 512_000, upper: 568_000 } };
 * const found = materiality([june], rules).value;
 * [found.fired, found.signal, found.verdict] // => [["amount", "share", "interval"], true, "investigate"]
 * materiality([{ ...june, actual: 520_000 }], rules).value.verdict // => "noise"
 */
export function materiality(periods: readonly WatchedPeriod[], rules: MaterialityRules): Result<Materiality> {
  const last = periods.at(-1);
  if (!last) return refuse({ code: "materiality-periods-none" });
  const odd = periods.find(({ planned, actual }) => !Number.isFinite(planned + actual));
  if (odd) return refuse({ code: "variance-figure", where: odd.name, field: "planned or actual figure" });
  const usable = rules.amount > 0 && rules.share > 0 && Number.isInteger(rules.inARow) && rules.inARow >= 2;
  if (!usable) return refuse({ code: "materiality-rules" });
  const { interval } = last;
  if (interval && !(interval.lower <= interval.upper))
    return refuse({ code: "materiality-interval", where: last.name });
  const gap = last.actual - last.planned;
  const share =
    last.planned === 0 ? (gap === 0 ? 0 : Number.POSITIVE_INFINITY) : Math.abs(gap / last.planned);
  const inARow = periodsInARow(periods);
  const outside = interval ? last.actual < interval.lower || last.actual > interval.upper : null;
  const fired: MaterialityRule[] = [
    ...(Math.abs(gap) >= rules.amount ? (["amount"] as const) : []),
    ...(share >= rules.share ? (["share"] as const) : []),
    ...(inARow >= rules.inARow ? (["persistence"] as const) : []),
    ...(outside ? (["interval"] as const) : []),
  ];
  const material = fired.includes("amount") || fired.includes("share");
  const signal = fired.includes("persistence") || outside;
  // Few periods on one side prove nothing; only an interval can call a large gap noise.
  const told = signal === true ? true : interval ? false : null;
  const verdict = told
    ? material
      ? "investigate"
      : "watch"
    : !material
      ? "leave"
      : told === null
        ? "unknown"
        : "noise";
  const part = Number.isFinite(share) ? `, ${formatPercent(share, 1)} of the plan` : "";
  return ok({
    gap,
    share,
    inARow,
    fired,
    material,
    signal: told,
    verdict,
    says: `${last.name}: ${varianceWords(gap)}${part}. ${words[verdict]}`,
  });
}

/** What each rule says when it fires. */
export const materialityRuleWords: Readonly<Record<MaterialityRule, string>> = {
  amount: "by its amount",
  share: "by its share of the plan",
  persistence: "by so many periods in a row on one side",
  interval: "by lying outside the forecast’s interval",
};
