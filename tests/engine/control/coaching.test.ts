import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  coachingFor,
  coachingFound,
  coachingLinks,
  coachingSheet,
  exampleCoachingTeam,
  fewByChance,
  nextOneToOne,
  oneToOneRhythms,
  type CoachingTeam,
  type RepFigures,
} from "#engine/control";
import { weekday } from "#engine/targets";
import { evaluateSheet } from "#engine/worksheet";

const nothingAgreed = { calls: null, meetings: null, conversion: null, order: null, margin: null };
function must<T>(result: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codes = (team: CoachingTeam): string[] => {
  const found = coachingFound(team);
  return found.ok ? [] : found.problems.map(({ code }) => code);
};
const person = fc
  .record({
    calls: fc.integer({ min: 1, max: 5000 }),
    meetingShare: fc.double({ min: 0, max: 1, noNaN: true }),
    orderShare: fc.double({ min: 0, max: 1, noNaN: true }),
    order: fc.integer({ min: 1, max: 90_000 }),
    margin: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ calls, meetingShare, orderShare, order, margin }): RepFigures => {
    const meetings = Math.round(calls * meetingShare);
    const orders = Math.round(meetings * orderShare);
    return {
      name: "A",
      calls,
      meetings,
      orders,
      order: orders > 0 ? order : null,
      margin: orders > 0 ? margin : null,
    };
  });
const teams = fc.array(person, { minLength: 2, maxLength: 12 });

describe("where an hour of coaching is worth most", () => {
  const found = must(coachingFound(exampleCoachingTeam));
  const named = (name: string) => found.people.find((one) => one.name === name);

  // Worked by hand in lesson 5.4: 26 × 4/22 × 290 × 0.36 − 2 × 290 × 0.36.
  it("lifts Owen's conversion to the median, and nothing else of his", () => {
    const owen = named("Owen Pugh");
    expect(owen?.result).toBeCloseTo(208.8, 6);
    expect(owen?.brings.conversion).toBeCloseTo((26 * (4 / 22) - 2) * 290 * 0.36, 6);
    expect(coachingLinks.filter((link) => (owen?.brings[link] ?? 0) > 0)).toEqual(["conversion"]);
    expect(owen?.byChance).toBeCloseTo(0.12375, 5);
  });
  it("gives each person the link that would bring most", () => {
    expect(found.people.map(({ name, weakest }) => `${name}: ${String(weakest)}`)).toEqual([
      "Ben Okafor: margin",
      "Joanne Price: calls",
      "Sana Malik: order",
      "Owen Pugh: conversion",
      "Kiran Dhillon: conversion",
    ]);
    expect(found.first?.name).toBe("Owen Pugh");
    expect(named("Kiran Dhillon")?.brings.order).toBeCloseTo(40.8, 6);
  });
  it("names the links below what was agreed", () => {
    expect(named("Ben Okafor")?.below).toEqual(["meetings", "conversion", "margin"]);
    expect(named("Joanne Price")?.below).toEqual(["calls"]);
  });
  it("takes the team's middle for what a person without an order has never shown", () => {
    const [ben] = exampleCoachingTeam.people;
    const none = { name: "New", calls: 100, meetings: 10, orders: 0, order: null, margin: null };
    const pair = must(coachingFound({ people: [ben as RepFigures, none], agreed: nothingAgreed }));
    expect(pair.people[1]?.result).toBe(0);
    expect(pair.people[1]?.brings.order).toBe(0);
    // Conversion at the median of 4/22 and 0, with Ben's order and margin.
    expect(pair.people[1]?.brings.conversion).toBeCloseTo(10 * (2 / 22) * 280 * 0.31, 6);
  });
  it("finds nothing to lift where all are alike", () => {
    const [ben] = exampleCoachingTeam.people;
    const twins = [ben, ben] as RepFigures[];
    expect(must(coachingFound({ people: twins, agreed: nothingAgreed })).first).toBeNull();
  });

  test("result is orders × order × margin, no link brings less than nothing, and the weakest brings most", () => {
    fc.assert(
      fc.property(teams, (people) => {
        const all = must(coachingFound({ people, agreed: nothingAgreed }));
        for (const [at, { result, brings, weakest }] of all.people.entries()) {
          const { orders, order, margin } = people[at] as RepFigures;
          expect(result).toBeCloseTo(orders * (order ?? 0) * (margin ?? 0), 3);
          const sums = coachingLinks.map((link) => brings[link]);
          expect(Math.min(...sums)).toBeGreaterThanOrEqual(0);
          expect(weakest === null ? 0 : brings[weakest]).toBe(Math.max(...sums));
        }
      }),
    );
  });
  test("whoever stands highest in a link is never asked to lift it", () => {
    fc.assert(
      fc.property(teams, (people) => {
        const all = must(coachingFound({ people, agreed: nothingAgreed }));
        for (const link of coachingLinks) {
          const best = all.people.reduce((a, b) => ((b.links[link] ?? -1) > (a.links[link] ?? -1) ? b : a));
          expect(best.brings[link]).toBe(0);
        }
      }),
    );
  });

  it("refuses what cannot be counted, by name", () => {
    const [ben, joanne] = exampleCoachingTeam.people as [RepFigures, RepFigures];
    const withBen = (change: Partial<RepFigures>): CoachingTeam => ({
      people: [{ ...ben, ...change }, joanne],
      agreed: nothingAgreed,
    });
    expect(codes({ people: [ben], agreed: nothingAgreed })).toEqual(["coaching-team-small"]);
    expect(codes(withBen({ calls: 2.5 }))).toEqual(["coaching-count"]);
    expect(codes(withBen({ meetings: -1 }))).toEqual(["coaching-count"]);
    expect(codes(withBen({ orders: Number.NaN }))).toEqual(["coaching-count"]);
    expect(codes(withBen({ calls: 10 }))).toEqual(["coaching-more-meetings"]);
    expect(codes(withBen({ orders: 23 }))).toEqual(["coaching-more-orders"]);
    expect(codes(withBen({ order: null }))).toEqual(["coaching-no-order"]);
    expect(codes(withBen({ margin: 1.2 }))).toEqual(["coaching-no-margin"]);
  });
});

