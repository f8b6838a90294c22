import type { LessonRead } from "#state/reading";

export interface LessonName {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly minutes: number;
}

export interface NextToRead {
  readonly lesson: LessonName | undefined;
  readonly begun: boolean;
  readonly read: number;
}

/**
 * The lesson to open: the one last open or begun and not finished, else the first not read after the last that was, else the
 * first not read at all.
 */
export function nextToRead(
  lessons: readonly LessonName[],
  kept: readonly LessonRead[],
  lastOpen?: string | null,
): NextToRead {
  const finished = new Set(kept.filter(({ finishedAt }) => finishedAt).map(({ lessonId }) => lessonId));
  const begun = kept.filter(({ finishedAt }) => !finishedAt).map(({ lessonId }) => lessonId);
  const started = lastOpen && !finished.has(lastOpen) ? [lastOpen, ...begun] : begun;
  const read = lessons.filter(({ slug }) => finished.has(slug)).length;
  const open = started.flatMap((slug) => lessons.filter((lesson) => lesson.slug === slug))[0];
  if (open) return { lesson: open, begun: true, read };
  const last = lessons.findLastIndex(({ slug }) => finished.has(slug));
  const unread = [...lessons.slice(last + 1), ...lessons].find(({ slug }) => !finished.has(slug));
  return { lesson: unread, begun: read > 0, read };
}
