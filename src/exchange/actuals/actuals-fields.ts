/** What a column of a list of sales may hold. */
const actualsFields = [
  "date",
  "product",
  "category",
  "customer",
  "rep",
  "budgetUnits",
  "budgetPrice",
  "cost",
  "units",
  "price",
  "revenue",
] as const;
export type ActualsField = (typeof actualsFields)[number];

/** Which column holds what, counted from 0. */
export type ActualsColumns = Partial<Readonly<Record<ActualsField, number>>>;

const heads: Readonly<Record<ActualsField, readonly RegExp[]>> = {
  date: [/^(order |invoice |sales )?(date|month|period)$/, /^(year month|day)$/],
  product: [/^(product|item|line|sku)( name| code| id| line| group)?$/, /^(description|article)$/],
  category: [/^(product )?(category|range|family)( name)?$/],
  customer: [/^(customer|account|client|buyer)( name| code| id)?$/],
  rep: [
    /^(sales )?(rep|representative|person|salesperson|employee|seller|owner)( name| id)?$/,
    /^account manager$/,
  ],
  budgetUnits: [
    /^(budget|budgeted|plan|planned|target|standard) (units|quantity|qty|volume)$/,
    /^(units|quantity|qty|volume) (budget|budgeted|plan|planned|target)$/,
  ],
  budgetPrice: [
    /^(budget|budgeted|plan|planned|standard|list) (unit )?price$/,
    /^price (budget|budgeted|plan|planned)$/,
  ],
  cost: [/^(standard |unit |variable |budget |budgeted )*cost( a unit| per unit| price)?$/],
  units: [/^(actual |sold )?(units|quantity|qty|volume)( sold| actual)?$/],
  price: [/^(actual |sold |selling |net |unit )*price( actual| sold)?$/],
  revenue: [/^(actual |net )?(revenue|sales|turnover|value|amount|net|line total|total)( actual)?$/],
};

const plainHead = (head: string): string =>
  head
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Guesses from the heads which column holds what. */
export function guessActuals(head: readonly string[]): ActualsColumns {
  const plain = head.map(plainHead);
  const taken = new Set<number>();
  const found: Partial<Record<ActualsField, number>> = {};
  for (const field of actualsFields) {
    const at = plain.findIndex(
      (one, column) => !taken.has(column) && heads[field].some((pattern) => pattern.test(one)),
    );
    if (at < 0) continue;
    found[field] = at;
    taken.add(at);
  }
  return found;
}
