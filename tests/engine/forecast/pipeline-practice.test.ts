import { describe, expect, it } from "vitest";
import { practiceSheet } from "#engine/forecast";
import { answerAddresses, evaluateSheet, filledEntries, markEntries, type Sheet } from "#engine/worksheet";

function drawn(kind: string, seed: number): Sheet {
  const sheet = practiceSheet(kind, seed);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
}
const figure = (sheet: Sheet, address: string): number => evaluateSheet(sheet).computed(address) ?? NaN;
function slipAt(sheet: Sheet, address: string, entry: number): unknown {
  const { verdicts } = markEntries(sheet, { ...filledEntries(sheet), [address]: String(entry) });
  const verdict = verdicts[address];
  return verdict?.state === "slip" ? verdict.name : verdict?.state;
}

describe.each(["weighted-pipeline", "pipeline-coverage"])("practice in %s", (kind) => {
  it("is admitted for forty seeds, and its own answers earn every mark", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const sheet = drawn(kind, seed);
      const { earned, available } = markEntries(sheet, filledEntries(sheet));
      expect({ seed, earned }).toEqual({ seed, earned: available });
      expect(available).toBeGreaterThanOrEqual(5);
      expect(answerAddresses(sheet)).toHaveLength(available);
    }
  });
});

describe("slips that are told by name", () => {
  it("in a weighted pipeline", () => {
    const sheet = drawn("weighted-pipeline", 3);
    const total = figure(sheet, "openPipeline");
    expect(slipAt(sheet, "weightedPipeline", total)).toBe("unweighted sum");
    const forgotten =
      figure(sheet, "weightedPipeline") - figure(sheet, "weighted[2]") + figure(sheet, "value[2]");
    expect(slipAt(sheet, "weightedPipeline", forgotten)).toBe("weight forgotten for the second deal");
    expect(slipAt(sheet, "weighted[1]", figure(sheet, "weighted[1]") * 100)).toBe("chance over 1");
  });
  it("in coverage", () => {
    const sheet = drawn("pipeline-coverage", 3);
    const [open, target, rate] = ["open", "target", "winRate"].map((name) => figure(sheet, name)) as [
      number,
      number,
      number,
    ];
    expect(slipAt(sheet, "coverage", Number((open / target).toFixed(2)))).toBe(
      "coverage of the whole target",
    );
    expect(slipAt(sheet, "openNeeded", Math.round(target / rate))).toBe("needed for the whole target");
    expect(slipAt(sheet, "remaining", target)).toBe("whole target");
  });
});
