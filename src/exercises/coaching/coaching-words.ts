import type { CoachingFound, CoachingLink, LinkFigures, RepFound } from "#engine/control";
import { formatMoney, formatNumber, formatPercent } from "#engine/measure";

/** Links as they stand in a table. */
export const linkNames: Readonly<Record<CoachingLink, string>> = {
  calls: "Calls",
  meetings: "Meetings for each call",
  conversion: "Orders for each meeting",
  order: "Average order",
  margin: "Margin",
};

/** Links as they are listed in few words. */
export const shortNames: Readonly<Record<CoachingLink, string>> = {
  calls: "calls",
  meetings: "meetings",
  conversion: "conversion",
  order: "order",
  margin: "margin",
};

/** A figure of a link, in its own unit. */
export function linkFigure(link: CoachingLink, value: number | null): string {
  if (value === null) return "none yet";
  if (link === "calls") return formatNumber(value);
  return link === "order" ? formatMoney(value, 0) : formatPercent(value, 1);
}

const within = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Where an hour is worth most, in one sentence. */
export function coachingConclusion({ first }: CoachingFound): string {
  if (first?.weakest == null) return "Nobody stands below the middle of the team in anything";
  const brings = formatMoney(first.brings[first.weakest], 0);
  return `An hour is worth most with ${first.name}: ${within(linkNames[first.weakest])} at the team’s middle would bring ${brings}`;
}

/** What stands under it. */
export function underCoaching({ first, median }: CoachingFound): string {
  if (first?.weakest == null)
    return "With figures so alike, ask each person what they would like to be better at.";
  const { weakest, links, result } = first;
  return `It stands at ${linkFigure(weakest, links[weakest])}, the middle of the team at ${linkFigure(weakest, median[weakest])}. All that ${first.name} brings now is ${formatMoney(result, 0)} of contribution.`;
}

/** The figure that a talk is about, for its record. */
export function figureOf({ weakest, links }: RepFound, median: LinkFigures): string {
  return weakest === null
    ? "No link below the team’s middle"
    : `${linkNames[weakest]} ${linkFigure(weakest, links[weakest])}, team’s middle ${linkFigure(weakest, median[weakest])}`;
}

/** How far the figure can be trusted; empty where it is no rate of a count. */
export function sureWords({ name, byChance }: RepFound): string {
  if (byChance === null) return "";
  if (byChance < 0.005)
    return `If ${name} really had the team’s rate, so few would come by chance less than once in 200 times. Something is different here; go along and see what.`;
  const once = Math.max(1, Math.round(1 / byChance));
  const often = once === 1 ? "nearly every time" : `about once in ${formatNumber(once)} times`;
  return byChance > 0.05
    ? `If ${name} really had the team’s rate, so few would still come by chance ${often}. The figure says where to look, not what is so: go along before you conclude.`
    : `If ${name} really had the team’s rate, so few would come by chance only ${often}. Go along and see what is different.`;
}
