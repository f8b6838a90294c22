import type { Result } from "#engine/measure";
import { cabinet, newId } from "./documents/browser-cabinet.ts";
import type { Kept } from "./documents/stored-document.ts";
import { strategySchema, type StrategyWork } from "./documents/strategy-body.ts";
import { openStash, type Stash } from "./stash.ts";
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

const stash = (tool: StrategyWork["tool"]): Stash<Stashed> =>
  openStash(`strategy-unfinished-${tool}`, (left) => {
    if (typeof left !== "object" || left === null || !("id" in left) || !("work" in left)) return null;
    const read = strategySchema.safeParse(left.work);
    return typeof left.id === "string" && read.success ? { id: left.id, work: read.data } : null;
  });

/** What was typed in the last moment before a page closed: a shelf cannot be written to in so short a time. */
export const stashStrategy = (tool: StrategyWork["tool"], stashed: Stashed | null): void =>
  stash(tool).write(stashed);

export const stashedStrategy = (tool: StrategyWork["tool"]): Stashed | null => stash(tool).read();
