/** What a unit more or less is worth: its price, its contribution, or its profit after absorbed fixed cost. */
export const valuations = ["price", "contribution", "profit"] as const;
export type Valuation = (typeof valuations)[number];

/**
 * How a line's mix is measured. All give the same total.
 *
 * - `individual`: units off the budget’s mix × the line’s own value
 * - `weighted-average`: the same units × (the line’s own value − the average value)
 * - `from-budget`: units off the budget × (the line’s own value − the average value)
 */
export const mixMethods = ["individual", "weighted-average", "from-budget"] as const;
export type MixMethod = (typeof mixMethods)[number];

/** Where the part goes that price and volume make together: into price, shown apart, or into volume. */
export const jointRules = ["in-price", "apart", "in-volume"] as const;
export type JointRule = (typeof jointRules)[number];

/** The conventions by which sales variances are worked; each is named beside the figures. */
export interface Conventions {
  readonly valuation: Valuation;
  readonly mix: MixMethod;
  readonly joint: JointRule;
}

/** What most accounting texts do. */
export const usualConventions: Conventions = {
  valuation: "contribution",
  mix: "individual",
  joint: "in-price",
};

/** Each choice in words, with who uses it. */
export const conventionWords: Readonly<Record<Valuation | MixMethod | JointRule, string>> = {
  price:
    "at budget price: the effect on revenue, as in sales and marketing texts and in most price and volume bridges",
  contribution:
    "at standard contribution: the effect on profit while fixed costs stay, as in most accounting texts",
  profit: "at standard profit, after absorbed fixed cost, as under absorption costing",
  individual: "each line at its own value, the usual method of accounting texts",
  "weighted-average": "each line at its value above or below the average, the weighted-average method",
  "from-budget": "units off the budget at the value above or below the average, as some notes do",
  "in-price": "the joint part belongs to price, which is measured on the units sold",
  apart: "price is measured on the units budgeted, and the joint part is shown by itself",
  "in-volume": "price is measured on the units budgeted, and the joint part belongs to volume",
};
