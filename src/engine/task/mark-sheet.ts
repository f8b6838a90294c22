import { markEntries } from "#engine/worksheet";
import type { Finding } from "./mark.ts";
import type { Task } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

// An entry earns its mark when it is right, right by another convention, or follows from the candidate's own figures.
const earning = new Set(["right", "convention", "follows"]);

/** A finding for each cell to be answered, by the own-figure rule of the worksheet room. */
export function markSheet(task: Task, entries: Readonly<Record<string, string>>): Finding[] {
  const sheet = sheetOf(task);
  if (!sheet) return [];
  const { verdicts } = markEntries(sheet, entries);
  return Object.entries(verdicts).map(([address, verdict]) => ({
    pointId: address,
    met: earning.has(verdict.state),
    saw: { kind: "entry", verdict },
  }));
}
