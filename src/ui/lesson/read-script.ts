import { createHash } from "node:crypto";

/**
 * Marks the lessons read on the spine before any store is loaded, from the list of slugs that is kept beside them, and
 * notes which lesson is open, so that the home page can go on with it. It stands in the page itself, so that the
 * thread does not change colour under the reader's eyes; it is the same on every lesson, so that one hash allows it.
 */
export const readScript = `try{localStorage.setItem("gt-work-kept","yes");localStorage.setItem("gt-lesson-open",document.querySelector("[data-reading]").dataset.reading);for(const s of JSON.parse(localStorage.getItem("gt-lessons-read")||"[]"))document.querySelectorAll("[data-lesson]").forEach(e=>e.dataset.lesson===s&&e.classList.add("done"))}catch{}`;

/** The policy stands in the head, so a layout has to hand in the hash before the body is written. */
export const readScriptHash = `sha256-${createHash("sha256").update(readScript).digest("base64")}` as const;
