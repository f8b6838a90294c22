import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPercent, type Problem, type Result } from "#engine/measure";
import {
  activityLevers,
  activityLoad,
  activityMeasures,
  activityMonths,
  activityPart,
  activitySchema,
  activitySheet,
  daysOfMonths,
  exampleActivity,
  reverseFunnel,
  teamCalendar,
  workingDays,
  type ActivityPlan,
  type WorkingPattern,
} from "#engine/targets";
import { evaluateSheet } from "#engine/worksheet";
import { month } from "#engine/measure";

function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codes = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code }: Problem) => code);
const plan = (change: Partial<ActivityPlan>): ActivityPlan => ({ ...exampleActivity, ...change });
const stage = (at: number, change: Partial<ActivityPlan["stages"][number]>): ActivityPlan =>
  plan({ stages: exampleActivity.stages.map((one, i) => (i === at ? { ...one, ...change } : one)) });
const hard = stage(2, { rate: 0.04, leadMonths: 3 });

describe("the checked example: £600k of £12k deals", () => {
  const funnel = sure(reverseFunnel(exampleActivity));

  it("needs 50 deals, 200 opportunities, 500 meetings and 5,000 contacts", () => {
    expect([funnel.deals, ...funnel.needed]).toEqual([50, 200, 500, 5_000]);
  });

  it("is 4.35 contacts a day and 2.17 meetings a week for each of five people of 230 days and 46 weeks", () => {
    expect((5_000 / (5 * 230)).toFixed(2)).toBe("4.35");
    // Five people alike, with as many days off as leave 230 of a year of 253 days in England.
    const calendar = { jurisdiction: "england-and-wales", weekdays: [1, 2, 3, 4, 5], leave: [] } as const;
    const line = { ...calendar, weekdays: [...calendar.weekdays], leave: [], name: "Team", count: 5 };
    const year = plan({
      from: "2026-01",
      to: "2026-12",
      begins: "2026-01",
      people: [{ ...line, leaveDays: 20, trainingDays: 2, sicknessDays: 1 }],
    });
    expect(sure(teamCalendar(year)).personDays).toBe(5 * 230);
    const stages = sure(activityLoad(year)).stages;
    expect(stages[3]?.perDay.toFixed(2)).toBe("4.35");
    expect(stages[2]?.perWeek.toFixed(2)).toBe("2.17");
  });

  it("carries parts of a meeting on by the other convention, and never ends above the rounded one", () => {
    const question = plan({ target: 610_000 });
    const parts = sure(reverseFunnel({ ...question, rounding: "none" }));
    expect(parts.needed[2]).toBeCloseTo(610_000 / 12_000 / 0.25 / 0.4 / 0.1);
    expect(sure(reverseFunnel(question)).needed).toEqual([204, 510, 5_100]);
  });
});

