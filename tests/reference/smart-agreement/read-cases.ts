import * as z from "zod/mini";
import type { SmartCase } from "./agreement.ts";

const grade = z.enum(["met", "partly", "not"]);
const answer = z.enum(["yes", "no"]);
const words = z.nullable(z.string());
const schema = z.looseObject({
  id: z.string(),
  text: z.string().check(z.minLength(1)),
  labels: z.looseObject({
    specific: grade,
    measurable: grade,
    time_bound: grade,
    achievable_evidence: answer,
    relevant_evidence: answer,
  }),
  contested: z.optional(z.record(z.string(), z.array(z.string()))),
  extract: z.looseObject({
    amount_value: z.nullable(z.union([z.number(), z.array(z.number())])),
    unit: words,
    baseline: words,
    deadline_text: words,
  }),
});

/** The labelled objectives of a file, or a sentence that says which line is wrong and how. */
export function readCases(text: string): readonly SmartCase[] | string {
  const cases: SmartCase[] = [];
  for (const [at, line] of text.replace(/^\uFEFF/, "").split("\n").entries()) {
    if (line.trim() === "") continue;
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      return `line ${String(at + 1)} is not JSON; each line should hold one labelled objective.`;
    }
    const read = schema.safeParse(raw);
    if (!read.success) {
      const [issue] = read.error.issues;
      return `line ${String(at + 1)} lacks what is needed at “${issue?.path.join(".") ?? ""}” (${issue?.message ?? ""}).`;
    }
    cases.push(read.data as SmartCase);
  }
  return cases.length === 0 ? "there is no objective in it." : cases;
}
