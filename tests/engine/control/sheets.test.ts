import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "#engine/measure";
import {
  acquisitionSheet,
  acquisitionVariances,
  firstPassSheet,
  firstPassYield,
  flexedBudget,
  flexedSheet,
  greenRedSheet,
  greenRedSplit,
  jointRules,
  leadThroughput,
  leadVelocity,
  marketSheet,
  marketVariances,
  mixMethods,
  planningOperational,
  planningSheet,
  planningUnits,
  priceVolume,
  priceVolumeSheet,
  salesSheet,
  salesVariances,
  throughputSheet,
  valuations,
} from "#engine/control";
import { evaluateSheet, type Sheet } from "#engine/worksheet";
import { runs } from "../../property-runs.ts";

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
/** The figures of a sheet, in the order asked for; every sheet's check comes out at nought. */
function read(sheet: Result<Sheet>, ...addresses: string[]): number[] {
  const found = sure(sheet);
  const evaluation = evaluateSheet(found);
  expect(evaluation.problems).toEqual([]);
  if (found.cells.some(({ name }) => name === "check"))
    expect(Math.abs(evaluation.value("check") ?? NaN)).toBeLessThan(1e-3);
  return addresses.map((address) => evaluation.value(address) ?? NaN);
}
function same(sheet: readonly number[], kernel: readonly number[]): void {
  expect(sheet).toHaveLength(kernel.length);
  for (const [at, value] of kernel.entries())
    expect(Math.abs((sheet[at] ?? NaN) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1e6, Math.abs(value)));
}
const units = fc.integer({ min: 1, max: 9_000 });
const pounds = fc.integer({ min: 1, max: 90_000 }).map((pence) => pence / 100);
const few = { numRuns: runs(30) };

describe("each sheet says what its plain function says", () => {
  it("sales variances by every convention", () => {
    const line = fc.record({
      name: fc.constant("Line"),
      budgetUnits: units,
      budgetPrice: pounds,
      cost: pounds,
      absorbed: pounds,
      actualUnits: units,
      actualPrice: pounds,
    });
    const by = fc.record({
      valuation: fc.constantFrom(...valuations),
      mix: fc.constantFrom(...mixMethods),
      joint: fc.constantFrom(...jointRules),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), by, (lines, conventions) => {
        const { all, lines: each, averageValue } = sure(salesVariances(lines, conventions));
        const last = String(lines.length);
        const columns = [
          "budget",
          "flexed",
          "actual",
          "price",
          "volume",
          "mix",
          "quantity",
          "total",
        ] as const;
        same(
          read(
            salesSheet("Lines", lines, conventions),
            "averageValue",
            "budgetTotal",
            "quantityTotal",
            "mixTotal",
            "priceTotal",
            "actualTotal",
            ...columns.map((column) => `${column}[${last}]`),
          ),
          [
            averageValue,
            all.budget,
            all.quantity,
            all.mix,
            all.price,
            all.actual,
            ...columns.map((column) => each.at(-1)?.[column] ?? NaN),
          ],
        );
      }),
      few,
    );
  });

  it("price and volume at price and at contribution", () => {
    fc.assert(
      fc.property(
        units,
        pounds,
        pounds,
        units,
        pounds,
        (budgetUnits, budgetPrice, cost, actualUnits, actualPrice) => {
          const line = { name: "Line", budgetUnits, budgetPrice, cost, actualUnits, actualPrice };
          const atPrice = sure(priceVolume(line, "price"));
          const atContribution = sure(priceVolume(line, "contribution"));
          same(
            read(priceVolumeSheet(line), "price", "volume", "revenue", "contributionVolume", "contribution"),
            [atPrice.price, atPrice.volume, atPrice.total, atContribution.volume, atContribution.total],
          );
        },
      ),
      few,
    );
  });

  it("market size and share, and planning and operational on either units", () => {
    fc.assert(
      fc.property(
        units,
        units,
        fc.nat(100),
        fc.nat(100),
        pounds,
        (budgetMarket, actualMarket, s0, s1, value) => {
          const figures = {
            budgetMarket,
            budgetUnits: (budgetMarket * s0) / 100,
            actualMarket,
            actualUnits: (actualMarket * s1) / 100,
            value,
          };
          const found = sure(marketVariances(figures));
          same(read(marketSheet("Market", figures), "size", "share", "quantity", "revisedUnits"), [
            found.size,
            found.share,
            found.quantity,
            found.revisedUnits,
          ]);
        },
      ),
      few,
    );
    const standard = fc.record({
      side: fc.constantFrom("sales" as const, "cost" as const),
      original: pounds,
      revised: pounds,
      actual: pounds,
      budgetUnits: units,
      actualUnits: units,
    });
    fc.assert(
      fc.property(standard, fc.constantFrom(...planningUnits), (one, on) => {
        const found = sure(planningOperational(one, on));
        same(read(planningSheet("Standard", one, on), "planning", "operational", "total"), [
          found.planning,
          found.operational,
          found.total,
        ]);
      }),
      few,
    );
  });

  it("a flexed budget, whatever order its lines come in", () => {
    const line = fc.record({
      name: fc.constant("Line"),
      kind: fc.constantFrom("revenue" as const, "variable" as const, "fixed" as const),
      budget: pounds,
      actual: pounds,
      budgetUnits: units,
      actualUnits: units,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { contribution, profit } = sure(flexedBudget(lines));
        same(
          read(
            flexedSheet("Budget", lines),
            "contributionFlexed",
            "profitBudget",
            "profitFlexed",
            "profitActual",
            "activityTotal",
            "spendingTotal",
          ),
          [
            contribution.flexed,
            profit.budget,
            profit.flexed,
            profit.actual,
            profit.activity,
            profit.spending,
          ],
        );
      }),
      few,
    );
  });

  it("acquisition, green and red, throughput, first pass", () => {
    const leads = fc.record({ spend: pounds, leads: units, customers: units });
    fc.assert(
      fc.property(leads, leads, (plan, actual) => {
        const found = sure(acquisitionVariances(plan, actual));
        same(
          read(
            acquisitionSheet("Leads", plan, actual),
            "fromLeadPrice",
            "fromConversion",
            "efficiency",
            "customers",
            "total",
          ),
          [found.fromLeadPrice, found.fromConversion, found.efficiency, found.customers, found.total],
        );
        expect(found.fromLeadPrice + found.fromConversion).toBeCloseTo(found.efficiency, 3);
        expect(found.efficiency + found.customers).toBeCloseTo(found.total, 3);
      }),
      few,
    );
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 1, max: 100 }),
        units,
        fc.nat(100),
        (plannedCount, p, actualCount, a) => {
          const link = {
            plannedCount,
            plannedOutcome: (plannedCount * p) / 100,
            actualCount,
            actualOutcome: (actualCount * a) / 100,
          };
          const found = sure(greenRedSplit(link));
          expect(found.fromCount + found.fromRate).toBeCloseTo(found.gap, 6);
          same(
            read(
              greenRedSheet("Chain", ["Leads", "Meetings"], link),
              "fromCount",
              "fromRate",
              "gap",
              "countShare",
            ),
            [found.fromCount, found.fromRate, found.gap, found.countShare],
          );
        },
      ),
      few,
    );
    fc.assert(
      fc.property(
        units,
        units,
        units,
        units,
        units,
        fc.nat(50),
        (people, each, arriving, before, now, waiting) => {
          const figures = { people, each, arriving, before, now, waiting };
          const found = sure(leadThroughput(figures, 5));
          same(
            read(
              throughputSheet("Leads", figures, 5),
              "velocity",
              "capacity",
              "utilisation",
              "backlog[5]",
              "wait",
            ),
            [
              sure(leadVelocity(before, now)),
              found.capacity,
              found.utilisation,
              found.backlog.at(-1) ?? NaN,
              found.wait,
            ],
          );
        },
      ),
      few,
    );
    const source = fc.record({
      name: fc.constant("Source"),
      delivered: units,
      kept: fc.nat(100),
      costPerLead: pounds,
    });
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 5 }), (drawn) => {
        const sources = drawn.map(({ kept, ...one }) => ({ ...one, accepted: (one.delivered * kept) / 100 }));
        const { all, sources: each } = sure(firstPassYield(sources));
        same(
          read(
            firstPassSheet("Sources", sources),
            "allYield",
            "allDefects",
            "allCost",
            "yield[1]",
            "acceptedCost[1]",
          ),
          [
            all.firstPassYield,
            all.defects,
            all.defectCost,
            each[0]?.firstPassYield ?? NaN,
            each[0]?.costPerAccepted ?? 0,
          ],
        );
      }),
      few,
    );
  });
});

