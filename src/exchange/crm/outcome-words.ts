import type { Deal } from "#engine/forecast";

export type Outcome = Deal["outcome"];

const wonWords = /\b(won|closedwon|win|signed)\b/;
const lostWords =
  /\b(lost|closedlost|dead|abandoned|cancell?ed|disqualified|unqualified|withdrawn|no decision|declined)\b/;
const yes = /^(true|yes|y|1|x)$/i;

/** Whether the name of a stage or a status says that a deal is closed. Null where there is no name. */
export function outcomeOf(words: string | null): Outcome | null {
  if (words === null) return null;
  const plain = words.toLowerCase().replace(/[^a-z]+/g, " ");
  if (lostWords.test(plain)) return "lost";
  return wonWords.test(plain) ? "won" : "open";
}

export const isYes = (cell: string | number | null): boolean => cell !== null && yes.test(String(cell));

/** How far along a stage is by its name, where a name tells. */
const ranks: readonly RegExp[] = [
  /lead|prospect|new|enquir|inquir|incoming|unqualif/,
  /qualif|contact|interest/,
  /meeting|appointment|survey|discover|demo|presentation|visit/,
  /need|analys|scop|evaluat|value|develop/,
  /propos|quot|pric|tender|offer/,
  /negotiat|decision|verbal|commit|review/,
  /contract|legal|order|closing/,
];

export const rankOf = (stage: string): number => {
  const at = ranks.findLastIndex((pattern) => pattern.test(stage.toLowerCase()));
  return at < 0 ? ranks.length / 2 : at;
};
