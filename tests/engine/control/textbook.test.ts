import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Result } from "#engine/measure";
import {
  flexedBudget,
  flexedSheet,
  marketSheet,
  marketVariances,
  priceVolume,
  salesSheet,
  salesVariances,
  type Conventions,
  type SalesLine,
} from "#engine/control";
import { evaluateSheet, type Sheet } from "#engine/worksheet";

interface Published {
  readonly id: string;
  readonly subtopic: string;
  readonly convention_notes: string;
  /** Each problem has inputs of its own, known to its own working only. */
  readonly inputs: ReturnType<typeof JSON.parse>;
  readonly published_answer: readonly { name: string; value: number; tolerance: number }[];
}

const problems = JSON.parse(
  readFileSync(new URL("../../reference/textbook-variances.json", import.meta.url), "utf8"),
) as readonly Published[];

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
/** A figure of a sheet: the second witness beside the plain function. */
function onSheet(sheet: Result<Sheet>, address: string): number {
  return evaluateSheet(sure(sheet)).value(address) ?? NaN;
}

type Own = Record<string, number>;
type Working = (inputs: Published["inputs"]) => { kernel: Own; sheet?: Own };

const contribution: Conventions = { valuation: "contribution", mix: "individual", joint: "in-price" };
const revenue: Conventions = { ...contribution, valuation: "price" };

/** Prices are made up where a problem gives only what a unit is worth: the price cancels out of mix and quantity. */
function marginLines(
  products: Record<string, { bq: number; m: number; aq?: number }>,
  total?: number,
): SalesLine[] {
  const budget = Object.values(products).reduce((sum, { bq }) => sum + bq, 0);
  return Object.entries(products).map(([name, { bq, m, aq }]) => ({
    name,
    budgetUnits: bq,
    budgetPrice: m + 10,
    cost: 10,
    actualUnits: aq ?? ((total ?? 0) * bq) / budget,
    actualPrice: m + 10,
  }));
}

const mixWorking =
  (total?: (inputs: Published["inputs"]) => number): Working =>
  (inputs) => {
    const lines = marginLines(inputs.products, total?.(inputs));
    const { all, lines: each, averageValue } = sure(salesVariances(lines, contribution));
    const sheet = salesSheet("Products", lines, contribution);
    const byLine = (of: (at: number) => [number, number]) =>
      lines.flatMap(({ name }, at) => [
        [`qty_${name}`, of(at)[0]],
        [`mix_${name}`, of(at)[1]],
      ]);
    return {
      kernel: {
        wavg_margin: averageValue,
        qty_total: all.quantity,
        mix_total: all.mix,
        vol_total: all.volume,
        ...Object.fromEntries(byLine((at) => [each[at]?.quantity ?? NaN, each[at]?.mix ?? NaN])),
      },
      sheet: {
        wavg_margin: onSheet(sheet, "averageValue"),
        qty_total: onSheet(sheet, "quantityTotal"),
        mix_total: onSheet(sheet, "mixTotal"),
        vol_total: onSheet(sheet, "mixTotal") + onSheet(sheet, "quantityTotal"),
        ...Object.fromEntries(
          byLine((at) => [
            onSheet(sheet, `quantity[${String(at + 1)}]`),
            onSheet(sheet, `mix[${String(at + 1)}]`),
          ]),
        ),
      },
    };
  };

/** One product; answers under the names that this source gives to price, volume and their sum. */
function single(
  line: Omit<SalesLine, "name">,
  by: Conventions,
  names: Record<string, "price" | "volume" | "total">,
) {
  const one = { name: "Product", ...line };
  const found = sure(priceVolume(one, by.valuation, by.joint));
  const sheet = salesSheet("Product", [one], by);
  return {
    kernel: Object.fromEntries(Object.entries(names).map(([name, of]) => [name, found[of]])),
    sheet: Object.fromEntries(Object.entries(names).map(([name, of]) => [name, onSheet(sheet, `${of}[1]`)])),
  };
}

