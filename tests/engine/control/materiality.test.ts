import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { materiality, type WatchedPeriod } from "#engine/control";

const rules = { amount: 10_000, share: 0.05, inARow: 3 };
const period = (gap: number, interval?: WatchedPeriod["interval"]): WatchedPeriod => ({
  name: "June",
  planned: 400_000,
  actual: 400_000 + gap,
  ...(interval && { interval }),
});
const usual = { lower: 375_000, upper: 425_000 };
const judged = (...periods: WatchedPeriod[]) => {
  const found = materiality(periods, rules);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
};

describe("signal or noise", () => {
  it.each([
    [
      "a large gap outside the interval",
      [period(-30_000, usual)],
      ["amount", "share", "interval"],
      "investigate",
    ],
    ["a large gap inside it", [period(-24_000, usual)], ["amount", "share"], "noise"],
    ["a large gap where nothing is known of chance", [period(-24_000)], ["amount", "share"], "unknown"],
    [
      "a small gap outside a narrow interval",
      [period(-9_000, { lower: 395_000, upper: 405_000 })],
      ["interval"],
      "watch",
    ],
    [
      "small gaps on one side three times",
      [period(-900), period(-800), period(-700)],
      ["persistence"],
      "watch",
    ],
    [
      "a large gap inside, for the third time",
      [period(-9_000), period(-8_000), period(-12_000, usual)],
      ["amount", "persistence"],
      "investigate",
    ],
    ["a small gap", [period(900)], [], "leave"],
    ["on plan", [period(0)], [], "leave"],
  ] as const)("%s", (_, periods, fired, verdict) => {
    expect(judged(...periods)).toMatchObject({ fired, verdict });
  });

  it("counts periods in a row from the last one back, and a period on plan breaks them", () => {
    expect(judged(period(5), period(-5), period(-5)).inARow).toBe(2);
    expect(judged(period(-5), period(0), period(-5)).inARow).toBe(1);
    expect(judged(period(-5), period(0)).inARow).toBe(0);
  });

  it("says it in a sentence with figures", () => {
    expect(judged(period(-30_000, usual)).says).toBe(
      "June: £30,000 adverse, 7.5% of the plan. Signal: look for the cause now.",
    );
  });

  it("is a share without end where nothing was planned", () => {
    const found = materiality([{ name: "New line", planned: 0, actual: 5 }], rules);
    expect(found).toMatchObject({ ok: true, value: { share: Infinity, fired: ["share"] } });
  });

  it("fires the amount whenever the gap is as large, whatever else is true", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), (gap) => {
        expect(judged(period(gap)).fired.includes("amount")).toBe(Math.abs(gap) >= rules.amount);
      }),
    );
  });

  it.each([
    [[], rules, "materiality-periods-none"],
    [[period(Number.NaN)], rules, "variance-figure"],
    [[period(1)], { ...rules, inARow: 1 }, "materiality-rules"],
    [[period(1)], { ...rules, amount: 0 }, "materiality-rules"],
    [[period(1, { lower: 2, upper: 1 })], rules, "materiality-interval"],
  ] as const)("refuses %o", (periods, by, code) => {
    expect(materiality(periods, by)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
