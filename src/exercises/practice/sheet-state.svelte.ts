import { untrack } from "svelte";
import type { Attempt, Typed } from "#engine/task";
import {
  answerAddresses,
  earnsMark,
  markEntries,
  type Address,
  type Sheet,
  type SheetMark,
} from "#engine/worksheet";
import { isAsMarked, now, openTaskWork, type TaskWork } from "../task/task-work.ts";

/** What the work on a sheet is kept under. */
export interface About {
  readonly id: string;
  readonly version: number;
}

/** The state of a worksheet on the page: what stands in its fields, its marks once asked for, and the step that is shown. */
export function sheetState(sheet: () => Sheet, about: () => About, seed: () => number) {
  let typed = $state.raw<Typed>({});
  let mark = $state.raw<SheetMark>();
  let hintsUsed = $state(0);
  let shownStep = $state<Address>();
  let work: TaskWork | undefined;

  const judge = () => markEntries(sheet(), typed, { asYouGo: true });

  let begun = false;
  $effect(() => {
    sheet();
    // What stood in the fields before the page was awake was meant.
    const early = begun ? {} : untrack(() => typed);
    begun = true;
    typed = early;
    mark = undefined;
    shownStep = undefined;
    hintsUsed = 0;
    const opened = openTaskWork(about(), seed(), (kept) => {
      typed = kept.typed;
      hintsUsed = kept.hintsUsed;
      if (isAsMarked(kept)) mark = untrack(judge);
    });
    work = opened;
    if (Object.keys(early).length > 0) opened.keep({ typed: early });
    return opened.close;
  });

  const attempt = (earned: SheetMark): Attempt => ({
    taskId: about().id,
    taskVersion: about().version,
    seed: seed(),
    typed,
    earned: earned.earned,
    available: earned.available,
    waiting: 0,
    met: Object.entries(earned.verdicts).flatMap(([address, verdict]) =>
      earnsMark(verdict) ? [address] : [],
    ),
    hintsUsed,
    at: now(),
  });

  return {
    get typed() {
      return typed;
    },
    get mark() {
      return mark;
    },
    get hintsUsed() {
      return hintsUsed;
    },
    get shownStep() {
      return shownStep;
    },
    type: (address: Address, text: string): void => {
      typed = { ...typed, [address]: text };
      mark = undefined;
      work?.keep({ typed });
    },
    check: (): SheetMark => {
      const judged = judge();
      mark = judged;
      if (judged.complete) work?.keep({ attempt: attempt(judged) });
      return judged;
    },
    /** Shows how the first cell is worked that does not earn its mark yet. */
    step: (): void => {
      const { verdicts } = judge();
      shownStep = answerAddresses(sheet()).find(
        (address) => !earnsMark(verdicts[address] ?? { state: "open" }),
      );
      if (shownStep === undefined) return;
      hintsUsed += 1;
      work?.keep({ hintsUsed });
    },
    hint: (): void => {
      hintsUsed += 1;
      work?.keep({ hintsUsed });
    },
  };
}
