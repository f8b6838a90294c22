import type { CapacityDraft } from "./capacity-draft.ts";

const key = "gt-capacity-draft";

/** What is kept of this room until it is part of a set of targets, and after. */
export interface CapacityKept {
  readonly draft: CapacityDraft;
  /** The set of targets that it belongs to, if any. */
  readonly set: string | null;
}

const texts = [
  "target",
  "from",
  "to",
  "quota",
  "attainment",
  "ramp",
  "attrition",
  "replaceAfter",
  "costPerMonth",
  "costOfHire",
];

/** Whether it has the shape that this page writes; anything else is left alone. */
function isKept(found: unknown): found is CapacityKept {
  if (typeof found !== "object" || found === null || !("draft" in found)) return false;
  const draft = found.draft;
  if (typeof draft !== "object" || draft === null) return false;
  const has = draft as Record<string, unknown>;
  const lists = ["people", "hires", "season"].every((name) => Array.isArray(has[name]));
  return lists && texts.every((name) => typeof has[name] === "string");
}

/** What was typed here before, or nothing where there is none or the browser refuses to say. */
export function readCapacityKept(): CapacityKept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

/** Written down at every change. A browser without storage still lets the person go on. */
export function writeCapacityKept(kept: CapacityKept | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    // The figures stay on the page, where they can be exported.
  }
}
