import type { Drawn } from "./drawn.ts";
import type { Scenario } from "./scenario.ts";

/** What the planted problem does in one week: factors of 1 and sums of 0 where it does nothing. */
export interface Strain {
  readonly volume: readonly number[];
  readonly fit: readonly number[];
  readonly effort: readonly number[];
  readonly presence: readonly number[];
  readonly weeks: readonly number[];
  readonly rate: readonly number[];
  readonly stale: readonly number[];
  readonly rival: number;
  /** Share of the leads that the definition turns away which are let in all the same. */
  readonly leak: number;
  readonly churn: number;
  /** Weeks that the records are older than usual. */
  readonly age: number;
  readonly morale: number;
}

/** How much of the full effect is felt, from 0 before the first sign to 1. */
function onsetShare(problem: Scenario["problem"], onset: number, week: number): number {
  const since = week - onset + 1;
  if (since <= 0 || (problem.lasts !== undefined && since > problem.lasts)) return 0;
  return Math.min(1, since / (problem.ramp + 1));
}

/** What the problem does in a week, after what decisions have eased. */
export function strainOf(scenario: Scenario, drawn: Drawn, eased: readonly number[], week: number): Strain {
  const { lines, reps, stages, problem, hire } = scenario;
  const ones = (count: number) => Array.from({ length: count }, () => 1);
  const [volume, fit, effort] = [ones(lines.length), ones(lines.length), ones(lines.length)];
  const presence = ones(reps.length + hire.most);
  const [weeks, rate, stale] = [ones(stages.length), ones(stages.length), ones(stages.length)];
  const lists = { volume, fit, effort, presence, weeks, rate, stale };
  const homes = {
    volume: lines,
    fit: lines,
    effort: lines,
    presence: reps,
    weeks: stages,
    rate: stages,
    stale: stages,
  };
  const single = { rival: 1, leak: 0, churn: 1, age: 0, morale: 0 };
  const felt = onsetShare(problem, drawn.onset, week);
  if (felt > 0)
    problem.effects.forEach(({ on, about }, at) => {
      const size = drawn.sizes[at] ?? 1;
      const share = felt * (1 - (eased[at] ?? 0));
      if (on === "leak" || on === "age" || on === "morale") single[on] += size * share;
      else if (on === "rival" || on === "churn") single[on] *= 1 + (size - 1) * share;
      else if (on !== "pivot") {
        const place = homes[on].findIndex(({ id }) => id === about);
        lists[on][place] = (lists[on][place] ?? 1) * (1 + (size - 1) * share);
      }
    });
  return { ...lists, ...single };
}
