import type { Problem } from "#engine/measure";
import { sentence } from "#ui/sentence.ts";

/** The sentence under a field, where something is wrong with it. */
export function sayProblem(problem: Problem | undefined): string | undefined {
  return problem && sentence(problem);
}
