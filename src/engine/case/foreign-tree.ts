import type { Problem } from "#engine/measure";

/** Beyond these, what is in a file is not looked into: no case that anybody writes comes near. */
const limits = { values: 60_000, depth: 30, letters: 2_000_000 } as const;

/** Keys that mean something to JavaScript itself, which no case has a use for. */
const hostile = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Looks through anything before it is read: whether it is too large, too deep, goes round in a circle, or holds a key
 * that could reach into the program. It stops at the first thing that it finds.
 */
export function foreignProblem(raw: unknown): Problem | undefined {
  const waiting: { readonly value: unknown; readonly depth: number; readonly path: string }[] = [
    { value: raw, depth: 0, path: "" },
  ];
  let values = 0;
  let letters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth, path } = next;
    if (typeof value === "string") letters += value.length;
    if (letters > limits.letters) return { code: "case-too-large", where: "case" };
    if (typeof value !== "object" || value === null) continue;
    if (depth > limits.depth) return { code: "case-too-deep", where: path };
    const keys = Object.keys(value);
    values += keys.length;
    if (values > limits.values) return { code: "case-too-large", where: "case" };
    for (const key of keys) {
      const at = path === "" ? key : `${path}.${key}`;
      if (hostile.has(key)) return { code: "case-hostile-key", where: at, key };
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, path: at });
    }
  }
  return undefined;
}
