import type { Kept, TargetSet } from "#state/targets";
import { changeTargets, keepTargets } from "#state/targets";
import { today } from "../forecast-lab/today.ts";
import { readTarget } from "./read-target.ts";
import {
  emptyDraft,
  exampleDraft,
  readDraft,
  toDraft,
  writeDraft,
  type TargetDraft,
} from "./target-draft.ts";

/** How long typing rests before a kept set is written again. */
const rest = 400;

/** The set that is open on the page: what is typed, what it reads as, and where it is kept. */
export function openSet() {
  let kept = $state.raw<Kept<TargetSet> | null>(null);
  let draft = $state.raw<TargetDraft>(exampleDraft);
  let isExample = $state(true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const reading = $derived(readTarget(draft, kept?.body.forecast?.madeOn ?? today()));

  const writeDown = (): void => writeDraft(kept?.id ?? "new", kept?.revision ?? null, draft);

  /** Keeps the open set as it reads now, after whatever is still being written. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const { body } = reading;
      if (!kept || !body) return;
      const before = kept;
      const written = draft;
      const after = await changeTargets(before.id, { ...before.body, ...body }, before.revision);
      kept = after;
      if (draft === written) writeDraft(after.id, after.revision, null);
      else writeDown();
    });
    return writing;
  }

  const change = (part: Partial<TargetDraft>): void => {
    draft = { ...draft, ...part };
    isExample = false;
    writeDown();
    if (!kept) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), rest);
  };

  return {
    get kept() {
      return kept;
    },
    get draft() {
      return draft;
    },
    get reading() {
      return reading;
    },
    get isExample() {
      return isExample;
    },
    flush,
    change,
    /** Takes up what was typed before anything was kept, or the example. */
    begin(): void {
      const typed = readDraft("new", null);
      kept = null;
      draft = typed ?? exampleDraft;
      isExample = typed === null;
    },
    empty(): void {
      kept = null;
      draft = emptyDraft;
      isExample = false;
      writeDraft("new", null, draft);
    },
    open(set: Kept<TargetSet>): void {
      kept = set;
      draft = readDraft(set.id, set.revision) ?? toDraft(set);
      isExample = false;
    },
    /** Keeps what is typed as a new set; nothing where it cannot be read whole. */
    async keep(): Promise<Kept<TargetSet> | null> {
      const { body } = reading;
      if (!body) return null;
      kept = await keepTargets(body);
      isExample = false;
      writeDraft("new", null, null);
      return kept;
    },
  };
}
