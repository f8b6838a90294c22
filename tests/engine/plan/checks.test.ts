import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sentence } from "../../../src/ui/sentence.ts";
import {
  checkPlan,
  checksFor,
  failureReasons,
  findings,
  planChecks,
  planFrom,
  planListNames,
  type Plan,
} from "#engine/plan";
import { thornhay, thornhayWith } from "./thornhay-plan.ts";

const first = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined) throw new RangeError("nothing there");
  return value;
};

type Flaw = (plan: Plan) => unknown;

/** One flaw or more for every check, each with the sentence that must come of it. The whole plan passes them all. */
const flaws: readonly (readonly [check: string, code: string, flaw: Flaw])[] = [
  ["thread-dangling", "plan-break-dangling", (p) => (p.kpis = [])],
  ["thread-circular", "plan-break-circular", (p) => (first(p.targets).within = "target-2")],
  ["thread-orphan", "plan-break-orphan", (p) => (first(p.actions).serves = [])],
  ["thread-uncited", "plan-break-uncited", (p) => (p.salesObjectives = [])],
  ["thread-unused", "plan-break-unused", (p) => (first(p.strategies).evidence = [])],
  ["thread-stretched", "plan-break-stretched", (p) => (first(p.targets).capacity = 1)],
  ["thread-unmeasured", "plan-break-unmeasured", (p) => (first(p.actions).kpis = [])],
  [
    "thread-unresourced",
    "plan-break-no-budget",
    (p) => ((first(p.campaigns).budget = null), (p.budgetLines = [])),
  ],
  ["thread-unowned", "plan-break-unowned", (p) => (first(p.actions).owners = [])],
  ["thread-undated", "plan-break-undated", (p) => (first(p.actions).start = null)],
  ["thread-uncontrolled", "plan-break-uncontrolled", (p) => (p.reviews = [])],

  ["corporate-aim", "plan-no-aim", (p) => (p.aims = [])],
  [
    "objective-reaches-aim",
    "plan-objective-apart",
    (p) => (first(p.salesObjectives).serves = ["question-1"]),
  ],
  [
    "objective-example",
    "plan-objective-no-example",
    (p) => Object.assign(first(p.salesObjectives), { segments: [], products: [], campaigns: ["gone"] }),
  ],
  ["five-questions", "plan-question-open", (p) => (first(p.questions).answer = " ")],
  ["alignment-answered", "plan-alignment-open", (p) => p.alignment.pop()],
  ["alignment-carried", "plan-alignment-empty", (p) => (first(p.alignment).carriedBy = [])],
  ["direction-chosen", "plan-no-direction", (p) => (p.organisation.direction = null)],
  ["product-focus", "plan-no-product", (p) => (p.products = [])],
  ["product-focus", "plan-product-unfocused", (p) => (first(p.products).focus = null)],
  ["product-margin", "plan-product-at-loss", (p) => (first(p.products).cost = 2_400)],
  ["target-market", "plan-no-target-market", (p) => (first(p.segments).targeted = false)],
  ["target-market", "plan-segment-unreasoned", (p) => (first(p.segments).serves = [])],
  ["channel-choice", "plan-no-channel", (p) => (p.channels = [])],
  ["channel-choice", "plan-channel-unreasoned", (p) => (first(p.channels).because = "")],
  ["situation-known", "plan-no-market-fact", (p) => p.facts.shift()],
  ["situation-known", "plan-no-competitor", (p) => p.facts.pop()],
  ["swot-four-sided", "plan-swot-one-sided", (p) => p.swot.pop()],
  ["stakeholders-asked", "plan-nobody-asked", (p) => (p.stakeholders = [])],
  ["stakeholders-asked", "plan-stakeholder-unheard", (p) => (first(p.stakeholders).changed = "")],

  ["positioning", "plan-no-positioning", (p) => (p.marketing.positioning = "")],
  ["messages", "plan-no-message", (p) => (p.messages = [])],
  ["messages", "plan-message-unused", (p) => (first(p.campaigns).messages = [])],
  ["campaigns", "plan-no-campaign", (p) => (p.campaigns = [])],
  ["promotional-focus", "plan-campaign-for-nobody", (p) => (p.campaigns[1]!.audience = "")],
  ["milestones", "plan-no-milestone", (p) => (p.milestones = [])],
  ["milestones", "plan-objectives-off-beat", (p) => (first(p.salesObjectives).campaigns = [])],
  [
    "objective-in-time",
    "plan-objective-before-campaign",
    (p) => (first(p.salesObjectives).deadline = "2027-04-11"),
  ],
  ["marketing-metric", "plan-marketing-no-metric", (p) => (first(p.marketingObjectives).kpi = "")],
  ["lead-definition", "plan-no-lead-definition", (p) => (p.leads.summary = "")],
  ["lead-definition", "plan-lead-rule-missing", (p) => p.leadRules.pop()],
  ["lead-definition", "plan-lead-no-reject", (p) => p.leadReasons.shift()],
  ["lead-agreed", "plan-lead-not-agreed", (p) => (p.leads.agreedBy = ["person-1", "person-3"])],
  [
    "more-than-social",
    "plan-only-social",
    (p) => p.campaigns.forEach((campaign, at) => (campaign.channel = ["Instagram", "LinkedIn"][at] ?? "")),
  ],
  ["crm-more-than-software", "plan-crm-software-alone", (p) => p.resources.pop()],

  ["forecast-cited", "plan-no-forecast", (p) => (p.forecasts = [])],
  ["forecast-cited", "plan-forecast-no-method", (p) => (first(p.forecasts).method = "")],
  ["forecast-on-data", "plan-forecast-no-data", (p) => (first(p.forecasts).histories = [])],
  ["forecast-assumptions", "plan-forecast-no-assumption", (p) => (first(p.forecasts).assumptions = [])],
  ["forecast-reasoned", "plan-forecast-unreasoned", (p) => (first(p.forecasts).reason = "It fits best.")],
  ["methods-compared", "plan-forecast-alone", (p) => (first(p.forecasts).comparedWith = [])],
  ["assumption-watched", "plan-assumption-unwatched", (p) => (first(p.assumptions).warning = "")],
  ["objective-smart", "plan-no-objective", (p) => (p.salesObjectives = [])],
  ["objective-smart", "plan-objective-not-smart", (p) => (first(p.salesObjectives).achievable = "")],
  ["marketing-kpi", "plan-no-marketing-kpi", (p) => p.kpis.pop()],
  ["targets-cascaded", "plan-no-cascade", (p) => (p.targets = [first(p.targets)])],
  ["cascade-adds-up", "plan-cascade-uneven", (p) => p.targets.pop()],
  ["target-grounded", "plan-target-ungrounded", (p) => (first(p.targets).capacity = null)],
  ["target-beside-forecast", "plan-target-no-forecast", (p) => (first(p.targets).expected = null)],
  ["target-is-no-forecast", "plan-target-is-forecast", (p) => (first(p.targets).expected = 91_800)],
  ["target-is-no-forecast", "plan-target-is-forecast", (p) => (first(p.targets).amount = 5_269_800)],
  ["stretch-reasoned", "plan-stretch-unreasoned", (p) => (first(p.targets).because = "")],

  ["resources-there", "plan-no-budget-line", (p) => (p.budgetLines = [])],
  ["resources-there", "plan-no-time", (p) => p.resources.shift()],
  ["resources-there", "plan-no-tool", (p) => p.resources.splice(1, 1)],
  ["resources-suffice", "plan-resource-short", (p) => (first(p.resources).available = 80)],
  ["budget-agreed", "plan-budget-not-agreed", (p) => (p.budget.agreed = null)],
  ["budget-reconciles", "plan-budget-uneven", (p) => (p.budget.agreed = 3_200_001)],
  ["spending-covered", "plan-overspent", (p) => (first(p.actions).cost = 3_000_000)],
  ["cost-drives-value", "plan-line-no-driver", (p) => (first(p.budgetLines).driver = "")],
  ["cost-drives-value", "plan-line-no-status", (p) => (first(p.budgetLines).status = null)],
  ["cost-drives-value", "plan-line-from-nowhere", (p) => (p.budgetLines[1]!.movedFrom = null)],
  [
    "money-brings-most",
    "plan-money-brings-more",
    (p) => {
      const [poor, good] = p.budgetLines;
      poor!.returns = [{ spend: 100_000_00, brings: 110_000_00 }];
      good!.returns = [{ spend: 100_000_00, brings: 900_000_00 }];
      poor!.serves = ["campaign-1"];
    },
  ],
  ["people-there", "plan-no-salesperson", (p) => p.team.forEach((one) => (one.team = "marketing"))],
  ["people-there", "plan-person-no-role", (p) => (first(p.team).role = "")],
  ["territories", "plan-no-territory", (p) => (p.territories = [])],
  ["territories", "plan-territory-unassigned", (p) => (first(p.territories).owners = ["gone"])],
  ["territories", "plan-territory-unreasoned", (p) => (first(p.territories).because = "")],
  ["territory-routes", "plan-territory-no-route", (p) => (first(p.territories).route = "")],
  ["capability-gaps", "plan-no-capability", (p) => (p.capabilities = [])],
  [
    "capability-gaps",
    "plan-capability-gap",
    (p) => Object.assign(first(p.capabilities), { development: "", actions: [] }),
  ],
  ["case-pays-back", "plan-case-no-payback", (p) => (first(p.businessCases).monthlyBenefit = 130_909)],
  ["commitment-given", "plan-person-uncommitted", (p) => (first(p.contributions).commitment = "")],
  ["everyone-told", "plan-person-untold", (p) => first(p.communications).audience.pop()],

  ["actions-there", "plan-no-action", (p) => (p.actions = [])],
  ["action-priority", "plan-action-no-priority", (p) => (first(p.actions).priority = null)],
  ["call-rates", "plan-no-call-rate", (p) => p.actions.forEach((action) => (action.callRate = null))],
  ["call-rates", "plan-call-rate-unclear", (p) => (first(p.actions).callRatePer = null)],
  ["lead-generation", "plan-no-lead-source", (p) => p.actions.forEach((action) => (action.leadSource = ""))],
  ["dates-forward", "plan-months-backwards", (p) => (p.to = "2027-03")],
  ["dates-forward", "plan-dates-backwards", (p) => (first(p.actions).end = "2027-04-04")],
  ["dates-forward", "plan-dates-backwards", (p) => (first(p.targets).to = "2027-03")],
  ["dates-forward", "plan-dates-backwards", (p) => (first(p.milestones).end = "2027-04-11")],
  ["money-above-nought", "plan-budget-negative", (p) => (p.budget.agreed = -1)],
  ["money-above-nought", "plan-money-negative", (p) => (first(p.budgetLines).amount = -1)],
  ["money-above-nought", "plan-money-negative", (p) => (first(p.actions).cost = -1)],
  ["customer-understood", "plan-customer-unknown", (p) => p.questions.shift()],
  ["customer-understood", "plan-segment-needs-unknown", (p) => (first(p.segments).needs = "")],
  ["time-enough", "plan-action-no-days", (p) => (first(p.actions).days = null)],
  ["time-enough", "plan-person-overloaded", (p) => (first(p.team).sellingDays = 46)],
  ["order-of-work", "plan-action-too-early", (p) => (p.actions[2]!.end = "2027-04-06")],
  ["owners-inspected", "plan-owner-uninspected", (p) => first(p.reviews).attends.splice(1, 1)],
  [
    "focus-kept",
    "plan-many-objectives",
    (p) => {
      for (let at = 2; at < 9; at += 1)
        p.salesObjectives.push({ ...first(p.salesObjectives), id: `sales-objective-${String(at)}` });
    },
  ],
  [
    "focus-kept",
    "plan-all-musts",
    (p) => {
      p.actions.push({ ...first(p.actions), id: "action-4" });
      for (const action of p.actions) action.priority = "must";
    },
  ],
  ["planned-in-time", "plan-no-calendar", (p) => (p.planningSteps = [])],
  ["planned-in-time", "plan-begun-late", (p) => (p.from = "2027-01")],
  ["resource-for-something", "plan-resource-idle", (p) => (first(p.resources).serves = [])],

  ["communicated", "plan-no-communication", (p) => (p.communications = [])],
  ["communicated", "plan-communication-vague", (p) => (first(p.communications).often = null)],
  ["briefed", "plan-no-briefing", (p) => (first(p.communications).how = "email")],
  ["regular-reviews", "plan-no-review-cycle", (p) => p.reviews.forEach((one) => (one.cadence = "quarterly"))],
  ["review-schedule", "plan-review-unscheduled", (p) => (first(p.reviews).first = null)],
  ["review-schedule", "plan-review-empty", (p) => (first(p.reviews).agenda = "")],
  ["coached", "plan-no-one-to-one", (p) => (p.reviews[1]!.cadence = "yearly")],
  ["kpi-whole", "plan-no-kpi", (p) => (p.kpis = [])],
  ["kpi-whole", "plan-kpi-incomplete", (p) => (first(p.kpis).source = "")],
  ["leading-measures", "plan-only-lagging", (p) => (first(p.kpis).kind = "lagging")],
  ["contingency", "plan-no-risk", (p) => (p.risks = [])],
  ["contingency", "plan-risk-no-contingency", (p) => (first(p.risks).contingency = "")],
  ["risk-rated", "plan-risk-unrated", (p) => (first(p.risks).impact = null)],
  ["trigger-runs", "plan-trigger-incomplete", (p) => (first(p.triggers).periods = null)],
  [
    "trigger-moves-resources",
    "plan-trigger-moves-nothing",
    (p) => Object.assign(first(p.triggers), { moves: "activity", from: null }),
  ],

  ["variance-weighed", "plan-variance-unweighed", (p) => (first(p.variances).impact = null)],
  ["variance-traced", "plan-variance-no-cause", (p) => (p.causes = [])],
  ["variance-traced", "plan-cause-unshown", (p) => (first(p.causes).shown = "")],
  ["cause-answered", "plan-cause-unanswered", (p) => first(p.corrections).causes.pop()],
  ["correction-carried-out", "plan-correction-open", (p) => (first(p.corrections).by = null)],
  ["contingency-used", "plan-contingency-unused", (p) => (first(p.corrections).triggers = [])],
  ["causes-on-both-sides", "plan-causes-all-internal", (p) => p.causes.shift()],
  ["variance-teaches", "plan-variance-unlearned", (p) => (first(p.variances).learned = "")],
  ["pivot-with-resources", "plan-pivot-without-resources", (p) => first(p.corrections).changes.pop()],

  ["variance-from-actuals", "plan-variance-unread", (p) => (p.actuals = [])],
  ["variance-from-actuals", "plan-variance-unread", (p) => (first(p.variances).month = null)],
  ["variance-from-actuals", "plan-variance-off-actuals", (p) => (first(p.actuals).amount = 12_001)],
  ["variance-direction", "plan-variance-direction", (p) => (first(p.variances).direction = "favourable")],
  ["variance-direction", "plan-variance-direction", (p) => (first(p.variances).direction = null)],
  ["variance-direction", "plan-variance-impact-sign", (p) => (first(p.variances).impact = 108_900)],
  [
    "cause-cites-data",
    "plan-cause-uncited",
    (p) => Object.assign(p.causes[2]!, { source: "", evidence: ["actual-gone"] }),
  ],
  ["cause-tagged", "plan-cause-untagged", (p) => (first(p.causes).control = null)],
  ["why-asked-again", "plan-why-once", (p) => p.causes.pop()],
  ["why-ends-in-action", "plan-cause-dead-end", (p) => (first(p.corrections).causes = ["cause-3"])],
  ["why-ends-in-action", "plan-cause-adrift", (p) => (p.causes[1]!.variances = [])],
  ["lesson-named", "plan-lesson-unnamed", (p) => (first(p.variances).lesson = null)],
  ["lesson-named", "plan-lesson-no-assumption", (p) => (first(p.variances).lesson = "assumption")],
  ["correction-pair", "plan-correction-half", (p) => p.corrections.pop()],
  [
    "correction-from-register",
    "plan-correction-off-register",
    (p) => (first(p.corrections).triggers = ["trigger-gone"]),
  ],
  ["correction-weighed", "plan-correction-unweighed", (p) => (first(p.corrections).cost = null)],
  ["gap-closed", "plan-gap-open", (p) => (first(p.corrections).effect = 2_400)],
  ["reforecast", "plan-no-reforecast", (p) => p.forecasts.pop()],
  ["reforecast", "plan-no-reforecast", (p) => (p.forecasts[1]!.madeOn = "2027-03-30")],
];

