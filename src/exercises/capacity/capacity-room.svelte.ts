import {
  capacityLevers,
  capacityOutlook,
  capacityQuestions,
  exampleCapacity,
  type CapacityPlan,
} from "#engine/targets";
import { PartRoom } from "../target-sets/part-room.svelte.ts";
import { capacityDraftOf, emptyCapacity, readCapacity, type CapacityDraft } from "./capacity-draft.ts";
import { capacityStash } from "./capacity-store.ts";

/** What a team can sell: what is typed, what follows from it, and what was tried. */
export class CapacityRoomState extends PartRoom<CapacityDraft, CapacityPlan> {
  readonly outlook = $derived(capacityOutlook(this.plan));
  readonly levers = $derived(this.outlook.ok ? capacityLevers(this.plan) : null);
  readonly questions = $derived(capacityQuestions(this.plan));
  /** The plan, where everything can be read and worked. */
  readonly part = $derived<CapacityPlan | null>(this.read.ok && this.outlook.ok ? this.plan : null);
}

export function openCapacity(): CapacityRoomState {
  return new CapacityRoomState({
    start: exampleCapacity,
    example: exampleCapacity,
    draftOf: capacityDraftOf,
    readDraft: readCapacity,
    emptied: ({ from, to }) => emptyCapacity(from, to),
    store: capacityStash,
  });
}
