import { onePage, type Plan } from "#engine/plan";
import OnePage from "./OnePage.svelte";
import { targetWords } from "./target-words.ts";

/** What the page says first: the largest target, or that there is none. */
function conclusion(plan: Plan): string {
  const [first] = onePage(plan).targets;
  return first ? targetWords(first.target) : "No target yet to put on one page";
}

export const onePagePart = { view: OnePage, conclusion };
