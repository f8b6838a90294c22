import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { formatFigure } from "#engine/measure";
import {
  describeAddress,
  answerAddresses,
  checkEntries,
  earnsMark,
  evaluateWith,
  filledEntries,
  markEntries,
  readEntries,
  type Sheet,
} from "#engine/worksheet";
import { funnel, movingAverage, sheets, smoothing, variance } from "./sheets.ts";

const filled = (sheet: Sheet, own: Record<string, string> = {}): Record<string, string> => ({
  ...filledEntries(sheet),
  ...own,
});

/** The same sheet with some entries wrong and everything after them worked correctly from those. */
function continued(sheet: Sheet, wrong: Record<string, number>): Record<string, string> {
  const own = evaluateWith(sheet, new Map(Object.entries(wrong)));
  return Object.fromEntries(
    answerAddresses(sheet).map((address) => [
      address,
      formatFigure(own.value(address)!, describeAddress(sheet, address)!.unit, 9),
    ]),
  );
}

describe("marking by the own-figure rule", () => {
  it.each(Object.entries(sheets))("gives %s full marks for its own answers", (_, sheet) => {
    const mark = markEntries(sheet, filledEntries(sheet));
    expect(mark).toMatchObject({ complete: true, earned: mark.available });
    expect(mark.available).toBe(answerAddresses(sheet).length);
    expect(new Set(Object.values(mark.verdicts).map((verdict) => verdict.state))).toEqual(new Set(["right"]));
  });

  it("takes one mark only for one wrong entry that is worked on correctly", () => {
    const name = fc.constantFrom(...(Object.keys(sheets) as (keyof typeof sheets)[]));
    fc.assert(
      fc.property(
        name,
        fc.nat(),
        fc.double({ min: 0.13, max: 0.9, noNaN: true }),
        fc.boolean(),
        (which, at, share, up) => {
          const sheet = sheets[which];
          const addresses = answerAddresses(sheet);
          const address = addresses[at % addresses.length]!;
          const right = evaluateWith(sheet, new Map()).value(address)!;
          // Whole figures, so that a funnel's deals are deals.
          const wrong = Math.round(right * (1 + (up ? share : -share))) + (up ? 1 : -1);
          fc.pre(wrong !== 0);
          const mark = markEntries(sheet, continued(sheet, { [address]: wrong }));
          expect(mark.complete).toBe(true);
          const lost = Object.entries(mark.verdicts)
            .filter(([, verdict]) => !earnsMark(verdict))
            .map(([where]) => where);
          // The wrong entry may happen to be another convention's figure; nothing after it may lose.
          expect(lost.filter((where) => where !== address)).toEqual([]);
          expect(mark.earned).toBeGreaterThanOrEqual(mark.available - 1);
        },
      ),
    );
  });

  it("says what an entry follows from, in the lesson's own example", () => {
    // May 200, June 210.4 with the weights swapped would be 212 × 0.6 + 208 × 0.4; August follows from it.
    const mark = markEntries(
      smoothing,
      {
        "forecast[3]": "208.0",
        "forecast[4]": "210.4",
        "forecast[5]": "218.24",
        "forecast[6]": "221,34",
        next: "",
      },
      { asYouGo: true },
    );
    expect(mark.verdicts).toEqual({
      "forecast[3]": { state: "right" },
      "forecast[4]": {
        state: "slip",
        name: "Weights swapped",
        feedback: "You gave the larger weight to the sales.",
        mistake: "M2",
      },
      "forecast[5]": {
        state: "follows",
        from: ["forecast[4]"],
        own: expect.closeTo(218.24, 9),
        outright: expect.closeTo(217.76, 9),
      },
      "forecast[6]": {
        state: "unreadable",
        problem: { code: "number-unreadable", typed: "221,34", where: "forecast[6]" },
      },
      next: { state: "open" },
    });
    expect(mark).toMatchObject({ complete: false, earned: 0, available: 5 });
  });

  it("shows nothing of the others while one is missing or cannot be read", () => {
    for (const own of [{ total: "" }, { total: "16,00" }]) {
      const mark = markEntries(variance, filled(variance, own));
      expect(mark).toMatchObject({ complete: false, earned: 0 });
      expect(mark.verdicts["priceEffect"]).toEqual({ state: "open" });
    }
    expect(checkEntries(variance, filled(variance, { total: "", share: "1,2" }))).toEqual([
      { code: "percent-unreadable", typed: "1,2", where: "share" },
      { code: "entry-missing", where: "total" },
    ]);
    expect(readEntries(variance, { total: "£1,700", nowhere: "5" }).entries).toEqual(
      new Map([["total", 1700]]),
    );
  });

  it("accepts another convention by name, and works on from it", () => {
    const mark = markEntries(variance, {
      priceEffect: "-£3,300",
      volumeEffect: "2000",
      total: "-1300",
      share: "-2.6%",
    });
    expect(mark.verdicts["volumeEffect"]).toEqual({ state: "convention", name: "at contribution" });
    expect(mark.verdicts["total"]).toMatchObject({ state: "follows", from: ["volumeEffect"], own: -1300 });
    expect(mark.earned).toBe(4);
  });

  it("knows a slip made on the person's own earlier figures", () => {
    // 0.6 × 230 + 0.4 × 250 on an own wrong July of 250.
    const mark = markEntries(smoothing, filled(smoothing, { "forecast[4]": "250", "forecast[5]": "238" }));
    expect(mark.verdicts["forecast[4]"]).toEqual({ state: "wrong" });
    expect(mark.verdicts["forecast[5]"]).toMatchObject({ state: "slip", name: "Weights swapped" });
  });

  it("says at which step a figure was rounded too early", () => {
    const sheet = structuredClone(movingAverage);
    // Sales whose average does not end: 100, 110, 119.
    sheet.tables[0]!.columns[0]!.parts[0]!.values = [100, 110, 119, 150, 131, 128, 140];
    sheet.cells[0]!.formula = "size[4] * 10";
    const entries = filled(sheet, {
      "size[4]": "40.3",
      "size[5]": "4.7",
      "size[6]": "5.3",
      "size[7]": "3.7",
    });
    const right = evaluateWith(sheet, new Map()).value("mae")!;
    const rounded = 403;
    expect(Math.abs(rounded - right)).toBeGreaterThan(0.05);
    const mark = markEntries(sheet, { ...entries, mae: String(rounded) });
    expect(mark.verdicts["size[4]"]).toEqual({ state: "right" });
    expect(mark.verdicts["mae"]).toMatchObject({
      state: "rounded",
      earns: true,
      at: expect.stringMatching(/^size\[4\]$/),
    });
    expect(mark.earned).toBe(mark.available);
  });

  it("says so too where the rounded step is a formula that nobody entered, and gives no mark for it", () => {
    const sheet: Sheet = {
      id: "s",
      version: 1,
      title: "S",
      tables: [],
      cells: [
        { name: "trend", label: "Trend", unit: "number", decimals: 1, role: "formula", formula: "10 / 3" },
        {
          name: "forecast",
          label: "Forecast",
          unit: "number",
          decimals: 1,
          role: "answer",
          formula: "trend * 100",
        },
      ],
    };
    expect(markEntries(sheet, { forecast: "333.3" }).verdicts["forecast"]).toEqual({ state: "right" });
    const early = markEntries(sheet, { forecast: "330" });
    expect(early.verdicts["forecast"]).toEqual({ state: "rounded", at: "trend", earns: false });
    expect(early.earned).toBe(0);
    expect(markEntries(sheet, { forecast: "331" }).verdicts["forecast"]).toEqual({ state: "wrong" });
  });

  it("stops following where an entry makes the rest trivial", () => {
    const nought = markEntries(funnel, { deals: "0", opportunities: "0", meetings: "0", contacts: "0" });
    expect(nought.earned).toBe(0);
    // Every later forecast repeats the entry once the entry equals the sales.
    const flat: Sheet = structuredClone(smoothing);
    flat.tables[0]!.columns[0]!.parts[0]!.values = [200, 220, 230, 230, 230, 230];
    const repeated = markEntries(
      flat,
      filled(flat, { "forecast[4]": "230", "forecast[5]": "230", "forecast[6]": "230", next: "230" }),
    );
    expect(["forecast[5]", "forecast[6]", "next"].map((at) => repeated.verdicts[at]?.state)).toEqual([
      "wrong",
      "wrong",
      "wrong",
    ]);
  });

  it("never marks down: more right entries never earn less", () => {
    const answers = filledEntries(variance);
    const addresses = answerAddresses(variance);
    fc.assert(
      fc.property(fc.subarray(addresses), (right) => {
        const typed = Object.fromEntries(
          addresses.map((address) => [address, right.includes(address) ? answers[address]! : "999,999"]),
        );
        expect(markEntries(variance, typed).earned).toBeGreaterThanOrEqual(right.length);
      }),
    );
  });

  it("judges within half a unit of the last decimal shown, a percentage's own decimals", () => {
    const verdict = (share: string) =>
      markEntries(variance, filled(variance, { share })).verdicts["share"]?.state;
    expect([verdict("3.4%"), verdict("3.44"), verdict("3.45"), verdict("3.46")]).toEqual([
      "right",
      "right",
      "right",
      "wrong",
    ]);
  });

  it("survives whatever is typed and whatever the keys are", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...answerAddresses(smoothing)), fc.string()), fc.string()),
        (typed) => {
          const mark = markEntries(smoothing, typed, { asYouGo: true });
          expect(Object.keys(mark.verdicts)).toEqual(answerAddresses(smoothing));
        },
      ),
    );
  });

  it("stops at an entry of nought, but goes on from a nought that was worked from one's own figures", () => {
    const skipped = markEntries(
      variance,
      filled(variance, { priceEffect: "0", total: "5000", share: "10%" }),
    );
    expect(skipped.verdicts["priceEffect"]).toEqual({ state: "wrong" });
    expect(skipped.verdicts["total"]).toEqual({ state: "wrong" });
    // A wrong average that equals the month's sales makes an honest error of nought.
    const honest = markEntries(movingAverage, continued(movingAverage, { "average[5]": 131 }));
    expect(honest.verdicts["error[5]"]).toMatchObject({ state: "follows", own: 0 });
    expect(honest.verdicts["size[5]"]).toMatchObject({ state: "follows", own: 0 });
    expect(honest.earned).toBe(honest.available - 1);
  });

  it("goes on from an entry that one later answer repeats by chance", () => {
    // With July wrong at 230, which is what July sold, August comes out as 230 again and September does not.
    const mark = markEntries(smoothing, continued(smoothing, { "forecast[4]": 230 }));
    expect(mark.verdicts["forecast[5]"]).toMatchObject({ state: "follows", own: 230 });
    expect(mark.earned).toBe(mark.available - 1);
  });

  it("names the nearest own figures that an entry follows from, not those behind them", () => {
    const mark = markEntries(smoothing, continued(smoothing, { "forecast[3]": 300 }));
    expect(mark.verdicts["forecast[5]"]).toMatchObject({ state: "follows", from: ["forecast[4]"] });
    expect(
      markEntries(variance, continued(variance, { priceEffect: -9000 })).verdicts["share"],
    ).toMatchObject({ from: ["total"] });
  });

  it("marks a sheet of a thousand wrong answers without a wait", () => {
    const rows = Array.from({ length: 1000 }, (_, at) => String(at + 1));
    const sheet: Sheet = {
      id: "s",
      version: 1,
      title: "S",
      cells: [],
      tables: [
        {
          id: "table",
          title: "T",
          rowHead: "r",
          rows,
          columns: [
            {
              name: "level",
              label: "L",
              unit: "number",
              decimals: 1,
              parts: [
                { from: 1, to: 1, role: "given", values: [7] },
                { from: 2, to: 1000, role: "answer", formula: "level[t-1] / 3 + sum(rows(level, 1, 1))" },
              ],
            },
          ],
        },
      ],
    };
    const typed = Object.fromEntries(
      answerAddresses(sheet).map((address, at) => [address, String(1000 + at * at)]),
    );
    const begun = process.threadCpuUsage();
    expect(markEntries(sheet, typed).earned).toBe(0);
    expect(process.threadCpuUsage(begun).user / 1000).toBeLessThan(3000);
  });
});
