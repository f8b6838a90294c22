import { describe, expect, it } from "vitest";
import { controlPracticeSheet } from "#engine/control";
import { answerAddresses, evaluateSheet, filledEntries, markEntries, type Sheet } from "#engine/worksheet";

const kinds = [
  "price-volume",
  "mix-quantity",
  "market-size-share",
  "planning-operational",
  "flexed-budget",
  "acquisition-split",
  "green-red",
  "lead-throughput",
];

function drawn(kind: string, seed: number): Sheet {
  const sheet = controlPracticeSheet(kind, seed);
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
      expect(available).toBeGreaterThanOrEqual(3);
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

describe("known slips in variances", () => {
  it("names signs that were swapped, in every kind that has signs", () => {
    for (const [kind, address] of [
      ["price-volume", "price"],
      ["mix-quantity", "mix[2]"],
      ["market-size-share", "share"],
      ["planning-operational", "operational"],
      ["flexed-budget", "spending[1]"],
      ["acquisition-split", "conversionEach"],
      ["green-red", "fromRate"],
    ] as const) {
      const sheet = drawn(kind, 3);
      expect([kind, verdictOn(sheet, address, -figure(sheet, address))]).toMatchObject([
        kind,
        { state: "slip", name: "signs swapped" },
      ]);
    }
  });

  it("names a mix at the actual margin, and takes the weighted average as another convention", () => {
    const sheet = drawn("mix-quantity", 3);
    const at = (name: string) => figure(sheet, `${name}[1]`);
    const off = at("actualUnits") - at("standardUnits");
    const margin = at("value") + at("actualPrice") - at("budgetPrice");
    expect(verdictOn(sheet, "mix[1]", off * margin)).toMatchObject({ name: "mix at actual margin" });
    const average = off * (at("value") - figure(sheet, "averageValue"));
    expect(verdictOn(sheet, "mix[1]", average)).toMatchObject({
      state: "convention",
      name: "the weighted-average method",
    });
  });

  it("names a share in the market that was budgeted", () => {
    const sheet = drawn("market-size-share", 3);
    const points = figure(sheet, "actualShare") - figure(sheet, "budgetShare");
    const wrong = points * figure(sheet, "budgetMarket") * figure(sheet, "value");
    expect(verdictOn(sheet, "share", wrong)).toMatchObject({ name: "share at budget market" });
  });

  it("names a cost that was not set against the flexed budget", () => {
    const sheet = drawn("flexed-budget", 3);
    const wrong = figure(sheet, "budget[2]") - figure(sheet, "actual[2]");
    expect(verdictOn(sheet, "spending[2]", wrong)).toMatchObject({ name: "against the fixed budget" });
    expect(verdictOn(sheet, "flexed[2]", figure(sheet, "budget[2]"))).toMatchObject({ name: "not flexed" });
  });

  it("names the change for one lead, a queue of one week, and a contribution at the actual price", () => {
    const leads = drawn("acquisition-split", 3);
    const each = figure(leads, "actualLeadCost") - figure(leads, "planLeadCost");
    expect(verdictOn(leads, "leadPriceEach", each)).toMatchObject({ name: "per lead" });
    const queue = drawn("lead-throughput", 3);
    const week = figure(queue, "arriving") - figure(queue, "capacity");
    expect(verdictOn(queue, "backlog[3]", week)).toMatchObject({ name: "one week only" });
    const line = drawn("price-volume", 3);
    const more = figure(line, "actualUnits") - figure(line, "budgetUnits");
    const wrong = more * (figure(line, "actualPrice") - figure(line, "cost"));
    expect(verdictOn(line, "contributionVolume", wrong)).toMatchObject({ name: "at actual contribution" });
  });
});
