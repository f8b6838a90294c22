import { ok, refuse, type Problem, type Result } from "#engine/measure";
import * as z from "zod/mini";
import { decisionSchema, mostDecisions, type Decision } from "./decision.ts";
import { causeKinds } from "./scenario-problem.ts";
import { openPlay, playWeek, type Play } from "./play.ts";
import { pathOf } from "./scene-path.ts";
import type { Scenario } from "./scenario.ts";
import type { SceneEffect } from "./scene.ts";
import { checkTrigger, triggerSchema } from "./trigger.ts";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** What the candidate holds to be the cause, with the figures that show it. */
export const findingSchema = z.strictObject({
  cause: z.enum(causeKinds),
  /** The line, rep or stage at fault, where there is one. */
  about: z.nullable(id),
  /** Ids of figures on the board that show it. */
  shown: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(12)),
  why: z.string().check(z.maxLength(2000)),
});
export type CauseFinding = z.infer<typeof findingSchema>;

/** A run as it is kept and carried in a link: what was decided, and nothing that can be worked out from it. */
export const runSchema = z.strictObject({
  scenario: id,
  version: z.int().check(z.gte(1)),
  seed: z.int().check(z.gte(0), z.lte(0xffffffff)),
  weeks: z
    .array(
      z.strictObject({
        decisions: z.array(decisionSchema).check(z.maxLength(mostDecisions)),
        finding: z.exactOptional(findingSchema),
      }),
    )
    .check(z.maxLength(26)),
  /** Talks, by the weeks that were done when they were held, with the choices in their order. */
  scenes: z
    .array(
      z.strictObject({
        week: z.int().check(z.gte(0), z.lte(26)),
        scene: id,
        choices: z.array(id).check(z.minLength(1), z.maxLength(8)),
      }),
    )
    .check(z.maxLength(40)),
  triggers: z.array(triggerSchema).check(z.maxLength(12)),
});
export type ControlRun = z.infer<typeof runSchema>;

/**
 * A run of a scenario that has not begun.
 */
export function beginRun(scenario: Scenario, seed: number): ControlRun {
  return { scenario: scenario.id, version: scenario.version, seed, weeks: [], scenes: [], triggers: [] };
}

/** Whether a document, from a link or a file, is a run of this scenario. */
export function readRun(scenario: Scenario, found: unknown): Result<ControlRun> {
  const read = runSchema.safeParse(found);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({ code: "control-run-unreadable", where: issue?.path.join(".") ?? "" });
  }
  const run = read.data;
  if (run.scenario !== scenario.id) return refuse({ code: "control-run-other", scenario: run.scenario });
  if (run.version !== scenario.version)
    return refuse({ code: "control-run-version", version: run.version, now: scenario.version });
  if (run.weeks.length > scenario.weeks) return refuse({ code: "control-run-over", weeks: scenario.weeks });
  const played = replay(scenario, run);
  return played.ok ? ok(run) : played;
}

/**
 * Plays a run again from its document, week after week. Refuses a decision that could not be carried out, a talk that the
 * scenario does not have, and a trigger that cannot run.
 */
export function replay(scenario: Scenario, run: ControlRun, until = run.weeks.length): Result<Play> {
  for (const trigger of run.triggers) {
    const checked = checkTrigger(scenario, trigger);
    if (!checked.ok) return checked;
  }
  let play = openPlay(scenario, run.seed, run.triggers);
  for (const [at, { decisions }] of run.weeks.slice(0, until).entries()) {
    const talked = talkedAt(scenario, run, at);
    if (!talked.ok) return talked;
    play = playWeek(play, decisions, talked.value);
    const problems = play.log.at(-1)?.problems ?? [];
    if (problems.length > 0) return refuse(...problems.map((problem) => ({ ...problem, week: at + 1 })));
  }
  return ok(play);
}

/** The effects of every talk held when so many weeks were done. */
function talkedAt(scenario: Scenario, run: ControlRun, week: number): Result<readonly SceneEffect[]> {
  const effects: SceneEffect[] = [];
  for (const { scene, choices } of run.scenes.filter((held) => held.week === week)) {
    const path = pathOf(scenario, scene, choices);
    if (!path.ok) return path;
    effects.push(...path.value.flatMap((choice) => choice.effects));
  }
  return ok(effects);
}

/**
 * Adds the decisions of the coming week, and the finding if one was written. Refuses, with every problem, what cannot be
 * carried out: a budget below nought, an id that is not there, a reserve that does not pay for it, a run that is over.
 */
export function decide(
  scenario: Scenario,
  run: ControlRun,
  decisions: readonly Decision[],
  finding?: CauseFinding,
): Result<ControlRun> {
  if (run.weeks.length >= scenario.weeks) return refuse({ code: "control-run-over", weeks: scenario.weeks });
  const read = z.array(decisionSchema).safeParse(decisions);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({ code: "control-decision-unreadable", where: issue?.path.join(".") ?? "" });
  }
  const found = finding === undefined ? undefined : findingSchema.safeParse(finding);
  if (found && !found.success) return refuse({ code: "control-finding-unreadable" });
  const week = { decisions: read.data, ...(found ? { finding: found.data } : {}) };
  const next = { ...run, weeks: [...run.weeks, week] };
  const played = replay(scenario, next);
  return played.ok ? ok(next) : played;
}

/** Writes a trigger into a run, to be watched from the next review on. Refuses one that cannot run here, or a second of its id. */
export function writeTrigger(scenario: Scenario, run: ControlRun, trigger: unknown): Result<ControlRun> {
  const read = triggerSchema.safeParse(
    typeof trigger === "object" && trigger !== null ? { ...trigger, since: run.weeks.length } : trigger,
  );
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({ code: "control-trigger-unreadable", where: issue?.path.join(".") ?? "" });
  }
  const twice = run.triggers.find(({ id: other }) => other === read.data.id);
  if (twice) return refuse({ code: "control-trigger-twice", id: twice.id });
  const checked = checkTrigger(scenario, read.data);
  return checked.ok ? ok({ ...run, triggers: [...run.triggers, read.data] }) : checked;
}

/** Problems of a run as they stand, for a page that shows them beside what was typed. */
export function runProblems(scenario: Scenario, run: ControlRun): readonly Problem[] {
  const played = replay(scenario, run);
  return played.ok ? [] : played.problems;
}
