import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareSales,
  exampleSales,
  salesDimensions,
  salesSheet,
  soldIn,
  type MonthSpan,
  type OrderLine,
} from "#engine/control";
import type { Month } from "#engine/measure";
import { evaluateSheet, toSpreadsheet } from "#engine/worksheet";
import { readSalesFile, toActuals } from "#exchange/actuals";
import { toXlsx } from "#exchange/spreadsheet";

async function read(text: string, plan?: typeof exampleSales) {
  const table = await readSalesFile({ text });
  return table.ok ? toActuals(table.value, plan) : table;
}
const northwindFile = path.resolve(import.meta.dirname, "../../public/data/northwind-order-lines.csv");
const early: MonthSpan = { from: "1997-01" as Month, to: "1997-04" as Month };
const late: MonthSpan = { from: "1998-01" as Month, to: "1998-04" as Month };
const bridge = { mix: "individual", joint: "in-price" } as const;

describe("sales that are brought in", () => {
  it("are lines with their budget, rows of a product added up", async () => {
    const found = await read(`Quarter one, all depots
Product;Budget units;Budget price;Standard cost;Units sold;Revenue
Flour;1.000;14,50;10,58;600;8.700,00
Flour;;;;500;7.000,00
Yeast;200;36,00;21,60;;`);
    expect(found).toEqual({
      ok: true,
      value: {
        kind: "lines",
        lines: [
          {
            name: "Flour",
            budgetUnits: 1_000,
            budgetPrice: 14.5,
            cost: 10.58,
            actualUnits: 1_100,
            actualPrice: 15_700 / 1_100,
          },
          { name: "Yeast", budgetUnits: 200, budgetPrice: 36, cost: 21.6, actualUnits: 0, actualPrice: 36 },
        ],
      },
    });
  });

  it("are actuals of a plan, whose budget is kept; of what has no row nothing was sold", async () => {
    const found = await read("product,units,price\nflour,60600,14.21\nPACKAGING,9350,28.20", exampleSales);
    if (!found.ok || found.value.kind !== "lines") throw new Error(JSON.stringify(found));
    expect(
      found.value.lines.map(({ name, budgetUnits, actualUnits }) => [name, budgetUnits, actualUnits]),
    ).toEqual([
      ["Flour", 56_400, 60_600],
      ["Yeast and improvers", 9_900, 0],
      ["Packaging", 9_600, 9_350],
      ["Starter cultures and mixes", 4_020, 0],
    ]);
    expect(found.value.lines[0]?.actualPrice).toBeCloseTo(14.21, 9);
  });

  it("are refused where a product is not the plan’s, by row, with the way out", async () => {
    const found = await read("Product,Units,Price\nFlour,10,14\nFlower,10,14", exampleSales);
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code: "actuals-product-unknown", row: 3, product: "Flower" }],
    });
  });

  it.each([
    ["Product,Units\nA,1", "actuals-column"],
    ["Units,Price\n1,2", "actuals-column"],
    ["Product,Units,Price\nA,1,2", "actuals-no-plan"],
    ["Product,Budget units,Budget price,Units,Price\nA,1,2,some,3", "actuals-figure"],
    ["Product,Budget units,Budget price,Units,Price\nA,1,2,5%,3", "actuals-figure"],
    ["Product,Budget units,Budget price,Units,Price\nA,1,2,-5,3", "actuals-below-nought"],
    ["Product,Budget units,Budget price,Units,Price\nA,1,,5,3", "actuals-row-short"],
    ["Product,Budget units,Budget price,Units,Price\nA,1,2,5,", "actuals-row-short"],
    ["Product,Budget units,Budget price,Units,Price\n,1,2,5,3", "actuals-product-blank"],
    [
      "Product,Budget units,Budget price,Cost,Units,Price\nA,1,2,1,5,3\nA,1,2,1.5,5,3",
      "actuals-cost-differs",
    ],
    ["Date,Product,Units,Revenue\nsoon,A,1,2", "actuals-date"],
    ["Date,Product,Units,Revenue\n2026-04-01,A,1,", "actuals-row-short"],
    ["", "import-empty"],
  ])("are refused: %j", async (text, code) => {
    const found = await read(text);
    expect([found.ok, found.ok ? "" : found.problems[0]?.code]).toEqual([false, code]);
  });

  it("come back from a workbook as they were written", async () => {
    const sheet = salesSheet("Thornhay", exampleSales);
    if (!sheet.ok) throw new Error("no sheet");
    const bytes = await toXlsx(toSpreadsheet(sheet.value));
    const table = await readSalesFile(new File([new Uint8Array(bytes)], "thornhay.xlsx"));
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    expect(toActuals(table.value)).toEqual({ ok: true, value: { kind: "lines", lines: exampleSales } });
  });
});

