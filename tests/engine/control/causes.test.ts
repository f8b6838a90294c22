import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import {
  keepReforecast,
  limitsOf,
  methodNamed,
  planVariance,
  planVariances,
  plannedByMonth,
  readActualsTable,
  reforecast,
  reforecastSheet,
  varianceEntry,
  weighVariance,
  withActuals,
  type RemainderRule,
} from "#engine/control";
import { evaluateSheet } from "#engine/worksheet";
import { findings, keepVersion, planFrom, planAt, diffPlans, type Plan, type PlanDraft } from "#engine/plan";

const example = (firm: string): Plan => {
  const file = readFileSync(new URL(`../../../content/plans/${firm}.yaml`, import.meta.url), "utf8");
  return planFrom((parse(file) as { plan: PlanDraft }).plan);
};
const value = <T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T => {
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
};
const forecast = { id: "f", unit: "pounds", from: "2026-04", to: "2027-03", expected: 1_200, spread: 40 };
const target = {
  id: "t",
  text: "Sales",
  unit: "pounds",
  amount: 1_320,
  expected: 1_200,
  from: "2026-04",
  to: "2027-03",
  forecasts: ["f"],
};
const year = {
  from: "2026-04",
  to: "2027-03",
  forecasts: [forecast],
  kpis: [{ id: "k", name: "Contribution", unit: "%", amount: 40 }],
  targets: [target],
} satisfies PlanDraft;
const read = (amounts: readonly number[], of = "t"): PlanDraft["actuals"] =>
  amounts.map((amount, at) => ({
    id: `actual-${String(at)}`,
    of,
    month: `2026-${String(at + 4).padStart(2, "0")}`,
    amount,
  }));
const withMonths = (...amounts: number[]): Plan => planFrom({ ...year, actuals: read(amounts) });

describe("what was planned, month by month", () => {
  it("follows the forecast's months, its quarters, or last year's, and is even without any", () => {
    const shaped = (values: number[]) =>
      plannedByMonth(planFrom({ ...year, forecasts: [{ ...forecast, values }] }), "t");
    expect(
      shaped([600, 300, 200, 100])
        ?.planned.slice(0, 4)
        .map((one) => Math.round(one)),
    ).toEqual([220, 220, 220, 110]);
    expect(shaped([])).toMatchObject({ rule: "even" });
    expect(shaped([1, 2, 3, 4, 5])).toMatchObject({ rule: "even" });
    const history = { id: "h", unit: "pounds", start: "2025-04", frequency: "quarterly" } as const;
    const lastYear = planFrom({
      ...year,
      histories: [{ ...history, values: [100, 100, 100, 300] }],
      forecasts: [{ ...forecast, histories: ["h"] }],
    });
    expect(plannedByMonth(lastYear, "t")).toMatchObject({ rule: "history" });
    expect(plannedByMonth(lastYear, "t")?.planned.at(-1)).toBeCloseTo(220, 9);
  });
  it("is a level for a KPI and rises to the end for what is read there, and is a cost in pounds", () => {
    const plan = planFrom({
      ...year,
      targets: [{ ...target, baseline: 1_200, measured: "at-the-end" }],
      budgetLines: [{ id: "b", amount: 24_000 }],
    });
    expect(plannedByMonth(plan, "t")?.planned.slice(0, 2)).toEqual([1_210, 1_220]);
    expect(plannedByMonth(plan, "k")?.planned[5]).toBe(40);
    expect(plannedByMonth(plan, "b")?.planned[0]).toBe(20);
  });
});

