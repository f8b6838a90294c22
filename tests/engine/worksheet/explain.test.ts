import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { formatFigure } from "#engine/measure";
import {
  allAddresses,
  describeAddress,
  evaluateSheet,
  evaluateWith,
  explain,
  toMathML,
  type Explanation,
  type MathNode,
  type Sheet,
} from "#engine/worksheet";
import { funnel, movingAverage, sheets, smoothing, variance } from "./sheets.ts";

function explained(sheet: Sheet, address: string): Explanation {
  const explanation = explain(sheet, address, evaluateSheet(sheet));
  if (!explanation.ok) throw new Error(JSON.stringify(explanation.problems));
  return explanation.value;
}

const formulaSheet = (formula: string, unit: "number" | "percent" = "number"): Sheet => ({
  id: "s",
  version: 1,
  title: "S",
  cells: [
    { name: "a", label: "Leads", symbol: "a", unit: "number", decimals: 0, role: "given", value: 6 },
    { name: "b", label: "Rate", symbol: "b", unit: "percent", decimals: 1, role: "given", value: 0.125 },
    { name: "c", label: "Change", symbol: "c", unit: "number", decimals: 0, role: "given", value: -3 },
    { name: "x", label: "X", symbol: "x", unit, decimals: 2, role: "formula", formula },
  ],
  tables: [
    {
      id: "t1",
      title: "T",
      rowHead: "r",
      rows: Array.from({ length: 9 }, (_, at) => String(at + 1)),
      columns: [
        {
          name: "y",
          label: "Sales",
          symbol: "y",
          unit: "units",
          decimals: 0,
          parts: [{ from: 1, to: 9, role: "given", values: [10, 20, 30, 40, 50, 60, 70, 80, 90] }],
        },
      ],
    },
  ],
});
const text = (formula: string) => explained(formulaSheet(formula), "x").text;

/** Every leaf of a node, left to right. */
const leaves = (node: MathNode): string[] => ("text" in node ? [node.text] : node.children.flatMap(leaves));

