import { median } from "#engine/forecast";
import { coachingLinks, type CoachingLink, type RepFigures } from "./team.ts";

/** A figure for each link; null where it cannot be known, as the size of an order that never came. */
export type LinkFigures = Readonly<Record<CoachingLink, number | null>>;

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/**
 * The chain of one person: calls, meetings for each call, orders for each meeting, the average order and its margin.
 *
 *   contribution = calls × (meetings ÷ calls) × (orders ÷ meetings) × average order × margin
 *
 * @example
 * linksOf({ name: "Owen", calls: 100, meetings: 25, orders: 5, order: 290, margin: 0.36 }) // => { calls: 100, meetings: 0.25, conversion: 0.2, order: 290, margin: 0.36 }
 * linksOf({ name: "New", calls: 10, meetings: 0, orders: 0, order: null, margin: null }).conversion // => null
 */
export function linksOf({ calls, meetings, orders, order, margin }: RepFigures): LinkFigures {
  const sold = orders > 0;
  return {
    calls,
    meetings: share(meetings, calls),
    conversion: share(orders, meetings),
    order: sold ? order : null,
    margin: sold ? margin : null,
  };
}

/**
 * The middle of the team for each link: half stand above it. Who has no figure for a link is left out of it.
 *
 * @example
 * medianLinks([{ calls: 10, meetings: 0.1, conversion: null, order: null, margin: null }, { calls: 30, meetings: 0.3, conversion: 0.5, order: 90, margin: 0.4 }]).conversion // => 0.5
 */
export function medianLinks(chains: readonly LinkFigures[]): LinkFigures {
  const middle = (link: CoachingLink): number | null => {
    const known = chains.map((chain) => chain[link]).filter((figure) => figure !== null);
    return known.length > 0 ? median(known) : null;
  };
  return {
    calls: middle("calls"),
    meetings: middle("meetings"),
    conversion: middle("conversion"),
    order: middle("order"),
    margin: middle("margin"),
  };
}

/** The chain multiplied out; a link that is not known counts as the middle of the team. */
export function chainResult(chain: LinkFigures, middle: LinkFigures): number {
  return coachingLinks.reduce((product, link) => product * (chain[link] ?? middle[link] ?? 0), 1);
}
