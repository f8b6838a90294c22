import { unitOf } from "./chance.ts";
import { figureAt, type BoardFigure } from "./board.ts";
import type { Decision } from "./decision.ts";
import { measureOf } from "./measures.ts";
import { openPlay, playWeek, type Play } from "./play.ts";
import type { Scenario } from "./scenario.ts";

/** What a policy may look at: the board of now, and what it decided before. Nothing that is hidden. */
export interface PolicyView {
  readonly scenario: Scenario;
  /** Weeks done. */
  readonly week: number;
  readonly figure: (id: string) => BoardFigure | undefined;
  readonly budgets: readonly number[];
  readonly definition: string;
  readonly price: number;
  readonly reserve: number;
  /** The decisions of each week so far. */
  readonly decided: readonly (readonly Decision[])[];
  /** A policy's own chance, for one that guesses. */
  readonly guess: (place: number) => number;
}

/** A rule that decides week by week from what lies on the table. */
export type Policy = (view: PolicyView) => readonly Decision[];

/** Decides nothing. */
export const noAction: Policy = () => [];

/** Every second week moves the same sum, a third of what a line has on average, from a line drawn by lot to another. */
export const blindShifts: Policy = ({ scenario, week, budgets, guess }) => {
  if (week === 0 || week % 2 === 1) return [];
  const { lines } = scenario;
  const from = Math.floor(guess(0) * lines.length);
  const to = (from + 1 + Math.floor(guess(1) * (lines.length - 1))) % lines.length;
  const sum = lines.reduce((total, { budget }) => total + budget * 100, 0) / lines.length / 3;
  const amount = Math.min(budgets[from] ?? 0, Math.round(sum));
  const [give, take] = [lines[from]?.id, lines[to]?.id];
  return amount > 0 && give !== undefined && take !== undefined
    ? [{ kind: "shift", from: give, to: take, amount }]
    : [];
};

function viewOf(play: Play): PolicyView {
  const { scenario, facts, world, seed } = play;
  const read = new Map<string, BoardFigure | undefined>();
  return {
    scenario,
    week: world.week,
    figure: (id) => {
      if (read.has(id)) return read.get(id);
      const measure = measureOf(scenario, id);
      const figure = measure && figureAt(scenario, facts, measure);
      read.set(id, figure);
      return figure;
    },
    budgets: world.budgets,
    definition: scenario.definitions[world.definition]?.id ?? "",
    price: world.price,
    reserve: world.reserve,
    decided: play.log.map(({ decided }) => decided),
    guess: (place) => unitOf(seed, world.week, "policy", place),
  };
}

/** A whole run in which a policy decides. */
export function playPolicy(scenario: Scenario, seed: number, policy: Policy): Play {
  let play = openPlay(scenario, seed);
  while (play.world.week < scenario.weeks) play = playWeek(play, policy(viewOf(play)));
  return play;
}
