import type { Convention, Slip } from "#engine/worksheet";
import type { MixMethod } from "../variances/conventions.ts";
import { turned } from "./figures.ts";

/** Mix and quantity of a line by each method; a line’s two always sum to its volume at the value of a unit. */
export const mixFormulas: Readonly<Record<MixMethod, { readonly mix: string; readonly quantity: string }>> = {
  individual: {
    mix: "(actualUnits - standardUnits) * value",
    quantity: "(standardUnits - budgetUnits) * value",
  },
  "weighted-average": {
    mix: "(actualUnits - standardUnits) * (value - averageValue)",
    quantity: "(actualUnits - budgetUnits) * value - (actualUnits - standardUnits) * (value - averageValue)",
  },
  "from-budget": {
    mix: "(actualUnits - budgetUnits) * (value - averageValue)",
    quantity: "(actualUnits - budgetUnits) * averageValue",
  },
};

const names: Readonly<Record<MixMethod, string>> = {
  individual: "each line at its own value",
  "weighted-average": "the weighted-average method",
  "from-budget": "units off the budget against the average",
};

/** The methods that are not in use, which a published source may teach. */
export const mixConventions = (used: MixMethod): Convention[] =>
  (["individual", "weighted-average", "from-budget"] as const)
    .filter((method) => method !== used)
    .map((method) => ({ name: names[method], formula: mixFormulas[method].mix }));

/** What goes wrong with a mix. */
export const mixSlips = (used: MixMethod): Slip[] => [
  turned(mixFormulas[used].mix),
  {
    name: "mix at actual margin",
    formula: "(actualUnits - standardUnits) * (value + actualPrice - budgetPrice)",
    feedback:
      "The change of price is in the price variance already. Value the mix at the budget’s figure for a unit.",
  },
  {
    name: "on the line’s own units",
    formula: "(actualUnits / actualTotalUnits - budgetUnits / budgetTotalUnits) * actualUnits * value",
    feedback:
      "The change of share is a share of the total sold: multiply it by all units, not by this line’s.",
  },
  {
    name: "volume for mix",
    formula: "(actualUnits - budgetUnits) * value",
    feedback:
      "That is the whole volume variance of the line. Mix starts from the actual total in the budget’s mix.",
  },
];
