import { normalTail } from "#engine/forecast";
import { formatNumber } from "#engine/measure";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { sayAmount, sayChance } from "./target-words.ts";

const steps = 24;

/** The amounts along the axis: three spreads to either side of the forecast, further where the target stands further. */
function amountsAround(expected: number, spread: number, target: number): number[] {
  const low = Math.min(expected - 3 * spread, target - spread / 2);
  const high = Math.max(expected + 3 * spread, target + spread / 2);
  const even = Array.from({ length: steps + 1 }, (_, at) => low + ((high - low) * at) / steps);
  // The target takes the place that is nearest to it, so that it is read off exactly.
  const nearest = Math.round(((target - low) / (high - low)) * steps);
  return even.map((amount, at) => (at === nearest ? target : amount));
}

/** The forecast's distribution, read as the chance of reaching each amount, with the target marked as a post. */
export function chanceFigure(target: number, expected: number, spread: number, unit: string): ChartFigure {
  const amounts = amountsAround(expected, spread, target);
  const chances = amounts.map((amount) => normalTail((amount - expected) / spread) * 100);
  const chance = normalTail((target - expected) / spread);
  const thousands = unit === "pounds" && Math.abs(expected) >= 1e6;
  return {
    title: `The target’s chance is ${sayChance(chance)}`,
    unit: `Chance of reaching at least the amount, per cent${thousands ? ". Amounts in £ million" : ""}`,
    summary: `Half of what may come lies above ${sayAmount(expected, unit)}; at ${sayAmount(target, unit)} ${sayChance(chance)} is left, if nothing is done differently.`,
    xLabel: "Amount",
    labels: amounts.map((amount) =>
      thousands ? `£${formatNumber(amount / 1e6, 2)}m` : sayAmount(Number(amount.toFixed(0)), unit),
    ),
    series: [
      { name: "Chance", values: chances, look: "forecast" },
      {
        name: "The target",
        values: amounts.map((amount, at) => (amount === target ? (chances[at] ?? null) : null)),
        look: "actual",
        kind: "bar",
      },
    ],
    startsAtNought: true,
    decimals: 1,
  };
}
