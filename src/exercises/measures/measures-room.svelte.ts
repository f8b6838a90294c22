import { exampleMeasures, marketingFound, type MarketingPlan } from "#engine/targets";
import { PartRoom } from "../target-sets/part-room.svelte.ts";
import { emptyMeasures, measuresDraftOf, readMeasures, type MeasuresDraft } from "./measures-draft.ts";
import { measuresStash } from "./measures-store.ts";

/** What sales and marketing share: what is typed, and what follows from it. */
export class MeasuresRoomState extends PartRoom<MeasuresDraft, MarketingPlan> {
  readonly found = $derived(marketingFound(this.plan));
  /** The plan, where everything can be read and worked. */
  readonly part = $derived<MarketingPlan | null>(this.read.ok && this.found.ok ? this.plan : null);
}

export function openMeasures(): MeasuresRoomState {
  return new MeasuresRoomState({
    start: exampleMeasures,
    example: exampleMeasures,
    draftOf: measuresDraftOf,
    readDraft: readMeasures,
    emptied: emptyMeasures,
    store: measuresStash,
  });
}
