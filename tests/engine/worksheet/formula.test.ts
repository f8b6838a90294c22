import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseFormula, printFormula, readSheet, type Formula } from "#engine/worksheet";

const printed = (text: string): string => {
  const formula = parseFormula(text);
  return formula.ok ? printFormula(formula.value) : (formula.problems[0]?.code ?? "");
};

const name = fc.constantFrom("alpha", "sales", "t", "n", "level");
const row = fc.record({
  from: fc.constantFrom("t" as const, "n" as const),
  offset: fc.integer({ min: -9, max: 9 }),
});
const place = fc.oneof(
  row,
  fc.record({ from: fc.constant("start" as const), offset: fc.integer({ min: 0, max: 99 }) }),
);
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    fc.record({
      kind: fc.constant("number" as const),
      value: fc.oneof(
        fc.nat(),
        fc.double({ min: 0, max: 1e30, noNaN: true }).map((value) => value + 0),
      ),
    }),
    fc.record({ kind: fc.constant("name" as const), name }),
    fc.record({
      kind: fc.constant("reference" as const),
      column: name.filter((one) => one.length > 1),
      row: place,
    }),
    fc.record({ kind: fc.constant("unary" as const), of: tie("formula") }),
    fc.record({
      kind: fc.constant("binary" as const),
      operator: fc.constantFrom("+", "-", "*", "/", "^", "<", "<=", ">", ">=", "=", "<>"),
      left: tie("formula"),
      right: tie("formula"),
    }),
    fc.record({
      kind: fc.constant("call" as const),
      name: fc.constantFrom("sum", "round", "max"),
      arguments: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("if" as const),
      test: tie("formula"),
      then: tie("formula"),
      otherwise: tie("formula"),
    }),
    fc.record({ kind: fc.constant("range" as const), column: fc.constant("sales"), from: place, to: place }),
  ),
})) as { formula: fc.Arbitrary<Formula> };

describe("a formula", () => {
  it("prints to a text that parses to the same tree", () => {
    fc.assert(
      fc.property(formula, (tree) => {
        const text = printFormula(tree);
        fc.pre(text.length <= 500);
        const again = parseFormula(text);
        if (!again.ok && again.problems[0]?.code === "formula-too-deep") return;
        expect(again).toEqual({ ok: true, value: tree });
      }),
    );
  });

  it.each([
    ["-2^2", "-(2 ^ 2)"],
    ["(-2)^2", "(-2) ^ 2"],
    ["2^-3^2", "2 ^ (-(3 ^ 2))"],
    ["2^3^2", "2 ^ (3 ^ 2)"],
    ["a−(b−c)×d÷e", "a - (b - c) * d / e"],
    ["a == b", "a = b"],
    ["a != 1", "a <> 1"],
    ["rows( y ,t - 2, n )", "rows(y, t - 2, n)"],
    ["1.50", "1.5"],
  ])("reads %s as mathematics does", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    "a.b",
    "'text'",
    "[1, 2]",
    "this",
    "a ? b : c",
    "f`x`",
    "a; b",
    "a b",
    "",
    " ",
    "()",
    "(a)(b)",
    "a[t*2]",
    "a[b]",
    "a['constructor']",
    "rows(a)",
    "x => 1",
    "a?.[1]",
    "!a",
    "a && b",
    "a % b",
    "1e999",
    "if(a, b)",
    "(((",
  ])("refuses %j with a code and the text", (text) => {
    expect(parseFormula(text).ok).toBe(false);
  });

  it("names the place where reading stopped", () => {
    expect(parseFormula("alpha * (sales")).toMatchObject({
      problems: [{ code: "formula-unreadable", at: 15 }],
    });
  });

  it("never throws on hostile text, however long or deep", () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."()[]{}+-*/^<>=!.,;:?'\"`\\ atnrows019eé€−\n\0".split("")),
      maxLength: 600,
    });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ maxLength: 600 })), (text) => void parseFormula(text)));
    for (const text of [
      "(".repeat(499),
      "-".repeat(500),
      "a[".repeat(200),
      "if(".repeat(160),
      "2^".repeat(249) + "2",
      "1+".repeat(249) + "1",
      "x".repeat(1e6),
    ]) {
      expect(() => parseFormula(text)).not.toThrow();
    }
  });

  it("finds nothing of JavaScript's behind a name", () => {
    const sheet = (text: string) => ({
      id: "s",
      version: 1,
      title: "S",
      tables: [],
      cells: [{ name: "a", label: "A", unit: "number", decimals: 0, role: "formula", formula: text }],
    });
    for (const [text, code] of [
      ["constructor", "name-unknown"],
      ["__proto__", "name-unknown"],
      ["toString()", "function-unknown"],
      ["hasOwnProperty(1)", "function-unknown"],
    ] as const) {
      expect(readSheet(sheet(text))).toMatchObject({ ok: false, problems: [{ code, where: "a" }] });
    }
  });
});
