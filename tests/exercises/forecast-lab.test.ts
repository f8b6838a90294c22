import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { againstBenchmark, compareMethods } from "#exercises/forecast-lab/comparison.ts";
import { driverLine, driverWarnings } from "#exercises/forecast-lab/driver-line.ts";
import { full, sayingOf, short } from "#exercises/forecast-lab/figures.ts";
import { readAddress, toAddress } from "#exercises/forecast-lab/lab-address.ts";
import { historyChoices, newestYears } from "#exercises/forecast-lab/lab-series.ts";
import type { LabSeries } from "#exercises/forecast-lab/lab-series.ts";
import { missAgainst } from "#exercises/forecast-lab/lab-words.ts";
import { methodTabs } from "#exercises/forecast-lab/method-tabs.ts";
import { patternOf } from "#exercises/forecast-lab/pattern.ts";
import { seasonEvidence, seasonFeedback } from "#exercises/forecast-lab/season-kind.ts";
import { spansAhead } from "#exercises/forecast-lab/span.ts";
import type { MethodId } from "#engine/forecast";

const season = [0, -4, -2, 1, 3, 5, 8, 6, 2, 10, 25, 40];
const months = (years: number, grow: number, times: boolean): number[] =>
  Array.from({ length: years * 12 }, (_, t) => {
    const level = 200 + grow * t;
    const swing = season[t % 12] ?? 0;
    return times ? level * (1 + swing / 200) : level + swing;
  });
const monthly = (values: number[], start = { year: 2022, period: 4 }): LabSeries => ({
  id: "s",
  title: "Sales",
  unit: "£000",
  frequency: 12,
  start,
  values,
});

describe("the years that a forecast is for", () => {
  it("are the next one, the next financial year and the next calendar year", () => {
    const spans = spansAhead(monthly(months(5, 1, false).slice(0, 54)));
    expect(spans).toEqual([
      { id: "next", skip: 0, length: 12, name: "the 12 months to September 2027" },
      { id: "financial", skip: 6, length: 12, name: "2027/28" },
      { id: "calendar", skip: 3, length: 12, name: "2027" },
    ]);
  });

  it("are named once where the figures end with a year", () => {
    expect(
      spansAhead(monthly(months(4, 1, false), { year: 2022, period: 1 })).map(({ id, skip, name }) => [
        id,
        skip,
        name,
      ]),
    ).toEqual([
      ["next", 0, "2026"],
      ["financial", 3, "2026/27"],
    ]);
  });

  it("count in quarters and years too", () => {
    const quarters = {
      frequency: 4 as const,
      start: { year: 2020, period: 1 },
      values: new Array<number>(17).fill(1),
    };
    expect(spansAhead(quarters).map(({ skip, name }) => [skip, name])).toEqual([
      [0, "2024/25"],
      [3, "2025"],
    ]);
    expect(
      spansAhead({ frequency: 1, start: { year: 1989, period: 1 }, values: [1, 2, 3] }).map(
        ({ name }) => name,
      ),
    ).toEqual(["1992", "the three years to 1994"]);
  });
});

describe("figures of a series", () => {
  it("are said as money where the unit is money", () => {
    const saying = sayingOf("£000", [412, 560]);
    expect(short(5287, saying)).toBe("£5.29m");
    expect(full(5287.06, saying)).toBe("£5,287,000");
    expect(short(18, saying)).toBe("£18,000");
    expect(short(-18, saying)).toBe("−£18,000");
    expect(short(475.123, sayingOf("USD billion", [310.2]))).toBe("US$475bn");
    expect(short(2341, sayingOf("AUD million", [2341]))).toBe("A$2.34bn");
  });

  it("do not add up to a year where they are an index", () => {
    const saying = sayingOf("index, 2023 = 100", [104.2, 98.7]);
    expect(saying.addsUp).toBe(false);
    expect(short(104.234, saying)).toBe("104.2");
  });

  it("carry what is counted", () => {
    expect(short(8210, sayingOf("cars", [8000, 9000]))).toBe("8,210 cars");
  });
});

