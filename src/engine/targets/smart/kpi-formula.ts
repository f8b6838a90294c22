import type { MarketingKpi } from "./marketing-kpis.ts";

/** What is found of a formula that somebody wrote for a measure. */
export type FormulaFinding =
  "right" | "empty" | "no-division" | "upside-down" | "above" | "below" | "half-above" | "half-below";

interface Shape {
  readonly above: RegExp;
  readonly below: RegExp;
  /** What else has to stand there, without which it is half right. */
  readonly alsoAbove?: RegExp;
  readonly alsoBelow?: RegExp;
  /** Another way to write it, as a product. */
  readonly product?: RegExp;
}

const spent = /cost|spen[dt]|budget|expens|outlay|invest|paid/;
const won =
  /order|sale|customer|client|deal|won|win|bought|buyer|purchase|convert|conversion|contract|sign|member|booking|mql|sql/;
const asked =
  /lead|enquir|inquir|visit|prospect|contact|quot|proposal|trial|opportunit|session|click|mql|tender|demo|appointment/;
const earned = /margin|profit|contribution/;
const shapes: Readonly<Record<MarketingKpi["id"], Shape>> = {
  conversion: { above: won, below: asked },
  "acquisition-cost": {
    above: spent,
    alsoAbove: /(?=.*market)(?=.*(?:sale|sell))|total|all|full|acqui/,
    below: /customer|client|buyer|account|member|subscriber|patient|stockist/,
    alsoBelow: /new|won|gain|acqui|added|first/,
  },
  "cost-per-lead": { above: spent, below: /lead|enquir|inquir|mql/ },
  "lifetime-value": {
    above: earned,
    below: /churn|leav|lost|attrition|1\s?[-–−]\s?retention|cancel/,
    product:
      /^(?=.*(?:margin|profit|contribution|value|spend))(?=.*(?:year|month|life|long|stay|keep|kept|tenure|retention)).*$/,
  },
  payback: { above: /cac|acqui|cost of (?:winning|a new)|cost to win/, below: earned },
  churn: {
    above: /lost|left|leav|cancel|gone|stop/,
    below: /customer|member|subscriber|client|account|total|start/,
    alsoBelow: /start|begin|open|had|first|total|all/,
  },
  "return-on-spend": { above: /sale|revenue|income|turnover|margin|profit|return/, below: spent },
};

/** The side of an equation that is worked out, in small letters, with one sign for division. */
function worked(typed: string): string {
  const plain = typed
    .toLowerCase()
    .replaceAll(/\s(?:divided by|over|as a (?:share|percentage|proportion) of)\s/g, " ÷ ")
    .replaceAll(/\s?\/\s?/g, " ÷ ")
    .replaceAll(/[[\](){}]/g, " ");
  const sides = plain.split("=");
  const side = sides.find((one) => /[÷×*]/.test(one)) ?? sides.at(-1) ?? "";
  return side.replaceAll(/\s?[×x*]\s?100\s?%?/g, " ").trim();
}

/**
 * Whether a formula that somebody wrote for a marketing measure is that measure's, by what stands above and below the line.
 *
 *   right where the top names what the measure is made of and the bottom what it is divided by, in either's usual words
 *
 * Signs read: ÷, /, “divided by”, “over”, “as a share of”; × 100 is left out. Half right where acquisition cost leaves
 * selling or “new” out. Formulas as in lesson 3.5; customer lifetime value also as margin × time kept.
 * @example
 * kpiFormula("conversion", "orders / leads × 100") // => "right"
 * kpiFormula("conversion", "leads ÷ orders") // => "upside-down"
 * kpiFormula("acquisition-cost", "marketing spend ÷ new customers") // => "half-above"
 * kpiFormula("lifetime-value", "yearly margin × years kept") // => "right"
 * kpiFormula("payback", "cost") // => "no-division"
 */
export function kpiFormula(id: MarketingKpi["id"], typed: string): FormulaFinding {
  const shape = shapes[id];
  const side = worked(typed.slice(0, 400));
  if (!/[a-z]/.test(side)) return "empty";
  const cut = side.indexOf("÷");
  if (cut < 0)
    return shape.product && /[×x*]/.test(side) && shape.product.test(side) ? "right" : "no-division";
  const [top, bottom] = [side.slice(0, cut), side.slice(cut + 1)];
  const fits = (above: string, below: string): boolean => shape.above.test(above) && shape.below.test(below);
  // “Orders ÷ leads” and “leads ÷ orders” can both be read where a word fits both sides; the order first.
  if (!fits(top, bottom))
    return fits(bottom, top) ? "upside-down" : shape.above.test(top) ? "below" : "above";
  if (
    id === "conversion" &&
    asked.test(top) &&
    !/\b(?:won|order|sale|customer)/.test(top) &&
    /\b(?:won|order|sale)/.test(bottom)
  )
    return "upside-down";
  if (shape.alsoAbove && !shape.alsoAbove.test(top)) return "half-above";
  return shape.alsoBelow && !shape.alsoBelow.test(bottom) ? "half-below" : "right";
}