describe("variances of a plan", () => {
  it("compare what was read with what was planned for the same months", () => {
    const found = planVariance(withMonths(100, 90), "t");
    expect(found).toMatchObject({ planned: 220, actual: 190, gap: -30, direction: "adverse", running: 2 });
    expect(found?.impact).toBe(-1_200);
    expect(found && varianceEntry(found)).toMatchObject({ from: "2026-04", month: "2026-05" });
  });
  it("leave out months for which nothing is planned, and things that are gone", () => {
    const plan = planFrom({
      ...year,
      actuals: [
        { id: "a-1", of: "t", month: "2025-12", amount: 9 },
        { id: "a-2", of: "gone", month: "2026-04", amount: 9 },
      ],
    });
    expect(planVariances(plan)).toEqual([]);
  });
  it("are material by amount, share or persistence, as the plan sets it", () => {
    const plan = withMonths(108, 108, 108);
    const found = planVariance(plan, "t")!;
    expect(weighVariance(plan, found)).toMatchObject({
      because: ["persistence"],
      reading: "signal",
      verdict: "watch",
    });
    const strict: Plan = { ...plan, budget: { ...plan.budget, varianceAmount: 240, varianceMonths: 4 } };
    expect(limitsOf(strict)).toEqual({ amount: 240, share: 0.05, months: 4 });
    expect(weighVariance(strict, found)).toMatchObject({ because: ["amount"], verdict: "noise" });
    const senseless: Plan = { ...plan, budget: { ...plan.budget, varianceAmount: -5, varianceMonths: 0 } };
    expect(weighVariance(senseless, found).verdict).toBe("investigate");
  });
  it("are a signal only beyond what the forecast said could happen", () => {
    // 1.96 × 40 × √(1 ÷ 12) = 22.63.
    const plan = (amount: number) => {
      const one = withMonths(amount);
      return weighVariance(one, planVariance(one, "t")!);
    };
    expect(plan(87).reading).toBe("signal");
    expect(plan(88).reading).toBe("noise");
    expect(plan(88).chance).toBeCloseTo(22.632, 3);
  });
});

