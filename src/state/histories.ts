import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { OwnHistory } from "./documents/bodies.ts";
import type { Kept } from "./documents/stored-document.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { OwnHistory } from "./documents/bodies.ts";
export type { Kept } from "./documents/stored-document.ts";

/** The person's own sales series, newest first. */
export const histories = cabinet.shelf<OwnHistory>("history");

export function keepHistory(history: OwnHistory): Promise<Kept<OwnHistory>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "history", id: newId(), body: history, basedOn: null });
}

export function forgetHistory(id: string): Promise<Result<true>> {
  return cabinet.forget("history", id);
}
