import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Editing } from "./documents/cabinet.ts";
import type { MethodArgument } from "./documents/choice-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { MethodArgument } from "./documents/choice-body.ts";
export type { Editing } from "./documents/cabinet.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Arguments for a method, newest first. */
export const choices = cabinet.shelf<MethodArgument>("choice");

/** Work on one argument, or on a new one. Two tabs with the same one never write over each other. */
export function editChoice(id: string = newId()): Editing<MethodArgument> {
  const editing = cabinet.edit<MethodArgument>("choice", id);
  return {
    id: editing.id,
    keep: (body) => {
      sayWorkIsKept();
      return editing.keep(body);
    },
  };
}

export function forgetChoice(id: string): Promise<Result<true>> {
  return cabinet.forget("choice", id);
}