describe("the pattern of a history", () => {
  it("finds growth, peak and dip", () => {
    const pattern = patternOf(months(6, 2, false), 12, 1);
    expect(pattern.growth).toBeCloseTo(24);
    expect(pattern).toMatchObject({ peak: 12, dip: 2, seasonal: true });
  });

  it("counts the season from the calendar, not from the first figure", () => {
    expect(patternOf(months(6, 2, false), 12, 4)).toMatchObject({ peak: 3, dip: 5 });
  });

  it("sees no season in figures that have none", () => {
    expect(patternOf([5, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3], 4, 1).seasonal).toBe(false);
    expect(patternOf([1, 2, 3], 1, 1).seasonal).toBe(false);
  });
});

describe("additive or multiplied seasons", () => {
  const history = (values: number[]) => ({ values, frequency: 12, firstSeason: 1 });
  it("are told from the figures, and the answer is met with what they show", () => {
    const added = seasonEvidence(history(months(8, 2, false)));
    const multiplied = seasonEvidence(history(months(8, 2, true)));
    expect(added.kind).toBe("additive");
    expect(multiplied.kind).toBe("multiplicative");
    const saying = sayingOf("£000", [200]);
    expect(seasonFeedback("additive", added, saying)).toMatch(
      /^The figures agree\..*Added seasons fit better\.$/,
    );
    expect(seasonFeedback("additive", multiplied, saying)).toMatch(
      /^The figures speak for multiplied seasons\./,
    );
  });
});

describe("the comparison of methods", () => {
  const history = { values: months(6, 2, false), frequency: 12, firstSeason: 1 };
  const methods: MethodId[] = ["seasonal-naive", "moving-average", "trend-and-season"];

  it("sets every method against the same month last year, on months it had not seen", () => {
    const { tested, toBeat } = compareMethods(methods, history, 12, "hold-out", {}, "seasonal-naive");
    expect(toBeat).toBeCloseTo(24);
    expect(tested.map(({ method }) => method)).toEqual(methods);
    // A straight line with the same season every year is carried on without an error.
    expect(tested[2]?.miss).toBeCloseTo(0, 6);
  });

  it("rolls the origin: one step ahead, from all that came before", () => {
    const { tested } = compareMethods(
      ["naive"],
      { values: [1, 2, 4, 8, 16], frequency: 1 },
      2,
      "rolling",
      {},
      "naive",
    );
    expect(tested[0]?.miss).toBe(6);
  });

  it("says which methods cannot run, and why", () => {
    const short = { values: months(2, 2, false).slice(0, 20), frequency: 12 };
    const { tested, unable } = compareMethods(
      ["seasonal-naive", "moving-average", "holt-winters-additive"],
      short,
      4,
      "hold-out",
      {},
      "seasonal-naive",
    );
    expect(tested.map(({ method }) => method)).toEqual(["seasonal-naive", "moving-average"]);
    expect(unable).toEqual([
      { method: "holt-winters-additive", problem: { code: "history-too-short", have: 16, need: 24 } },
    ]);
  });

  it("leaves the other measures standing where nothing was sold", () => {
    const { tested } = compareMethods(
      ["mean"],
      { values: [3, 4, 5, 4, 0, 2], frequency: 1 },
      2,
      "hold-out",
      {},
      "naive",
    );
    expect(tested[0]?.accuracy.mape).toMatchObject({
      ok: false,
      problems: [{ code: "accuracy-actual-nought" }],
    });
    expect(tested[0]?.accuracy.mae).toEqual({ ok: true, value: 3 });
  });

  it("puts a miss in words", () => {
    expect([againstBenchmark(5.8, 16.5), againstBenchmark(23.9, 16.5), againstBenchmark(0, 0)]).toEqual([
      "65% nearer",
      "45% further off",
      "just as near",
    ]);
    expect([missAgainst(0.35), missAgainst(1), missAgainst(1.45), missAgainst(2.4)]).toEqual([
      "a third as much as",
      "about as much as",
      "45% more than",
      "2.4 times as much as",
    ]);
  });
});

