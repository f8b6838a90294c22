import { createSubscriber } from "svelte/reactivity";
import type { Problem } from "#engine/measure";
import { fillBlanks } from "./fill-blanks.ts";

let sentences: ReadonlyMap<string, string> | undefined;

// Beside the page's own scripts and not within them: there are more sentences than anybody meets on one page.
const fetched = import("./sentences.ts").then(
  (catalogue) => (sentences = catalogue.sentences),
  () => (sentences = new Map()),
);
const onceThere = createSubscriber((update) => void fetched.then(update));

/**
 * What a problem or a finding says to a person. Every code has its sentence in the catalogue, and a test sees to it.
 * Where it is read in a component it is read again once the catalogue is there.
 */
export function sentence(problem: Problem): string {
  onceThere();
  return sentences ? fillBlanks(sentences.get(problem.code) ?? problem.code, problem) : "";
}
