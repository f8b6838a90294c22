import type { Token } from "./passages.ts";

const negatives = new Set(
  "not no never without neither nor cannot nobody none nothing hardly lacks lacked lacking fails failed instead rather".split(
    " ",
  ),
);
// What stands after one of these is a new claim.
const newClaim = new Set(
  "but however because although though whereas while since so therefore which who yet".split(" "),
);
const wasNot = new Set(["was", "were", "been", "has", "have", "had"]);
const didNot = new Set(["wasn't", "weren't", "hasn't", "haven't", "hadn't"]);
const doing =
  /^(used|done|made|given|shown|stated|considered|applied|included|calculated|tested|compared|checked|explained|discussed|needed)$/;
const reach = 7;

const isNegative = (token: Token) => negatives.has(token.word) || token.word.endsWith("n't");

/**
 * Whether the words from `start` to `end` of a sentence are denied: a claim that something
 * was not done is no evidence that it was.
 *
 *   before   a negative word at most 7 words earlier in the same clause
 *            ("we did not look at trend or season"); "not only" and "no doubt" deny nothing
 *   after    "was not", "has not been" … within 3 words ("the season was not considered"),
 *            or "is not" and a verb of doing ("the season is not used")
 *
 * A clause ends at ; : ( ) or a dash, at a joining word of contrast or cause, and at a comma
 * unless a list goes on behind it.
 * @example
 *  isDenied(wordsOf("We did not look at trend or season."), 7, 7) // => true
 *  isDenied(wordsOf("It is not naive, because the season repeats."), 5, 5) // => false
 */
export function isDenied(tokens: readonly Token[], start: number, end: number): boolean {
  return deniedBefore(tokens, start) || deniedAfter(tokens, end);
}

function deniedBefore(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const token = tokens[at];
    if (!token || newClaim.has(token.word) || endsClause(tokens, at)) return false;
    const next = tokens[at + 1]?.word;
    const empty = next === "only" || next === "just" || next === "doubt";
    if (isNegative(token) && !empty) return true;
  }
  return false;
}

function deniedAfter(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at <= end + 3; at += 1) {
    if (at > end) {
      const [here, next, third] = [tokens[at]?.word ?? "", tokens[at + 1]?.word, tokens[at + 2]?.word ?? ""];
      if (didNot.has(here)) return true;
      const negative = next === "not" || next === "never";
      if (negative && wasNot.has(here)) return true;
      if (negative && (here === "is" || here === "are") && doing.test(third)) return true;
      if (newClaim.has(here)) return false;
    }
    if (endsClause(tokens, at)) return false;
  }
  return false;
}

/** Whether a clause ends behind this word. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]?.after ?? "";
  if (/[;:()–—]/.test(after)) return true;
  if (!after.includes(",")) return false;
  let length = 0;
  for (let ahead = at + 1; ahead < tokens.length; ahead += 1) {
    const token = tokens[ahead];
    if (!token || token.word === "or" || token.word === "and" || token.word === "nor") break;
    length += 1;
    if (token.after.includes(",")) break;
  }
  return length > 3;
}