describe("a driver", () => {
  const series = { ...monthly([12, 15, 17, 20, 21]), frequency: 12 as const };
  const driver = { title: "Advertising", unit: "£000", values: [1, 2, 3, 4, 5] };

  it("gives the line, its R² and its forecast", () => {
    const line = driverLine(series, driver, 0, 6);
    expect(line.ok && line.value.regression.rSquared).toBeCloseTo(0.9796, 4);
    expect(line.ok && line.value.forecast.mean).toBeCloseTo(10.1 + 2.3 * 6);
  });

  it("warns of reaching beyond what was tried, and of few periods", () => {
    const line = driverLine(series, driver, 0, 6);
    expect(line.ok && driverWarnings(line.value, 6, String).map(({ id }) => id)).toEqual([
      "extrapolation",
      "few",
    ]);
    expect(line.ok && driverWarnings(line.value, 3, String).map(({ id }) => id)).toEqual(["few"]);
  });

  it("warns when the residuals run with time", () => {
    const values = Array.from({ length: 24 }, (_, t) => 100 + (t % 3) * 5 + t * 4);
    const line = driverLine(
      monthly(values),
      { title: "Visits", unit: "", values: values.map((_, t) => t % 3) },
      0,
      1,
    );
    expect(line.ok && driverWarnings(line.value, 1, String).map(({ id }) => id)).toEqual(["trend"]);
  });

  it("acts later when it is told to", () => {
    const line = driverLine(
      monthly([0, 12, 15, 17, 20, 21]),
      { ...driver, values: [1, 2, 3, 4, 5, 6] },
      1,
      6,
    );
    expect(
      line.ok && line.value.regression.coefficients.map(({ estimate }) => Number(estimate.toFixed(6))),
    ).toEqual([10.1, 2.3]);
  });
});

describe("the history that is used", () => {
  it("keeps the newest whole years, and the calendar with them", () => {
    const series = monthly(months(12, 1, false).slice(0, 140));
    const few = newestYears(series, 10);
    expect(few.values).toHaveLength(120);
    expect(few.start).toEqual({ year: 2023, period: 12 });
    expect(few.values.at(-1)).toBe(series.values.at(-1));
    expect(historyChoices(series)).toEqual([null, 10, 6, 4]);
  });

  it("never begins with another month than its label says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 13, max: 200 }),
        fc.integer({ min: 1, max: 12 }),
        (period, count, years) => {
          const values = Array.from({ length: count }, (_, t) => ((t + period - 1) % 12) + 1);
          const few = newestYears(monthly(values, { year: 2001, period }), years);
          return few.values[0] === few.start.period;
        },
      ),
    );
  });
});

describe("the address of the lab", () => {
  it("leads back to the series and the method", () => {
    expect(readAddress(toAddress("ons-all-retail", "holt-winters-additive"))).toEqual({
      series: "ons-all-retail",
      method: "holt-winters-additive",
    });
  });
  it("passes over a method that does not exist", () => {
    expect(readAddress("?method=crystal-ball")).toEqual({ series: null, method: null });
  });
});

describe("the tabs", () => {
  it("offer seasons only where there are seasons", () => {
    expect(methodTabs(1).map(({ id }) => id)).toEqual([
      "benchmarks",
      "averages",
      "smoothing",
      "holt",
      "trend-line",
    ]);
    expect(methodTabs(12).flatMap(({ methods }) => methods)).toHaveLength(15);
  });
  it("hold what a lesson asks for, and no more", () => {
    expect(methodTabs(12, ["simple-smoothing", "holt"]).map(({ id, methods }) => [id, methods])).toEqual([
      ["smoothing", ["simple-smoothing"]],
      ["holt", ["holt"]],
    ]);
  });
});
