import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import type { MethodArgument } from "./documents/choice-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { MethodArgument } from "./documents/choice-body.ts";
export type { Kept } from "./documents/stored-document.ts";

/** Arguments for a method, newest first. */
export const choices = cabinet.shelf<MethodArgument>("choice");

export function keepChoice(body: MethodArgument): Promise<Kept<MethodArgument>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "choice", id: newId(), body, basedOn: null });
}

/** `basedOn` is the revision that was on the screen; another tab's later state is then never written over. */
export function changeChoice(
  id: string,
  body: MethodArgument,
  basedOn: string,
): Promise<Kept<MethodArgument>> {
  return cabinet.keep({ kind: "choice", id, body, basedOn });
}

export function forgetChoice(id: string): Promise<Result<true>> {
  return cabinet.forget("choice", id);
}
