import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import { strategySchema, type StrategyWork } from "./documents/strategy-body.ts";
import { sayWorkIsKept } from "./work-kept.ts";

export type { Kept } from "./documents/stored-document.ts";
export type { StrategyWork } from "./documents/strategy-body.ts";

/** Strategies that were worked on, in each of the tools, newest first. */
export const strategies = cabinet.shelf<StrategyWork>("strategy");

export const newStrategyId = newId;

/** `basedOn` is the revision that was on the screen, or null for new work; another tab’s later state is then never written over. */
export function keepStrategy(
  id: string,
  work: StrategyWork,
  basedOn: string | null,
): Promise<Kept<StrategyWork>> {
  sayWorkIsKept();
  return cabinet.keep({ kind: "strategy", id, body: work, basedOn });
}

export function forgetStrategy(id: string): Promise<Result<true>> {
  return cabinet.forget("strategy", id);
}

interface Stashed {
  readonly id: string;
  readonly work: StrategyWork;
}

const stash = (tool: StrategyWork["tool"]): string => `gt-strategy-unfinished-${tool}`;

/** What was typed in the last moment before a page closed: a shelf cannot be written to in so short a time. */
export function stashStrategy(tool: StrategyWork["tool"], stashed: Stashed | null): void {
  try {
    if (stashed) localStorage.setItem(stash(tool), JSON.stringify(stashed));
    else localStorage.removeItem(stash(tool));
  } catch {
    // The shelf holds all but the last moment.
  }
}

export function stashedStrategy(tool: StrategyWork["tool"]): Stashed | null {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(stash(tool)) ?? "null");
    if (typeof raw !== "object" || raw === null || !("id" in raw) || !("work" in raw)) return null;
    const read = strategySchema.safeParse(raw.work);
    return typeof raw.id === "string" && read.success ? { id: raw.id, work: read.data } : null;
  } catch {
    return null;
  }
}