describe("impossible activity", () => {
  it("is told from possible by the hours that are left for selling", () => {
    expect(sure(activityLoad(exampleActivity))).toMatchObject({ possible: true });
    expect(sure(activityLoad({ ...hard, target: 500_000 }))).toMatchObject({ possible: true });
    expect(sure(activityLoad({ ...hard, target: 900_000 }))).toMatchObject({ possible: false });
  });

  it("has levers that each make it possible, the smallest change first, and none where it fits", () => {
    const levers = sure(activityLevers({ ...hard, target: 1_500_000 }));
    const kinds = new Set(levers.map(({ kind }) => kind));
    for (const kind of [
      "people",
      "conversion",
      "deal-size",
      "minutes",
      "target",
      "selling-time",
      "days",
      "begin",
    ])
      expect(kinds).toContain(kind);
    const changes = levers.map(({ change }) => change ?? Number.POSITIVE_INFINITY);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    for (const lever of levers)
      if (lever.plan) expect(sure(activityLoad(lever.plan)).possible, lever.kind).toBe(true);
    expect(sure(activityLevers(exampleActivity))).toEqual([]);
  });

  it("pulls a lever no further than it must", () => {
    const levers = sure(activityLevers(plan({ target: 1_500_000 })));
    const people = levers.find(({ kind }) => kind === "people");
    const more = (people?.to ?? 0) - 5;
    const withPeople = (count: number): ActivityPlan => {
      const [first, ...others] = exampleActivity.people;
      return first
        ? plan({ target: 1_500_000, people: [{ ...first, count: first.count + count }, ...others] })
        : hard;
    };
    expect(sure(activityLoad(withPeople(more))).possible).toBe(true);
    expect(sure(activityLoad(withPeople(more - 1))).possible).toBe(false);
    const size = levers.find(({ kind }) => kind === "deal-size")?.to ?? 0;
    expect(sure(activityLoad(plan({ target: 1_500_000, dealSize: size - 1 }))).possible).toBe(false);
  });

  it("says so where a lever cannot do it alone", () => {
    const levers = sure(activityLevers(plan({ target: 30_000_000 })));
    expect(levers.some(({ to }) => to === null)).toBe(true);
    expect(levers.at(-1)?.to).toBeNull();
  });

  it("is eased by beginning earlier where contacts come months before the order", () => {
    const late = sure(activityLoad(hard));
    const early = sure(activityLoad({ ...hard, begins: "2027-01" }));
    expect(late.stages[3]).toMatchObject({ from: "2027-04", to: "2027-12" });
    expect(early.stages[3]).toMatchObject({ from: "2027-01", to: "2027-12" });
    expect(early.utilisation).toBeLessThan(late.utilisation);
    const lever = sure(activityLevers({ ...hard, target: 700_000 })).find(({ kind }) => kind === "begin");
    expect(lever?.to).toBeGreaterThan(0);
  });
});

describe("month by month", () => {
  it.each([
    exampleActivity,
    hard,
    { ...hard, begins: "2027-02" },
    { ...hard, season: [3, 1, 0, 2, 1, 1, 1, 1, 1, 4, 1, 1] },
  ])("adds up to what is needed, and agrees with the worksheet", (one) => {
    const load = sure(activityLoad(one));
    const months = activityMonths(one, load, sure(teamCalendar(one)));
    load.stages.forEach(({ needed }, at) => {
      expect(months.reduce((sum, each) => sum + (each.needed[at] ?? 0), 0)).toBeCloseTo(needed, 6);
    });
    expect(months.reduce((sum, each) => sum + each.revenue, 0)).toBeCloseTo(load.toWin, 4);
    const worked = evaluateSheet(sure(activitySheet(one)));
    expect(worked.problems).toEqual([]);
    expect(worked.value("utilisation")).toBeCloseTo(load.utilisation, 9);
    months.forEach((each, at) => {
      expect(worked.value(`monthMinutes[${String(at + 1)}]`)).toBeCloseTo(each.minutes / 60, 6);
    });
  });
});

describe("the measures that go with the target", () => {
  const load = sure(activityLoad(exampleActivity));

  it("tell what can still be acted on from what only tells how it came out", () => {
    const measures = activityMeasures(load);
    expect(measures.filter(({ kind }) => kind === "lagging").map(({ name }) => name)).toEqual([
      "Deals won",
      "Revenue",
    ]);
    expect(measures[0]).toMatchObject({ name: "Contacts", per: "person and working day", kind: "leading" });
  });

  it("are kept with the plan in the shape of the document", () => {
    const part = activityPart(exampleActivity, load);
    expect(activitySchema.parse(JSON.parse(JSON.stringify(part)))).toEqual(part);
    expect(activitySchema.safeParse({ ...part, extra: 1 }).success).toBe(false);
  });
});

