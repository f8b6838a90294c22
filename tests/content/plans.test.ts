import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findings, planChecks, readPlan, wholeTargets, type Plan } from "#engine/plan";
import { planVariances, reforecast, type RemainderRule } from "#engine/control";
import { flawedTwin, withFlaw } from "../../src/content-model/flawed-twin.ts";
import type { PlanExample } from "../../src/content-model/plan-example.ts";
import { readContent } from "../../src/content-model/read-content.ts";

const { entries } = readContent(fileURLToPath(new URL("../..", import.meta.url)));
const examples = entries
  .filter(({ collection }) => collection === "plans")
  .map(({ data }) => data as unknown as PlanExample);
const sum = <T>(items: readonly T[], of: (item: T) => number | null): number =>
  items.reduce((total, item) => total + (of(item) ?? 0), 0);
const found = (plan: Plan): Set<string> => new Set(findings(plan).map(({ checkId }) => checkId));

describe("the worked examples", () => {
  it("are of three trades", () => {
    expect(examples.map(({ id }) => id).sort()).toEqual(["calder", "tallyman", "thornhay"]);
  });

  it.each(examples)(
    "$id is whole: no check finds anything wanting, and every target reaches a review",
    ({ plan }) => {
      expect(findings(plan)).toEqual([]);
      expect(wholeTargets(plan)).toEqual({ whole: plan.targets.length, of: plan.targets.length });
      expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
    },
  );

  it.each(examples)("the figures of $id add up", ({ plan }) => {
    expect(sum(plan.budgetLines, ({ amount }) => amount)).toBe(plan.budget.agreed);
    expect(sum(plan.actions, ({ cost }) => cost)).toBe(plan.budget.agreed);
    for (const campaign of plan.campaigns) {
      const own = plan.milestones.filter((milestone) => milestone.campaign === campaign.id);
      expect(sum(own, ({ budget }) => budget)).toBe(campaign.budget);
      expect(sum(own, ({ expectedLeads }) => expectedLeads)).toBe(campaign.expectedLeads);
    }
    // A target in the unit of the larger one that it is a part of.
    for (const whole of plan.targets) {
      const parts = plan.targets.filter(({ within, unit }) => within === whole.id && unit === whole.unit);
      if (parts.length > 0) expect(sum(parts, ({ amount }) => amount)).toBe(whole.amount);
      if (parts.length > 0) expect(sum(parts, ({ expected }) => expected)).toBe(whole.expected);
    }
  });

  it.each(examples)("the quarter of $id adds up", ({ plan }) => {
    const reckoned = planVariances(plan);
    for (const variance of plan.variances) {
      const found = reckoned.find(({ of }) => of === variance.of);
      expect([variance.of, found?.planned, found?.actual]).toEqual([
        variance.of,
        variance.planned,
        variance.actual,
      ]);
      expect(found?.direction).toBe(variance.direction);
      const causes = plan.causes.filter(({ variances }) => variances.includes(variance.id));
      expect(Math.abs(sum(causes, ({ amount }) => amount))).toBeLessThanOrEqual(
        Math.abs(variance.impact ?? 0),
      );
    }
    // Parts that were all read come to the whole.
    for (const whole of plan.targets) {
      const parts = plan.targets.filter(({ within, unit }) => within === whole.id && unit === whole.unit);
      const read = parts.map(({ id }) => reckoned.find(({ of }) => of === id)?.actual);
      if (parts.length > 0 && read.every((one) => one !== undefined))
        expect(sum(read, (one) => one)).toBe(reckoned.find(({ of }) => of === whole.id)?.actual);
    }
  });

  it.each<[string, string, RemainderRule]>([
    ["thornhay", "target-year", { rule: "method", method: "trend-and-season" }],
    ["calder", "target-year", { rule: "as-forecast" }],
    ["tallyman", "target-revenue", { rule: "judgement", remainder: 92_100 }],
  ])("the re-forecast of %s is what the engine makes of it", (firm, target, rule) => {
    const plan = examples.find(({ id }) => id === firm)!.plan;
    const kept = plan.forecasts.find(({ revises }) => revises !== null);
    const made = reforecast(plan, target, rule);
    if (!made.ok) throw new RangeError(JSON.stringify(made.problems));
    expect(kept?.expected).toBe(Math.round(made.value.revisedYear));
    expect(kept?.spread).toBe(Math.round(made.value.spread ?? 0));
    const isLevel = made.value.target.measured === "at-the-end";
    const last = isLevel ? kept?.values.at(-1) : sum(kept?.values ?? [], (one) => one);
    expect(last).toBe(kept?.expected);
  });

  it.each(
    examples.flatMap(({ id, plan, flaws }) => flaws.map((flaw) => ({ id, plan, flaw, says: flaw.says }))),
  )("$id, flawed: $says", ({ plan, flaw }) => {
    const flawed = withFlaw(plan, flaw);
    expect(flawed).not.toEqual(plan);
    for (const id of flaw.finds) expect(planChecks.map((check) => check.id)).toContain(id);
    expect([...found(flawed)]).toEqual(expect.arrayContaining([...flaw.finds]));
  });

  it.each(examples)("the flawed twin of $id is a plan too", (example) => {
    const twin = flawedTwin(example);
    expect(readPlan(JSON.parse(JSON.stringify(twin)))).toEqual({ ok: true, value: twin });
    expect([...found(twin)]).toEqual(expect.arrayContaining(example.flaws.flatMap(({ finds }) => finds)));
  });
});
