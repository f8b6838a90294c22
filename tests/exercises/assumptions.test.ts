import { describe, expect, it } from "vitest";
import { assumptionState, logGaps } from "#exercises/scenarios/assumption-state.ts";
import { readWork } from "#exercises/scenarios/read-work.ts";
import { exampleWork } from "#exercises/scenarios/scenario-start.ts";
import { because, conclusion } from "#exercises/scenarios/scenario-words.ts";

const work = exampleWork();
const read = readWork(work);
const [first] = work.assumptions;
const stateOf = (change: Partial<NonNullable<typeof first>>, today = "2026-11-24") =>
  assumptionState({ ...first!, ...change }, work, read, today);

describe("how an assumption stands", () => {
  it("warns at its threshold and beyond, on the side that is named", () => {
    expect(stateOf({ reading: "116" }).warning).toBe("silent");
    expect(stateOf({ reading: "115" }).warning).toBe("come");
    expect(stateOf({ reading: "114.9" }).warning).toBe("come");
    expect(stateOf({ side: "at-least", reading: "114.9" }).warning).toBe("silent");
    expect(stateOf({ threshold: "-8%", reading: "-9%" }).warning).toBe("come");
    expect(stateOf({ threshold: "£310", reading: "£1,324" }).warning).toBe("silent");
  });
  it("says nothing of what cannot be read or is not said", () => {
    const sideless = { ...first! };
    delete sideless.side;
    expect(assumptionState({ ...sideless, reading: "1" }, work, read, "").warning).toBeNull();
    for (const reading of ["", "soon", "=1+1", "9".repeat(5000)])
      expect(stateOf({ reading, threshold: "falls a lot" }).warning).toBeNull();
  });
  it("is due from the day of its review on", () => {
    expect(stateOf({ review: "31/03/2027" }, "2027-03-30").due).toBe(false);
    expect(stateOf({ review: "31/03/2027" }, "2027-03-31").due).toBe(true);
    expect(stateOf({ review: "some day" }).due).toBe(false);
  });
  it("carries the swing of its driver: 200 homes × £10,500 × 20% × 1.01 × 0.97", () => {
    expect(stateOf({}).swing).toBeCloseTo(411_474, 6);
    expect(stateOf({ driver: "" }).swing).toBeNull();
    expect(stateOf({ driver: "gone" }).swing).toBeNull();
  });
});

describe("what the log does not say yet", () => {
  it("names drivers that nothing is assumed of, and assumptions without a warning or an owner", () => {
    expect(logGaps(work)).toEqual([
      "Nothing is assumed yet of Materials bought for each, Share of that trade, Repairs and extensions.",
    ]);
    const [one, ...rest] = work.assumptions;
    const bare = { ...work, drivers: [], assumptions: [{ ...one!, owner: " ", threshold: "" }, ...rest] };
    expect(logGaps(bare)).toEqual([
      "Without an early warning and its threshold: assumption 1.",
      "Without an owner: assumption 1.",
    ]);
  });
});

it("says what is counted where the figure is no money", () => {
  const tonnes = { ...work, unit: "number" as const, counted: " tonnes " };
  expect(conclusion(tonnes, readWork(tonnes))).toMatch(/^2.29m tonnes is expected/);
  expect(because(tonnes, readWork(tonnes))).toMatch(/^From 1.73m to 2.89m tonnes, the base case 2.38m/);
});
