import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kpiFormula,
  markRepair,
  marketingKpis,
  objectiveDrill,
  readObjective,
  smartLetters,
  type ObjectiveDrill,
  type SmartVariant,
} from "#engine/targets";

const rules = { today: "2026-11-24" };
const variants: readonly SmartVariant[] = ["achievable", "actionable"];
const anyDrill = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...variants));
const lettersOf = (text: string, variant: SmartVariant): Readonly<Record<string, string>> => {
  const read = readObjective(text, rules);
  if (!read.ok) throw new Error(`“${text}” is not read`);
  return smartLetters(read.value, variant);
};
const mark = (drill: ObjectiveDrill, text: string): unknown => {
  const marked = markRepair(drill, text, rules);
  return marked.ok ? marked.value : marked.problems.map(({ code }) => code);
};

describe("a drill", () => {
  it("has one fault, in the letter it says, and none before it was made", () => {
    fc.assert(
      fc.property(anyDrill, ([seed, variant]) => {
        const { text, good, fault } = objectiveDrill(seed, variant);
        expect(Object.values(lettersOf(good, variant)), good).toEqual(Array.from({ length: 5 }, () => "met"));
        const failing = Object.entries(lettersOf(text, variant)).filter(([, verdict]) => verdict !== "met");
        expect(
          failing.map(([letter]) => letter),
          text,
        ).toEqual([fault]);
      }),
      { numRuns: 300 },
    );
  });
  it("is mended by what stood there before, and not by what stands there now", () => {
    fc.assert(
      fc.property(anyDrill, ([seed, variant]) => {
        const drill = objectiveDrill(seed, variant);
        expect(mark(drill, drill.good)).toEqual({ mended: true, lost: [], changed: [], right: true });
        expect(mark(drill, drill.text)).toMatchObject({ mended: false, right: false });
      }),
      { numRuns: 200 },
    );
  });
  it("has every fault somewhere", () => {
    const faults = new Set(Array.from({ length: 40 }, (_, at) => objectiveDrill(at + 1, "achievable").fault));
    expect([...faults].sort()).toEqual(["A", "M", "R", "S", "T"]);
  });
});

describe("a repair", () => {
  const drill: ObjectiveDrill = {
    firm: "Kiln Lane Bakery",
    text: "Raise sales of sourdough to cafés in York from £84,000 to £96,000, using the existing two vans, so that the second oven pays for itself.",
    fault: "T",
    variant: "achievable",
    good: "",
    metric: "sales",
  };
  it.each([
    [
      "Raise sales of sourdough to cafés in York from £84,000 to £96,000 by 1 May 2027, using the existing two vans, so that the second oven pays for itself.",
      { mended: true, lost: [], changed: [], right: true },
    ],
    [
      "Raise sales of sourdough to cafés in York from £84,000 to £99,000 by 1 May 2027, using the existing two vans, so that the second oven pays for itself.",
      { mended: true, lost: [], changed: ["amount"], right: false },
    ],
    [
      "Raise sales to £96,000 by 1 May 2027.",
      { mended: true, lost: ["S", "A", "R"], changed: ["baseline"], right: false },
    ],
    [
      "Raise orders of sourdough from cafés in York from £84,000 to £96,000 by 1 May 2027, using the existing two vans, so that the oven pays for itself.",
      { mended: true, lost: [], changed: ["measure"], right: false },
    ],
    ["Raise sales of sourdough to cafés in York from £84,000 to £96,000 by [date]", ["objective-blank-left"]],
    ["?!", ["objective-no-words"]],
  ])("%s", (text, marked) => {
    expect(mark(drill, text)).toEqual(marked);
  });
});

describe("the formula of a marketing measure", () => {
  it.each(marketingKpis)("$name is right as the engine knows it", ({ id, name, formula }) => {
    expect(kpiFormula(id, formula)).toBe("right");
    expect(kpiFormula(id, `${name} = ${formula} × 100`)).toBe("right");
    const [above = "", below = ""] = formula.split(" ÷ ");
    expect(kpiFormula(id, `${below} / ${above}`)).not.toBe("right");
  });
  it.each([
    ["conversion", "customers divided by enquiries", "right"],
    ["conversion", "MQLs ÷ sales", "upside-down"],
    ["conversion", "leads", "no-division"],
    ["conversion", "happiness ÷ leads", "above"],
    ["acquisition-cost", "all sales and marketing spend over new customers", "right"],
    ["acquisition-cost", "sales and marketing spend / customers", "half-below"],
    ["acquisition-cost", "marketing spend / leads", "below"],
    ["churn", "customers who left ÷ customers at the start of the month", "right"],
    ["lifetime-value", "average margin × years that a customer stays", "right"],
    ["lifetime-value", "12 ÷ 4", "empty"],
    ["payback", "CAC / monthly margin", "right"],
  ] as const)("%s: %s", (id, typed, found) => {
    expect(kpiFormula(id, typed)).toBe(found);
  });
  it("never breaks on anything typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (typed) => {
        for (const { id } of marketingKpis) expect(typeof kpiFormula(id, typed)).toBe("string");
      }),
    );
  });
});
