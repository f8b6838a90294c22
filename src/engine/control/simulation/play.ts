import type { Problem } from "#engine/measure";
import { seededChance } from "./chance.ts";
import { applyDecisions } from "./decide-week.ts";
import type { Decision } from "./decision.ts";
import { drawScenario, type Drawn } from "./drawn.ts";
import { openingWorld } from "./opening.ts";
import type { Scenario } from "./scenario.ts";
import type { SceneEffect } from "./scene.ts";
import { simulateWeek } from "./simulate-week.ts";
import { firingOf, movesOf, triggerHolds, type ControlTrigger, type Firing } from "./trigger.ts";
import type { WeekFacts } from "./week-facts.ts";
import type { World } from "./world.ts";

/** What was done for one week, and what could not be. */
export interface WeekLog {
  readonly week: number;
  readonly decided: readonly Decision[];
  readonly problems: readonly Problem[];
  /** Moves of triggers that took effect in this week, and what could not be carried out of them. */
  readonly moved: readonly {
    readonly trigger: string;
    readonly made: readonly Decision[];
    readonly problems: readonly Problem[];
  }[];
}

/** A run as it goes, week by week. The page sees it through its board alone. */
export interface Play {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly drawn: Drawn;
  readonly world: World;
  readonly facts: readonly WeekFacts[];
  readonly log: readonly WeekLog[];
  readonly triggers: readonly ControlTrigger[];
  readonly firings: readonly Firing[];
  /** Triggers whose condition has held ever since they went off: they wait until it no longer does. */
  readonly spent: readonly string[];
}

/** The first morning of a run. */
export function openPlay(scenario: Scenario, seed: number, triggers: readonly ControlTrigger[] = []): Play {
  return {
    scenario,
    seed,
    drawn: drawScenario(scenario, seed),
    world: openingWorld(scenario, seed),
    facts: [],
    log: [],
    triggers,
    firings: [],
    spent: [],
  };
}

/** What a talk leaves: mood, agreement, time taken, and a part of the problem eased. */
function applySceneEffects(scenario: Scenario, before: World, effects: readonly SceneEffect[]): World {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  let world = before;
  for (const effect of effects) {
    if ("about" in effect) {
      const { about, by } = effect;
      const eased = world.eased.map((share, at) =>
        scenario.problem.effects[at]?.on === about ? within(1 - (1 - share) * (1 - by)) : share,
      );
      world = { ...world, eased };
    } else if (effect.on === "morale") world = { ...world, morale: within(world.morale + effect.by) };
    else if (effect.on === "agreed") world = { ...world, agreed: within(world.agreed + effect.by) };
    else if (effect.on === "coaching")
      world = { ...world, coaching: Math.max(0, world.coaching + effect.by) };
    else world = { ...world, timeTaken: Math.min(0.5, within(world.timeTaken + effect.by)) };
  }
  return world;
}

/** Triggers that go off on the figures of now, and those whose condition goes on holding. */
function fire(play: Play): Pick<Play, "firings" | "spent"> {
  const holding = play.triggers.filter(
    (trigger) => trigger.since < play.world.week && triggerHolds(play.scenario, play.facts, trigger),
  );
  const fired = holding
    .filter(({ id }) => !play.spent.includes(id))
    .flatMap((trigger) => {
      const firing = firingOf(play.scenario, trigger, play.world.week);
      return firing.ok ? [firing.value] : [];
    });
  return { firings: [...play.firings, ...fired], spent: holding.map(({ id }) => id) };
}

/**
 * One week more: talks leave their effects, triggers that are due make their moves, the decisions are carried out as far as
 * they can be, and the week is simulated. What cannot be carried out stands in the log.
 */
export function playWeek(
  play: Play,
  decisions: readonly Decision[],
  talked: readonly SceneEffect[] = [],
): Play {
  const { scenario, drawn, seed } = play;
  const week = play.world.week + 1;
  let world = applySceneEffects(scenario, play.world, talked);
  const moved = play.firings
    .filter(({ fromWeek }) => fromWeek === week)
    .flatMap(({ trigger: id }) => {
      const trigger = play.triggers.find((one) => one.id === id);
      if (!trigger) return [];
      const done = applyDecisions(scenario, drawn.eases, world, movesOf(trigger, world.price));
      world = done.world;
      return [{ trigger: id, made: done.made, problems: done.problems }];
    });
  const done = applyDecisions(scenario, drawn.eases, world, decisions);
  const next = simulateWeek(scenario, drawn, done.world, seededChance(seed, week));
  const after: Play = {
    ...play,
    world: next.world,
    facts: [...play.facts, next.facts],
    log: [...play.log, { week, decided: done.made, problems: done.problems, moved }],
  };
  return { ...after, ...fire(after) };
}
