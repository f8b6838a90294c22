import { untrack } from "svelte";
import { judgeAnswer, toAttempt, type AnswerState, type Mark, type Task, type Typed } from "#engine/task";
import { isAsMarked, isOwnView, now, openTaskWork, type TaskWork } from "./task-work.ts";

export type Bench = { readonly stage: "writing" } | AnswerState;

/** The state of one task on the page: what stands in the fields, and how it was judged when that was last asked. */
export function answerState(task: () => Task, seed: () => number, onMarked?: (mark: Mark) => void) {
  let typed = $state.raw<Typed>({});
  let hintsUsed = $state(0);
  let bench = $state.raw<Bench>({ stage: "writing" });
  let work: TaskWork | undefined;

  $effect(() => {
    const about = task();
    const opened = openTaskWork(about, seed(), (kept) => {
      typed = kept.typed;
      hintsUsed = kept.hintsUsed;
      if (isAsMarked(kept)) bench = judgeAnswer(about, kept.typed);
    });
    work = opened;
    return opened.close;
  });

  return {
    get typed() {
      return typed;
    },
    get hintsUsed() {
      return hintsUsed;
    },
    get bench() {
      return bench;
    },
    type: (next: Typed): void => {
      const changed = Object.keys({ ...typed, ...next }).filter((name) => typed[name] !== next[name]);
      typed = next;
      if (!changed.every(isOwnView)) bench = { stage: "writing" };
      work?.keep({ typed: next });
    },
    check: (): void => {
      bench = untrack(() => judgeAnswer(task(), typed));
      if (bench.stage !== "marked") return;
      const made = { seed: seed(), typed, hintsUsed, at: now() };
      work?.keep({ attempt: toAttempt(task(), made, bench.mark) });
      onMarked?.(bench.mark);
    },
    hint: (): void => {
      hintsUsed += 1;
      work?.keep({ hintsUsed });
    },
  };
}