describe("the checks of a plan", () => {
  it("find nothing wanting in a whole plan", () => {
    expect(findings(thornhay).map(({ id }) => id)).toEqual([]);
    expect(checkPlan(thornhay).every(({ met }) => met)).toBe(true);
  });
  it.each(flaws)("see the flaw: %s says %s", (id, code, flaw) => {
    const flawed = thornhayWith((plan) => void flaw(plan));
    const result = checkPlan(flawed).find(({ check }) => check.id === id);
    expect(result?.met).toBe(false);
    expect(result?.findings.map(({ problem }) => problem.code)).toContain(code);
    for (const { problem } of result?.findings ?? [])
      expect(sentence(problem)).not.toMatch(/[{}]|null|undefined/);
  });
  it("each have a flaw that they see", () => {
    const seen = new Set(flaws.map(([id]) => id));
    expect(planChecks.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    expect(new Set(planChecks.map(({ id }) => id)).size).toBe(planChecks.length);
  });
  it("cover every criterion, every mistake, the eight reasons and the mid-quarter trap", () => {
    const covered = new Set(
      planChecks.flatMap(({ criteria, mistakes, capabilities, reason }) => [
        ...criteria,
        ...mistakes,
        ...capabilities,
        reason,
      ]),
    );
    const numbered = (letters: string, most: number): string[] =>
      Array.from({ length: most }, (_, at) => `${letters}${String(at + 1)}`);
    const wanted = [...numbered("AC", 17), ...numbered("M", 16), ...failureReasons, "OC8"];
    expect(wanted.filter((id) => !covered.has(id))).toEqual([]);
    expect(checksFor(thornhay, "M5")).toHaveLength(1);
    expect(checksFor(thornhay, "no-focus").map(({ check }) => check.id)).toEqual(["focus-kept"]);
  });
  it("name nothing that the syllabus does not have", () => {
    const idsOf = (file: string): string[] =>
      (parse(readFileSync(`content/syllabus/${file}.yaml`, "utf8")) as { id: string }[]).map(({ id }) => id);
    const known = new Set(["criteria", "mistakes", "capabilities"].flatMap(idsOf));
    const named = planChecks.flatMap(({ criteria, mistakes, capabilities }) => [
      ...criteria,
      ...mistakes,
      ...capabilities,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
  it("stand on an empty plan and on one of blank items, with a name and a sentence for every finding", () => {
    const blank = planFrom(
      Object.fromEntries(planListNames.map((list) => [list, [{ id: `${list.toLowerCase()}-1` }]])),
    );
    for (const plan of [planFrom({}), blank]) {
      const found = findings(plan);
      expect(found.length).toBeGreaterThan(30);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { problem } of found) expect(sentence(problem)).not.toMatch(/[{}]|null|undefined|NaN/);
    }
  });
  it("keep a finding's id while others come and go", () => {
    const one = thornhayWith((plan) => (first(plan.actions).days = null));
    const two = thornhayWith((plan) => ((first(plan.actions).days = null), (plan.aims = [])));
    const [kept] = findings(one);
    expect(findings(two).map(({ id }) => id)).toContain(kept?.id);
  });
  it("are run again for a changed plan, and once for the same", () => {
    expect(checkPlan(thornhay)).toBe(checkPlan(thornhay));
    expect(findings({ ...thornhay, aims: [] }).length).toBeGreaterThan(0);
  });
  it("do not lose their way in citations that go round", () => {
    const round = thornhayWith((plan) => {
      first(plan.marketingObjectives).serves = ["strategy-1"];
      first(plan.strategies).serves = ["marketing-objective-1"];
      first(plan.salesObjectives).serves = ["marketing-objective-1"];
    });
    expect(findings(round).map(({ checkId }) => checkId)).toContain("objective-reaches-aim");
  });
});
