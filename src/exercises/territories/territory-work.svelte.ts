import { balanceAreas, callPlan, compareQuotas } from "#engine/targets";
import { writePlace } from "../target-sets/draft-place.ts";
import { readTerritories } from "./read-draft.ts";
import type { TerritoryDraft } from "./territory-draft.ts";

/** Territories at work: what was typed, and what it comes to. */
export function openTerritories(first: TerritoryDraft) {
  let draft = $state.raw(first);
  let before = $state.raw<TerritoryDraft[]>([]);
  const read = $derived(readTerritories(draft));
  const compared = $derived(compareQuotas(read.territories));
  const plan = $derived(
    callPlan(read.territories.classes, read.territories.callsPerDay, read.territories.daysPerYear),
  );
  const balanced = $derived(balanceAreas(read.territories.areas, read.territories.reps));

  function take(next: TerritoryDraft): void {
    draft = next;
    writePlace("territories", JSON.stringify(next));
  }
  return {
    get draft() {
      return draft;
    },
    get read() {
      return read;
    },
    get compared() {
      return compared;
    },
    get plan() {
      return plan;
    },
    get balanced() {
      return balanced;
    },
    get canUndo() {
      return before.length > 0;
    },
    take,
    change(part: Partial<TerritoryDraft>): void {
      before = [...before.slice(-49), draft];
      take({ ...draft, ...part });
    },
    undo(): void {
      const last = before.at(-1);
      before = before.slice(0, -1);
      if (last) take(last);
    },
  };
}

export type TerritoryWork = ReturnType<typeof openTerritories>;
