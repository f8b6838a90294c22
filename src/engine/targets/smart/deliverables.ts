import { findSpans, spanAt, type Span } from "./span.ts";

/** Verbs whose end is plain: it is launched, signed or hired, or it is not. */
const plainEnd =
  "launch|ship|implement|deploy|hire|recruit|appoint|open|publish|introduce|roll out|install|migrate|complete|finali[sz]e|relaunch|obtain|host|hold|sign|win|secure|achieve|gain|attain|earn|become|adopt|pilot|acquire|release|enter|go live with|establish|set up|deliver|integrate|automate|file|register|renew|organi[sz]e|close|merge|pass";
/** Verbs that end only where one thing is made. */
const making =
  "create|develop|build|produce|design|write|prepare|make|draft|define|conduct|run|carry out|commission|replace|redesign|upgrade|rebuild|switch to|document|review|test|set|agree|form";
const artefact =
  "roadmap|plan|strategy|report|dashboard|crm|system|website|site|app|portal|store|shop|office|branch|showroom|depot|factory|warehouse|centre|center|programme|program|product|version|model|tool|platform|playbook|process|framework|policy|campaign|event|conference|exhibition|webinar|board|council|team|role|head|director|manager|executive|officer|representative|contract|agreement|partnership|licen[cs]e|certification|certificate|accreditation|award|survey|audit|pilot|scheme|calculator|database|pipeline report|scorecard|catalogue|brochure|newsletter|package|bundle|range|line|service|feature|integration|mvp|beta|prototype|course|workshop|training|academy|charter|template|library|guide|handbook|script|structure|territory plan|forecast|budget|study|review|attribution|scoring|analysis|business case|matrix|map|index|engine|hub|network|subscription|membership scheme|tier|api|iso \\d+";
const object = "((?:[\\w’'&./()-]{1,30}\\s){0,6}?)";
const ending = new RegExp(
  `\\b(?:(${plainEnd})|(${making}))\\s${object}(${artefact})\\b(?!\\s(?:value|size|satisfaction|rate|materials|machine|expansion))`,
  "gi",
);
const named = new RegExp(
  `\\b(?:${plainEnd})\\s(?:(?:the|our|a|an)\\s)?((?:[A-Z0-9][\\w.&-]*\\s?){2,6})`,
  "g",
);
const passive = new RegExp(
  `\\b(${artefact})\\s(?:[\\w’-]{1,20}\\s){0,4}?(?:is |are |be |been )?(?:hired|signed|launched|live|opened|appointed|published|deployed|implemented|installed|completed|achieved|in place|delivered|won|obtained|rolled out|up and running|approved)\\b`,
  "gi",
);
/** “Have the new price list in place”. */
const ready =
  /\b(?:have|get|put)\s(?:the|a|an|our)\s(?:[\w’'-]+\s){1,5}?(?:in place|up and running|live|ready|signed off|approved|agreed|complete|completed|finished|installed|working)\b/gi;
/** One thing that is opened, launched or hired is there or it is not, whatever it is. */
const opened =
  /\b(open|launch|hire|recruit|appoint|publish|obtain|relaunch|install|commission|register)\s(?:a|an|the|our|one|its)\s((?:[\w’'&-]+\s){0,5}?[\w’'&-]+)(?=\s(?:in|at|for|with|by|on|of|to|before|within|during|near|into|from|and)\b|\s*[.,;]|\s*$)/i;
const empty =
  /\b(?:experience|position|presence|advantage|culture|relationships?|growth|discussion|dialogue|doors?|conversations?|sales|revenue|performance)$/i;
/** “3 providers activated”, “deals signed”. */
const generic =
  /^(?:new|better|more|an?|the|our|its|improved|effective|robust|strong|great|updated|full|good|sales|marketing|business|company|additional|\d+|first|single|key|comprehensive|detailed|clear|of|and|\s)*$/i;

export interface Deliverable extends Span {
  /** Whether it is one thing, by name or by what it is for. */
  readonly particular: boolean;
  /** Whether anybody could say that it is done. */
  readonly plainEnd: boolean;
}

/** The thing that is to stand there at the end, if the objective is to make or get one. */
export function findDeliverable(text: string): Deliverable | null {
  const crossing = /\b(?:to|by|in|within|from|with|so|that|through|via|and increase|and grow|for)\s/i;
  for (const span of findSpans(text, ending)) {
    const found = new RegExp(ending.source, "i").exec(span.text);
    const between = found?.[3] ?? "";
    if (crossing.test(between)) continue;
    const rest = text.slice(span.end, span.end + 60);
    const specific = /^\s(?:of|for|with|at|covering|on)\s\w/i.test(rest) || /^\s\d/.test(rest);
    const many = /^s\b/i.test(rest);
    const version = /\d\.\d/.test(between + rest.slice(0, 5));
    return {
      ...span,
      particular: specific || /^iso/i.test(found?.[4] ?? "") || version || !generic.test(between),
      plainEnd: !many && !/\b(?:daily|weekly|monthly|quarterly|regular|ongoing|annual)\b/i.test(between),
    };
  }
  const proper = findSpans(text, named).find(
    ({ text: words }) => !/[%£$€]|\s\d/.test(words.replace(/\s\d\.\d\s?$/, "")),
  );
  if (proper) return { ...proper, particular: true, plainEnd: true };
  const begun = opened.exec(text);
  if (begun && !empty.test(begun[2] ?? "")) {
    const [whole, , object = ""] = begun;
    const rest = text.slice(begun.index + whole.length);
    const particular = object.includes(" ") || /^\s(?:in|at|for|of|on|near|with)\s[A-Za-z]/.test(rest);
    return {
      ...spanAt(text, begun.index, begun.index + whole.length),
      particular,
      plainEnd: true,
    };
  }
  const state = findSpans(text, passive)[0] ?? findSpans(text, ready)[0];
  return state ? { ...state, particular: true, plainEnd: true } : null;
}
