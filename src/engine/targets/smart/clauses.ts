import { anyOf, findSpans, spanAt, type Span } from "./span.ts";

/** The parts of an objective that lean on its main clause. */
export interface Clauses {
  /** What wider aim it serves. */
  readonly purposes: readonly Span[];
  /** By what means. */
  readonly means: readonly Span[];
}

const ends = /[.;\n|]|\s[-–—]\s/;
/** From where it is found to the end of the clause. */
function clause(text: string, { start, end }: Span, stop: RegExp = ends): Span {
  const rest = text.slice(end, end + 300);
  const cut = stop.exec(rest)?.index ?? rest.length;
  return spanAt(text, start, end + cut);
}

const plainPurpose = anyOf(
  "in order (?:to|that|for)|so that|(?<=, )so (?:we|it|the|our|they|that)|so as to|so we can|for the purpose of|in pursuit of|in support of|supporting|in line with|aligned (?:with|to)|aligns? with|(?:which|this|that) (?:supports?|serves?|contributes?|helps?|will (?:help|support|allow|enable|contribute|let|increase|improve|drive|ensure))|contribut(?:es|ing) to(?:wards)?|as part of (?:our|the|its|a)|as (?:the|we|our|it)(?:\\s[^.;,\\n]{1,40})?\\s(?:moves?|grows?|prepares?|expands?|shifts?|transitions?|looks?|works?|heads?|repositions?|enters?)|because|helping (?:to|us|the)|enabling|thereby|thus|leading to|resulting in|towards? (?:our|the|its) (?:goal|aim|ambition|vision|mission|target|strategy|objective|plan|\\w+ (?:goal|aim|ambition|vision|mission|strategy|objective|plan))|to support|needed (?:to|for)|required (?:to|for)|to (?:help|meet) (?:fund|our|the|us|with|achieve|reach|to)|in preparation for|ahead of (?:the|our) (?:flotation|sale|ipo|merger)|paving the way|to underpin|underpinning|reflecting (?:our|the)|delivering on (?:our|the)|in response to|to deliver on|this matters|since (?:the|our)\\s[^.;,\\n]{1,30}\\s(?:strategy|plan|goal)|for (?:our|the) (?:strategic|growth|expansion|corporate) (?:goal|plan|strategy|aim|objective)",
);
const purposeVerbs =
  "support|reflect|help|ensure|enable|improve|increase|drive|achieve|reach|meet|grow|boost|attract|expand|strengthen|reduce|build|protect|fund|create|free|make|raise|fix|serve|become|secure|maintain|accelerate|deliver|generate|gain|allow|establish|cut|offset|underpin|diversify|prepare|compensate|encourage|stay|remain|keep|position|win|lower|capture|unlock|maximi[sz]e|minimi[sz]e|optimi[sz]e|better|enhance|promote|provide|give|restore|replace|recover|move|respond|contribute|shift|foster|develop|lead|avoid|extend|demonstrate|finance|sustain|stimulate|cover|balance|shorten|close|penetrate|enter|retain|broaden|consolidate|match";
/** “… , which frees cash for the new kiln”. */
const whichVerb = new RegExp(`,?\\swhich\\s(?:(?:will|would|then)\\s)?(?:${purposeVerbs})(?:s|es)?\\b`, "gi");
const toVerb = new RegExp(
  `\\bto\\s(?:(?:better|further|help|also|continually|continuously|consistently)\\s)?(?:${purposeVerbs})\\b`,
  "gi",
);
/** “aim to”, “continue to” and “train staff to” carry the main verb or a complement; no purpose stands there. */
const carrying =
  /(?:\b(?:aims?|aiming|goals?|objectives?|targets?|plans?|planning|needs?|wants?|seeks?|seeking|intends?|continues?|continue|is|are|be|was|able|going|have|has|committed|commit|like|hope|hopes|expected|expects|due|ability|opportunit(?:y|ies)|how|ready|likely|willing|strive|strives|striving|working|works?|mission|vision|strategy|us|them|team|teams|reps|staff|people|sellers|salespeople|managers|customers|clients|will|required|set out|tr(?:y|ies|ying)|begin|start|decided|up|job|role|responsibility|responsible|compared|relative|access|key|way|ways|steps?))\s$|^[\s\W]*(?:\w+:\s?)?$/i;
