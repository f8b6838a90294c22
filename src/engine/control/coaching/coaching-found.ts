import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { fewByChance } from "./few-by-chance.ts";
import { chainResult, linksOf, medianLinks, type LinkFigures } from "./links.ts";
import { coachingLinks, type CoachingLink, type CoachingTeam, type RepFigures } from "./team.ts";

/** One person’s chain, and where an hour of coaching is worth most. */
export interface RepFound {
  readonly name: string;
  readonly links: LinkFigures;
  /** Contribution of the period, in pounds. */
  readonly result: number;
  /** What each link would bring in pounds, if it alone stood at the middle of the team. */
  readonly brings: Readonly<Record<CoachingLink, number>>;
  /** The link that would bring most; null where every link stands at the middle or above it. */
  readonly weakest: CoachingLink | null;
  /** Links below the level that was agreed. */
  readonly below: readonly CoachingLink[];
  /** How often chance alone would bring the weakest link so low, had the person the team’s rate; null where it is no rate of a count. */
  readonly byChance: number | null;
}

export interface CoachingFound {
  readonly people: readonly RepFound[];
  readonly median: LinkFigures;
  /** The person for whom one link would bring most; null where nobody’s would bring anything. */
  readonly first: RepFound | null;
}

const whole = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= 1_000_000;

function problemsOf(person: RepFigures, at: number): Problem[] {
  const { name, calls, meetings, orders, order, margin } = person;
  const about = { where: `people.${String(at)}`, name };
  const odd = [calls, meetings, orders].filter((count) => !whole(count));
  if (odd.length > 0) return odd.map((count) => ({ code: "coaching-count", ...about, count }));
  const problems: Problem[] = [];
  if (meetings > calls) problems.push({ code: "coaching-more-meetings", ...about, meetings, calls });
  if (orders > meetings) problems.push({ code: "coaching-more-orders", ...about, orders, meetings });
  if (orders === 0) return problems;
  if (!(order !== null && order > 0 && Number.isFinite(order)))
    problems.push({ code: "coaching-no-order", ...about, orders });
  if (!(margin !== null && margin > -1 && margin <= 1))
    problems.push({ code: "coaching-no-margin", ...about, orders });
  return problems;
}

function chanceOf(person: RepFigures, link: CoachingLink | null, median: LinkFigures): number | null {
  if (link === "meetings") return fewByChance(person.meetings, person.calls, median.meetings ?? 0);
  if (link === "conversion") return fewByChance(person.orders, person.meetings, median.conversion ?? 0);
  return null;
}

/**
 * Where an hour of coaching is worth most, for each person of a team.
 *
 *   brings = contribution with one link at the team’s median, the others as they are − contribution now, not below nought
 *
 * One link is lifted at a time, so what they bring must not be added up. The median, and not the best, because the best may
 * have had the best territory.
 *
 * Refuses fewer than two people, counts that are not whole or below nought, more meetings than calls, more orders than
 * meetings, and orders without a size or a margin.
 * @example
 * const found = coachingFound(exampleCoachingTeam).value;
 * [found.first.name, found.first.weakest, Math.round(found.first.brings.conversion)] // => ["Owen Pugh", "conversion", 285]
 * Math.round(found.first.byChance * 1000) // => 124
 * coachingFound({ ...exampleCoachingTeam, people: [] }).problems // => [{ code: "coaching-team-small", have: 0, need: 2 }]
 */
export function coachingFound({ people, agreed }: CoachingTeam): Result<CoachingFound> {
  if (people.length < 2) return refuse({ code: "coaching-team-small", have: people.length, need: 2 });
  const [problem, ...more] = people.flatMap(problemsOf);
  if (problem) return refuse(problem, ...more);
  const chains = people.map(linksOf);
  const median = medianLinks(chains);
  const found = people.map((person, at): RepFound => {
    const links = chains[at] ?? linksOf(person);
    const result = person.orders > 0 ? chainResult(links, median) : 0;
    const bringsOf = (link: CoachingLink): number => {
      const own = links[link];
      const middle = median[link];
      if (own === null || middle === null) return 0;
      return Math.max(0, chainResult({ ...links, [link]: middle }, median) - result);
    };
    const brings = {
      calls: bringsOf("calls"),
      meetings: bringsOf("meetings"),
      conversion: bringsOf("conversion"),
      order: bringsOf("order"),
      margin: bringsOf("margin"),
    };
    const most = coachingLinks.reduce((best, link) => (brings[link] > brings[best] ? link : best));
    const weakest = brings[most] > 0 ? most : null;
    const below = coachingLinks.filter((link) => {
      const [own, level] = [links[link], agreed[link]];
      return own !== null && level !== null && own < level;
    });
    return {
      name: person.name,
      links,
      result,
      brings,
      weakest,
      below,
      byChance: chanceOf(person, weakest, median),
    };
  });
  const worth = ({ weakest, brings }: RepFound): number => (weakest === null ? 0 : brings[weakest]);
  const [first] = found.toSorted((a, b) => worth(b) - worth(a));
  return ok({ people: found, median, first: first && worth(first) > 0 ? first : null });
}
