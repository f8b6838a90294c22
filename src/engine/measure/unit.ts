/** What a figure counts. Percentages are kept as fractions: 12 % is 0.12. */
export type Unit = "number" | "pounds" | "percent" | "ratio" | "units" | "months";

/** Every unit, in the order in which a list shows them. */
export const units = [
  "number",
  "pounds",
  "percent",
  "ratio",
  "units",
  "months",
] as const satisfies readonly Unit[];