describe("the order lines of Northwind", async () => {
  const found = await read(fs.readFileSync(northwindFile, "utf8"));
  if (!found.ok || found.value.kind !== "orders") throw new Error(JSON.stringify(found));
  const { orders } = found.value;
  const revenueIn = ({ from, to }: MonthSpan): number =>
    orders.filter(({ month }) => month >= from && month <= to).reduce((sum, { revenue }) => sum + revenue, 0);

  it("are all there", () => {
    expect(orders).toHaveLength(2_155);
    expect(Math.round(revenueIn(late))).toBe(422_290);
  });

  it.each(salesDimensions)("give a statement by %s that reconciles to what was sold", (by) => {
    const statement = compareSales(soldIn(orders, early, by), soldIn(orders, late, by), bridge);
    if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
    const { all, groups, unexplained } = statement.value;
    expect(all.budget).toBeCloseTo(revenueIn(early), 6);
    expect(all.actual).toBeCloseTo(revenueIn(late), 6);
    expect(unexplained).toBeCloseTo(0, 6);
    expect(all.price + all.mix + all.quantity).toBeCloseTo(revenueIn(late) - revenueIn(early), 6);
    for (const group of groups)
      expect(group.budget + group.price + group.mix + group.quantity).toBeCloseTo(group.actual, 6);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(all.total, 6);
  });

  it("give a sheet of all lines, and one of a group, that say the same", () => {
    const statement = compareSales(
      soldIn(orders, early, "category"),
      soldIn(orders, late, "category"),
      bridge,
    );
    if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
    const { all, groups, groupOf, sales, averageValue } = statement.value;
    const by = { ...bridge, valuation: "price" } as const;
    const whole = salesSheet("All", sales, by, { amounts: "number" });
    const group = groups[0]?.name ?? "";
    const some = sales.filter((_, at) => groupOf[at] === group);
    const among = { budgetUnits: all.budgetUnits, actualUnits: all.actualUnits, averageValue };
    const part = salesSheet(group, some, by, { among });
    if (!whole.ok || !part.ok) throw new Error("no sheet");
    const wholeFigures = evaluateSheet(whole.value);
    expect(wholeFigures.value("mixTotal")).toBeCloseTo(all.mix, 6);
    const partFigures = evaluateSheet(part.value);
    expect(partFigures.value("mixTotal")).toBeCloseTo(groups[0]?.mix ?? NaN, 6);
    expect(partFigures.value("quantityTotal")).toBeCloseTo(groups[0]?.quantity ?? NaN, 6);
    expect(partFigures.value("check")).toBeCloseTo(0, 6);
  });

  it("are compared in well under a second, twenty times over", () => {
    const many: OrderLine[] = Array.from({ length: 20 }, (_, copy) =>
      orders.map((order) => ({ ...order, customer: `${order.customer}${String(copy)}` })),
    ).flat();
    const began = performance.now();
    const statement = compareSales(soldIn(many, early, "customer"), soldIn(many, late, "customer"), bridge);
    expect(statement.ok).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("sales of two periods", () => {
  const sold = fc.record({
    product: fc.constantFrom("A", "B", "C"),
    group: fc.constantFrom("North", "South"),
    units: fc.integer({ min: 1, max: 900 }),
    revenue: fc.integer({ min: 0, max: 90_000 }),
  });
  const some = fc.array(sold, { minLength: 1, maxLength: 12 });

  it("always reconcile, with new products and dropped ones", () => {
    fc.assert(
      fc.property(some, some, (plan, actual) => {
        const found = compareSales(plan, actual, bridge);
        if (!found.ok) throw new Error(JSON.stringify(found.problems));
        const sum = (lines: readonly { revenue: number }[]) =>
          lines.reduce((total, { revenue }) => total + revenue, 0);
        expect(found.value.all.budget).toBeCloseTo(sum(plan), 4);
        expect(found.value.all.actual).toBeCloseTo(sum(actual), 4);
        expect(found.value.unexplained).toBeCloseTo(0, 4);
      }),
    );
  });

  const line = { product: "A", group: "North", units: 5, revenue: 50 };
  it.each([
    [[], [line], "variance-budget-none"],
    [[], [], "variance-lines-none"],
    [[line], [{ ...line, units: -1 }], "sales-returned"],
    [[{ ...line, units: 0 }], [line], "sales-without-units"],
  ])("are refused: %j against %j", (plan, actual, code) => {
    expect(compareSales(plan, actual, bridge)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
