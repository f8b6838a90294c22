import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aimWeights,
  analyseBrief,
  markSwitch,
  switchConsequences,
  type Change,
  type StrategyBrief,
  type SwitchedDecision,
} from "#engine/plan";

const brief: StrategyBrief = {
  lines: [
    { ref: "B1", from: "business", says: "Grow sales to water companies", serves: "" },
    { ref: "M1", from: "marketing", says: "Be known for delivery in fourteen weeks", serves: "B1" },
  ],
  decisions: [
    { ref: "D1", kind: "target-markets", says: "Four water companies first" },
    { ref: "D2", kind: "product-focus", says: "Gate valves from stock" },
    { ref: "D3", kind: "channels", says: "Direct for water, distributors for the rest" },
    { ref: "D4", kind: "territories", says: "By company, not by county" },
    { ref: "D5", kind: "promotional-focus", says: "Delivery dates in every message" },
  ],
  links: [
    { line: "B1", decision: "D1", because: "a new plan begins in April", therefore: "they come first" },
    { line: "B1", decision: "D3", because: "they buy by tender", therefore: "we bid ourselves" },
    { line: "B1", decision: "D4", because: "each has one buying office", therefore: "one person each" },
    { line: "M1", decision: "D2", because: "only stock sizes can be promised", therefore: "lead with these" },
    { line: "M1", decision: "D5", because: "late valves stop a site", therefore: "say the date" },
  ],
};
const codes = (changed: Partial<StrategyBrief>): string[] =>
  analyseBrief({ ...brief, ...changed }).findings.map(({ code }) => code);

describe("a strategy brief", () => {
  it("that reaches the plan has nothing to find", () => {
    expect(analyseBrief(brief)).toEqual({ answeredLines: 2, foundedDecisions: 5, findings: [] });
  });
  it("shows both directions of gap", () => {
    expect(codes({ links: brief.links.slice(0, 3) })).toEqual([
      "brief-line-unanswered",
      "brief-decision-unfounded",
      "brief-decision-unfounded",
    ]);
  });
  it("shows what is not decided, and marketing that serves nothing", () => {
    expect(codes({ decisions: brief.decisions.slice(0, 4), links: brief.links.slice(0, 4) })).toEqual([
      "brief-kind-missing",
    ]);
    expect(codes({ lines: brief.lines.map((line) => ({ ...line, serves: "M1" })) })).toEqual([
      "brief-marketing-alone",
    ]);
  });
  it("does not take an arrow, a copy or a second arrow for a reason", () => {
    const [first, ...others] = brief.links;
    const withFirst = (change: object): string[] => codes({ links: [{ ...first!, ...change }, ...others] });
    expect(withFirst({ because: "" })).toEqual(["brief-decision-unfounded", "brief-link-half"]);
    expect(withFirst({ because: "GROW SALES to water-companies." })).toEqual(["brief-link-repeats"]);
    expect(withFirst({ therefore: first!.because })).toEqual(["brief-link-repeats"]);
    expect(codes({ links: [...brief.links, first!] })).toEqual(["brief-link-twice"]);
    expect(withFirst({ decision: "D9" })).toEqual(["brief-decision-unfounded", "brief-link-broken"]);
    expect(withFirst({ line: "__proto__" })).toEqual(["brief-decision-unfounded", "brief-link-broken"]);
  });
  it("leaves empty rows alone", () => {
    expect(codes({ decisions: [...brief.decisions, { ref: "D6", kind: "channels", says: "  " }] })).toEqual(
      [],
    );
  });
});

const decision = (ref: string, volume: number, margin: number, bound = ""): SwitchedDecision => ({
  ref,
  name: ref,
  volume,
  margin,
  because: "",
  bound,
});
const decisions = [
  decision("discounts", 2, -2),
  decision("list price", -1, 2),
  decision("reviews", 1, 1),
  decision("contract", 2, -1, "Runs to September"),
];
const changes = (from: "growth" | "profit", to: "growth" | "profit"): unknown => {
  const made = switchConsequences(decisions, from, to);
  return made.ok ? made.value.map(({ change }) => change) : made.problems;
};

describe("a strategy switch", () => {
  it("turns what trades margin for volume, and leaves what serves both or is bound", () => {
    expect(changes("growth", "profit")).toEqual(["less", "more", "same", "same"]);
    expect(changes("profit", "growth")).toEqual(["more", "less", "same", "same"]);
  });
  it("goes back the way it came, whatever the effects", () => {
    const effect = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(effect, effect, (volume, margin) => {
        const one = [decision("x", volume, margin)];
        const [there, back] = [
          switchConsequences(one, "growth", "profit"),
          switchConsequences(one, "profit", "growth"),
        ];
        if (!there.ok || !back.ok) throw new Error("refused");
        const opposite = { more: "less", less: "more", same: "same" } as const;
        expect(back.value[0]?.change).toBe(opposite[there.value[0]!.change]);
        expect(there.value[0]?.change).toBe(margin > volume ? "more" : margin < volume ? "less" : "same");
      }),
    );
    expect(aimWeights.growth.volume + aimWeights.growth.margin).toBe(
      aimWeights.profit.volume + aimWeights.profit.margin,
    );
  });
  it("refuses effects beyond its scale and an aim that stays", () => {
    expect(switchConsequences([decision("x", 3, 0)], "growth", "profit")).toMatchObject({
      problems: [{ code: "switch-effect", where: "x" }],
    });
    expect(switchConsequences([decision("x", Number.NaN, 0)], "growth", "profit").ok).toBe(false);
    expect(changes("growth", "growth")).toEqual([{ code: "switch-same-aim", aim: "growth" }]);
  });
  it("marks missed, needless and wrong way, and nothing before all is answered", () => {
    const made = switchConsequences(decisions, "growth", "profit");
    if (!made.ok) throw new Error("refused");
    const mark = (answers: Record<string, Change>) => markSwitch(answers, made.value);
    expect(mark({ discounts: "same", "list price": "less", reviews: "more", contract: "same" })).toEqual({
      verdicts: { discounts: "missed", "list price": "wrong-way", reviews: "needless", contract: "right" },
      right: 1,
      of: 4,
      complete: true,
    });
    expect(mark({ discounts: "less" })).toMatchObject({ right: 1, complete: false });
  });
});
