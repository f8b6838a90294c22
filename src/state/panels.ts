import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { PanelWork } from "./documents/panel-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Kept } from "./documents/stored-document.ts";
export type { Editing } from "./documents/cabinet.ts";
export type { PanelWork } from "./documents/panel-body.ts";

/** Panels that were begun, newest first. */
export const panels = cabinet.shelf<PanelWork>("panel");

/** Work on one panel, or on a new one. Two tabs with the same one never write over each other. */
export function editPanel(id: string = newId()): Editing<PanelWork> {
  const editing = cabinet.edit<PanelWork>("panel", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetPanel(id: string): Promise<Result<true>> {
  return cabinet.forget("panel", id);
}
