import { capabilityCap, capabilityGap, cappedLetters, readObjective, smartLetters } from "#engine/targets";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const visits = {
  activity: "First visits",
  performance: 3,
  maturity: 2,
  needed: 4,
  criticality: 5,
  development: "Two coached visits a month",
  by: "2026-06-30",
};
const leads = { ...visits, activity: "Answering leads", maturity: 3 };
const day = "2027-03-31";
const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const rated = fc.record({
  activity: fc.string(),
  performance: rating,
  maturity: rating,
  needed: rating,
  criticality: rating,
  development: fc.constantFrom("", " ", "Coaching"),
  by: fc.constantFrom(null, "2026-06-30", "2027-06-30"),
});

describe("what capability allows an objective to be called", () => {
  it("is no more than partly where the gap is closed too late, and not at all where nobody works on it", () => {
    expect(capabilityCap([visits], day)).toMatchObject({ met: "in-time", most: "met" });
    expect(capabilityCap([visits], "2026-06-29")).toMatchObject({ met: "late", most: "partly" });
    expect(capabilityCap([{ ...visits, by: null }], day)).toMatchObject({ met: "late" });
    expect(capabilityCap([visits], null)).toMatchObject({ met: "late" });
    expect(capabilityCap([{ ...visits, development: " " }], day)).toMatchObject({ met: "not", most: "not" });
  });

  it("names what holds most, and of equals the larger gap", () => {
    expect(capabilityCap([leads, { ...visits, development: "" }], day)?.activity).toBe("First visits");
    expect(capabilityCap([leads, visits], day)?.activity).toBe("First visits");
    expect(capabilityCap([visits, { ...leads, development: "" }], day)?.activity).toBe("Answering leads");
  });

  it("leaves alone what is not rated, what is good enough, and what little hangs on", () => {
    expect(capabilityCap([{ ...visits, criticality: null }], null)).toBeNull();
    expect(capabilityCap([{ ...visits, needed: 2 }], null)).toBeNull();
    expect(capabilityCap([{ ...visits, criticality: 2 }], null)).toBeNull();
    expect(capabilityCap([], null)).toBeNull();
  });

  it("never lifts a letter, and only ever touches Achievable", () => {
    const read = readObjective("Raise sales in Leeds from £1.2m to £1.5m by June 2027", {
      today: "2026-11-24",
    });
    if (!read.ok) throw new Error("unread");
    const plain = smartLetters(read.value, "achievable");
    const order = ["not", "partly", "met"];
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 5 }), (activities) => {
        const cap = capabilityCap(activities, day);
        const { A, ...others } = cappedLetters(read.value, "achievable", cap);
        expect({ ...others, A: plain.A }).toEqual(plain);
        expect(order.indexOf(A)).toBeLessThanOrEqual(order.indexOf(plain.A));
        expect(cappedLetters(read.value, "actionable", cap)).toEqual(smartLetters(read.value, "actionable"));
        // Whatever caps has a gap that is large enough.
        if (cap)
          expect(Math.max(...activities.map((one) => capabilityGap(one)?.score ?? 0))).toBeGreaterThanOrEqual(
            5,
          );
      }),
    );
  });
});