describe("how often chance alone brings so few", () => {
  it("agrees with the binomial added up by hand", () => {
    expect(fewByChance(1, 3, 0.5)).toBeCloseTo(0.5, 12);
    expect(fewByChance(0, 10, 0.1)).toBeCloseTo(0.9 ** 10, 12);
  });
  it("stays a probability with ten thousand tries", () => {
    expect(fewByChance(2500, 10_000, 0.25)).toBeGreaterThan(0.49);
    expect(fewByChance(2500, 10_000, 0.25)).toBeLessThan(0.52);
    expect(fewByChance(10, 10_000, 0.9)).toBe(0);
  });
  test("rises with what was found and falls with the rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (tries, rate) => {
          const few = fewByChance(Math.floor(tries / 3), tries, rate);
          expect(fewByChance(Math.floor(tries / 3) + 1, tries, rate)).toBeGreaterThanOrEqual(few);
          expect(fewByChance(Math.floor(tries / 3), tries, rate + 0.05)).toBeLessThanOrEqual(few + 1e-12);
        },
      ),
    );
  });
});

describe("the next one-to-one", () => {
  test("is a weekday, later than the last, and never more than three months on", () => {
    const days = fc.date({ min: new Date("2024-01-01"), max: new Date("2032-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...oneToOneRhythms), (date, rhythm) => {
        const held = date.toISOString().slice(0, 10);
        const next = must(nextOneToOne(held, rhythm));
        expect(weekday(next)).toBeLessThanOrEqual(5);
        expect(next > held).toBe(true);
        expect(Date.parse(next) - Date.parse(held)).toBeLessThanOrEqual(92 * 86_400_000);
      }),
    );
  });
  it("refuses what is no day", () => {
    for (const typed of ["2026-02-30", "30/06/2026", "", "2026-13-01"])
      expect(nextOneToOne(typed, "monthly")).toMatchObject({
        ok: false,
        problems: [{ code: "date-unreadable" }],
      });
  });
});

it("has questions of all four kinds and something to watch for each link", () => {
  for (const link of coachingLinks) {
    const { questions, watch } = coachingFor(link);
    for (const part of [questions.goal, questions.reality, questions.options, questions.will])
      expect(part.every((question) => question.endsWith("?"))).toBe(true);
    expect(watch).not.toBe("");
  }
});

describe("the worksheet of a team", () => {
  it("works every figure that the finding has", () => {
    const found = must(coachingFound(exampleCoachingTeam));
    const values = evaluateSheet(must(coachingSheet("Team", exampleCoachingTeam)));
    const columns = {
      calls: "more_calls",
      meetings: "more_meetings",
      conversion: "more_orders",
      order: "larger_order",
      margin: "better_margin",
    };
    for (const [at, { result, brings }] of found.people.entries()) {
      const row = String(at + 1);
      expect(values.value(`result[${row}]`)).toBeCloseTo(result, 6);
      for (const link of coachingLinks)
        expect(values.value(`${columns[link]}[${row}]`)).toBeCloseTo(brings[link], 6);
    }
  });
  it("says who has nothing to divide by", () => {
    const [ben, ...others] = exampleCoachingTeam.people as [RepFigures, ...RepFigures[]];
    const people = [{ ...ben, orders: 0, order: null, margin: null }, ...others];
    expect(coachingSheet("Team", { people, agreed: nothingAgreed })).toMatchObject({
      ok: false,
      problems: [{ code: "coaching-sheet-nought", name: "Ben Okafor" }],
    });
  });
});
