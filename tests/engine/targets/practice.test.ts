import { describe, expect, it } from "vitest";
import { targetPracticeSheet } from "#engine/targets";
import { answerAddresses, evaluateSheet, filledEntries, markEntries, type Sheet } from "#engine/worksheet";

const kinds = [
  "reverse-engineering",
  "target-cascade",
  "territory-quotas",
  "workload",
  "sales-capacity",
  "marketing-measures",
];

function drawn(kind: string, seed: number): Sheet {
  const sheet = targetPracticeSheet(kind, seed);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
}
const figure = (sheet: Sheet, address: string): number => evaluateSheet(sheet).value(address) ?? Number.NaN;
/** What is said of one entry, when all others are right. */
const verdictOn = (sheet: Sheet, address: string, typed: number) =>
  markEntries(sheet, { ...filledEntries(sheet), [address]: String(typed) }).verdicts[address];

describe.each(kinds)("practice in %s", (kind) => {
  it("is admitted for each of forty seeds, and its own answers earn every mark", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const sheet = drawn(kind, seed);
      const { earned, available } = markEntries(sheet, filledEntries(sheet));
      expect({ seed, earned }).toEqual({ seed, earned: available });
      expect(available).toBeGreaterThanOrEqual(5);
    }
  });

  it("is the same for one seed and another for the next", () => {
    expect(drawn(kind, 7)).toEqual(drawn(kind, 7));
    expect(drawn(kind, 8)).not.toEqual(drawn(kind, 7));
  });

  it("loses one wrong answer only when the rest follows from it", () => {
    const sheet = drawn(kind, 11);
    const last = answerAddresses(sheet).at(-1) as string;
    const { earned, available } = markEntries(sheet, { ...filledEntries(sheet), [last]: "987654" });
    expect(earned).toBe(available - 1);
  });
});

describe("known slips in reverse engineering", () => {
  const sheet = drawn("reverse-engineering", 5);
  const needed = (row: number) => figure(sheet, `needed[${String(row)}]`);
  const rate = (row: number) => figure(sheet, `rate[${String(row)}]`);

  it("names a stage that was rounded down", () => {
    const short = Math.floor(needed(2) / rate(3));
    expect(verdictOn(sheet, "needed[3]", short)).toMatchObject({ state: "slip", name: "rounded down" });
  });

  it("names a conversion that was multiplied by", () => {
    expect(verdictOn(sheet, "needed[4]", needed(3) * rate(4))).toMatchObject({
      state: "slip",
      name: "multiplied by the conversion",
    });
  });

  it("names the rate of another stage", () => {
    expect(verdictOn(sheet, "needed[2]", Math.ceil(needed(1) / rate(3)))).toMatchObject({
      state: "slip",
      name: "another stage’s rate",
    });
  });

  it("names calendar days", () => {
    const { name } = verdictOn(
      sheet,
      "perDay[4]",
      needed(4) / (figure(sheet, "people") * 365),
    ) as unknown as { name: string };
    expect(name).toBe("calendar days");
  });

  it("takes what was not rounded as another convention", () => {
    expect(verdictOn(sheet, "needed[3]", needed(2) / rate(3))).toMatchObject({ state: "convention" });
  });
});

describe("known slips in cascades, quotas and call plans", () => {
  const cascade = drawn("target-cascade", 3);
  const quotas = drawn("territory-quotas", 3);
  const calls = drawn("workload", 3);

  it("names a share that was rounded on its own, so that the total drifts", () => {
    const own = Math.round(figure(cascade, "exact[3]"));
    expect(verdictOn(cascade, "final[3]", own)).toMatchObject({ state: "slip", name: "rounded on its own" });
    const parts = [1, 2, 3].map((row) => figure(cascade, `final[${String(row)}]`));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figure(cascade, "target"));
  });

  it("names an index that was not normalised, and quarters without a season", () => {
    const raw = figure(cascade, "raw[2]");
    expect(verdictOn(cascade, "normal[2]", raw)).toMatchObject({
      state: "slip",
      name: "index not normalised",
    });
    const flat = figure(cascade, "target") / 4;
    expect(verdictOn(cascade, "phased[1]", flat)).toMatchObject({
      state: "slip",
      name: "a quarter of the year each",
    });
  });

  it("names an equal split of a target and of quotas", () => {
    expect(verdictOn(cascade, "exact[1]", figure(cascade, "target") / 3)).toMatchObject({
      name: "equal shares",
    });
    expect(verdictOn(quotas, "quota[2]", figure(quotas, "target") / 4)).toMatchObject({
      name: "equal split",
    });
  });

  it("names people rounded down", () => {
    expect(verdictOn(calls, "people", figure(calls, "people") - 1)).toMatchObject({ name: "rounded down" });
  });
});

describe("known slips in capacity and in marketing measures", () => {
  it("names attainment that was applied twice", () => {
    const sheet = drawn("sales-capacity", 4);
    const twice = figure(sheet, "reach[1]") * figure(sheet, "attainment");
    expect(verdictOn(sheet, "reach[1]", twice)).toMatchObject({
      state: "slip",
      name: "attainment applied twice",
    });
  });

  it("names people that were rounded down", () => {
    const sheet = drawn("sales-capacity", 4);
    expect(verdictOn(sheet, "needed", figure(sheet, "needed") - 1)).toMatchObject({
      state: "slip",
      name: "rounded down",
    });
  });

  it("names revenue taken for margin, and takes a discounted value as another convention", () => {
    const sheet = drawn("marketing-measures", 4);
    const churn = figure(sheet, "churn");
    expect(verdictOn(sheet, "value", figure(sheet, "revenue") / churn)).toMatchObject({
      state: "slip",
      name: "revenue for margin",
    });
    expect(verdictOn(sheet, "value", figure(sheet, "discounted"))).toMatchObject({
      state: "convention",
      name: "discounted, paid in advance",
    });
  });
});
