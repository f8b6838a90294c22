import { formatNumber, type RandomSource } from "#engine/measure";
import type { CaseFact, PanelCase } from "./panel-case.ts";
import type { Temperament } from "./temperaments.ts";

interface Said {
  readonly temperament: Temperament;
  readonly panelCase: PanelCase;
  readonly estimate: number;
  /** Their own estimate in the round before; null in the first. */
  readonly before: number | null;
  readonly random: RandomSource;
}

const figureText = (figure: number): string => formatNumber(figure, Number.isInteger(figure) ? 0 : 1);

/** One of the facts that point this way, or any fact, or words for a case without facts. */
function factFor(facts: readonly CaseFact[], points: "up" | "down", random: RandomSource): string {
  const side = facts.filter((fact) => fact.points === points);
  const from = side.length > 0 ? side : facts;
  const says = from[random.whole(0, Math.max(0, from.length - 1))]?.says;
  return (
    says ?? (points === "up" ? "There is more demand than we can see" : "Launches take longer than planned")
  );
}

function firstReason({ temperament, panelCase, estimate, random }: Said): string {
  const up = factFor(panelCase.facts, "up", random);
  const down = factFor(panelCase.facts, "down", random);
  const own = estimate >= panelCase.likely ? up : down;
  switch (temperament) {
    case "optimist":
      return `${up}. I see more in it than the figures show yet.`;
    case "cautious":
      return `${down}. I would rather be surprised upwards.`;
    case "anchored":
      return panelCase.before ? `I start from what happened before: ${panelCase.before.says}.` : `${own}.`;
    case "well-informed":
      return `For more: ${up}. For less: ${down}. I have weighed the two.`;
    case "stubborn":
      return `${own}. I have seen this often enough to be sure.`;
    case "follower":
      return "I know this market less well than others here, and take a middle course.";
    case "noisy":
      return `A feeling more than a sum. What struck me: ${own}.`;
  }
}

/**
 * Why a simulated expert says what they say, in plain words from the facts of the case.
 *
 * In later rounds it tells what they did with the feedback: stayed, or moved, and for which fact.
 */
export function reasonOf(said: Said): string {
  const { temperament, panelCase, estimate, before, random } = said;
  if (before === null) return firstReason(said);
  const fact = factFor(panelCase.facts, estimate >= before ? "up" : "down", random);
  const stayed = factFor(panelCase.facts, estimate >= panelCase.likely ? "up" : "down", random);
  if (estimate === before) return `I stay at ${figureText(estimate)}. ${stayed}.`;
  const move = `${estimate > before ? "Up" : "Down"} from ${figureText(before)} to ${figureText(estimate)}`;
  switch (temperament) {
    case "follower":
      return `${move}, towards the middle of the panel.`;
    case "noisy":
      return `${move}, on thinking it over. ${fact}.`;
    case "optimist":
    case "cautious":
    case "anchored":
    case "well-informed":
    case "stubborn":
      return `${move}, because I had given too little weight to this: ${fact}.`;
  }
}
