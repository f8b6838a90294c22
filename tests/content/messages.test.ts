import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCatalogue } from "../../src/ui/catalogue.ts";
import { fillBlanks } from "../../src/ui/fill-blanks.ts";
import { sentence } from "../../src/ui/sentence.ts";
import { usedCodes } from "./used-codes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const written = readFileSync(`${root}content/messages/en-GB.yaml`, "utf8");
const catalogue = readCatalogue(written);
const used = usedCodes(root, ["src/engine", "src/exchange", "src/state", "src/exercises"]);
const blanksOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);

describe("the catalogue of messages", () => {
  it("reads in a browser as a YAML parser reads it", () => {
    expect(Object.fromEntries(catalogue)).toEqual(parse(written));
  });

  it("has a sentence for every code that the program gives", () => {
    const missing = used.filter(({ pattern }) => ![...catalogue.keys()].some((code) => pattern.test(code)));
    expect(missing.map(({ code, file }) => `${code} (${file})`)).toEqual([]);
  });

  it("has no sentence to spare", () => {
    const spare = [...catalogue.keys()].filter((code) => !used.some(({ pattern }) => pattern.test(code)));
    expect(spare).toEqual([]);
  });

  it("leaves no blank that the code gives no fact for", () => {
    const empty = used.flatMap(({ code, facts, file }) =>
      blanksOf(catalogue.get(code) ?? "")
        .filter((blank) => facts && !facts.includes(blank))
        .map((blank) => `${code}: {${blank}} (${file})`),
    );
    expect(empty).toEqual([]);
  });

  it("ends every sentence as a sentence ends", () => {
    const open = [...catalogue].filter(([, text]) => !/([.?]|\{\w+\})$/.test(text));
    expect(open).toEqual([]);
  });
});

describe("a sentence with its blanks filled", () => {
  it("says counts with their noun, and thousands with a comma", () => {
    expect(fillBlanks("You have {have|month|months}.", { have: 1 })).toBe("You have 1 month.");
    expect(fillBlanks("You have {have|month|months}.", { have: 1250 })).toBe("You have 1,250 months.");
  });

  it("says money, shares, minus and years as they are written in Britain", () => {
    expect(fillBlanks("{gap|£} and {share|%}", { gap: -1250.5, share: 0.125 })).toBe("−£1,250.50 and 12.5%");
    expect(fillBlanks("{change} in {year}", { change: -2.25, year: 2026 })).toBe("−2.25 in 2026");
  });

  it("says several facts as a list", () => {
    expect(fillBlanks("Missing: {months}.", { months: ["May", "June", "July"] })).toBe(
      "Missing: May, June and July.",
    );
  });

  it("shows a blank that has no fact, so that the fault is seen", () => {
    expect(fillBlanks("You have {have}.", {})).toBe("You have {have}.");
  });

  it("is found by the code of the problem", () => {
    expect(sentence({ code: "import-row-long", row: 7, cells: 3, usual: 2 })).toMatch(/^Row 7 has 3 cells/);
  });
});
