import { formatNumber, formatPercent } from "#engine/measure";
import type { QuotaComparison, TerritoryRow } from "#engine/targets";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";

const extremes = (rows: readonly TerritoryRow[]): readonly [TerritoryRow, TerritoryRow] | null => {
  const sorted = [...rows].sort((a, b) => a.equal.ratio - b.equal.ratio);
  const low = sorted[0];
  const high = sorted.at(-1);
  return low && high ? [low, high] : null;
};

/** What the comparison finds, in figures. */
export function quotaFinding({ territories }: QuotaComparison): string {
  const ends = extremes(territories);
  if (!ends) return "No territories yet";
  const [low, high] = ends;
  const times = high.equal.ratio / low.equal.ratio;
  if (times < 1.005) return "All territories have the same potential, so equal quotas are fair";
  return `Equal quotas ask ${formatNumber(times, 1)} times as much of ${high.name} as of ${low.name}`;
}

/** Quota ÷ potential, territory by territory, both ways. */
export function quotaFigure(compared: QuotaComparison): ChartFigure {
  const rows = compared.territories;
  const share = (of: (row: TerritoryRow) => number): number[] => rows.map((row) => of(row) * 100);
  const { equal, byPotential } = compared;
  return {
    title: quotaFinding(compared),
    unit: "Quota as a percentage of potential",
    summary: `Equal quotas ask between ${formatPercent(equal.ratios.lowest, 1)} and ${formatPercent(equal.ratios.highest, 1)} of the potential; quotas by potential between ${formatPercent(byPotential.ratios.lowest, 1)} and ${formatPercent(byPotential.ratios.highest, 1)}.`,
    xLabel: "Territory",
    labels: rows.map(({ name }) => name),
    series: [
      {
        name: "Equal",
        values: share((row) => row.equal.ratio),
        look: "benchmark",
        kind: "bar",
        dashed: false,
      },
      { name: "By potential", values: share((row) => row.byPotential.ratio), look: "forecast", kind: "bar" },
    ],
    startsAtNought: true,
    decimals: 1,
  };
}

/** What spread means, in a sentence. */
export function spreadWords(compared: QuotaComparison): string {
  const { equal, byPotential } = compared;
  return `With equal quotas, quota ÷ potential has a coefficient of variation of ${formatPercent(equal.ratios.variation)} and a Gini coefficient of ${formatNumber(equal.ratios.gini, 2)} (0 is the same for all); by potential ${formatPercent(byPotential.ratios.variation)} and ${formatNumber(byPotential.ratios.gini, 2)}.`;
}
