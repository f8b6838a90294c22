import { ok, type Problem, refuse, type Result } from "#engine/measure";

/** A step of some work, and the steps whose end it waits for. */
export interface PathStep {
  readonly id: string;
  readonly name: string;
  /** How long it takes, in whole or broken units of one kind, such as weeks. */
  readonly takes: number;
  readonly after: readonly string[];
}

/** When a step can be, and when it may be at the latest, counted from the beginning of the work. */
export interface PlacedStep {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly latestStart: number;
  readonly latestEnd: number;
  /** How much later it may end without the whole ending later. */
  readonly slack: number;
}

export interface CriticalPath {
  /** How long the whole takes. */
  readonly length: number;
  /** In the order in which they were given. */
  readonly steps: readonly PlacedStep[];
  /** The ids of the steps without slack, in the order in which they are done. */
  readonly critical: readonly string[];
}

/** Slack below this is a rounding of broken durations. */
const nothing = 1e-9;

function stepProblems(steps: readonly PathStep[]): readonly Problem[] {
  const names = new Map(steps.map(({ id, name }) => [id, name]));
  return steps.flatMap(({ id, name, takes, after }, at): readonly Problem[] => [
    ...(steps.findIndex((other) => other.id === id) < at ? [{ code: "path-step-twice", name }] : []),
    ...(Number.isFinite(takes) && takes >= 0 ? [] : [{ code: "path-time-negative", name }]),
    ...after.filter((other) => !names.has(other)).map(() => ({ code: "path-step-unknown", name })),
  ]);
}

/** The steps so that each stands behind all that it waits for; null where some wait for one another. */
function inOrder(steps: readonly PathStep[]): readonly PathStep[] | null {
  const ordered: PathStep[] = [];
  const placed = new Set<string>();
  while (ordered.length < steps.length) {
    const ready = steps.filter(({ id, after }) => !placed.has(id) && after.every((one) => placed.has(one)));
    if (ready.length === 0) return null;
    for (const step of ready) placed.add(step.id);
    ordered.push(...ready);
  }
  return ordered;
}

/**
 * Works dependences through: when each step can begin at the earliest, when it has to end at the latest, and which steps
 * have no slack.
 *
 *   earliest start = the latest of the earliest ends that it waits for, or 0
 *   earliest end   = earliest start + duration
 *   latest end     = the smallest latest start of the steps that wait for it, or the length of the whole
 *   slack          = latest end − earliest end
 *
 * Refuses a step twice, one that waits for what is not there, a duration below nought, and steps in a circle.
 * (The critical path method, Kelley and Walker 1959; with people that two steps share drawn in as dependences it is what
 * Goldratt calls the critical chain.)
 *
 * @example
 * const steps = [{ id: "a", name: "A", takes: 2, after: [] }, { id: "b", name: "B", takes: 5, after: ["a"] }, { id: "c", name: "C", takes: 1, after: ["a"] }];
 * criticalPath(steps).value.length // => 7
 * criticalPath(steps).value.critical // => ["a", "b"]
 * criticalPath(steps).value.steps[2] // => { id: "c", start: 2, end: 3, latestStart: 6, latestEnd: 7, slack: 4 }
 */
export function criticalPath(steps: readonly PathStep[]): Result<CriticalPath> {
  const [problem, ...others] = stepProblems(steps);
  if (problem) return refuse(problem, ...others);
  const ordered = inOrder(steps);
  if (!ordered) return refuse({ code: "path-circular" });
  const ends = new Map<string, number>();
  const startOf = ({ after }: PathStep): number => Math.max(0, ...after.map((id) => ends.get(id) ?? 0));
  for (const step of ordered) ends.set(step.id, startOf(step) + step.takes);
  const length = Math.max(0, ...ends.values());
  const latestEnds = new Map<string, number>();
  for (const { id } of [...ordered].reverse()) {
    const waiting = ordered.filter(({ after }) => after.includes(id));
    latestEnds.set(
      id,
      Math.min(length, ...waiting.map((next) => (latestEnds.get(next.id) ?? length) - next.takes)),
    );
  }
  const placed = new Map(
    ordered.map((step): readonly [string, PlacedStep] => {
      const start = startOf(step);
      const end = start + step.takes;
      const latestEnd = latestEnds.get(step.id) ?? length;
      const slack = latestEnd - end < nothing ? 0 : latestEnd - end;
      return [step.id, { id: step.id, start, end, latestStart: latestEnd - step.takes, latestEnd, slack }];
    }),
  );
  return ok({
    length,
    steps: steps.flatMap(({ id }) => placed.get(id) ?? []),
    critical: [...placed.values()]
      .filter(({ slack }) => slack === 0)
      .sort((a, b) => a.start - b.start)
      .map(({ id }) => id),
  });
}
