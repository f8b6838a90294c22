import { coachingFound, exampleCoachingTeam, type CoachingTeam } from "#engine/control";
import { PartRoom } from "../target-sets/part-room.svelte.ts";
import { coachingDraftOf, emptyCoaching, readCoaching, type CoachingDraft } from "./coaching-draft.ts";
import { coachingStash } from "./coaching-store.ts";

/** A team’s figures as they are typed, and where an hour of coaching is worth most. */
export class CoachingRoomState extends PartRoom<CoachingDraft, CoachingTeam> {
  readonly found = $derived(coachingFound(this.plan));
  /** Whose hour is looked at; nobody chosen yet means whose is worth most. */
  chosen = $state<string | null>(null);
}

export function openCoaching(): CoachingRoomState {
  return new CoachingRoomState({
    start: exampleCoachingTeam,
    example: exampleCoachingTeam,
    draftOf: coachingDraftOf,
    readDraft: readCoaching,
    emptied: emptyCoaching,
    store: coachingStash,
  });
}
