import { describe, expect, it } from "vitest";
import { practiceSheet } from "#engine/forecast";
import { answerAddresses, filledEntries, markEntries, type Sheet } from "#engine/worksheet";

const kinds = [
  "moving-average",
  "weighted-moving-average",
  "simple-smoothing",
  "holt",
  "seasonal-additive",
  "seasonal-multiplicative",
  "trend-line",
  "error-measures",
];

function drawn(kind: string, seed: number): Sheet {
  const sheet = practiceSheet(kind, seed);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
}

/** Sales of a sheet, as drawn. */
function sales(sheet: Sheet): number[] {
  const column = sheet.tables.flatMap((table) => table.columns).find(({ name }) => name === "sales");
  return (column?.parts[0]?.values ?? []) as number[];
}

describe.each(kinds)("practice in %s", (kind) => {
  it("is admitted for each of forty seeds, and its own answers earn every mark", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const sheet = drawn(kind, seed);
      const { earned, available } = markEntries(sheet, filledEntries(sheet));
      expect({ seed, earned }).toEqual({ seed, earned: available });
      expect(available).toBeGreaterThanOrEqual(5);
    }
  });

  it("asks of whole numbers above nought, the same for one seed and others for another", () => {
    const seven = sales(drawn(kind, 7));
    expect(seven.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
    expect(sales(drawn(kind, 7))).toEqual(seven);
    expect(sales(drawn(kind, 8))).not.toEqual(seven);
  });

  it("loses one wrong answer only when the rest follows from it", () => {
    const sheet = drawn(kind, 11);
    const typed = filledEntries(sheet);
    const last = answerAddresses(sheet).at(-1) as string;
    const { earned, available } = markEntries(sheet, { ...typed, [last]: "987654" });
    expect(earned).toBe(available - 1);
  });
});

describe("known slips", () => {
  it("names weights that were changed over in simple smoothing", () => {
    const sheet = drawn("simple-smoothing", 3);
    const [first, second] = sales(sheet) as [number, number];
    const alpha = sheet.cells[0]?.value as number;
    const swapped = ((1 - alpha) * second + alpha * first).toFixed(4);
    const { verdicts } = markEntries(sheet, { ...filledEntries(sheet), "forecast[3]": swapped });
    expect(verdicts["forecast[3]"]).toMatchObject({ state: "slip", name: "weights changed over" });
  });

  it("takes weights listed from the oldest on as another convention, not as wrong", () => {
    const sheet = drawn("weighted-moving-average", 4);
    const weights = sheet.cells.map(({ value }) => value as number);
    const window = sales(sheet).slice(0, weights.length);
    const turned = weights.reduce((sum, w, i) => sum + w * (window[i] as number), 0).toFixed(3);
    const address = `forecast[${String(weights.length + 1)}]`;
    const { verdicts } = markEntries(sheet, { ...filledEntries(sheet), [address]: turned });
    expect(verdicts[address]).toMatchObject({ state: "convention" });
  });
});
