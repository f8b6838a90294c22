import { ok, refuse, type Result } from "#engine/measure";
import { replay, type ControlRun } from "./run-document.ts";
import type { Scenario } from "./scenario.ts";
import { openChoices, openScenes, pathOf } from "./scene-path.ts";

/**
 * Adds a talk that was held before the decisions of the coming week. Refuses one that does not come up now, a choice that is
 * not open, and a talk that is not finished.
 */
export function holdTalk(
  scenario: Scenario,
  run: ControlRun,
  sceneId: string,
  choices: readonly string[],
): Result<ControlRun> {
  const played = replay(scenario, run);
  if (!played.ok) return played;
  const play = played.value;
  const path = pathOf(scenario, sceneId, choices);
  if (!path.ok) return path;
  const scene = openScenes(play, run.scenes).find(({ id }) => id === sceneId);
  if (!scene) return refuse({ code: "control-talk-not-now", talk: sceneId });
  const shut = choices.find(
    (id, at) =>
      !openChoices(play, run.scenes, scene, choices.slice(0, at)).some((choice) => choice.id === id),
  );
  if (shut !== undefined) return refuse({ code: "control-unknown", what: "choice", id: shut });
  const talk = { week: play.world.week, scene: sceneId, choices: [...choices] };
  return ok({ ...run, scenes: [...run.scenes, talk] });
}
