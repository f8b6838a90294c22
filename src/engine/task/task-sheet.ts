import { readSheet, type Sheet } from "#engine/worksheet";
import type { Task, TaskOf } from "./task.ts";

/**
 * The sheet that a task is marked by: a worksheet's own once it is built, or for a single
 * figure a sheet of one cell.
 */
export function sheetOf(task: Task): Sheet | undefined {
  if (task.kind === "number") return numberSheet(task);
  if (task.kind !== "worksheet") return undefined;
  const read = readSheet(task.sheet);
  return read.ok ? read.value : undefined;
}

function numberSheet(task: TaskOf<"number">): Sheet {
  const { label, unit, decimals, tolerance } = task;
  return {
    id: task.id,
    version: task.version,
    title: task.title,
    tables: [],
    cells: [
      {
        name: "figure",
        label,
        unit,
        decimals,
        role: "answer",
        formula: plain(task.value),
        ...(tolerance === undefined ? {} : { tolerance }),
        slips: (task.slips ?? []).map(({ name, value, feedback }) => ({
          name,
          formula: plain(value),
          feedback,
        })),
        conventions: (task.conventions ?? []).map(({ name, value }) => ({ name, formula: plain(value) })),
      },
    ],
  };
}

/** A figure as formula text, which has no powers of ten. */
function plain(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}
