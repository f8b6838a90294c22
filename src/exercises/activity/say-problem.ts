import type { Problem } from "#engine/measure";
import { sentence } from "#ui/sentence.ts";

/** The sentence under a field. An empty one is no fault yet, but nothing can be worked without it. */
export function sayProblem(problem: Problem | undefined): string | undefined {
  if (!problem) return undefined;
  return problem.code === "field-empty" ? "Nothing stands here yet. Write a figure." : sentence(problem);
}
