import type { Problem } from "#engine/measure";
import type { StoredDocument } from "./stored-document.ts";

/**
 * How safe the person's work is: "kept" in the browser; "full" when the disk takes no more; "memory" when the browser
 * lets nothing be kept; "newer" when a later edition of the site has changed the database.
 */
export type StorageState = "unknown" | "kept" | "full" | "memory" | "newer";

/** A stored document that could not be read, left as it is. */
export interface SetAside {
  readonly kind: string;
  readonly id: string;
  readonly problem: Problem;
  /** Its outside, when that can be read: it goes into backups as it is. */
  readonly document: StoredDocument | null;
}

export interface StorageHealth {
  readonly state: StorageState;
  /** What the person should know about it; null while all is well. */
  readonly problem: Problem | null;
  /** Whether the browser has promised not to clear the site's storage by itself; null before it was asked. */
  readonly persistent: boolean | null;
  readonly aside: readonly SetAside[];
}

export const healthUnknown: StorageHealth = {
  state: "unknown",
  problem: null,
  persistent: null,
  aside: [],
};

/** What an error of the database means for the person. */
export function stateAfter(error: unknown): StorageState {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "memory";
}

const problems: Readonly<Record<StorageState, Problem | null>> = {
  unknown: null,
  kept: null,
  full: { code: "storage-full" },
  memory: { code: "storage-memory" },
  newer: { code: "storage-newer" },
};

/** The state with the problem that goes with it. */
export function inState(state: StorageState): Pick<StorageHealth, "state" | "problem"> {
  return { state, problem: problems[state] };
}
