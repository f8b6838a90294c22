import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findings, planChecks, readPlan, wholeTargets, type Plan } from "#engine/plan";
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
