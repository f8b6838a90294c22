import type { Debrief, Scenario } from "#engine/control";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { poundsOf } from "./debrief-words.ts";

/** Contribution summed up week by week: as it was run, with no action, by the reference policy, and as planned. */
export function debriefChart(scenario: Scenario, told: Debrief): ChartFigure {
  const last = (sums: readonly number[]): number => sums.at(-1) ?? 0;
  const pounds = (sums: readonly number[]): number[] => sums.map((sum) => sum / 100);
  const end = `After ${String(scenario.weeks)} weeks contribution stands at ${poundsOf(last(told.own.sums))} as you ran it, ${poundsOf(last(told.none.sums))} with no action, ${poundsOf(last(told.reference.sums))} by the reference policy and ${poundsOf(last(told.plannedSums))} by plan.`;
  const ahead = last(told.own.sums) - last(told.none.sums);
  return {
    title: `By the last week contribution is ${poundsOf(Math.abs(ahead))} ${ahead >= 0 ? "above" : "below"} a run with no action`,
    unit: "Contribution since week 1, pounds",
    summary: end,
    xLabel: "Week",
    labels: told.own.sums.map((_, at) => String(at + 1)),
    series: [
      { name: "Plan", values: pounds(told.plannedSums), look: "benchmark" },
      { name: "No action", values: pounds(told.none.sums), look: "series-3" },
      { name: "Reference", values: pounds(told.reference.sums), look: "series-2" },
      { name: "Yours", values: pounds(told.own.sums), look: "actual" },
    ],
    marks: [{ from: told.onset - 1, to: told.own.sums.length - 1, text: "The problem" }],
    decimals: 0,
  };
}
