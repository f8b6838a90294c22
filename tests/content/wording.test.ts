import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { breaches, sentenceLengths, wordingRules } from "./house-wording.ts";
import { passages, passagesOf } from "./prose.ts";

const all = passages(fileURLToPath(new URL("../..", import.meta.url)));
const byFile = Map.groupBy(all, ({ file }) => file);

describe("a rule of the house", () => {
  it.each(wordingRules.map((rule) => [rule.name, rule] as const))(
    "tells a breach from what is right: %s",
    (_name, rule) => {
      expect(rule.wrong).toMatch(rule.breaks);
      expect(rule.right).not.toMatch(rule.breaks);
    },
  );
});

describe("prose is found", () => {
  it("in YAML, without ids and formulas", () => {
    expect(passagesOf("a.yaml", "- id: user\n  term: target!\n  tex: x!\n")).toEqual([
      { file: "a.yaml", line: 2, text: "target!" },
    ]);
  });

  it("in a lesson, without components and figures, on its own line", () => {
    const lesson =
      '---\ntitle: A title\n---\n\nSales rose to <Value what="mean" />\nin May.\n\n<Mistake id="M5" says="It is the same.">No.</Mistake>\n';
    expect(passagesOf("a.mdx", lesson).map(({ line, text }) => `${line} ${text.trim()}`)).toEqual([
      "2 A title",
      "8 It is the same.",
      "5 Sales rose to \nin May.",
      "8 No.",
    ]);
  });

  it("in a page, without its script and its style", () => {
    const page =
      '---\nconst a = b!;\n---\n<h1 class="user">Learn {a!}</h1>\n<style>p { color: red }</style>\n';
    expect(passagesOf("a.astro", page).map(({ text }) => text)).toEqual(["Learn …"]);
  });
});

it("keeps to the wording of the house everywhere", () => {
  expect(breaches(all)).toEqual([]);
});

it.each([...byFile].filter(([file]) => /^(content|README)/.test(file)))(
  "keeps sentences of %s short",
  (_file, found) => {
    const lengths = found.flatMap(({ text }) => sentenceLengths(text));
    const average = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
    expect(average).toBeLessThanOrEqual(26);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(60);
  },
);
