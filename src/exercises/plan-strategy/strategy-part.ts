import type { Plan } from "#engine/plan";
import Strategy from "./Strategy.svelte";

/** What the page finds: how many strategies there are, and how many of them say why. */
function conclusion({ strategies, segments }: Plan): string {
  if (strategies.length === 0) return "No strategy is written yet";
  const reasoned = strategies.filter(({ because }) => because.trim() !== "").length;
  const targets = segments.filter(({ targeted }) => targeted).length;
  const markets =
    targets === 0
      ? "no target market named"
      : `${String(targets)} target ${targets === 1 ? "market" : "markets"}`;
  const all = strategies.length === 1 ? "One strategy" : `${String(strategies.length)} strategies`;
  return reasoned === strategies.length
    ? `${all}, ${strategies.length === 1 ? "with its reason" : "each with its reason"}; ${markets}`
    : `${all}, ${String(reasoned)} with a reason; ${markets}`;
}

export const strategyPart = { view: Strategy, conclusion };