/** A subject with nothing counted in it but people. */
const subject = /^\s*(?:(?:each|every|all|both|the|our)\b[^.;]{0,60}|[^\d.;:]{0,60})$/i;
const afterDate =
  /^[,\s]{1,2}to\s(?!the\b|an?\b|end\b|date\b|early\b|mid\b|late\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter|fy)[a-z]{3,}\b/g;
const means =
  /\b(?:by|through|via|using|with the (?:help|use|introduction|launch) of|by means of|thanks to|leveraging|utili[sz]ing|combining)\s(?=(?:(?:more|better|further|effectively|actively|regular|regularly|the|a|an|our|new|targeted|improved|systematic,?|increased)\s)?[A-Za-z-]+)/gi;

function isMeans(text: string, { start, end, text: words }: Span): boolean {
  const next = text.slice(end, end + 40);
  if (/^by/i.test(words))
    return (
      /^(?:(?:more|better|further|effectively|actively|regularly|proactively|successfully)\s)?[a-z-]+ing\b/i.test(
        next,
      ) || /^(?:the|an?)\s(?:launch|use|introduction|implementation|opening|hiring)\b/i.test(next)
    );
  // “sales through the website” says where, not how.
  if (/^(?:through|via)/i.test(words))
    return (
      !/^(?:the\s|our\s|its\s|an?\s)?(?:\w+\s)?(?:website|online|web|shop|stores?|showrooms?|doors?|tills?|(?:trade )?counters?|branches|app|channel|partners?|resellers?|distributors?|dealers?|retailers|wholesalers|marketplaces?|amazon|ebay|email|social|linkedin|instagram|telesales|phone|brokers?|agents?|franchise|branch|branches)/i.test(
        next,
      ) || /^[a-z-]+ing\b/i.test(next)
    );
  return start > 0 || /using|leverag|utili|combin/i.test(words);
}

/** The verb that carries the objective, and the dates in it, tell a purpose from the rest. */
export function findClauses(text: string, verb: Span | null, deadlines: readonly Span[]): Clauses {
  const purposes = [...findSpans(text, plainPurpose), ...findSpans(text, whichVerb)];
  for (const span of findSpans(text, toVerb)) {
    const before = text.slice(Math.max(0, span.start - 40), span.start);
    // “Each negotiator to win three landlords”: the subject stands before its own verb.
    if (
      verb !== null &&
      verb.start > span.start &&
      verb.start < span.end &&
      subject.test(text.slice(0, span.start))
    )
      continue;
    // The first words of a text are its main clause.
    if (carrying.test(before) || !/[a-z%\d)]\W{0,3}$/i.test(before)) continue;
    if (/\bfrom\s[^.;]{1,25}$/i.test(before) && !/[a-z]{3,}\s[a-z]{3,}\s$/i.test(before)) continue;
    purposes.push(span);
  }
  // What stands after the date, “by May 2027 to qualify for tenders”, is what it is for.
  for (const { end } of deadlines) {
    const [found] = findSpans(text.slice(end, end + 30), afterDate);
    if (found && found.start === 0)
      purposes.push(spanAt(text, end + found.text.indexOf("to"), end + found.end));
  }
  return {
    purposes: purposes.sort((left, right) => left.start - right.start).map((span) => clause(text, span)),
    means: findSpans(text, means)
      .filter((span) => isMeans(text, span))
      .map((span) =>
        clause(text, span, /[.;\n|]|,\s|\s(?:by|in order|within|before|so that|to)\s(?=[a-z\d])/),
      ),
  };
}
