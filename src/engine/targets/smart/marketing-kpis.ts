import { anyOf, findSpans, type Span } from "./span.ts";

/** A marketing measure with the formula that an assessor looks for beside it. */
export interface MarketingKpi {
  readonly id:
    | "conversion"
    | "acquisition-cost"
    | "cost-per-lead"
    | "lifetime-value"
    | "payback"
    | "churn"
    | "return-on-spend";
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
  { id: "cost-per-lead", name: "Cost per lead", formula: "marketing cost ÷ leads received" },
  {
    id: "lifetime-value",
    name: "Customer lifetime value (CLV)",
    formula: "margin a customer a year ÷ yearly churn",
  },
  { id: "payback", name: "Payback of acquisition", formula: "CAC ÷ margin a customer a month" },
  { id: "churn", name: "Churn", formula: "customers lost in the period ÷ customers at its start" },
  { id: "return-on-spend", name: "Return on marketing spend", formula: "sales from the campaign ÷ its cost" },
];

const names: Readonly<Record<MarketingKpi["id"], RegExp>> = {
  conversion: anyOf("conversion(?: rate)?s?|convert(?:s|ed|ing)?|mql to sql|lead[- ]to[- ]\\w+"),
  "acquisition-cost": anyOf(
    "cac|acquisition costs?|cost of (?:winning|acquiring|gaining) (?:a|each|new) \\w+|costs? per (?:acquisition|(?:new )?customer|order)|cpa",
  ),
  "cost-per-lead": anyOf("costs? (?:per|of a|of each) (?:lead|enquiry|inquiry|mql)|cpl"),
  "lifetime-value": anyOf("clv|cltv|ltv|lifetime value"),
  payback: anyOf("payback"),
  churn: anyOf(
    "churn|(?:customer )?(?:retention|attrition|cancellation) rates?|customer (?:retention|attrition)",
  ),
  "return-on-spend": anyOf(
    "roas|romi|return on (?:ad(?:vertising)?|marketing|campaign) (?:spend|investment|cost)s?",
  ),
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
