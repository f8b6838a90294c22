import type { Amount } from "./amount.ts";
import { quantityWords } from "./metrics.ts";
import { anyOf, findSpans, spanAt, type Span } from "./span.ts";
import { startsWithVerb } from "./verbs.ts";

/** Words that narrow nothing: the owner, everybody's customers, time, sorts of sale, and empty nouns. */
const general =
  /^(?:company|companies|company's|business|businesses|business's|organi[sz]ations?|firms?|us|we|you|them|it|team|teams|customers?|customers'|customer's|clients?|consumers?|people|persons?|everyone|everybody|others|prospects?|leads?|buyers|users|market|markets|marketplace|opportunit(?:y|ies)|years?|months?|weeks?|quarters?|days?|hours?|minutes?|seasons?|periods?|time|times|annum|date|today|now|then|order|terms?|line|view|place|places|part|parts|ways?|means|addition|total|number|numbers|level|levels|average|least|most|more|less|fewer|below|above|growth|performance|success|future|strategy|strategic|plans?|goals?|objectives?|targets?|aims?|ambition|vision|mission|quality|service|services|experience|results?|improvements?|development|efforts?|activit(?:y|ies)|initiatives?|campaigns?|process(?:es)?|input|inputs|products?|budget|front|end|start|starts?|launch|base|baseline|previous|last|next|coming|following|first|second|third|half|cent|head|each|other|another|same|full|time-to|confidence|track|board|person|new|existing|current|currently|potential|prospective|high-potential|loyal|repeat|returning|additional|extra|further|good|better|best|top|main|core|high|higher|low|lower|strong|stronger|great|greater|unique|paid|paying|free|different|various|several|many|some|any|all|every|geographic|overall|remaining|whole|entire|wider|own|expansion|to|and|of|for|mid|single|double|triple|digit|like|likes|one|two|three|four|five|six|seven|eight|nine|ten|cross-sell|upsell|organic|recurring|monthly|weekly|daily|annual|annually|yearly|quarterly|gross|net|closed|lost|won|pilot|qualified|quality|professional|happier|easier|healthier|busier|younger|older|bigger|regular|possible|mind|return|practice|general|particular|fact|case|advance|touch|contact|role|roles|job|work|world|thing|things|something|anything|features?|programmes?|programs?|events?|workshops?|articles?|posts?|studies|videos?|reports?|emails?|campaigns?|posters?|excellence|help|support|use|place|position|presence|brand|name|way|rest|course|space|least|which|what|whom|how|not|being|having|doing|making|giving|offering|point|points|percentage|percent|pounds|sterling|figure|figures|actuals?|forecast|competitive|sustainable|profitable|key|account|funnel|end-to-end|channels?|cross|sell|global|worldwide|community|public|stakeholders|feedback|pitch(?:es)?|presentations?|meetings?|conversations?|scratch|capacity|expected|agreed|improved|increased|reduced|best-in-class|world-class)$/i;
/** After these a noun phrase is over. */
const over =
  /^(?:of|for|from|among|amongst|with|at|in|on|via|through|across|per|between|against|inside|outside|to|by|into|that|and|or|but|as|so|than|who|while|whilst|when|where|if|is|are|was|were|be|been|will|would|should|has|have|had|can|must|may|without|within|during|until|before|after|over|under|up|down|using|compared|versus|vs|plus|rather|instead|including|excluding|starting|beginning)$/i;
const skipped = /^(?:the|a|an|our|its|their|your|my|his|her|this|these|those|both|each|every|all)$/i;
const lead =
  /\b(of|for|from|among|amongst|with|at|in|on|via|through|across|per|between|against|inside|to)\s(?=[A-Za-z])/gi;
const measures = anyOf(quantityWords);
const quantity = new RegExp(`^(?:${quantityWords})$`, "i");
/** Endings of adjectives and adverbs, which say how and not for whom. */
const named =
  /^(?:executive|representative|client|agent|tenant|restaurant|merchant|consultant|accountant|applicant|parent|student|patient|resident|assistant|plant|building|clothing|catering|training|housing|bedding|lighting|flooring|heating|hearing|printing|cleaning|wedding|bed|seed|feed|shed|library|brewery)$/i;
const quality = /(?:ed|ive|ful|able|ible|ous|ent|ant|less|ly|est|ing|-free|-breaking|ary|ical)$/i;

const empty = (word: string): boolean =>
  word.length < 2 ||
  general.test(word) ||
  quantity.test(word) ||
  quantity.test(`${word}s`) ||
  /\d/.test(word);
/** Whether a word narrows; “closed/lost” and “free-trial” do only where one of the two would. */
const people =
  /^(?!(?:order|customer|quarter|user|buyer|visitor|letter|number|subscriber|tender|offer|cover|hour|hectare|acre)s?$)[a-z-]*(?:er|or|ive|ist|ant|agent|rep|person|ae|sdr|bdr|branch|store|site|region|territory|area|team|office|depot|department)s?$/i;
const narrow = (word: string): boolean => {
  const bare = word.replace(/[’']s?$/, "");
  return !empty(bare) && !bare.split(/[/-]/).every(empty);
};
const saysHow = (word: string): boolean => quality.test(word) && !named.test(word);

/** The words of the noun phrase that begins at a place. */
function phraseAt(text: string, start: number): Span[] {
  const words: Span[] = [];
  let at = start;
  for (const piece of text.slice(start, start + 90).split(/(?<=\s)/)) {
    const word = piece.trim().replace(/[,.;:)]+$/, "");
    if (!/^[A-Za-z(]/.test(word) || over.test(word)) break;
    if (!skipped.test(word)) words.push(spanAt(text, at, at + word.length));
    if (/[,.;:)]\s*$/.test(piece) || /\s\s$/.test(piece) || words.length === 5) break;
    at += piece.length;
  }
  return words;
}

/** For whom, where or of what, by the shape of the words: “… of induction hobs”, “… among young drivers”. */
export function scopePhrases(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(lead)) {
    const words = phraseAt(text, match.index + match[0].length);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) continue;
    const word = (match[1] ?? "").toLowerCase();
    // “To” leads to a verb more often than to a buyer; buyers stand in the plural.
    if (word === "to" && (startsWithVerb(first.text) || !/[^su]s[’']?$/i.test(last.text))) continue;
    // “Per executive” says whom; “per delivery” is a part of the measure.
    if (word === "per" && !people.test(first.text)) continue;
    // What is done for its own sake: “for selling”, “with making”.
    if (words.length === 1 && saysHow(first.text)) continue;
    if (words.some(({ text: one }) => narrow(one) && !saysHow(one)))
      found.push(spanAt(text, first.start, last.end));
  }
  return found;
}

/** What narrows the measure within its own name: “cake orders”, “hire fleet utilisation”. */
export function narrowedMetric(metric: Span | null): Span | null {
  if (!metric) return null;
  // “Acquisition cost” is one name; what narrows it stands before.
  const own = findSpans(metric.text, measures).at(-1)?.start ?? 0;
  const words = metric.text.slice(0, own).trim().split(/\s+/);
  return words.some((word) => narrow(word) && !saysHow(word) && !startsWithVerb(word)) ? metric : null;
}

/** A counted noun that is no measure by itself names whom: “eight garden centres”. */
export function countedScope(amount: Amount | null): Span | null {
  const unit = amount?.unit ?? "";
  return amount &&
    /^[a-z][\w’-]*[^su]s$/i.test(unit) &&
    narrow(unit) &&
    !/^(?:cents|percentage|pence|x)$/i.test(unit)
    ? amount
    : null;
}
