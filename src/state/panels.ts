import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import { panelSchema, type PanelWork } from "./documents/panel-body.ts";
import type { Kept } from "./documents/stored-document.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { PanelWork } from "./documents/panel-body.ts";

/** Panels that were begun, newest first. */
export const panels = cabinet.shelf<PanelWork>("panel");

export const newPanelId = newId;

/** `basedOn` is the revision that was on the screen, or null for a new panel; another tab's later state is then never written over. */
export function keepPanel(id: string, panel: PanelWork, basedOn: string | null): Promise<Kept<PanelWork>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "panel", id, body: panel, basedOn });
}

export function forgetPanel(id: string): Promise<Result<true>> {
  return cabinet.forget("panel", id);
}

interface Stashed {
  readonly id: string;
  readonly panel: PanelWork;
}

const stash = "gt-panel-unfinished";

/** What was typed in the last moment before a page closed: a shelf cannot be written to in so short a time. */
export function stashPanel(stashed: Stashed | null): void {
  try {
    if (stashed) localStorage.setItem(stash, JSON.stringify(stashed));
    else localStorage.removeItem(stash);
  } catch {
    // The shelf holds all but the last moment.
  }
}

export function stashedPanel(): Stashed | null {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(stash) ?? "null");
    if (typeof raw !== "object" || raw === null || !("id" in raw) || !("panel" in raw)) return null;
    const read = panelSchema.safeParse(raw.panel);
    return typeof raw.id === "string" && read.success ? { id: raw.id, panel: read.data } : null;
  } catch {
    return null;
  }
}
