import type { Task } from "#engine/task";
import { curved } from "#ui/typeset.ts";

/** The task with its apostrophes curved. Ids have none, and words of signs are read alike with either. */
export function typeset(task: Task): Task {
  const text = JSON.stringify(task, (_name, value: unknown) =>
    typeof value === "string" ? curved(value) : value,
  );
  return JSON.parse(text) as Task;
}
