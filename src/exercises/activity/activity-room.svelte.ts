import { type Problem } from "#engine/measure";
import {
  activityLevers,
  activityLoad,
  activityPart,
  exampleActivity,
  teamCalendar,
  type ActivityPart,
  type ActivityPlan,
} from "#engine/targets";
import { draftOf, emptyDraft, type ActivityDraft } from "./activity-draft.ts";
import { readActivity } from "./read-activity.ts";
import { activityStash } from "./activity-store.ts";

/** An invented firm that asks for far more than its people have hours for. */
const harder: ActivityPlan = {
  ...exampleActivity,
  target: 1_800_000,
  stages: exampleActivity.stages.map((stage) =>
    stage.name === "Contacts" ? { ...stage, rate: 0.045 } : stage,
  ),
};

/** The room: what is typed, what follows from it, and what was tried. */
export function openActivity({ keeps, start }: { keeps: boolean; start: ActivityPlan }) {
  let draft = $state<ActivityDraft>(draftOf(start));
  let own = $state(false);
  let set = $state<string | null>(null);
  // What stood there before a lever was tried.
  let before = $state.raw<{ draft: ActivityDraft; words: string } | null>(null);
  const read = $derived(readActivity(draft));

  let last = start;
  const plan = $derived.by(() => {
    if (read.ok) last = read.plan;
    return last;
  });
  const team = $derived(teamCalendar(plan));
  const load = $derived(activityLoad(plan, team.ok ? team.value : undefined));
  const levers = $derived(load.ok && !load.value.possible ? activityLevers(plan) : null);
  const part = $derived<ActivityPart | null>(read.ok && load.ok ? activityPart(plan, load.value) : null);

  const keep = (): void => {
    if (keeps) activityStash.write({ draft: $state.snapshot(draft), set });
  };
  function replace(next: ActivityDraft): void {
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
    get team() {
      return team;
    },
    get load() {
      return load;
    },
    get levers() {
      return levers;
    },
    get part() {
      return part;
    },
    /** What is wrong with a field, if anything. */
    problemAt(name: string): Problem | undefined {
      return read.ok ? undefined : read.problems[name];
    },
    get unread(): number {
      return read.ok ? 0 : Object.keys(read.problems).length;
    },
    /** Takes up what was typed here before. */
    takeUp(): void {
      const found = keeps ? activityStash.read() : null;
      if (!found) return;
      draft = found.draft;
      set = found.set;
      own = true;
    },
    /** Changes the draft in place, and keeps it at once. */
    change(edit: (draft: ActivityDraft) => void): void {
      edit(draft);
      own = true;
      before = null;
      keep();
    },
    open(opened: ActivityPlan): void {
      before = null;
      replace(draftOf(opened));
    },
    tryOn(tried: ActivityPlan, words: string): void {
      before = { draft: $state.snapshot(draft), words };
      replace(draftOf(tried));
    },
    undo(): void {
      if (before) replace(before.draft);
      before = null;
    },
    tryHarder(): void {
      before = {
        draft: $state.snapshot(draft),
        words: "a target three times as high, and fewer contacts that lead on",
      };
      replace(draftOf(harder));
    },
    empty(): void {
      before = { draft: $state.snapshot(draft), words: "empty fields" };
      replace(emptyDraft(draft.from, draft.to));
    },
    example(): void {
      before = null;
      draft = draftOf(exampleActivity);
      own = false;
      set = null;
      if (keeps) activityStash.write(null);
    },
    link(id: string | null): void {
      set = id;
      own = true;
      keep();
    },
  };
}

export type ActivityRoomState = ReturnType<typeof openActivity>;
