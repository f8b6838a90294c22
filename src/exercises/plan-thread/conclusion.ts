import { wholeTargets, type Plan } from "#engine/plan";

const small = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** A whole number in words up to twelve. */
export const inWords = (count: number): string => small[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the thread page finds, for its heading. */
export function threadConclusion(plan: Plan): string {
  const { whole, of } = wholeTargets(plan);
  if (of === 0) return "No target yet for a thread to run through";
  if (whole === of) return of === 1 ? "The one target reaches a review" : "Every target reaches a review";
  if (of === 1) return "The one target reaches no review";
  return whole === 0
    ? "No target reaches a review"
    : capital(`${inWords(whole)} of ${inWords(of)} targets ${whole === 1 ? "reaches" : "reach"} a review`);
}
