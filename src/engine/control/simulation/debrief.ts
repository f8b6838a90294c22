import { ok, refuse, type Result } from "#engine/measure";
import { chainOf, type RunLink } from "./counterfactual.ts";
import { evidenceOf, judgeFinding, type EvidenceLine, type FindingVerdict } from "./evidence.ts";
import { plannedWeeks } from "./opening.ts";
import type { Play } from "./play.ts";
import { noAction, playPolicy } from "./policy.ts";
import { referencePolicy } from "./reference-policy.ts";
import { resultOf, type RunResult } from "./result.ts";
import { replay, type ControlRun } from "./run-document.ts";
import type { Scenario } from "./scenario.ts";
import { contributionOf, type WeekFacts } from "./week-facts.ts";

/** One way in which the same weeks went, or could have gone. */
export interface RunCourse {
  readonly result: RunResult;
  /** Contribution summed up to each week, in pence. */
  readonly sums: readonly number[];
  readonly met: readonly number[];
}

/** A run that is over, told with all that was hidden. */
export interface Debrief {
  readonly onset: number;
  readonly cause: Scenario["problem"]["cause"];
  readonly about: string | null;
  readonly told: string;
  readonly own: RunCourse;
  readonly none: RunCourse;
  readonly reference: RunCourse;
  /** Contribution by plan, summed up to each week. */
  readonly plannedSums: readonly number[];
  /** What the reference policy decided, by week. */
  readonly referenceDecided: Play["log"];
  readonly chain: readonly RunLink[];
  readonly findings: readonly { readonly week: number; readonly verdict: FindingVerdict }[];
  readonly evidence: readonly EvidenceLine[];
}

function sumsOf(weeks: readonly WeekFacts[]): number[] {
  let sum = 0;
  return weeks.map((facts) => {
    sum += contributionOf(facts);
    return sum;
  });
}

function courseOf(play: Play): RunCourse {
  return {
    result: resultOf(play),
    sums: sumsOf(play.facts),
    met: play.facts.map(({ stages }) => stages[0]?.passed ?? 0),
  };
}

/**
 * What happened in a run that is over: the planted problem, the same weeks under no action and under a manager who sees the
 * board alone, what each decision did, and what all of it is evidence of. Refuses a run that is not over.
 */
export function debrief(scenario: Scenario, run: ControlRun): Result<Debrief> {
  if (run.weeks.length < scenario.weeks)
    return refuse({ code: "control-run-unfinished", done: run.weeks.length, weeks: scenario.weeks });
  const played = replay(scenario, run);
  if (!played.ok) return played;
  const play = played.value;
  const reference = playPolicy(scenario, run.seed, referencePolicy);
  const chain = chainOf(scenario, run);
  const { problem } = scenario;
  return ok({
    onset: play.drawn.onset,
    cause: problem.cause,
    about: problem.about ?? null,
    told: problem.told,
    own: courseOf(play),
    none: courseOf(playPolicy(scenario, run.seed, noAction)),
    reference: courseOf(reference),
    plannedSums: sumsOf(plannedWeeks(scenario)),
    referenceDecided: reference.log,
    chain,
    findings: run.weeks.flatMap(({ finding }, at) =>
      finding ? [{ week: at + 1, verdict: judgeFinding(play, finding, at + 1) }] : [],
    ),
    evidence: evidenceOf(play, run, chain),
  });
}
