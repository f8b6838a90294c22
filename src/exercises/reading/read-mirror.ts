/** Slugs of the lessons read, beside the documents, so that a page can mark its spine before any store is loaded. */
const mirror = "gt-lessons-read";

export function mirrorLessonsRead(slugs: readonly string[]): void {
  try {
    localStorage.setItem(mirror, JSON.stringify([...slugs].sort()));
  } catch {
    // A browser that keeps nothing shows the spine as unread; the documents say so elsewhere.
  }
  markSpine(slugs);
}

/** Marks the lessons read in every list that names them. */
function markSpine(slugs: readonly string[]): void {
  for (const stitch of document.querySelectorAll<HTMLElement>("[data-lesson]")) {
    stitch.classList.toggle("done", slugs.includes(stitch.dataset["lesson"] ?? ""));
  }
}

/** The lesson that was last open on this device; each lesson's page notes itself. */
export function lastLessonOpen(): string | null {
  try {
    return localStorage.getItem("gt-lesson-open");
  } catch {
    return null;
  }
}
