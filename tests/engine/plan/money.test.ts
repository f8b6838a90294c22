import { budgetPosition, caseSheet, onePage, planFrom, workCase, type PlanDraft } from "#engine/plan";
import { evaluateSheet } from "#engine/worksheet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../property-runs.ts";

type CaseDraft = NonNullable<PlanDraft["businessCases"]>[number];
const caseOf = (draft: Omit<CaseDraft, "id">) =>
  planFrom({ businessCases: [{ id: "case-1", ...draft }] }).businessCases[0]!;
const van = caseOf({
  title: "A survey van",
  cost: 600_000,
  monthlyCost: 0,
  monthlyBenefit: 280_000,
  delay: 3,
  months: 11,
});

describe("a business case", () => {
  it("is paid back in the month whose balance is not below nought", () => {
    const worked = workCase(van);
    // £2,800 a month from the fourth month: £5,600 after five months and £8,400 after six, against £6,000.
    expect(worked).toMatchObject({
      ok: true,
      value: { payback: 6, cost: 600_000, benefit: 2_240_000, gain: 1_640_000 },
    });
  });

  it("is never paid back where it brings less than it costs", () => {
    expect(workCase(caseOf({ monthlyCost: 100_00, monthlyBenefit: 90_00, months: 24 }))).toMatchObject({
      ok: true,
      value: { payback: null },
    });
  });

  it.each([
    ["business-case-incomplete", { cost: 100 }],
    ["business-case-incomplete", { monthlyBenefit: 100, months: 12 }],
    ["business-case-months", { cost: 100, monthlyBenefit: 100, months: 0 }],
    ["business-case-months", { cost: 100, monthlyBenefit: 100, months: 100_000_000 }],
    ["business-case-negative", { cost: -100, monthlyBenefit: 100, months: 12 }],
    ["business-case-costs-nothing", { cost: 0, monthlyCost: 0, monthlyBenefit: 100, months: 12 }],
  ])("is refused: %s", (code, draft) => {
    for (const refused of [workCase(caseOf(draft)), caseSheet(caseOf(draft))])
      expect(refused).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it("comes to the same as its worksheet", () => {
    const pounds = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.record({
          once: fc.integer({ min: 1, max: 50_000 }),
          monthly: pounds,
          benefit: pounds,
          delay: fc.integer({ min: 0, max: 12 }),
          months: fc.integer({ min: 1, max: 36 }),
        }),
        ({ once, monthly, benefit, delay, months }) => {
          const asked = caseOf({
            cost: once * 100,
            monthlyCost: monthly * 100,
            monthlyBenefit: benefit * 100,
            delay,
            months,
          });
          const worked = workCase(asked);
          const sheet = caseSheet(asked);
          if (!worked.ok || !sheet.ok) throw new Error(JSON.stringify([worked, sheet]));
          const { value } = evaluateSheet(sheet.value);
          worked.value.balance.forEach((pence, at) => {
            expect(value(`balance[${String(at + 1)}]`)).toBeCloseTo(pence / 100, 6);
          });
          expect(value("gain")).toBeCloseTo(worked.value.gain / 100, 6);
          expect(value("returned")).toBeCloseTo(worked.value.returned, 9);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe("a budget", () => {
  const plan = planFrom({
    budget: { agreed: 1000_00 },
    budgetLines: [
      { id: "line-1", amount: 400_00, status: "committed", driver: "More leads" },
      { id: "line-2", amount: 300_00, status: "reallocated", movedFrom: "line-1", driver: "More leads" },
      { id: "line-3", amount: 200_00, status: "unallocated" },
    ],
    actions: [
      { id: "action-1", cost: 650_00 },
      { id: "action-2", cost: 999_00, status: "dropped" },
      { id: "action-3" },
    ],
  });

  it("is reconciled with its lines, and the lines with the actions that are not dropped", () => {
    expect(budgetPosition(plan)).toMatchObject({
      lines: 900_00,
      actions: 650_00,
      unplanned: 100_00,
      difference: 50_00,
      moved: 300_00,
      free: 200_00,
    });
  });

  it("maps every pound to what it drives, in whole pence", () => {
    const { byDriver, byStatus, lines } = budgetPosition(plan);
    expect(byDriver).toEqual([
      { driver: "More leads", amount: 700_00, lines: ["line-1", "line-2"] },
      { driver: "", amount: 200_00, lines: ["line-3"] },
    ]);
    for (const parts of [byDriver, byStatus])
      expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(lines);
  });

  it("stands at nothing in an empty plan", () => {
    expect(budgetPosition(planFrom({}))).toMatchObject({
      agreed: null,
      unplanned: null,
      lines: 0,
      difference: 0,
    });
  });
});

describe("the one page", () => {
  it("takes what must be done, the leading measures and the gravest risks, and says what it left out", () => {
    const actions = Array.from({ length: 9 }, (_, at) => ({
      id: `action-${String(at)}`,
      priority: at === 8 ? ("must" as const) : ("could" as const),
    }));
    const page = onePage(
      planFrom({
        actions,
        kpis: [
          { id: "kpi-1", kind: "lagging" },
          { id: "kpi-2", kind: "leading" },
        ],
        risks: [
          { id: "risk-1", likelihood: 1, impact: 5 },
          { id: "risk-2", likelihood: 3, impact: 4 },
        ],
        triggers: [{ id: "trigger-1", risk: "risk-2" }],
      }),
    );
    expect(page.actions[0]?.id).toBe("action-8");
    expect(page.leftOut).toEqual({ actions: 2, kpis: 0, risks: 0 });
    expect(page.kpis.map(({ id }) => id)).toEqual(["kpi-2", "kpi-1"]);
    expect(page.risks.map(({ risk, trigger }) => [risk.id, trigger?.id])).toEqual([
      ["risk-2", "trigger-1"],
      ["risk-1", undefined],
    ]);
  });
});