describe("the mix sheet", () => {
  it("shows a mistake that is taught: what is left by line is nought, and so is no mix", () => {
    const line = { name: "A", budgetUnits: 600, budgetPrice: 10, actualUnits: 500, actualPrice: 11 };
    const sheet = salesSheet("One line", [line], {
      valuation: "price",
      mix: "individual",
      joint: "in-price",
    });
    same(read(sheet, "mixTotal", "volume[1]", "price[1]", "total[1]"), [0, -1_000, 500, -500]);
  });

  it.each([
    [
      acquisitionSheet("A", { spend: -1, leads: 1, customers: 1 }, { spend: 1, leads: 1, customers: 1 }),
      "spend-negative",
    ],
    [
      acquisitionSheet("A", { spend: 1, leads: 0, customers: 1 }, { spend: 1, leads: 1, customers: 1 }),
      "acquisition-leads-none",
    ],
    [
      acquisitionSheet("A", { spend: 1, leads: 1, customers: 0 }, { spend: 1, leads: 1, customers: 1 }),
      "customers-none",
    ],
    [flexedSheet("F", []), "variance-lines-none"],
    [
      flexedSheet("F", [
        { name: "X", kind: "variable", budget: 1, actual: 1, budgetUnits: 0, actualUnits: 1 },
      ]),
      "flexed-units-none",
    ],
    [flexedSheet("F", [{ name: "X", kind: "fixed", budget: NaN, actual: 1 }]), "variance-figure"],
    [
      greenRedSheet("G", ["A", "B"], {
        plannedCount: 0,
        plannedOutcome: 0,
        actualCount: 1,
        actualOutcome: 1,
      }),
      "chain-count-none",
    ],
    [
      greenRedSheet("G", ["A", "B"], {
        plannedCount: 9,
        plannedOutcome: 0,
        actualCount: 1,
        actualOutcome: 1,
      }),
      "chain-outcome-outside",
    ],
    [
      throughputSheet("T", { before: 0, now: 1, people: 1, each: 1, arriving: 1, waiting: 0 }, 4),
      "velocity-base-none",
    ],
    [
      throughputSheet("T", { before: 1, now: 1, people: 0, each: 1, arriving: 1, waiting: 0 }, 4),
      "throughput-capacity-none",
    ],
    [
      throughputSheet("T", { before: 1, now: 1, people: 1, each: 1, arriving: 1, waiting: 0 }, 0),
      "throughput-figure",
    ],
    [firstPassSheet("P", [{ name: "X", delivered: 1, accepted: 2, costPerLead: 1 }]), "delivery-outside"],
    [firstPassSheet("P", []), "measures-sources-none"],
  ])("bad figures are refused: %#", (sheet, code) => {
    expect(sheet).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
