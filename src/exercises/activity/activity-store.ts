import type { ActivityDraft } from "./activity-draft.ts";

const key = "gt-activity-draft";

/** What is kept of this room until it is part of a set of targets, and after. */
export interface ActivityKept {
  readonly draft: ActivityDraft;
  /** The set of targets that it belongs to, if any. */
  readonly set: string | null;
}

const texts = [
  "target",
  "won",
  "from",
  "to",
  "begins",
  "dealName",
  "dealSize",
  "dealMinutes",
  "sellingHours",
];

/** Whether it has the shape that this page writes; anything else is left alone. */
function isKept(found: unknown): found is ActivityKept {
  if (typeof found !== "object" || found === null || !("draft" in found)) return false;
  const draft = found.draft as Record<string, unknown>;
  const rows = (name: string, part: string): boolean => {
    const list: unknown = draft[name];
    return (
      Array.isArray(list) &&
      list.every((one: Record<string, unknown> | null) => typeof one?.[part] === "string")
    );
  };
  return (
    typeof draft === "object" &&
    texts.every((name) => typeof draft[name] === "string") &&
    rows("stages", "rate") &&
    rows("people", "leave") &&
    Array.isArray(draft["season"]) &&
    draft["season"].length === 12
  );
}

/** What was typed here before, or nothing where there is none or the browser refuses to say. */
export function readKept(): ActivityKept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

/** Written down at every change. A browser without storage still lets the person go on. */
export function writeKept(kept: ActivityKept | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    // The figures stay on the page, where they can be exported.
  }
}
