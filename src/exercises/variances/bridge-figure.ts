import { effectOf } from "#engine/control";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import type { VariancesFound } from "./variances-found.ts";
import { amount, variance, variancesOf, whatIsValued } from "./variances-words.ts";

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const letter = (value: number): string =>
  ({ favourable: " F", adverse: " A", "on-plan": "" })[effectOf(value)];

/** From budget to actual, a step for each variance; each begins where the last one ended. */
export function bridgeFigure({ statement, currency }: VariancesFound): ChartFigure {
  const { all, conventions } = statement;
  const steps = variancesOf(all);
  const ends = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, { value }) => sum + value, 0));
  const starts = [0, ...ends.slice(0, -1)];
  const name = whatIsValued[conventions.valuation].toLowerCase();
  const all0 = steps.length;
  const bars = (wanted: (value: number) => boolean) => [
    ...steps.map(({ value }) => (wanted(value) ? value : null)),
    null,
  ];
  const base = [...starts, 0];
  const largest = steps.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  const told = steps.map((step) => `${step.name} ${variance(step.value, currency)}`).join(", ");
  return {
    title: largest
      ? `The largest step from budget to actual is ${largest.name}, ${variance(largest.value, currency)}`
      : "Actual and budget are the same",
    unit: `${currency} of ${name}, above or below the budget of ${amount(all.budget, currency)}`,
    summary: `Budget ${amount(all.budget, currency)}${told ? `; ${told}` : ""}; actual ${amount(all.actual, currency)}.`,
    xLabel: "F raises profit, A lowers it",
    labels: [
      ...steps.map(({ name: step, value }) => `${sentenceCase(step)}${letter(value)}`),
      `In all${letter(all.total)}`,
    ],
    series: [
      { name: "Favourable", values: bars((value) => value > 0), base, look: "forecast", kind: "bar" },
      { name: "Adverse", values: bars((value) => value < 0), base, look: "series-5", kind: "bar" },
      {
        name: "In all",
        values: base.map((_, at) => (at === all0 ? all.total : null)),
        base,
        look: "actual",
        kind: "bar",
      },
    ],
    startsAtNought: true,
    decimals: 0,
  };
}
