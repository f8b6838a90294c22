import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argumentFindings, describeMethod, seriesFacts, ways } from "#engine/forecast";
import "../../property-runs.ts";

const pick = (...ids: string[]) => ways.filter(({ id }) => ids.includes(id));
const facts = { ways: pick("holt-winters-additive", "delphi"), figures: [22.4, 0.93, 36], level: 5 as const };
const met = (text: string) =>
  argumentFindings(text, facts)
    .filter((finding) => finding.met)
    .map(({ point }) => point);

const whole = `I recommend Holt–Winters, because the season repeats every December and its strength is 0.93.
It missed by 22.4 a month on average, whereas a Delphi panel has no record here.
The product is mature, so the market will not change much before the history shows it.
A Delphi panel costs 25 hours or more, and Holt–Winters a day.
Its limit is that it assumes the pattern goes on.
However, my choice would be wrong if a rival opened, because no past figure shows that.`;

describe("the measures of a series", () => {
  it("tell a plain season from plain noise", () => {
    const season = seriesFacts({
      values: Array.from({ length: 48 }, (_, t) => 100 + t + 40 * Math.sin((t * Math.PI) / 6)),
      frequency: 12,
    });
    expect(season.ok && season.value.seasonalStrength).toBeGreaterThan(0.99);
    expect(season.ok && season.value.growth).toBeGreaterThan(0.05);
    expect(season.ok && season.value.years).toBe(4);
    const noise = seriesFacts({
      values: Array.from({ length: 60 }, (_, t) => 100 + ((t * 7919) % 37)),
      frequency: 12,
    });
    expect(noise.ok && noise.value.seasonalStrength).toBeLessThan(0.6);
  });
  it("stay within their bounds, whatever is sold", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 60 }), (values) => {
        const measured = seriesFacts({ values, frequency: 12 });
        if (!measured.ok) throw new Error("refused");
        const { seasonalStrength: strength, volatility } = measured.value;
        expect(strength === null).toBe(values.length < 24);
        if (strength !== null) expect(strength >= 0 && strength <= 1).toBe(true);
        expect(volatility).toBeGreaterThanOrEqual(0);
      }),
    );
  });
  it("are refused for too few figures and for a mean of nought", () => {
    expect(seriesFacts({ values: [], frequency: 12 })).toEqual({
      ok: false,
      problems: [{ code: "choice-too-short", have: 0 }],
    });
    expect(seriesFacts({ values: [-1, 0, 1], frequency: 1 })).toEqual({
      ok: false,
      problems: [{ code: "choice-mean-nought" }],
    });
  });
});

describe("the ways that are laid side by side", () => {
  it("agree with the methods' own descriptions, and judge as well as compute", () => {
    for (const way of ways.filter(({ kind }) => kind === "figures")) {
      expect(describeMethod(way.id as Parameters<typeof describeMethod>[0]).needs.seasons).toBe(way.seasons);
      expect(way.hours[0]).toBeLessThan(way.hours[1]);
    }
    expect(ways.filter(({ kind }) => kind === "judgement").length).toBeGreaterThanOrEqual(5);
  });
});

describe("an argument", () => {
  it("that has it all is met on every point, with the words that decided", () => {
    const findings = argumentFindings(whole, facts);
    expect(findings.filter((finding) => !finding.met)).toEqual([]);
    expect(findings[0]?.saw).toEqual(["Holt–Winters", "Delphi"]);
    expect(findings.find(({ point }) => point === "figure")?.saw).toEqual(["0.93"]);
  });
  it("that is a list of terms, or denies what it names, is met on none", () => {
    expect(met("Holt–Winters, Delphi, season, trend, cost, limit, 0.93, market, because.")).toEqual([]);
    expect(met("We did not look at Delphi or Holt–Winters.")).toEqual([]);
    expect(met("🙂 ☃ 1234567 !!!")).toEqual([]);
  });
  it("asks for a criticism of one's own choice at Level 5 alone", () => {
    const points = (level: 4 | 5) => argumentFindings(whole, { ...facts, level }).map(({ point }) => point);
    expect(points(5)).toContain("criticism");
    expect(points(4)).not.toContain("criticism");
  });
  it("is met by a figure of the table only", () => {
    expect(met("The average miss was 99.1 a month here.")).not.toContain("figure");
    expect(met("The average miss was 22 a month here.")).toContain("figure");
  });
});
