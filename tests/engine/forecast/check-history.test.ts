import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkHistory, type HistoryRow } from "#engine/forecast";

// Quarterly gas use in the UK, R's UKgas, whose season grows tenfold: hard to tell from outliers.
const gas = JSON.parse(readFileSync(new URL("../../reference/forecast/ukgas.json", import.meta.url), "utf8"));
const gasRows = (values: readonly number[]): HistoryRow[] =>
  values.map((value, i) => ({ year: 1960 + Math.floor(i / 4), period: (i % 4) + 1, value }));

/** Five years of months with growth, a strong December and a little noise. */
const shop = Array.from({ length: 60 }, (_, i) =>
  Math.round((200 + i) * (i % 12 === 11 ? 1.8 : 1) + ((i * 37) % 11)),
);
const rows = (values: readonly (number | null)[]): HistoryRow[] =>
  values.map((value, i) => ({ year: 2020 + Math.floor(i / 12), period: (i % 12) + 1, value, row: i + 2 }));
const codes = (of: readonly HistoryRow[]): string[] => checkHistory(of, 12).map(({ code }) => code);

describe("a look at the history before forecasting", () => {
  it("finds nothing to say of a shop with growth and a strong December, nor of gas", () => {
    expect(codes(rows(shop))).toEqual([]);
    expect(checkHistory(gasRows(gas.train), 4)).toEqual([]);
  });

  it("names the first missing month, whether left blank or left out", () => {
    const gap = { code: "history-gap", weight: "stop", count: 1, first: "May 2021" };
    expect(checkHistory(rows(shop.map((v, i) => (i === 16 ? null : v))), 12)).toEqual([gap]);
    expect(
      checkHistory(
        rows(shop).filter((_, i) => i !== 16),
        12,
      ),
    ).toEqual([gap]);
  });

  it("names a month that comes twice, with its rows", () => {
    const [found] = checkHistory([...rows(shop), { year: 2021, period: 5, value: 216, row: 90 }], 12).filter(
      ({ code }) => code === "history-duplicate",
    );
    expect(found).toMatchObject({ period: "May 2021", count: 2, rows: "18, 90", weight: "stop" });
  });

  it("finds one odd month, though it is no larger than any December", () => {
    const odd = shop.map((v, i) => (i === 40 ? v * 1.8 : v));
    expect(checkHistory(rows(odd), 12)).toMatchObject([{ code: "history-outlier", period: "May 2023" }]);
  });

  it("finds a step in level and does not call its neighbours odd", () => {
    const step = shop.map((v, i) => (i >= 36 ? Math.round(v * 1.6) : v));
    const found = checkHistory(rows(step), 12);
    expect(found).toMatchObject([{ code: "history-step", period: "Jan 2023" }]);
    expect(found[0]?.["relative"] as number).toBeCloseTo(0.6, 1);
  });

  it("suspects another unit where a month is a thousand times its neighbours", () => {
    const mixed = shop.map((v, i) => (i === 30 ? v * 1000 : v));
    expect(codes(rows(mixed))).toEqual(["history-unit"]);
  });

  it("says when there is too little, nothing, or no change, and counts noughts and negatives", () => {
    expect(codes([])).toEqual(["history-empty"]);
    expect(codes(rows([5, 6]))).toEqual(["history-few"]);
    expect(codes(rows(shop.slice(0, 13)))).toEqual(["history-under-two-years"]);
    expect(codes(rows(new Array<number>(36).fill(7)))).toEqual(["history-constant"]);
    expect(codes(rows([...shop.slice(0, 22), 0, -4]))).toEqual(["history-negative", "history-noughts"]);
  });

  it("says when rows are not in order of time", () => {
    expect(codes(rows(shop).toReversed())).toEqual(["history-order"]);
  });
});
