import type { LessonRead } from "./bodies.ts";

const earlier = (a: string, b: string): string => (a < b ? a : b);

function better(
  a: LessonRead["checks"][string] | undefined,
  b: LessonRead["checks"][string],
): LessonRead["checks"][string] {
  if (!a) return b;
  const [left, right] = [a.earned * b.available, b.earned * a.available];
  return left > right || (left === right && a.at <= b.at) ? a : b;
}

/** A lesson read on two devices: begun when it was first begun, finished once it was, with the best of each check. */
export function mergeReading(here: unknown, other: unknown): LessonRead {
  const [a, b] = [here as LessonRead, other as LessonRead];
  const finished = [a.finishedAt, b.finishedAt].filter((at) => at !== undefined).sort()[0];
  const checks = { ...a.checks };
  for (const [id, check] of Object.entries(b.checks)) checks[id] = better(checks[id], check);
  return {
    lessonId: a.lessonId,
    startedAt: earlier(a.startedAt, b.startedAt),
    ...(finished === undefined ? {} : { finishedAt: finished }),
    checks,
  };
}
