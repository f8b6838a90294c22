import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { arithmetic, comparisons, type Formula, type Operator, type RowPlace } from "./formula.ts";
import { parseRaw, type RawNode } from "./grammar.ts";
import { limits } from "./limits.ts";

/** Other programs' spellings of the same comparison. */
const spellings: Readonly<Record<string, Operator>> = { "==": "=", "!=": "<>" };
const operators: readonly string[] = [...arithmetic, ...comparisons];
const isOperator = (sign: string): sign is Operator => operators.includes(sign);

type Read<T> = T | Problem;
const isProblem = (read: object): read is Problem => "code" in read;

/** What people write that is not of the language, in words. */
const foreign: Readonly<Record<string, string>> = {
  ArrayExpression: "a list in square brackets",
  Compound: "parts with no sign between them",
  ConditionalExpression: "a question mark",
  SequenceExpression: "a comma outside a function",
  ThisExpression: "the word this",
  call: "brackets after anything but a function’s name",
  dot: "a dot or brackets after anything but a column’s name",
  nothing: "an empty place",
  text: "text, or a number without end",
};
const notAllowed = (what: string): Problem => ({
  code: "formula-not-allowed",
  what: foreign[what] ?? "that",
});

const isNode = (value: unknown): value is RawNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** The whole number that a row is moved by, or nothing. */
function wholeNumber(node: unknown): number | undefined {
  if (!isNode(node) || node.type !== "Literal") return undefined;
  return typeof node["value"] === "number" && Number.isInteger(node["value"]) ? node["value"] : undefined;
}

/** What stands in square brackets or ends a range: 3, t, n, t-1, n+2. */
function readRow(node: unknown): RowPlace | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Bracketed") return readRow(node["inside"]);
  const fixed = wholeNumber(node);
  if (fixed !== undefined) return { from: "start", offset: fixed };
  if (node.type === "Identifier" && (node["name"] === "t" || node["name"] === "n"))
    return { from: node["name"], offset: 0 };
  if (node.type !== "BinaryExpression") return undefined;
  const base = readRow(node["left"]);
  const by = wholeNumber(node["right"]);
  if (base === undefined || base.from === "start" || base.offset !== 0 || by === undefined) return undefined;
  if (node["operator"] === "-") return { from: base.from, offset: -by + 0 };
  return node["operator"] === "+" ? { from: base.from, offset: by } : undefined;
}

const columnName = (node: unknown): string | undefined =>
  isNode(node) && node.type === "Identifier" && typeof node["name"] === "string" ? node["name"] : undefined;

function readReference(node: RawNode): Read<Formula> {
  const column = columnName(node["object"]);
  if (column === undefined || node["computed"] !== true || node["optional"] === true)
    return notAllowed("dot");
  const row = readRow(node["property"]);
  return row ? { kind: "reference", column, row } : { code: "row-unreadable", name: column };
}

function readCall(node: RawNode): Read<Formula> {
  const name = columnName(node["callee"]);
  const given = node["arguments"];
  if (name === undefined || !Array.isArray(given) || node["optional"] === true) return notAllowed("call");
  if (name === "rows") {
    const column = columnName(given[0]);
    const from = readRow(given[1]);
    const to = readRow(given[2]);
    if (given.length !== 3 || !column || !from || !to) return { code: "range-unreadable" };
    return { kind: "range", column, from, to };
  }
  const parts: Formula[] = [];
  for (const one of given) {
    const part = read(one);
    if (isProblem(part)) return part;
    parts.push(part);
  }
  const [test, then, otherwise] = parts;
  if (name !== "if") return { kind: "call", name, arguments: parts };
  if (!test || !then || !otherwise || parts.length !== 3) {
    return { code: "argument-count", name, least: 3, most: 3, have: parts.length };
  }
  return { kind: "if", test, then, otherwise };
}

/** A minus binds less tightly than a power, as in mathematics: −2^2 is −4. */
function power(left: unknown, right: Formula): Read<Formula> {
  if (isNode(left) && left.type === "UnaryExpression") {
    const of = power(left["argument"], right);
    return isProblem(of) ? of : { kind: "unary", of };
  }
  const base = read(left);
  return isProblem(base) ? base : { kind: "binary", operator: "^", left: base, right };
}

function readBinary(node: RawNode): Read<Formula> {
  const sign = String(node["operator"]);
  const operator = spellings[sign] ?? sign;
  if (!isOperator(operator)) return notAllowed(sign);
  const right = read(node["right"]);
  if (isProblem(right)) return right;
  if (operator === "^") return power(node["left"], right);
  const left = read(node["left"]);
  return isProblem(left) ? left : { kind: "binary", operator, left, right };
}

function read(node: unknown): Read<Formula> {
  if (!isNode(node)) return notAllowed("nothing");
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      if (typeof value !== "number") return notAllowed("text");
      return Number.isFinite(value) ? { kind: "number", value } : notAllowed("text");
    }
    case "Identifier":
      return { kind: "name", name: String(node["name"]) };
    case "Bracketed":
      return read(node["inside"]);
    case "MemberExpression":
      return readReference(node);
    case "CallExpression":
      return readCall(node);
    case "UnaryExpression": {
      const of = read(node["argument"]);
      return isProblem(of) ? of : { kind: "unary", of };
    }
    case "BinaryExpression":
      return readBinary(node);
    default:
      return notAllowed(node.type);
  }
}

/** How deep brackets and functions may go into one another; a tree that is too deep is refused before it is walked. */
function depth(node: unknown, left: number): number {
  if (left === 0 || typeof node !== "object" || node === null) return 0;
  return 1 + Math.max(0, ...Object.values(node).map((part) => depth(part, left - 1)));
}

/**
 * Reads a formula into its tree.
 *
 * Refuses: a text over 500 characters; brackets too deep; what the language does not have (text, dots, lists,
 * assignments); a row that is neither a number nor t or n with a whole number added or taken off.
 *
 * @example
 * printFormula(parseFormula("alpha*sales+(1-alpha)*level[t-1]").value) // => "alpha * sales + (1 - alpha) * level[t - 1]"
 * printFormula(parseFormula("-2^2").value) // => "-(2 ^ 2)"
 * parseFormula("'text'").problems[0].code // => "formula-not-allowed"
 */
export function parseFormula(text: string): Result<Formula> {
  if (text.length > limits.formulaLength) {
    return refuse({ code: "formula-too-long", have: text.length, most: limits.formulaLength });
  }
  const raw = parseRaw(text);
  if (raw.type === "unreadable") return refuse({ code: "formula-unreadable", formula: text, at: raw["at"] });
  // Brackets and argument lists count too, so the parser's tree may be three times as deep as ours.
  const deepest = limits.formulaDepth * 3;
  if (depth(raw, deepest + 1) > deepest) return refuse({ code: "formula-too-deep", formula: text });
  const formula = read(raw);
  return isProblem(formula) ? refuse({ ...formula, formula: text }) : ok(formula);
}