describe("explaining", () => {
  it("shows symbols with their rows, then the numbers put in, then the result", () => {
    const { text: lines, words, symbols, numbers } = explained(smoothing, "forecast[3]");
    expect(lines).toEqual({
      symbols: "F[t] = α × y[t − 1] + (1 − α) × F[t − 1]",
      numbers: "0.4 × 220 + 0.6 × 200",
      result: "208.00",
    });
    expect(words).toBe("0.4 times 220 plus 0.6 times 200 equals 208.00");
    expect(toMathML(symbols)).toContain("<msub><mi>F</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>");
    expect(leaves(numbers)).toEqual(["0.4", "×", "220", "+", "0.6", "×", "200"]);
  });

  it("uses labels where there are no symbols, brackets where they are needed, and the unit in the result", () => {
    expect(explained(variance, "priceEffect").text).toEqual({
      symbols: "Price variance = (Actual price − Budget price) × Actual units",
      numbers: "(47 − 50) × 1,100",
      result: "−£3,300",
    });
    expect(explained(variance, "priceEffect").words).toBe(
      "open bracket 47 minus 50 close bracket times 1,100 equals minus £3,300",
    );
    expect(explained(variance, "share").text).toMatchObject({
      numbers: "1,700 ÷ (1,000 × 50)",
      result: "3.4%",
    });
    expect(toMathML(explained(variance, "share").numbers)).toBe(
      "<mfrac><mn>1,700</mn><mrow><mn>1,000</mn><mo>×</mo><mn>50</mn></mrow></mfrac>",
    );
  });

  it("puts percentages in as percentages", () => {
    expect(explained(funnel, "opportunities").text).toMatchObject({
      numbers: "round up(50 ÷ 25%)",
      result: "200",
    });
    expect(explained(funnel, "opportunities").words).toBe(
      "50 divided by 25 percent rounded up to a whole number equals 200",
    );
    expect(text("a * (1 - b)")).toMatchObject({ symbols: "x = a × (1 − b)", numbers: "6 × 87.5%" });
  });

  it("shows a mean as a sum over a count, and shortens a long one", () => {
    expect(explained(movingAverage, "average[4]").text).toEqual({
      symbols: "Moving average = (y[t − 3] + y[t − 2] + y[t − 1]) ÷ 3",
      numbers: "(100 + 110 + 120) ÷ 3",
      result: "110.0",
    });
    expect(text("mean(y)")).toEqual({
      symbols: "x = (y[1] + y[2] + … + y[n]) ÷ n",
      numbers: "(10 + 20 + … + 90) ÷ 9",
      result: "50.00",
    });
    expect(explained(formulaSheet("mean(y)"), "x").words).toBe(
      "open bracket 10 plus 20 and so on to 90 close bracket divided by 9 equals 50.00",
    );
    expect(text("sumproduct(y, y)").numbers).toBe("10 × 10 + 20 × 20 + … + 90 × 90");
    expect(text("sumsq(rows(y, 1, 3))").numbers).toBe("10^2 + 20^2 + 30^2");
    expect(text("max(rows(y, 1, 2), a)").numbers).toBe("max(10; 20; 6)");
    expect(text("sum(y)").symbols).toBe("x = y[1] + y[2] + … + y[n]");
  });

  it.each([
    ["a - (a - c)", "6 − (6 − (−3))"],
    ["a - c", "6 − (−3)"],
    ["c + a", "−3 + 6"],
    ["c^2", "(−3)^2"],
    ["-c^2", "−(−3)^2"],
    ["-(a + c) * 2", "(−(6 + (−3))) × 2"],
    ["a * (c / a)", "6 × (−3) ÷ 6"],
    ["(a + 1) / (a - 1) / 2", "(6 + 1) ÷ (6 − 1) ÷ 2"],
    ["a / (a * 2)", "6 ÷ (6 × 2)"],
    ["(a^2)^3", "(6^2)^3"],
    ["2^(a - 3)", "2^(6 − 3)"],
    ["sqrt(a + 3)", "√(6 + 3)"],
    ["if(a > 5, a * 2, 0)", "6 × 2"],
    ["round(a / 7, 2)", "round(6 ÷ 7; 2)"],
  ])("brackets %s as %s", (formula, numbers) => {
    const shown = text(formula).numbers;
    expect(shown).toBe(numbers);
  });

  it("shows a given as what it is", () => {
    expect(explained(smoothing, "alpha").text).toEqual({ symbols: "α", numbers: "0.4", result: "0.4" });
  });

  it("ends in the figure that evaluating gives, in every cell of every sheet, whatever was entered", () => {
    const name = fc.constantFrom(...(Object.keys(sheets) as (keyof typeof sheets)[]));
    fc.assert(
      fc.property(name, fc.double({ min: -5000, max: 5000, noNaN: true }), fc.nat(), (which, own, at) => {
        const sheet = sheets[which];
        const addresses = allAddresses(sheet);
        const evaluation = evaluateWith(sheet, new Map([[addresses[at % addresses.length]!, own]]));
        for (const address of addresses) {
          const explanation = explain(sheet, address, evaluation);
          const value = evaluation.value(address);
          expect(explanation.ok).toBe(value !== null);
          if (!explanation.ok || value === null) continue;
          const { unit, decimals } = describeAddress(sheet, address)!;
          expect(explanation.value.value).toBe(value);
          expect(leaves(explanation.value.result).at(-1)).toBe(formatFigure(value, unit, decimals));
          expect(explanation.value.text.result).toBe(formatFigure(value, unit, decimals));
          expect(
            explanation.value.words.endsWith(
              formatFigure(value, unit, decimals).replace("−", "minus ").replace("%", " percent"),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it("escapes what labels hold, and serialises", () => {
    const sheet = structuredClone(variance);
    sheet.cells[0]!.label = `<img src=x onerror="alert('1')">&`;
    const { symbols } = explained(sheet, "volumeEffect");
    expect(toMathML(symbols)).not.toContain("<img");
    expect(toMathML(symbols)).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
    expect(JSON.parse(JSON.stringify(symbols))).toEqual(symbols);
  });

  it("refuses a figure that is not there, with the problem in its way", () => {
    const sheet = structuredClone(variance);
    sheet.cells[1]!.value = 0;
    expect(explain(sheet, "share", evaluateSheet(sheet))).toMatchObject({
      ok: false,
      problems: [{ code: "divided-by-nought", where: "share" }],
    });
    expect(explain(sheet, "nowhere", evaluateSheet(sheet))).toMatchObject({
      ok: false,
      problems: [{ code: "address-unknown", where: "nowhere" }],
    });
    expect(explain(smoothing, "forecast[1]", evaluateSheet(smoothing))).toMatchObject({
      ok: false,
      problems: [{ code: "no-figure" }],
    });
  });
});
