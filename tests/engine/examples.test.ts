import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";

const engine = path.resolve(import.meta.dirname, "../../src/engine");

interface Example {
  readonly file: string;
  readonly line: number;
  /** Lines before the one with the arrow, run in order in the same scope. */
  readonly code: string;
  readonly expected: string;
}

function isWhole(code: string): boolean {
  try {
    new vm.Script(code);
    return true;
  } catch {
    return false;
  }
}

/** Every `expression // => value` under an @example, with the lines before it since the last one. */
function examplesIn(file: string): Example[] {
  const found: Example[] = [];
  let inside = false;
  let before = "";
  fs.readFileSync(file, "utf8")
    .split("\n")
    .forEach((raw, at) => {
      const opens = /^\s*\/\*\*/.test(raw);
      const text = raw.replace(/^\s*\/?\*+ ?/, "").replace(/\*\/\s*$/, "");
      if (opens || raw.includes("*/") || /^\s*@(?!example)/.test(text)) {
        inside = false;
        before = "";
      }
      const example = /@example\s*(.*)$/.exec(text);
      if (example) inside = true;
      if (!inside) return;
      const line = example ? (example[1] ?? "") : text;
      const arrow = / \/\/ => (.*)$/.exec(line);
      if (arrow) {
        found.push({
          file,
          line: at + 1,
          code: `${before}${line.slice(0, arrow.index)}`,
          expected: (arrow[1] ?? "").trim(),
        });
        // Whole statements hold for the lines below them; the beginning of an expression is done with.
        if (!isWhole(before)) before = "";
      } else if (line.trim() !== "") before += `${line}\n`;
    });
  return found;
}

/** Deep equality, with numbers to 1e-9 relative. */
function same(actual: unknown, expected: unknown): boolean {
  if (typeof actual === "number" && typeof expected === "number") {
    return (
      Object.is(actual, expected) ||
      Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(actual), Math.abs(expected))
    );
  }
  if (typeof actual !== "object" || typeof expected !== "object" || actual === null || expected === null)
    return actual === expected;
  const list = (value: object): boolean => Array.isArray(value) || ArrayBuffer.isView(value);
  if (list(actual) !== list(expected)) return false;
  const left = Object.entries(actual).filter(([, value]) => value !== undefined);
  const right = Object.entries(expected).filter(([, value]) => value !== undefined);
  const find = new Map<string, unknown>(right);
  return (
    left.length === right.length && left.every(([key, value]) => find.has(key) && same(value, find.get(key)))
  );
}

/** Declarations stay in their example; what is left is the value of the last line. */
function run(code: string, scope: Record<string, unknown>): unknown {
  return vm.runInNewContext(code.replace(/^\s*const /gm, "var "), { ...scope });
}

const rooms = fs
  .readdirSync(engine, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && fs.existsSync(path.join(engine, entry.name, "index.ts")))
  .map((entry) => entry.name);
const measure = (await import("#engine/measure")) as Record<string, unknown>;
/** Control works on plans, so its examples may make one. */
const plans = (await import("#engine/plan")) as Record<string, unknown>;

describe.each(rooms)("examples in the docstrings of %s", async (room) => {
  const scope = {
    ...measure,
    ...(room === "control" && plans),
    ...((await import(`../../src/engine/${room}/index.ts`)) as Record<string, unknown>),
  };
  const files = fs
    .readdirSync(path.join(engine, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => path.join(engine, room, file));
  const examples = files.flatMap(examplesIn);

  it("there is at least one", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(
    examples.map(
      (example) =>
        [
          `${path.relative(engine, example.file)}:${String(example.line)} ${example.code.trim().split("\n").at(-1) ?? ""}`,
          example,
        ] as const,
    ),
  )("%s", (_, example) => {
    const actual: unknown = run(example.code, scope);
    const expected: unknown = run(`(${example.expected})`, scope);
    if (!same(actual, expected)) expect(actual, example.code).toEqual(expected);
  });
});
