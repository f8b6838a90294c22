import type { Result } from "#engine/measure";
import { cabinet } from "./documents/browser-cabinet.ts";
import type { LessonRead } from "./documents/bodies.ts";
import { mergeReading } from "./documents/merge-reading.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { LessonRead } from "./documents/bodies.ts";

/** Lessons begun and finished, latest first. */
export const lessonsRead = cabinet.shelf<LessonRead>("reading");

/** Adds to what is known of a lesson, after what is stored has been read; nothing is written when it says nothing new. */
async function add(lessonId: string, news: Omit<LessonRead, "lessonId">): Promise<void> {
  sayWorkIsKept();
  const known = (await cabinet.everything()).find(({ kind, id }) => kind === "reading" && id === lessonId);
  const body = { lessonId, ...news };
  const merged = known ? mergeReading(known.body, body) : body;
  if (known && JSON.stringify(merged) === JSON.stringify(mergeReading(known.body, known.body))) return;
  await cabinet.keep({ kind: "reading", id: lessonId, body: merged });
}

export function startLesson(lessonId: string, at: string): Promise<void> {
  return add(lessonId, { startedAt: at, checks: {} });
}

export function finishLesson(lessonId: string, at: string): Promise<void> {
  return add(lessonId, { startedAt: at, finishedAt: at, checks: {} });
}

/** The best result of a check counts. */
export function keepCheck(
  lessonId: string,
  checkId: string,
  result: { readonly earned: number; readonly available: number },
  at: string,
): Promise<void> {
  return add(lessonId, { startedAt: at, checks: { [checkId]: { ...result, at } } });
}

export function forgetLesson(lessonId: string): Promise<Result<true>> {
  return cabinet.forget("reading", lessonId);
}
