import {
  activityLevers,
  activityLoad,
  activityPart,
  exampleActivity,
  teamCalendar,
  type ActivityPart,
  type ActivityPlan,
} from "#engine/targets";
import { PartRoom } from "../target-sets/part-room.svelte.ts";
import { draftOf, emptyDraft, type ActivityDraft } from "./activity-draft.ts";
import { activityStash } from "./activity-store.ts";
import { readActivity } from "./read-activity.ts";

/** An invented firm that asks for far more than its people have hours for. */
const harder: ActivityPlan = {
  ...exampleActivity,
  target: 1_800_000,
  stages: exampleActivity.stages.map((stage) =>
    stage.name === "Contacts" ? { ...stage, rate: 0.045 } : stage,
  ),
};

/** From a target to the day of one person: what is typed, what follows from it, and what was tried. */
export class ActivityRoomState extends PartRoom<ActivityDraft, ActivityPlan> {
  readonly team = $derived(teamCalendar(this.plan));
  readonly load = $derived(activityLoad(this.plan, this.team.ok ? this.team.value : undefined));
  readonly levers = $derived(this.load.ok && !this.load.value.possible ? activityLevers(this.plan) : null);
  readonly part = $derived<ActivityPart | null>(
    this.read.ok && this.load.ok ? activityPart(this.plan, this.load.value) : null,
  );

  tryHarder(): void {
    this.tryOn(harder, "a target three times as high, and fewer contacts that lead on");
  }
}

export function openActivity({ keeps, start }: { keeps: boolean; start: ActivityPlan }): ActivityRoomState {
  return new ActivityRoomState({
    start,
    example: exampleActivity,
    draftOf,
    readDraft: readActivity,
    emptied: ({ from, to }) => emptyDraft(from, to),
    store: keeps ? activityStash : null,
  });
}
