import type { Figure, Slip } from "#engine/worksheet";

export const pounds: Figure = { unit: "pounds", decimals: 0 };

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** What goes wrong with a weighted sum: no weights at all, one forgotten, an average of chances over the sum. */
export function weightSlips(deals: number): Slip[] {
  return [
    {
      name: "unweighted sum",
      formula: "sum(value)",
      feedback: "That is everything that is open. Multiply each value by its chance before adding up.",
    },
    {
      name: "average chance over the total",
      formula: "sum(value) * mean(chance)",
      feedback: "Weight each deal by its own chance; an average treats the largest deal like the smallest.",
    },
    ...Array.from({ length: Math.min(deals, ordinals.length) }, (_, at) => ({
      name: `weight forgotten for the ${ordinals[at] ?? ""} deal`,
      formula: `sum(weighted) - weighted[${String(at + 1)}] + value[${String(at + 1)}]`,
      feedback: `The ${ordinals[at] ?? ""} deal stands in your sum with its whole value. Multiply it by its chance too.`,
    })),
  ];
}

export const spreadSlip: Slip = {
  name: "square root left out",
  formula: "sum(squares)",
  feedback: "The sum is of squares. Its square root is the spread, in pounds.",
};
