/** What was typed and not kept yet: it has to survive a reload, and goes once it is kept. */
export type DraftName = "reason" | "import";

const key = (name: DraftName, about: string): string => `gt-lab-${name}-${about}`;

/** The draft, or nothing where there is none or the browser refuses to say. */
export function readDraft(name: DraftName, about = "all"): string {
  try {
    return localStorage.getItem(key(name, about)) ?? "";
  } catch {
    return "";
  }
}

/** Writes the draft down. A browser without storage, or with a full one, still lets the person go on. */
export function writeDraft(name: DraftName, text: string, about = "all"): void {
  try {
    if (text) localStorage.setItem(key(name, about), text);
    else localStorage.removeItem(key(name, about));
  } catch {
    // The text stays on the page, where it can be kept or saved.
  }
}