describe("working days", () => {
  const full: WorkingPattern = {
    jurisdiction: "england-and-wales",
    weekdays: [1, 2, 3, 4, 5],
    leaveDays: 0,
    leave: [],
    trainingDays: 0,
    sicknessDays: 0,
  };
  const april = daysOfMonths(month("2026-04"), month("2026-04"));

  it("leave out Easter in England, and only Good Friday in Scotland", () => {
    expect(sure(workingDays(april, full))).toMatchObject({
      days: 30,
      restDays: 8,
      bankHolidays: 2,
      working: 20,
    });
    expect(sure(workingDays(april, { ...full, jurisdiction: "scotland" })).working).toBe(21);
  });

  it("take no bank holiday from a day that is not worked anyway", () => {
    const threeDays = { ...full, weekdays: [2, 3, 4] };
    expect(sure(workingDays(april, threeDays))).toMatchObject({
      bankHolidays: 0,
      working: 14,
      daysPerWeek: 3,
    });
  });

  it("spend no leave on weekends and bank holidays, and count a day of two leaves once", () => {
    const leave = [
      { from: "2026-04-02", to: "2026-04-08" },
      { from: "2026-04-07", to: "2026-04-07" },
    ];
    expect(sure(workingDays(april, { ...full, leave }))).toMatchObject({ leave: 3, working: 17 });
  });

  it("of a financial year with two Easters are fewer than of one with none", () => {
    const year = (from: string, to: string) =>
      sure(workingDays(daysOfMonths(month(from), month(to)), full)).bankHolidays;
    expect(year("2026-04", "2027-03")).toBe(10);
    expect(year("2027-04", "2028-03")).toBe(6);
  });

  it("always add up: working days, holidays, leave, training, sickness and rest are all the days", () => {
    const day = fc
      .integer({ min: 0, max: 1_500 })
      .map((at) => new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10));
    const pattern = fc.record({
      jurisdiction: fc.constantFrom("england-and-wales", "scotland", "northern-ireland"),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      leaveDays: fc.integer({ min: 0, max: 40 }),
      leave: fc.array(
        fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
        { maxLength: 1 },
      ),
      trainingDays: fc.integer({ min: 0, max: 9 }),
      sicknessDays: fc.integer({ min: 0, max: 9 }),
    }) as fc.Arbitrary<WorkingPattern>;
    fc.assert(
      fc.property(day, day, pattern, (a, b, one) => {
        const counted = workingDays(a < b ? { from: a, to: b } : { from: b, to: a }, one);
        if (!counted.ok)
          return codes(counted).every((code) =>
            ["leave-longer-than-period", "no-working-day"].includes(code),
          );
        const { days, restDays, bankHolidays, leave, training, sickness, working, months } = counted.value;
        const byMonth = months.reduce((sum, each) => sum + each.working, 0);
        expect(restDays + bankHolidays + leave + training + sickness + working).toBeCloseTo(days, 6);
        expect(byMonth).toBeCloseTo(working, 6);
        return working > 0;
      }),
    );
  });
});

describe("properties", () => {
  const questions = fc.record({
    target: fc.integer({ min: 1, max: 5_000_000 }),
    dealSize: fc.integer({ min: 50, max: 400_000 }),
    rates: fc.array(fc.integer({ min: 5, max: 100 }), { minLength: 1, maxLength: 4 }),
  });
  const asked = ({ target, dealSize, rates }: { target: number; dealSize: number; rates: number[] }) => ({
    target,
    won: 0,
    dealSize,
    rounding: "up" as const,
    stages: rates.map((rate, at) => ({ name: String(at), rate: rate / 100, minutes: 10, leadMonths: 0 })),
  });

  it("rounding up never misses the target, and never by a whole one at a stage", () => {
    fc.assert(
      fc.property(questions, (drawn) => {
        const question = asked(drawn);
        const { deals, needed } = sure(reverseFunnel(question));
        expect(deals * question.dealSize).toBeGreaterThanOrEqual(question.target - 1e-6);
        needed.forEach((count, at) => {
          const after = at === 0 ? deals : (needed[at - 1] ?? 0);
          const rate = question.stages[at]?.rate ?? 1;
          expect(count * rate).toBeGreaterThanOrEqual(after - 1e-6);
          expect((count - 1) * rate).toBeLessThan(after);
        });
      }),
    );
  });

  it("more people never raise the load, and a better conversion never does", () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 20 }), fc.nat(3), (drawn, more, at) => {
        const one = plan(asked(drawn));
        const load = sure(activityLoad(one)).utilisation;
        const larger = one.people.map((line) => ({ ...line, count: line.count + more }));
        const better = one.stages.map((each, i) =>
          i === at ? { ...each, rate: Math.min(1, each.rate * 1.3) } : each,
        );
        expect(sure(activityLoad({ ...one, people: larger })).utilisation).toBeLessThanOrEqual(load);
        expect(sure(activityLoad({ ...one, stages: better })).utilisation).toBeLessThanOrEqual(load + 1e-12);
      }),
    );
  });
});

