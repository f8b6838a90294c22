import type { Problem } from "#engine/measure";
import {
  capacityLevers,
  capacityOutlook,
  capacityQuestions,
  exampleCapacity,
  type CapacityPlan,
} from "#engine/targets";
import { capacityDraftOf, emptyCapacity, readCapacity, type CapacityDraft } from "./capacity-draft.ts";
import { capacityStash } from "./capacity-store.ts";

/** The room: what is typed, what follows from it, and what was tried. */
export function openCapacity() {
  let draft = $state<CapacityDraft>(capacityDraftOf(exampleCapacity));
  let own = $state(false);
  let set = $state<string | null>(null);
  // What stood there before something was tried.
  let before = $state.raw<{ draft: CapacityDraft; words: string } | null>(null);
  const read = $derived(readCapacity(draft));

  let last = exampleCapacity;
  const plan = $derived.by(() => {
    if (read.ok) last = read.plan;
    return last;
  });
  const outlook = $derived(capacityOutlook(plan));
  const levers = $derived(outlook.ok ? capacityLevers(plan) : null);
  const questions = $derived(capacityQuestions(plan));

  const keep = (): void => capacityStash.write({ draft: $state.snapshot(draft), set });
  function replace(next: CapacityDraft): void {
    draft = next;
    own = true;
    keep();
  }

  return {
    get draft() {
      return draft;
    },
    get own() {
      return own;
    },
    get set() {
      return set;
    },
    get before() {
      return before;
    },
    get plan() {
      return plan;
    },
    get outlook() {
      return outlook;
    },
    get levers() {
      return levers;
    },
    get questions(): readonly Problem[] {
      return questions;
    },
    /** The plan, where everything can be read and worked. */
    get part(): CapacityPlan | null {
      return read.ok && outlook.ok ? plan : null;
    },
    problemAt(name: string): Problem | undefined {
      return read.ok ? undefined : read.problems[name];
    },
    get unread(): number {
      return read.ok ? 0 : Object.keys(read.problems).length;
    },
    /** Takes up what was typed here before. */
    takeUp(): void {
      const found = capacityStash.read();
      if (!found) return;
      draft = found.draft;
      set = found.set;
      own = true;
    },
    /** Changes the draft in place, and keeps it at once. */
    change(edit: (draft: CapacityDraft) => void): void {
      edit(draft);
      own = true;
      before = null;
      keep();
    },
    open(opened: CapacityPlan): void {
      before = null;
      replace(capacityDraftOf(opened));
    },
    tryOn(tried: CapacityPlan, words: string): void {
      before = { draft: $state.snapshot(draft), words };
      replace(capacityDraftOf(tried));
    },
    undo(): void {
      if (before) replace(before.draft);
      before = null;
    },
    empty(): void {
      before = { draft: $state.snapshot(draft), words: "empty fields" };
      replace(emptyCapacity(draft.from, draft.to));
    },
    example(): void {
      before = null;
      draft = capacityDraftOf(exampleCapacity);
      own = false;
      set = null;
      capacityStash.write(null);
    },
    link(id: string | null): void {
      set = id;
      own = true;
      keep();
    },
  };
}

export type CapacityRoomState = ReturnType<typeof openCapacity>;