describe("a forecast made again", () => {
  const rules: readonly RemainderRule[] = [
    { rule: "as-forecast" },
    { rule: "run-rate" },
    { rule: "judgement", remainder: 900 },
  ];
  it.each(rules)("adds what is known to the rest by $rule, and its worksheet says the same", (rule) => {
    const made = value(reforecast(withMonths(100, 90), "t", rule));
    const sheet = value(reforecastSheet(made));
    const worked = evaluateSheet(sheet);
    expect(worked.problems).toEqual([]);
    expect(worked.value("year")).toBeCloseTo(made.revisedYear, 6);
    expect(worked.value("gap")).toBeCloseTo(made.gap, 6);
    expect(made.revised).toHaveLength(10);
  });
  it("gives the figures that were reckoned by hand", () => {
    const of = (rule: RemainderRule): number => value(reforecast(withMonths(100, 90), "t", rule)).revisedYear;
    expect(of({ rule: "as-forecast" })).toBeCloseTo(190 + 1_000, 9);
    expect(of({ rule: "run-rate" })).toBeCloseTo(190 + (190 / 200) * 1_000, 9);
    expect(of({ rule: "judgement", remainder: 900 })).toBe(1_090);
  });
  it("comes to the target's level where it is read at the end", () => {
    const plan = planFrom({
      ...year,
      targets: [{ ...target, baseline: 1_080, measured: "at-the-end" }],
      actuals: read([1_085, 1_095]),
    });
    const made = value(reforecast(plan, "t", { rule: "run-rate" }));
    expect(made).toMatchObject({ base: 1_080, toDate: 15 });
    expect(made.revisedYear).toBeCloseTo(1_095 + 10 * 7.5, 9);
    const sheet = value(reforecastSheet(made));
    expect(evaluateSheet(sheet).value("year")).toBeCloseTo(1_170, 9);
    const kept = value(keepReforecast(plan, made, { id: "f-2", madeOn: "2026-06-02", reason: reason }));
    expect(kept.forecasts[1]?.values.at(-1)).toBeCloseTo(1_170, 2);
  });
  it("runs the forecast's own method on its history and the months since", () => {
    const thornhay = example("thornhay");
    const made = value(reforecast(thornhay, "target-year", { rule: "method", method: "trend-and-season" }));
    expect(Math.round(made.revisedYear)).toBe(6_730_273);
    const calder = example("calder");
    const since = { rule: "method", method: "trend-and-season", since: "2022-04" } as const;
    expect(value(reforecast(calder, "target-year", since)).revisedYear).toBeCloseTo(5_024_940, 0);
    const sheet = evaluateSheet(value(reforecastSheet(made)));
    expect(sheet.value("gap")).toBeCloseTo(made.gap, 3);
    expect(made.back).toBe(32_000);
  });
  it.each<[string, PlanDraft, RemainderRule, string]>([
    ["nothing known", { ...year, actuals: [] }, { rule: "run-rate" }, "reforecast-nothing-known"],
    [
      "a month missing",
      { ...year, actuals: read([1, 2])?.slice(1) },
      { rule: "run-rate" },
      "reforecast-month-missing",
    ],
    [
      "no amount",
      { ...year, targets: [{ ...target, amount: null }], actuals: read([1]) },
      { rule: "run-rate" },
      "reforecast-target-bare",
    ],
    [
      "no history",
      { ...year, actuals: read([1]) },
      { rule: "method", method: "naive" },
      "reforecast-no-history",
    ],
    [
      "a history that ends elsewhere",
      {
        ...year,
        histories: [{ id: "h", unit: "pounds", start: "2020-04", frequency: "monthly", values: [1, 2] }],
        forecasts: [{ ...forecast, histories: ["h"] }],
        actuals: read([1]),
      },
      { rule: "method", method: "naive" },
      "reforecast-history-apart",
    ],
    [
      "half a quarter",
      {
        ...year,
        histories: [
          { id: "h", unit: "pounds", start: "2025-04", frequency: "quarterly", values: [1, 2, 3, 4] },
        ],
        forecasts: [{ ...forecast, histories: ["h"] }],
        actuals: read([1]),
      },
      { rule: "method", method: "naive" },
      "reforecast-part-period",
    ],
  ])("refuses %s", (_, draft, rule, code) => {
    const made = reforecast(planFrom(draft), "t", rule);
    expect(made.ok ? [] : made.problems.map((one) => one.code)).toEqual([code]);
  });
  it("refuses a year that is over", () => {
    const all = planFrom({
      ...year,
      targets: [{ ...target, to: "2026-05" }],
      actuals: read([1, 2]),
    });
    expect(reforecast(all, "t", { rule: "run-rate" })).toMatchObject({
      problems: [{ code: "reforecast-all-known" }],
    });
  });
  it("adds up whatever was read", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 1, maxLength: 11 }),
        fc.constantFrom(...rules),
        (amounts, rule) => {
          const plan = planFrom({
            ...year,
            actuals: amounts.map((amount, at) => ({
              id: `a-${String(at)}`,
              of: "t",
              month: `20${at < 9 ? "26" : "27"}-${String(((at + 3) % 12) + 1).padStart(2, "0")}`,
              amount,
            })),
          });
          const made = value(reforecast(plan, "t", rule));
          const all = [...made.actual, ...made.revised].reduce((sum, one) => sum + one, 0);
          expect(made.revisedYear).toBeCloseTo(all, 3);
          expect(made.gap).toBeCloseTo(1_320 - all, 3);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const reason = "April and May were below the plan, and nothing says that June will differ.";

describe("the loop closes", () => {
  it("keeps the re-forecast beside the one it revises, and the plan's next version says why", () => {
    const plan = withMonths(100, 90);
    const first = value(keepVersion(plan, { id: "version-1", on: "2026-03-01", by: "A", reason: "First" }));
    const made = value(reforecast(first, "t", { rule: "run-rate" }));
    const note = { id: "f-2", madeOn: "2026-06-02", reason };
    const next = value(keepReforecast(first, made, note));
    expect(next.forecasts.map(({ id, revises }) => [id, revises])).toEqual([
      ["f", null],
      ["f-2", "f"],
    ]);
    expect(next.targets[0]?.amount).toBe(1_320);
    expect(next.targets[0]?.forecasts).toEqual(["f", "f-2"]);
    const kept = value(keepVersion(next, { id: "version-2", on: "2026-06-02", by: "A", reason }));
    const changes = diffPlans(value(planAt(kept, 1)), value(planAt(kept, 2)));
    expect(changes.map(({ part, change }) => [part, change])).toEqual([
      ["forecasts", "added"],
      ["targets", "changed"],
    ]);
    // What was planned stays as it was planned, though there is another forecast now.
    expect(plannedByMonth(kept, "t")).toEqual(plannedByMonth(plan, "t"));
    expect(findings(kept).some(({ checkId }) => checkId === "reforecast")).toBe(false);
  });
  it("refuses a re-forecast without a reason that can be judged", () => {
    const made = value(reforecast(withMonths(100), "t", { rule: "run-rate" }));
    expect(
      keepReforecast(withMonths(100), made, { id: "f-2", madeOn: "2026-06-02", reason: "It is lower." }),
    ).toMatchObject({ problems: [{ code: "reforecast-unreasoned" }] });
  });
});

it("knows a method by the words of a plan", () => {
  expect(methodNamed("Trend line with seasons")).toBe("trend-and-season");
  expect(methodNamed("seasonal naive")).toBe("seasonal-naive");
  expect(methodNamed("")).toBeNull();
});

describe("actual figures from a table", () => {
  const plan = planFrom({
    targets: [{ id: "target-1", text: "Sales of the firm" }],
    kpis: [{ id: "kpi-1", name: "Visits held" }],
  });
  const rows = (...cells: (string | number | null)[][]) =>
    cells.map((one, at) => ({ number: at + 2, cells: one }));
  it("are read from a row a figure, with what was planned and where it was read", () => {
    const table = {
      head: ["Name", "Month", "Actual", "Planned", "Source"],
      rows: rows(
        ["t1", "2026-04", "£5,500", 5_600, "Ledger"],
        ["VISITS HELD", "30/04/2026", 9, null, null],
        ["Teapots", "2026-04", 3, null, null],
        ["T1", "soon", 3, null, null],
        ["T1", "2026-05", "n/a", null, null],
      ),
    };
    const found = value(readActualsTable(plan, table));
    expect(found.actuals).toEqual([
      { of: "target-1", month: "2026-04", amount: 5_500, planned: 5_600, source: "Ledger" },
      { of: "kpi-1", month: "2026-04", amount: 9 },
    ]);
    expect(found.notes.map(({ code }) => code)).toEqual([
      "actuals-row-unknown",
      "actuals-row-no-month",
      "actuals-row-no-amount",
    ]);
  });
  it("are read from a column a thing, and columns of nothing are named", () => {
    const table = {
      head: ["Month", "Sales of the firm", "Teapots"],
      rows: rows(["April 2026", 55, 1], ["May 2026", null, 2]),
    };
    const found = value(readActualsTable(plan, table));
    expect(found.actuals).toEqual([{ of: "target-1", month: "2026-04", amount: 55 }]);
    expect(found.notes).toEqual([{ code: "actuals-column-unknown", column: "Teapots" }]);
  });
  it("are refused where no month or nothing of the plan stands in it", () => {
    expect(readActualsTable(plan, { head: ["A"], rows: rows(["x"]) })).toMatchObject({
      problems: [{ code: "actuals-no-month" }],
    });
    const foreign = readActualsTable(plan, { head: ["Month", "Tea"], rows: rows(["April 2026", 1]) });
    expect(foreign.ok ? [] : foreign.problems.map(({ code }) => code)).toEqual([
      "actuals-none-known",
      "actuals-column-unknown",
    ]);
    expect(readActualsTable(plan, { head: ["constructor", "__proto__"], rows: [] }).ok).toBe(false);
  });
  it("take the place of the figure of the same month, and keep what the plan says of it besides", () => {
    const before = planFrom({
      actuals: [
        { id: "a-1", of: "target-1", month: "2026-04", amount: 50, planned: 60, readOn: "2026-05-02" },
      ],
    });
    let drawn = 0;
    const after = withActuals(
      before,
      [
        { of: "target-1", month: "2026-04", amount: 55 },
        { of: "target-1", month: "2026-05", amount: 57 },
      ],
      () => `actual-new-${String((drawn += 1))}`,
    );
    expect(after.actuals).toMatchObject([
      { id: "a-1", amount: 55, planned: 60, readOn: "2026-05-02" },
      { id: "actual-new-1", amount: 57, planned: null },
    ]);
    expect(before.actuals).toHaveLength(1);
  });
});
