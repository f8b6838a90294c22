import { leastChange, type WantedTotal } from "./least-change.ts";

const mostRounds = 400;

/** Figures in proportion to their weights that come as near to the totals as proportion goes. */
function inProportion(weights: readonly number[], totals: readonly WantedTotal[]): number[] {
  const figures = [...weights];
  for (let round = 0; round < mostRounds; round += 1) {
    let worst = 0;
    for (const { members, amount } of totals) {
      const sum = members.reduce((all, at) => all + (figures[at] ?? 0), 0);
      if (sum <= 0) continue;
      const factor = Math.max(0, amount) / sum;
      worst = Math.max(worst, Math.abs(factor - 1));
      for (const at of members) figures[at] = (figures[at] ?? 0) * factor;
    }
    if (worst < 1e-12) break;
  }
  return figures;
}

const whole = (figure: number): boolean => Math.abs(figure - Math.round(figure)) < 1e-5;

export type FittedTotals =
  | { readonly ok: true; readonly amounts: readonly number[] }
  | {
      readonly ok: false;
      readonly reason: "against" | "steps" | "nought";
      readonly against: readonly number[];
      readonly by: number;
    };

/**
 * Whole figures that hold every total exactly, otherwise in proportion to their weights.
 *
 *   each total in turn is scaled to what it has to be, until none moves any more (iterative proportional fitting, as in
 *   adjusting a table to known margins); then the figures are rounded with the least change that makes all totals exact
 *
 * What weighs nought stays nought. Says which totals stand against each other where no figures hold them ("against"), where
 * only parts that weigh nought could ("nought"), and where none was found in whole steps ("steps").
 * @example
 * fitTotals([1, 1, 2], [{ members: [0, 1, 2], amount: 100 }, { members: [2], amount: 40 }]) // => { ok: true, amounts: [30, 30, 40] }
 * fitTotals([1, 0], [{ members: [0, 1], amount: 10 }, { members: [1], amount: 4 }]).reason // => "nought"
 * fitTotals([1, 1], [{ members: [0, 1], amount: 10 }, { members: [1], amount: 14 }]).by // => 4
 */
export function fitTotals(weights: readonly number[], totals: readonly WantedTotal[]): FittedTotals {
  const near = inProportion(weights, totals);
  const guesses = near.map((figure, at) => ((weights[at] ?? 0) > 0 ? Math.round(figure) : null));
  // Other leanings lead to other corners, where one of them is not in whole steps.
  for (let turn = 0; turn < 8; turn += 1) {
    const lean = near.map((figure, at) => {
      const off = (figure - Math.round(figure)) * 0.5;
      return turn === 0 ? off : off + (((at * 7 + turn * 13) % 11) - 5) / 25;
    });
    const found = leastChange(guesses, lean, totals);
    if (!found.ok) {
      const freed = leastChange(
        guesses.map((guess) => guess ?? 0),
        lean,
        totals,
      );
      return { ...found, reason: freed.ok ? "nought" : "against" };
    }
    if (found.amounts.every(whole)) return { ok: true, amounts: found.amounts.map(Math.round) };
  }
  return { ok: false, reason: "steps", against: totals.map((_, at) => at), by: 1 };
}
