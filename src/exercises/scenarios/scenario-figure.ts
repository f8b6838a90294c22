import type { ScenarioValue } from "#engine/forecast";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import type { ScenariosWork } from "#state/scenarios";
import type { ReadWork } from "./read-work.ts";
import { percent, shortly } from "./scenario-words.ts";

/** The scenarios as bars, with the expected value across them. */
export function scenarioFigure(
  work: ScenariosWork,
  { scenarios }: ReadWork,
  value: ScenarioValue,
): ChartFigure {
  const say = (figure: number): string => shortly(figure, work.unit);
  const bars = scenarios.map((one) => one.value);
  return {
    title: `The expected value lies ${say(Math.abs(value.expected - value.baseValue))} ${
      value.expected < value.baseValue ? "below" : "above"
    } the base case`,
    unit: work.unit === "pounds" ? "Pounds" : work.counted?.trim() || "Units",
    summary: `${scenarios.map(({ name, probability, value: figure }) => `“${name.trim()}” gives ${say(figure)} with a probability of ${percent(probability)}`).join("; ")}. The expected value is ${say(value.expected)}, give or take ${say(value.spread)}.`,
    xLabel: "Scenario",
    labels: scenarios.map(({ name, probability }) => `${name.trim()}, ${percent(probability)}`),
    series: [
      { name: "Figure", values: bars, look: "series-2", kind: "bar" },
      { name: "Expected", values: bars.map(() => value.expected), look: "benchmark" },
    ],
    startsAtNought: true,
    decimals: 0,
  };
}
