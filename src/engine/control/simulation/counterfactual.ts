import type { Decision } from "./decision.ts";
import { openPlay, playWeek, type Play } from "./play.ts";
import { resultOf, type RunResult } from "./result.ts";
import type { ControlRun } from "./run-document.ts";
import type { Scenario } from "./scenario.ts";
import { pathOf } from "./scene-path.ts";
import type { WeekFacts } from "./week-facts.ts";

/** What is left out of a run played again: one decision of a week, or one trigger. */
type LeftOut =
  { readonly week: number; readonly at: number } | { readonly trigger: string } | { readonly talk: number };

/** One thing that was done, and what it did: the run as it was against the same run without it, on the same chance. */
export interface RunLink {
  /** The week in which it took effect. */
  readonly week: number;
  readonly decision: Decision | null;
  readonly trigger: string | null;
  readonly talk: string | null;
  /** Pence that it brought in the end, all told. */
  readonly gain: number;
  readonly deals: number;
  readonly met: number;
  /** The first week in which anything came out otherwise; null where nothing did. */
  readonly feltFrom: number | null;
}

/** Plays a run again with one thing left out. What can then no longer be carried out is passed over. */
function playWithout(scenario: Scenario, run: ControlRun, out: LeftOut | null): Play {
  const triggers = run.triggers.filter(({ id }) => !(out && "trigger" in out && out.trigger === id));
  let play = openPlay(scenario, run.seed, triggers);
  run.weeks.forEach(({ decisions }, week) => {
    const effects = run.scenes.flatMap(({ week: held, scene, choices }, talk) => {
      if (held !== week || (out && "talk" in out && out.talk === talk)) return [];
      const path = pathOf(scenario, scene, choices);
      return path.ok ? path.value.flatMap((choice) => choice.effects) : [];
    });
    const kept = decisions.filter((_, at) => !(out && "week" in out && out.week === week && out.at === at));
    play = playWeek(play, kept, effects);
  });
  return play;
}

function feltFrom(one: readonly WeekFacts[], other: readonly WeekFacts[]): number | null {
  const isAlike = (a: WeekFacts, b: WeekFacts | undefined): boolean =>
    b !== undefined &&
    a.deals === b.deals &&
    a.capacity === b.capacity &&
    a.churned === b.churned &&
    a.stages.every((stage, at) => stage.left === b.stages[at]?.left && stage.open === b.stages[at].open) &&
    a.lines.every((line, at) => line.spent === b.lines[at]?.spent && line.accepted === b.lines[at].accepted);
  return one.find((facts, at) => !isAlike(facts, other[at]))?.week ?? null;
}

/** The chain from each decision, trigger and talk of a run to its effect, in the order of the weeks. */
export function chainOf(scenario: Scenario, run: ControlRun): readonly RunLink[] {
  const as = playWithout(scenario, run, null);
  const own = resultOf(as);
  const link = (out: LeftOut, told: Pick<RunLink, "week" | "decision" | "trigger" | "talk">): RunLink => {
    const without = playWithout(scenario, run, out);
    const result: RunResult = resultOf(without);
    return {
      ...told,
      gain: own.total - result.total,
      deals: own.deals - result.deals,
      met: own.met - result.met,
      feltFrom: feltFrom(as.facts, without.facts),
    };
  };
  const none = { decision: null, trigger: null, talk: null };
  const decided = run.weeks.flatMap(({ decisions }, week) =>
    decisions.map((decision, at) => link({ week, at }, { ...none, week: week + 1, decision })),
  );
  const fired = as.log.flatMap(({ week, moved }) =>
    moved.map(({ trigger }) => link({ trigger }, { ...none, week, trigger })),
  );
  const talked = run.scenes
    .map(({ week, scene }, talk) => ({ week, scene, talk }))
    .filter(({ week }) => week < run.weeks.length)
    .map(({ week, scene, talk }) => link({ talk }, { ...none, week: week + 1, talk: scene }));
  return [...decided, ...fired, ...talked].sort((a, b) => a.week - b.week);
}