const workings: Record<string, Working> = {
  V02: mixWorking(),
  V03: mixWorking(),
  V18: mixWorking(({ actual_total_units }) => actual_total_units),
  V19: mixWorking(),
  V06: ({ bq, bp, aq, ap }) =>
    single({ budgetUnits: bq, budgetPrice: bp, actualUnits: aq, actualPrice: ap }, revenue, {
      price: "price",
    }),
  // The unit cost here is absorbed cost, so volume is valued at profit.
  V07: ({ bq, bp, std_cost, aq, ap }) =>
    single(
      { budgetUnits: bq, budgetPrice: bp, cost: 0, absorbed: std_cost, actualUnits: aq, actualPrice: ap },
      { ...revenue, valuation: "profit" },
      { price: "price", vol: "volume" },
    ),
  V13: ({ budget_units, budget_share, profit, actual_units, actual_market }) => {
    const figures = {
      budgetMarket: budget_units / budget_share,
      budgetUnits: budget_units,
      actualMarket: actual_market,
      actualUnits: actual_units,
      value: profit,
    };
    const { size, share, quantity, revisedUnits } = sure(marketVariances(figures));
    const sheet = marketSheet("Market", figures);
    return {
      kernel: { size, share, total: quantity, revised: revisedUnits },
      sheet: {
        size: onSheet(sheet, "size"),
        share: onSheet(sheet, "share"),
        total: onSheet(sheet, "quantity"),
        revised: onSheet(sheet, "revisedUnits"),
      },
    };
  },
  V26: ({ aq, arev, bq, brev }) =>
    single({ budgetUnits: bq, budgetPrice: brev / bq, actualUnits: aq, actualPrice: arev / aq }, revenue, {
      price: "price",
    }),
  V29: ({ bq, aq, bp, bvc }) =>
    single({ budgetUnits: bq, budgetPrice: bp, cost: bvc, actualUnits: aq, actualPrice: bp }, contribution, {
      vol: "volume",
    }),
  // The price variance is given: it makes the actual price.
  V30: ({ bq, aq, std_price, std_vc, price_variance }) =>
    single(
      {
        budgetUnits: bq,
        budgetPrice: std_price,
        cost: std_vc,
        actualUnits: aq,
        actualPrice: Number(std_price) + price_variance / aq,
      },
      contribution,
      { vol: "volume", total: "total" },
    ),
  V32: ({ bp, ap, delta_units, aq }) =>
    single({ budgetUnits: aq - delta_units, budgetPrice: bp, actualUnits: aq, actualPrice: ap }, revenue, {
      quantity_factor: "volume",
      price_factor: "price",
    }),
  V35: ({ bq, bp, vc, aq, ap }) => {
    const line = { budgetUnits: bq, budgetPrice: bp, cost: vc, actualUnits: aq, actualPrice: ap };
    const first = single(line, revenue, { value: "total", price: "price", vol_at_price: "volume" });
    const second = single(line, contribution, { contribution: "total", vol_at_contribution: "volume" });
    return { kernel: { ...first.kernel, ...second.kernel }, sheet: { ...first.sheet, ...second.sheet } };
  },
  V37: ({ products }) => {
    const names = Object.keys(products);
    const lines = names.map((name) => ({
      name,
      budgetUnits: products[name].bq,
      budgetPrice: products[name].bp,
      actualUnits: products[name].aq,
      actualPrice: products[name].ap,
    }));
    const found = sure(salesVariances(lines, revenue));
    const sheet = salesSheet("Products", lines, revenue);
    const by = (of: (at: number) => number) => names.map((name, at) => [`value_${name}`, of(at)] as const);
    return {
      kernel: {
        ...Object.fromEntries(by((at) => found.lines[at]?.total ?? NaN)),
        value_total: found.all.total,
      },
      sheet: {
        ...Object.fromEntries(by((at) => onSheet(sheet, `total[${String(at + 1)}]`))),
        value_total: onSheet(sheet, "actualTotal") - onSheet(sheet, "budgetTotal"),
      },
    };
  },
  // The source gives actual expenses in one sum: all of what is not fixed stands in one line.
  V38: ({ desks, chairs, bfixed, actual_expenses, afixed }) => {
    const units = (of: typeof desks) => ({ budgetUnits: of.bu, actualUnits: of.au });
    const lines = [
      { name: "Desks", kind: "revenue", budget: desks.brev, actual: desks.arev, ...units(desks) },
      { name: "Chairs", kind: "revenue", budget: chairs.brev, actual: chairs.arev, ...units(chairs) },
      {
        name: "Cost of desks",
        kind: "variable",
        budget: desks.bvc,
        actual: actual_expenses - afixed,
        ...units(desks),
      },
      { name: "Cost of chairs", kind: "variable", budget: chairs.bvc, actual: 0, ...units(chairs) },
      { name: "Fixed", kind: "fixed", budget: bfixed, actual: afixed },
    ] as const;
    const { lines: each, variable, profit } = sure(flexedBudget(lines));
    const sheet = flexedSheet("Quarter", lines);
    return {
      kernel: {
        flex_desks_rev: each[0]?.flexed ?? NaN,
        var_desks: each[0]?.spending ?? NaN,
        flex_chairs_rev: each[1]?.flexed ?? NaN,
        var_chairs: each[1]?.spending ?? NaN,
        flex_vc: variable.flexed,
        var_vc: variable.spending,
        var_fixed: each[4]?.spending ?? NaN,
        flex_income: profit.flexed,
        var_income: profit.spending,
      },
      sheet: {
        flex_desks_rev: onSheet(sheet, "flexed[1]"),
        var_desks: onSheet(sheet, "spending[1]"),
        flex_chairs_rev: onSheet(sheet, "flexed[2]"),
        var_chairs: onSheet(sheet, "spending[2]"),
        flex_vc: onSheet(sheet, "flexed[3]") + onSheet(sheet, "flexed[4]"),
        var_vc: onSheet(sheet, "spending[3]") + onSheet(sheet, "spending[4]"),
        var_fixed: onSheet(sheet, "spending[5]"),
        flex_income: onSheet(sheet, "profitFlexed"),
        var_income: onSheet(sheet, "spendingTotal"),
      },
    };
  },
  V39: ({ bq, aq, price, vc, fixed, actual }) => {
    const units = { budgetUnits: bq, actualUnits: aq };
    const lines = [
      { name: "Sales", kind: "revenue" as const, budget: bq * price, actual: aq * price, ...units },
      ...Object.keys(vc).map((name) => ({
        name,
        kind: "variable" as const,
        budget: bq * vc[name],
        actual: actual[name],
        ...units,
      })),
      ...Object.keys(fixed).map((name) => ({
        name,
        kind: "fixed" as const,
        budget: fixed[name],
        actual: actual[name],
      })),
    ];
    const { revenue: sales, lines: each, profit } = sure(flexedBudget(lines));
    const sheet = flexedSheet("Quarter", lines);
    const labour = each.findIndex(({ name }) => name === "dl");
    return {
      kernel: {
        sales_static: sales.total,
        ni_static_var: profit.total,
        ni_flex_var: profit.spending,
        dl_flex_var: each[labour]?.spending ?? NaN,
        static_ni: profit.budget,
        flex_ni: profit.flexed,
      },
      sheet: {
        sales_static: onSheet(sheet, "activity[1]") + onSheet(sheet, "spending[1]"),
        ni_static_var: onSheet(sheet, "activityTotal") + onSheet(sheet, "spendingTotal"),
        ni_flex_var: onSheet(sheet, "spendingTotal"),
        dl_flex_var: onSheet(sheet, `spending[${String(labour + 1)}]`),
        static_ni: onSheet(sheet, "profitBudget"),
        flex_ni: onSheet(sheet, "profitFlexed"),
      },
    };
  },
  // The market is what the units sold were a share of.
  V41: ({ actual_units, actual_share }) => ({ kernel: { actual_market: actual_units / actual_share } }),
  V45: ({ bq, aq, bp, ap }) =>
    single({ budgetUnits: bq, budgetPrice: bp, actualUnits: aq, actualPrice: ap }, revenue, {
      price: "price",
    }),
  // Contributions only are given: one line that moves from the master budget's activity to the actual one.
  V48: ({ flex_cm, master_cm }) => {
    const line = {
      name: "Contribution",
      kind: "revenue",
      budget: master_cm,
      actual: flex_cm,
      budgetUnits: master_cm,
      actualUnits: flex_cm,
    } as const;
    return {
      kernel: { vol: sure(flexedBudget([line])).profit.activity },
      sheet: { vol: onSheet(flexedSheet("Contribution", [line]), "activityTotal") },
    };
  },
};

describe("published answers, each by the convention of its source, from the function and from the sheet", () => {
  it("are all there: 53 answers of 18 problems", () => {
    expect(problems.map(({ published_answer }) => published_answer.length).reduce((a, b) => a + b, 0)).toBe(
      53,
    );
    expect(Object.keys(workings).sort()).toEqual(problems.map(({ id }) => id).sort());
  });

  it.each(problems.map((problem) => [problem.id, problem.subtopic, problem] as const))(
    "%s: %s",
    (id, _subtopic, { inputs, published_answer }) => {
      const { kernel, sheet } = workings[id]?.(inputs) ?? { kernel: {} };
      for (const { name, value, tolerance } of published_answer) {
        expect(Math.abs((kernel[name] ?? NaN) - value), `${id} ${name}`).toBeLessThanOrEqual(tolerance);
        if (sheet)
          expect(Math.abs((sheet[name] ?? NaN) - value), `${id} ${name}`).toBeLessThanOrEqual(tolerance);
      }
    },
  );
});
