import type { Problem } from "#engine/measure";
import {
  lockCell,
  nodeAt,
  placeName,
  amountWords,
  applyClosing,
  takeBackClosing,
  unlockCell,
  workCascade,
  type Cascade,
  type CascadeNode,
  type GapClosing,
} from "#engine/targets";
import { writePlace } from "../target-sets/draft-place.ts";
import { typedFigure } from "../target-sets/typed-rows.ts";
import { emptyDraft, type CascadeDraft } from "./cascade-draft.ts";
import { readDraft } from "./read-draft.ts";

const mostUndone = 50;

/** A cascade at work: what was typed, what it comes to, and the way back. */
export function openCascade(first: CascadeDraft, place: string | null) {
  let draft = $state.raw(first);
  let before = $state.raw<readonly CascadeDraft[]>([]);
  let refused = $state.raw<readonly Problem[]>([]);
  let said = $state("");
  let lastGood: CascadeNode | undefined;

  const read = $derived(readDraft(draft));
  const worked = $derived(workCascade(read.cascade));
  // While something cannot be worked, the last grid stays, so that nothing jumps under the hand.
  const root = $derived.by(() => {
    if (worked.ok) lastGood = worked.value;
    return worked.ok ? worked.value : lastGood;
  });
  const open = $derived(root && (nodeAt(root, draft.at) ?? root));
  const problems = $derived([...read.problems, ...(worked.ok ? [] : worked.problems)]);

  function set(next: CascadeDraft): void {
    draft = next;
    refused = [];
    if (place !== null) writePlace(place, JSON.stringify(next));
  }
  function takeFigures({ amount, unit, locks, closings }: Cascade): void {
    const same = amount === read.cascade.amount;
    const target = same ? draft.target : typedFigure(unit === "pounds" ? amount / 100 : amount);
    change({ target, locks, closings });
  }
  function change(part: Partial<CascadeDraft>): void {
    before = [...before.slice(-mostUndone + 1), draft];
    set({ ...draft, ...part });
    said = "";
  }

  return {
    get draft() {
      return draft;
    },
    get read() {
      return read;
    },
    get cascade() {
      return read.cascade;
    },
    get worked() {
      return worked;
    },
    get root() {
      return root;
    },
    get open() {
      return open;
    },
    get problems() {
      return problems;
    },
    get refused() {
      return refused;
    },
    get said() {
      return said;
    },
    get canUndo() {
      return before.length > 0;
    },
    /** The problem that belongs to a field, if there is one. */
    at(where: string): Problem | undefined {
      return problems.find((problem) => problem.where === where);
    },
    change,
    /** Takes over a draft without a way back: what was left here, or what another tab keeps. */
    take(next: CascadeDraft): void {
      before = [];
      set(next);
    },
    go(at: readonly string[]): void {
      const next = { ...draft, at: [...at] };
      delete next.by;
      set(next);
    },
    /** Sets another level down the side of the grid. */
    turn(by: string): void {
      set({ ...draft, by });
    },
    /** Does to the cascade what a step that closes a gap says; or says why it cannot. */
    close(closing: GapClosing): readonly Problem[] {
      if (!worked.ok) return worked.problems;
      const applied = applyClosing(read.cascade, worked.value, closing);
      if (!applied.ok) return applied.problems;
      takeFigures(applied.value);
      return [];
    },
    takeBack(at: number): void {
      takeFigures(takeBackClosing(read.cascade, at));
      said = "The step is taken back, and the figures with it.";
    },
    begin(): void {
      change({ ...emptyDraft });
      said = "Emptied. Undo brings the example back.";
    },
    undo(): void {
      const last = before.at(-1);
      if (!last) return;
      before = before.slice(0, -1);
      set(last);
      said = "The last change is undone.";
    },
    /** Locks a figure, or says why it cannot hold; the cascade then stays as it was. */
    lock(path: readonly string[], amount: number): boolean {
      const locked = lockCell(read.cascade, path, amount);
      if (!locked.ok) {
        refused = locked.problems;
        return false;
      }
      change({ locks: locked.value.cascade.locks });
      said = `${placeName(path)} is locked at ${amountWords(amount, read.cascade.unit)}; the rest has adjusted.`;
      return true;
    },
    unlock(path: readonly string[]): void {
      change({ locks: unlockCell(read.cascade, path).locks });
      said = `${placeName(path)} is unlocked; the rest has adjusted.`;
    },
    quiet(): void {
      refused = [];
    },
  };
}

export type CascadeWork = ReturnType<typeof openCascade>;
