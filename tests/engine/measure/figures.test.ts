import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  formatFigure,
  formatMoney,
  formatNumber,
  formatPercent,
  readFigure,
  readMoney,
  readNumber,
  readPercent,
  roundDownTo,
  roundTo,
  roundUpTo,
} from "#engine/measure";

const value = (result: { ok: boolean; value?: unknown }): unknown => (result.ok ? result.value : "refused");

describe("reading a number", () => {
  it.each([
    ["1,250.50", 1250.5],
    ["1 250", 1250],
    ["1\u00a0250.5", 1250.5],
    ["(300)", -300],
    ["−5", -5],
    ["- 5", -5],
    ["+12.0", 12],
    [".5", 0.5],
    ["1,234,567", 1234567],
  ])("reads %s", (typed, expected) => {
    expect(value(readNumber(typed))).toBe(expected);
  });

  it.each([
    "16,00",
    "1.234,5",
    "1,25",
    "1,2345",
    "12,34,567",
    "1.2.3",
    "",
    " ",
    "-",
    "()",
    "(-5)",
    "--5",
    "abc",
    "1e5",
    "0x10",
    "Infinity",
    "12%",
    "1,250,",
    "5.",
  ])("refuses %j with what was typed", (typed) => {
    expect(readNumber(typed)).toEqual({ ok: false, problems: [{ code: "number-unreadable", typed }] });
  });

  it("never throws and never answers with anything but a finite number", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("0123456789,.-−()£%km ")) })),
        (typed) => {
          for (const read of [readNumber, readMoney, readPercent]) {
            const result = read(typed);
            if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("reading money", () => {
  it.each([
    ["£1,250.50", 1250.5],
    ["-£110", -110],
    ["£-110", -110],
    ["(£300)", -300],
    ["1.2m", 1_200_000],
    ["£5.3k", 5300],
    ["£1.1bn", 1_100_000_000],
    ["GBP 20", 20],
    ["£ 20", 20],
  ])("reads %s", (typed, expected) => {
    expect(value(readMoney(typed))).toBe(expected);
  });

  it.each(["€5", "16,00", "£", "5 km", "£-(5)", "-£-5", "1,2m"])("refuses %s", (typed) => {
    expect(readMoney(typed)).toEqual({ ok: false, problems: [{ code: "money-unreadable", typed }] });
  });
});

describe("reading a percentage", () => {
  it("gives the fraction, with the sign or without", () => {
    expect(
      ["12%", "12", "12.5 %", "-3%", "7 percent", "(2%)"].map((typed) => value(readPercent(typed))),
    ).toEqual([0.12, 0.12, 0.125, -0.03, 0.07, -0.02]);
  });
});

describe("showing a figure", () => {
  it("uses a true minus, thousands commas and half away from zero", () => {
    expect(formatNumber(-1234567.005, 2)).toBe("−1,234,567.01");
    expect(formatNumber(2.675, 2)).toBe("2.68");
    expect(formatNumber(1.005, 2)).toBe("1.01");
    expect(formatMoney(0.5, 0)).toBe("£1");
    expect(formatPercent(0.285, 0)).toBe("29%");
  });

  it("never shows a minus before nought", () => {
    expect(formatNumber(-0.004, 2)).toBe("0.00");
    expect(formatMoney(-0)).toBe("£0.00");
  });

  it("is read back as the figure it shows", () => {
    const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom(
          "number" as const,
          "pounds" as const,
          "percent" as const,
          "ratio" as const,
          "months" as const,
        ),
        fc.integer({ min: 0, max: 4 }),
        (shown, unit, decimals) => {
          const read = readFigure(formatFigure(shown, unit, decimals), unit);
          expect(read.ok).toBe(true);
          if (read.ok)
            expect(Math.abs(read.value - shown)).toBeLessThanOrEqual(
              0.5 * 10 ** -decimals * (unit === "percent" ? 0.01 : 1) + Math.abs(shown) * 1e-12,
            );
        },
      ),
    );
  });
});

describe("rounding on the decimal number", () => {
  it("treats a computed 1.265 as a person would", () => {
    expect(roundTo(1.1 * 1.15, 2)).toBe(1.27);
    expect(roundTo(1e-7, 2)).toBe(0);
    expect(roundTo(1.23e25, 2)).toBe(1.23e25);
  });

  it("rounds up away from zero, but not for a binary hair", () => {
    expect(roundUpTo(50 / 0.1 / 0.1, 0)).toBe(5000);
    expect(roundUpTo(0.1 + 0.2, 1)).toBe(0.3);
    expect(roundUpTo(-1.2, 0)).toBe(-2);
    expect(roundDownTo(-1.8, 0)).toBe(-1);
  });
});
