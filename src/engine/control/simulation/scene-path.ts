import { ok, refuse, type Result } from "#engine/measure";
import { boardOf, figureOf } from "./board.ts";
import type { Play } from "./play.ts";
import type { Scenario } from "./scenario.ts";
import type { Scene, SceneChoice, SceneCondition } from "./scene.ts";

/** The choices of a talk in their order. Refuses a talk or a choice that is not there, and a path that breaks off or goes on too far. */
export function pathOf(
  scenario: Scenario,
  sceneId: string,
  choices: readonly string[],
): Result<readonly SceneChoice[]> {
  const scene = scenario.scenes.find(({ id }) => id === sceneId);
  if (!scene) return refuse({ code: "control-unknown", what: "talk", id: sceneId });
  const path: SceneChoice[] = [];
  let turn = scene.turns[0];
  for (const id of choices) {
    const choice = turn?.choices.find((one) => one.id === id);
    if (!choice) return refuse({ code: "control-unknown", what: "choice", id });
    path.push(choice);
    turn = scene.turns.find((one) => one.id === choice.goes);
  }
  return turn ? refuse({ code: "control-talk-unfinished", scene: scene.title }) : ok(path);
}

/** A talk that was held. */
export interface HeldTalk {
  readonly scene: string;
  readonly choices: readonly string[];
}

/** Whether a condition holds on the figures and in the mood of now. */
function conditionHolds(play: Play, held: readonly HeldTalk[], condition: SceneCondition): boolean {
  switch (condition.on) {
    case "measure": {
      const figure = figureOf(boardOf(play), condition.measure);
      const value = figure?.recent ?? null;
      return value !== null && (condition.is === "above" ? value > condition.than : value < condition.than);
    }
    case "problem":
      return play.world.week >= play.drawn.onset === condition.begun;
    case "chose": {
      const { scene, choice, chosen } = condition;
      return held.some((talk) => talk.scene === scene && talk.choices.includes(choice)) === chosen;
    }
    default: {
      const value = play.world[condition.on];
      return condition.is === "above" ? value > condition.than : value < condition.than;
    }
  }
}

/** The talks that come up before the decisions of the coming week. Each comes up once in a run. */
export function openScenes(play: Play, held: readonly HeldTalk[]): readonly Scene[] {
  const coming = play.world.week + 1;
  return play.scenario.scenes.filter(
    ({ id, weeks: [first, last], when }) =>
      coming >= first &&
      coming <= last &&
      coming <= play.scenario.weeks &&
      !held.some(({ scene }) => scene === id) &&
      when.every((condition) => conditionHolds(play, held, condition)),
  );
}

/** The choices of a turn that are open now, after those already made in this talk. */
export function openChoices(
  play: Play,
  held: readonly HeldTalk[],
  scene: Scene,
  made: readonly string[],
): readonly SceneChoice[] {
  let turn = scene.turns[0];
  for (const id of made) {
    const choice = turn?.choices.find((one) => one.id === id);
    turn = scene.turns.find((one) => one.id === choice?.goes);
  }
  const soFar = [...held, { scene: scene.id, choices: made }];
  return (turn?.choices ?? []).filter(({ needs }) =>
    needs.every((need) => conditionHolds(play, soFar, need)),
  );
}
