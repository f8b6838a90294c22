import type { Attempt, Typed } from "#engine/task";
import { onLeaving } from "#state/leaving";
import { editPractice, practice, type Editing, type PracticeWork } from "#state/practice";

/** What was typed for one task with one seed, kept on this device at every change. */
export interface TaskWork {
  readonly keep: (change: { typed?: Typed; hintsUsed?: number; attempt?: Attempt }) => void;
  readonly close: () => void;
}

interface About {
  readonly id: string;
  readonly version: number;
}

/** This moment, as it is written into what is kept. */
export const now = (): string => new Date().toISOString();

/**
 * Opens the work on a task. What was kept is told once, when the device has been read; what is
 * typed before that stands, and is kept then.
 */
export function openTaskWork(about: About, seed: number, tell: (kept: PracticeWork) => void): TaskWork {
  // Fetched beside the task: it has nothing to say until something is to be kept.
  void import("../your-work/tell-not-kept.ts").then(
    ({ tellNotKept }) => tellNotKept(),
    () => undefined,
  );
  const id = `${about.id}.${seed}`;
  let editing: Editing<PracticeWork> | undefined;
  let body: PracticeWork = {
    taskId: about.id,
    taskVersion: about.version,
    seed,
    typed: {},
    hintsUsed: 0,
    startedAt: now(),
    attempts: [],
  };
  let changed = false;
  let left = false;

  const stop = practice.subscribe((shelf) => {
    if (editing || shelf.stage !== "read") return;
    // Unsubscribing has to wait for the store to hand over its own way out.
    if (left) queueMicrotask(() => stop());
    editing = editPractice(id);
    const kept = shelf.kept.find((each) => each.id === id)?.body;
    if (changed) {
      void editing.keep(body);
      return;
    }
    // A changed task is another task: old entries would be judged by what nobody asked then.
    if (kept?.taskVersion !== about.version) return;
    body = kept;
    tell(kept);
  });

  // A page that goes before the device has been read leaves the work beside what may stand there.
  const stopLeaving = onLeaving(() => {
    if (editing || !changed) return;
    editing = editPractice(id);
    void editing.keep(body);
  });

  return {
    close: () => {
      left = true;
      // What was typed before the device had been read is still to be kept.
      if (!editing && changed) return;
      stop();
      stopLeaving();
    },
    keep: ({ typed, hintsUsed, attempt }) => {
      changed = true;
      body = {
        ...body,
        typed: typed ? { ...typed } : body.typed,
        hintsUsed: hintsUsed ?? body.hintsUsed,
        attempts: attempt
          ? [...body.attempts, { ...attempt, typed: { ...attempt.typed }, met: [...attempt.met] }]
          : body.attempts,
      };
      void editing?.keep(body);
    },
  };
}

/** Whether what stands in the fields is what was marked last. */
export function isAsMarked({ typed, attempts }: PracticeWork): boolean {
  const last = attempts.at(-1)?.typed;
  if (!last) return false;
  const names = Object.keys({ ...last, ...typed }).filter((name) => !isOwnView(name));
  return names.every((name) => last[name] === typed[name]);
}

/** A candidate's own tick at a point that no rule can judge: it changes no mark. */
export const isOwnView = (name: string): boolean => name.startsWith("own-");
