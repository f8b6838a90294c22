import { anyOf, findSpans, type Span } from "./span.ts";

export type Direction = "increase" | "decrease" | "maintain" | "achieve" | "deliver" | "none";

const verbs: Readonly<Record<Exclude<Direction, "none">, string>> = {
  increase:
    "increase|grow|raise|boost|improve|lift|expand|extend|enhance|strengthen|elevate|accelerate|maximi[sz]e|double|triple|treble|quadruple|exceed|gain|upsell|cross-sell|widen|drive up|scale up|scale|push up|build up|deepen|uplift|add|multiply|surpass|outperform|beat",
  decrease:
    "reduce|decrease|cut|lower|shorten|halve|minimi[sz]e|eliminate|limit|shrink|bring down|drive down|trim|slash|curb|drop|lessen|remove|prevent|contain",
  maintain: "maintain|keep|retain|sustain|preserve|protect|remain|stay|defend|stabili[sz]e",
  achieve:
    "achieve|reach|attain|hit|meet|win|secure|get|acquire|generate|close|sell|earn|obtain|drive|land|sign up|sign|book|make|capture|deliver|gain|convert|attract|source|recruit|raise|become|dominate|penetrate|set|score|gather|collect|qualify|enrol|register|receive|bring in|create|ensure|complete|renew|recover|upgrade|re-?activate|win back",
  deliver:
    "launch|ship|implement|deploy|hire|recruit|appoint|open|publish|introduce|roll out|roll-out|install|migrate|finali[sz]e|relaunch|host|hold|develop|build|design|produce|write|establish|set up|prepare|conduct|identify|run|organi[sz]e|train|update|review|move|diversify|provide|inform|track|monitor|support|attend|visit|contact|call|visit|present|send|post|promote|redesign|revise|refresh|explore|investigate|consider|pilot|test|trial|create|automate|integrate|adopt|carry out|undertake|negotiate|consolidate|merge|enter|expand into|invest|focus|engage|communicate|coordinate|manage|ask|offer|analy[sz]e|research|segment|map|document|standardi[sz]e|restructure|streamline|optimi[sz]e|make|continue",
};

const order = ["increase", "decrease", "maintain", "achieve", "deliver"] as const;
// “Set up” is found before “set”.
const all = anyOf(
  order
    .flatMap((direction) => verbs[direction].split("|"))
    .sort((left, right) => right.length - left.length)
    .join("|"),
);
const stems = order.map((direction) => [direction, new RegExp(`^(?:${verbs[direction]})$`, "i")] as const);
/** Whether a word is one that the objectives of this room begin with. */
export const startsWithVerb = (word: string): boolean =>
  /^(?:be|do|have|help|support|fund|cover|serve|pay|fix|qualify|cope|match|lead|allow|enable)$/i.test(word) ||
  stems.some(([, pattern]) => pattern.test(word));
const done =
  /\b(?:hired|signed|launched|opened|appointed|published|deployed|implemented|installed|activated|completed|won|closed|achieved|reached|certified|migrated|shipped|delivered|onboarded|trained|recruited|secured|booked|held|renewed|generated|sold|increased|reduced|acquired|converted)\b/gi;

/** The verb that carries the objective, and the way it points. */
export function findVerb(text: string): { readonly verb: Span | null; readonly direction: Direction } {
  const first = findSpans(text, all).find(
    ({ start, end }) =>
      !/[\w-]$/.test(text.slice(0, start)) &&
      // “The win rate” is a measure, and wins nothing.
      !/^(?:[-/]\w|\s(?:rates?|ratios?)\b)/.test(text.slice(end)),
  );
  const after = findSpans(text, done)[0];
  const verb = first ?? after ?? null;
  if (verb === null) return { verb, direction: "none" };
  const direction = stems.find(([, pattern]) => pattern.test(verb.text))?.[0];
  if (direction) return { verb, direction };
  if (/^increased$/i.test(verb.text)) return { verb, direction: "increase" };
  if (/^reduced$/i.test(verb.text)) return { verb, direction: "decrease" };
  return { verb, direction: "deliver" };
}
