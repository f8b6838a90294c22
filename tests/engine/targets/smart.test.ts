import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readObjective, resolveDeadline, type ObjectiveReading } from "#engine/targets";
import { cohensKappa } from "../../reference/smart-agreement/agreement.ts";
import { readCases } from "../../reference/smart-agreement/read-cases.ts";
import { sentences } from "./smart-sentences.ts";

const rules = { today: "2026-11-24" };

function inShort({
  specific,
  measurable,
  timeBound,
  achievable,
  relevant,
  extracted,
}: ObjectiveReading): string {
  const letters = [specific, measurable, timeBound].map(({ verdict }) => verdict.charAt(0));
  const evidence = [achievable, relevant].map((words) => (words.length > 0 ? "y" : "n"));
  const { amount, baseline, deadline } = extracted;
  const figure = amount ? `${[amount.value].flat().join("-")} ${String(amount.unit)}` : "-";
  return [[...letters, ...evidence].join(""), figure, baseline?.text ?? "-", deadline?.text ?? "-"].join(
    " | ",
  );
}

describe("an objective in ordinary English", () => {
  it.each(sentences)("%s", (text, judged) => {
    const read = readObjective(text, rules);
    expect(read.ok ? inShort(read.value) : read.problems).toBe(judged);
  });
  it("shows the words that decided in the person’s own text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), ([text]) => {
        const read = readObjective(text, rules);
        if (!read.ok) return;
        const { specific, measurable, timeBound, achievable, relevant } = read.value;
        const words = [specific, measurable, timeBound].flatMap((judged) => judged.words);
        for (const { start, end, text: shown } of [...words, ...achievable, ...relevant])
          expect(shown.length).toBe(end - start);
      }),
    );
  });
});

describe("a deadline", () => {
  it.each([
    ["by the end of next quarter", "2027-03-31"],
    ["within the next six months", "2027-05-24"],
    ["FY27", "2027-03-31"],
    ["in FY26/27", "2027-03-31"],
    ["Q2 2027", "2027-06-30"],
    ["by September 15, 2027", "2027-09-15"],
    ["by 30/06/2027", "2027-06-30"],
    ["by the end of May 2027", "2027-05-31"],
    ["this financial year", "2027-03-31"],
    ["H1 2027", "2027-06-30"],
    ["in 2028", "2028-12-31"],
    ["Q1 FY27", "2026-06-30"],
    ["Year 1", null],
  ])("%s", (words, day) => {
    expect(resolveDeadline(words, rules)).toBe(day);
  });
  it("moves with the start of the financial year", () => {
    expect(resolveDeadline("FY27", { ...rules, yearStart: 1 })).toBe("2027-12-31");
    expect(resolveDeadline("FY27", { ...rules, yearStart: 7 })).toBe("2027-06-30");
  });
});

describe("what is no objective", () => {
  const codes = (text: string): unknown => {
    const read = readObjective(text, rules);
    return read.ok ? read.value.notes.map(({ code }) => code) : read.problems.map(({ code }) => code);
  };
  it.each([
    ["", "objective-empty"],
    [" \n ", "objective-empty"],
    ["Increase sales by 10%. ".repeat(500), "objective-too-long"],
    ["?!* 12 % — £££", "objective-no-words"],
    [
      "Den Umsatz mit Bestandskunden bis zum Ende des Jahres um 10 % steigern und die Marge nicht senken",
      "objective-not-english",
    ],
    ["Увеличить продажи на 10% к концу года", "objective-not-english"],
    ["INCREASE SALES OF BREAD IN LEEDS BY 10% BY 31 MARCH 2027", "objective-in-capitals"],
  ])("%j is told", (text, code) => {
    expect(codes(text)).toEqual([code]);
  });
  it("is told at once, however long it is", () => {
    for (const piece of [
      "a ",
      "1",
      "to 1 ",
      "by the end of ",
      "from 1 to ",
      "the ",
      "£1,000,",
      "-",
      "(",
      "\n",
      "in the next ",
    ]) {
      const began = Date.now();
      readObjective(piece.repeat(Math.ceil(100_000 / piece.length)), rules);
      readObjective(
        piece.repeat(Math.floor(280 / Math.max(1, piece.trim().split(" ").length))).slice(0, 3900),
        rules,
      );
      expect(Date.now() - began).toBeLessThan(1000);
    }
  });
  it("never breaks on anything typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(typeof readObjective(text, rules).ok).toBe("boolean");
      }),
    );
  });
});

describe("agreement with labels", () => {
  it("is Cohen’s kappa", () => {
    // Twenty yes both, fifteen no both, five and ten apart: (0.7 − 0.5) ÷ (1 − 0.5).
    const times = (count: number, pair: readonly [string, string]) =>
      Array.from({ length: count }, () => pair);
    const pairs = [
      ...times(20, ["y", "y"]),
      ...times(5, ["y", "n"]),
      ...times(10, ["n", "y"]),
      ...times(15, ["n", "n"]),
    ];
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12);
  });
  it("says which line of a file is damaged", () => {
    expect(readCases("\n{")).toContain("line 2 is not JSON");
    expect(readCases('{"id":"a"}')).toContain("line 1 lacks");
    expect(readCases("")).toContain("no objective");
  });
});
