import { chanceOf, leanings, simulatedPanel, strayOf, type Temperament } from "./temperaments.ts";
import { reasonOf } from "./expert-reasons.ts";
import type { PanelCase } from "./panel-case.ts";

/** What was fed back after the round before: nobody's name, only the middle. */
export interface Feedback {
  readonly median: number;
  /** Each simulated expert's own estimate in that round. */
  readonly own: readonly number[];
}

export interface SimulatedEstimate {
  readonly temperament: Temperament;
  readonly estimate: number;
  readonly reason: string;
}

/** Estimates are said in round figures: to about the half of a hundredth of their size, and whole from ten on. */
function rounded(figure: number, likely: number): number {
  const fine = 10 ** (Math.floor(Math.log10(Math.max(likely, 1e-6))) - 1) / 2;
  const step = likely >= 10 ? Math.max(1, fine) : fine;
  return Number((Math.round(figure / step) * step).toPrecision(12));
}

/** The first estimate: the facts through a temperament. */
function firstEstimate(
  temperament: Temperament,
  { likely, doubt, before }: PanelCase,
  stray: number,
): number {
  const { lean, anchor, stray: far } = leanings[temperament];
  const read = before ? anchor * before.figure + (1 - anchor) * likely : likely;
  return Math.max(0, read * lean * Math.max(0.1, 1 + doubt * far * stray));
}

/**
 * One round of simulated experts: what each says, and why.
 *
 *   first round: (likely, or a mix of likely and last time) × leaning × (1 + doubt × stray);
 *   later: own estimate + share of the way × (median fed back − own estimate), and for the restless a new stray
 *
 * A pure function of the seed, the case and what was fed back: the same three give the same panel on every device.
 * Nobody's estimate is below nought. It imitates how panels behave and knows nothing of any market.
 * @example
 * const launch = { likely: 520, doubt: 0.2, before: { says: "the lamp sold 412 in its first year", figure: 412 }, facts: [{ says: "17 of 50 practices in the trial asked to buy", points: "up" }, { says: "It costs a third more than its rival", points: "down" }] };
 * simulatedRound(7, 5, launch, 1, null).length // => 5
 * simulatedRound(7, 5, launch, 1, null)[2].estimate === simulatedRound(7, 5, launch, 1, null)[2].estimate // => true
 * simulatedRound(7, 5, launch, 1, null).every(({ estimate }) => estimate > 0) // => true
 */
export function simulatedRound(
  seed: number,
  people: number,
  panelCase: PanelCase,
  round: number,
  feedback: Feedback | null,
): SimulatedEstimate[] {
  return simulatedPanel(seed, people).map((temperament, person) => {
    const random = chanceOf(seed, person, round);
    const stray = strayOf(random);
    const own = feedback?.own[person];
    const { moves, restless } = leanings[temperament];
    const figure =
      feedback && own !== undefined
        ? (own + moves * (feedback.median - own)) * (1 + panelCase.doubt * restless * stray)
        : firstEstimate(temperament, panelCase, stray);
    const estimate = rounded(Math.max(0, figure), panelCase.likely);
    const reason = reasonOf({ temperament, panelCase, estimate, before: own ?? null, random });
    return { temperament, estimate, reason };
  });
}