describe("bad figures are refused, each with its reason", () => {
  const people = (change: Partial<ActivityPlan["people"][number]>): ActivityPlan =>
    plan({ people: exampleActivity.people.map((line) => ({ ...line, ...change })) });

  it.each<[string, ActivityPlan, string]>([
    ["a conversion of nought", stage(1, { rate: 0 }), "conversion-not-positive"],
    ["a conversion below nought", stage(1, { rate: -0.2 }), "conversion-not-positive"],
    ["a conversion above all", stage(1, { rate: 1.01 }), "conversion-above-all"],
    ["a conversion that is not a number", stage(1, { rate: Number.NaN }), "conversion-not-positive"],
    ["a deal of nothing", plan({ dealSize: 0 }), "deal-size-not-positive"],
    ["a target of nothing", plan({ target: 0 }), "target-not-positive"],
    ["a target below what is won", plan({ won: 700_000 }), "target-already-won"],
    ["less than nothing won", plan({ won: -1 }), "won-negative"],
    ["no stage", plan({ stages: [] }), "funnel-no-stage"],
    ["more contacts than anybody counts", stage(2, { rate: 1e-12 }), "funnel-out-of-reach"],
    ["nobody", plan({ people: [] }), "team-empty"],
    ["teams of none", people({ count: 0 }), "team-empty"],
    ["part of a person", people({ count: 1.5 }), "people-not-whole"],
    ["fewer people than none", people({ count: -1 }), "people-not-whole"],
    [
      "a year outside the table",
      plan({ from: "2029-01", to: "2029-12", begins: "2029-01" }),
      "bank-holidays-not-known",
    ],
    ["a period that ends before it begins", plan({ from: "2027-06", to: "2027-04" }), "period-reversed"],
    ["leave longer than the period", people({ leaveDays: 300 }), "leave-longer-than-period"],
    [
      "leave of the whole period",
      people({ leave: [{ from: "2027-01-01", to: "2028-12-31" }] }),
      "no-working-day",
    ],
    ["leave below nought", people({ leaveDays: -3 }), "days-negative"],
    [
      "leave that ends before it begins",
      people({ leave: [{ from: "2027-08-10", to: "2027-08-01" }] }),
      "leave-reversed",
    ],
    ["no day of the week", people({ weekdays: [] }), "no-weekday-worked"],
    ["no time to sell", plan({ sellingHours: 0 }), "selling-time-missing"],
    ["a day of 25 hours", plan({ sellingHours: 25 }), "selling-time-too-long"],
    ["time below nought", stage(0, { minutes: -5 }), "minutes-negative"],
    ["a lead below nought", stage(0, { leadMonths: -1 }), "lead-out-of-range"],
    ["a season of nothing", plan({ season: Array<number>(12).fill(0) }), "season-unusable"],
    ["work that begins after the period", plan({ begins: "2028-06" }), "work-begins-late"],
    ["work that begins when contacts should be over", { ...hard, begins: "2028-02" }, "work-begins-late"],
  ])("%s", (_, bad, code) => {
    expect(codes(activityLoad(bad))).toContain(code);
    expect(activitySheet(bad).ok).toBe(false);
  });

  it("names the line whose leave is too long", () => {
    expect(activityLoad(people({ leaveDays: 300 }))).toMatchObject({
      problems: [{ name: "Leeds and Bristol" }],
    });
  });

  it("keeps hostile text as text", () => {
    const name = '<img src=x onerror=alert(1)>"=HYPERLINK("x")';
    expect(sure(activityLoad(stage(0, { name }))).stages[1]?.name).toBe(name);
    expect(activitySheet(stage(0, { name })).ok).toBe(true);
    expect(readPercent("ten").ok).toBe(false);
  });
});
