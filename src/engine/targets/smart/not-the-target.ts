import type { Span } from "./span.ts";

const rankBefore =
  /(?:\b(?:fortune|ftse|s&p|inc\.?|top|bottom|tier|version|ver\.?|phase|stage|iso|step|no\.|number|aged?|ages|generation|gen|web|article|chapter|zone|wave|round|category|band|grade|class|level|act|room|windows|key result|objective|goal|priority|page|section|option|cohort|route|junction|level|key stage|horizon|pillar|part|basel|industry|next|last|past|previous|under-|over-)|\b(?:v|kr|o|q|h|#)|covid-|#)[\s-]?$/i;
const listMark = /(?:^|\n)\s*(?:[-*•(]\s?)?$/;
const adjective =
  /^[-–](?:year|month|week|day|hour|minute|star|step|stage|tier|point|person|part|way|page|bed|seat|storey|acre|ton|litre|mile|man|day's|figure|digit|strong|round|to-one|in-one|size|off|year-old)/i;
const ages = /^\s?[-–]?\s?(?:year[- ]olds?|years? old|s\b|['’]s\b|\+?\s?(?:year[- ]olds?))/;
const wordTail = /^(?:st|nd|rd|th|[a-z])(?![a-z]*\s?%)/i;
const smallNames = /\b(?:24\/7|9-5|360(?:-degree|°)?|101)\b/;

/**
 * Whether a number names something and measures nothing: a year, a version, a rank in a list, an age, the number of a
 * list's item, a length that describes a thing (a 3-year plan).
 */
export function numberNames(text: string, { start, end, text: words }: Span, hasUnit: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (
    /^(?:one|two)$/i.test(words) &&
    /^[\s-](?:another|of|to[- ]one|or|by|more time|hand|third|fifth|tenth|quarter|half)\b/i.test(after)
  )
    return true;
  if (
    /^one$/i.test(words) &&
    !/\b(?:hire|sign|win|open|recruit|appoint|launch|at least|secure|close|complete|hold|publish)\s$/i.test(
      before,
    )
  )
    return true;
  // A time of day: “12 noon”, “5 p.m.”, “17:00”.
  if (/^(?::[0-5]\d)?\s?(?:[ap]\.?m\b|noon\b|midnight\b|o['’]clock)/i.test(after)) return true;
  if (/^:[0-5]\d\b/.test(after) || /\b\d{1,2}:$/.test(before)) return true;
  if (hasUnit) return false;
  if (/^(?:19|20)\d\d$/.test(words)) {
    const counted =
      /^\s(?:new\s|more\s)?(?:units?|customers|clients|leads|users|visitors|members|orders|deals|calls|subscribers|followers|downloads|sign-?ups|visits|contacts|cases|meals|tickets|people|homes|students|attendees|donors)\b/i;
    if (!counted.test(after) || /\b(?:in|by|for|during|of)\s$/i.test(before))
      return !/\b(?:from|to)\s$/i.test(before) || /\b(?:in|of)\b/.test(after.slice(0, 4));
  }
  if (rankBefore.test(before) && !/[a-z]over[- ]$/i.test(before)) return true;
  if (
    /\b(?:year|month|week|day)\s$/i.test(before) &&
    !/\b(?:per|a|each|every|this|next)\s(?:year|month|week|day)\s$/i.test(before)
  )
    return true;
  if (/^\d{1,2}$/.test(words) && listMark.test(before) && /^[.)]\s/.test(after)) return true;
  if (
    /^\d\.\d$/.test(words) &&
    (/[A-Za-z]\s$/.test(before) || start === 0) &&
    /^(?:\s?$|[.,;:]?\s(?:version|release|by|in|to|of|for|$))|^\n/i.test(after)
  )
    return (
      /(?:^|[A-Z]\w+|version|release|launch|ship)\s$/.test(before) || /^\s(?:version|release)/i.test(after)
    );
  if (adjective.test(after) || ages.test(after) || smallNames.test(text.slice(start, end + 4))) return true;
  if (/^\s?(?:-|–|to)\s?\d{1,3}\s?[-–]?\s?(?:year[- ]olds?|years old)/i.test(after)) return true;
  if (/\b(?:aged?|ages)\s(?:between\s)?\d{1,2}\s?(?:-|–|to|and)\s?$/i.test(before)) return true;
  return !/^\s/.test(after) && wordTail.test(after);
}
