import * as z from "zod/mini";
import { ok, refuse, type Result } from "#engine/measure";
import { choiceSchema } from "./task-choice.ts";
import { classifySchema } from "./task-classify.ts";
import { matchSchema } from "./task-match.ts";
import { numberSchema } from "./task-number.ts";
import { orderSchema } from "./task-order.ts";
import { worksheetSchema } from "./task-worksheet.ts";
import { writtenSchema } from "./task-written.ts";

/** The one format of everything that can be asked: in lessons, practice, cases and packages for other systems. */
export const taskSchema = z.discriminatedUnion(
  "kind",
  [choiceSchema, orderSchema, matchSchema, classifySchema, numberSchema, worksheetSchema, writtenSchema],
  "Write a kind: choice, order, match, classify, number, worksheet or written",
);

/** Read-only all the way down, because a task is what everybody is marked by. */
export type Fixed<T> = T extends object ? { readonly [Key in keyof T]: Fixed<T[Key]> } : T;

export type Task = Fixed<z.infer<typeof taskSchema>>;
type TaskKind = Task["kind"];
/** The task of one kind, for example `TaskOf<"choice">`. */
export type TaskOf<Kind extends TaskKind> = Extract<Task, { kind: Kind }>;

/**
 * Reads a task from what a file holds. A field that is missing, misspelt or of the
 * wrong sort is refused with its place and what to write instead.
 *
 * Refuses: whatever the format does not know, unknown fields included.
 * @example
 *  readTask({ kind: "riddle" }).ok // => false
 */
export function readTask(raw: unknown): Result<Task> {
  const read = taskSchema.safeParse(raw);
  if (read.success) return ok(read.data);
  return refuse(
    ...read.error.issues.map((issue) => ({
      code: "task-field",
      where: issue.path.join(".") || "task",
      advice: issue.message,
    })),
  );
}
