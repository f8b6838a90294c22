import { describe, expect, it } from "vitest";
import { planPracticeSheet } from "#engine/plan";
import { answerAddresses, evaluateSheet, filledEntries, markEntries } from "#engine/worksheet";

const sheetOf = (kind: string, seed: number) => {
  const sheet = planPracticeSheet(kind, seed);
  if (!sheet.ok) throw new Error(JSON.stringify({ kind, seed, problems: sheet.problems }));
  return sheet.value;
};
const figures = (kind: string, seed: number) => {
  const worked = evaluateSheet(sheetOf(kind, seed));
  return (at: string): number => {
    const value = worked.value(at) ?? worked.computed(at);
    if (value === null) throw new Error(`no figure at ${at}`);
    return value;
  };
};

describe.each(["marginal-return", "business-case", "risk-register", "capability-gap"])(
  "practice in %s",
  (kind) => {
    it("is admitted for forty seeds, and its own answers earn every mark", () => {
      for (let seed = 1; seed <= 40; seed += 1) {
        const sheet = sheetOf(kind, seed);
        const { earned, available } = markEntries(sheet, filledEntries(sheet));
        expect({ seed, earned }).toEqual({ seed, earned: available });
        expect(answerAddresses(sheet).length).toBeGreaterThanOrEqual(6);
      }
    });
  },
);

it("pays a case back in the first month whose balance is not below nought", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const at = figures("business-case", seed);
    for (const row of [1, 2]) {
      const balance = (month: number): number =>
        at(`each[${row}]`) * Math.max(0, month - at(`delay[${row}]`)) -
        at(`once[${row}]`) -
        at(`monthly[${row}]`) * month;
      const months = Array.from({ length: 12 }, (_, month) => month + 1);
      expect({ seed, row, month: at(`payback[${row}]`) }).toEqual({
        seed,
        row,
        month: months.find((month) => balance(month) >= 0),
      });
      // What it has brought by the twelfth month is all of its contribution.
      expect(balance(12)).toBeCloseTo(at(`brought[${row}]`) - at(`cost[${row}]`), 6);
    }
  }
});

it("tells the heaviest risk by pounds, which need not be the one with the highest score", () => {
  let reversed = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const at = figures("risk-register", seed);
    const pounds = [1, 2, 3].map((row) => at(`expected[${row}]`));
    const scores = [1, 2, 3].map((row) => at(`score[${row}]`));
    expect(at("heaviest")).toBe(pounds.indexOf(Math.max(...pounds)) + 1);
    if (Math.max(...scores) > (scores[at("heaviest") - 1] ?? 0)) reversed += 1;
  }
  expect(reversed).toBeGreaterThan(4);
});

it("says when performance was taken for maturity", () => {
  const sheet = sheetOf("capability-gap", 1);
  const at = figures("capability-gap", 1);
  const slipped = String(at("criticality[1]") * (at("needed[1]") - at("performance[1]")));
  const { verdicts } = markEntries(sheet, { ...filledEntries(sheet), "gap[1]": slipped });
  expect(verdicts["gap[1]"]).toMatchObject({ state: "slip", name: "Performance in place of maturity" });
});
