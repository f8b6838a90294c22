import type { Cascade } from "./cascade.ts";

/**
 * A cascade with nothing in it yet: whole pounds (or units), by person and month, weighed by last year's sales.
 *
 * @example
 * emptyCascade("units").step // => 1
 * emptyCascade("pounds").step // => 100
 */
export function emptyCascade(unit: Cascade["unit"]): Cascade {
  return {
    title: "",
    unit,
    amount: 0,
    step: unit === "pounds" ? 100 : 1,
    levels: ["region", "person", "month"],
    rules: { region: "last-year", team: "last-year", person: "last-year", product: "last-year" },
    shares: [],
    people: [],
    products: [],
    months: [],
    locks: [],
    closings: [],
    agreed: null,
  };
}
