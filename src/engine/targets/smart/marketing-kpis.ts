import { anyOf, findSpans, type Span } from "./span.ts";

/** A marketing measure with the formula that an assessor looks for beside it. */
export interface MarketingKpi {
  readonly id: "conversion" | "acquisition-cost" | "lifetime-value" | "payback";
  readonly name: string;
  readonly formula: string;
}

export const marketingKpis: readonly MarketingKpi[] = [
  { id: "conversion", name: "Lead conversion", formula: "orders won ÷ leads received" },
  {
    id: "acquisition-cost",
    name: "Customer acquisition cost (CAC)",
    formula: "sales and marketing cost ÷ new customers",
  },
  {
    id: "lifetime-value",
    name: "Customer lifetime value (CLV)",
    formula: "margin a customer a year ÷ yearly churn",
  },
  { id: "payback", name: "Payback of acquisition", formula: "CAC ÷ margin a customer a month" },
];

const names: Readonly<Record<MarketingKpi["id"], RegExp>> = {
  conversion: anyOf("conversion(?: rate)?s?|convert(?:s|ed|ing)?|mql to sql|lead[- ]to[- ]\\w+"),
  "acquisition-cost": anyOf("cac|acquisition costs?|cost per (?:acquisition|customer|lead|order)|cpa|cpl"),
  "lifetime-value": anyOf("clv|cltv|ltv|lifetime value"),
  payback: anyOf("payback"),
};

/**
 * The marketing measures that a text names. An objective meets AC7 only with one of them cited together with its formula.
 * @example
 * citedKpis("Reduce CAC from £45 to £38 by June").map(({ kpi }) => kpi.id) // => ["acquisition-cost"]
 * citedKpis("Increase sales by 10%") // => []
 */
export function citedKpis(text: string): readonly { readonly kpi: MarketingKpi; readonly words: Span }[] {
  return marketingKpis.flatMap((kpi) => {
    const [words] = findSpans(text, names[kpi.id]);
    return words ? [{ kpi, words }] : [];
  });
}
