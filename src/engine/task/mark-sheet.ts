import { earnsMark, markEntries } from "#engine/worksheet";
import type { Finding } from "./mark.ts";
import type { Task } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/** A finding for each cell to be answered, by the own-figure rule: an entry earns its mark when it is right, right by
 * another convention, or follows from the candidate's own figures. Asked for as they go, what is there is judged while
 * other cells are open. */
export function markSheet(task: Task, entries: Readonly<Record<string, string>>, asYouGo = false): Finding[] {
  const sheet = sheetOf(task);
  if (!sheet) return [];
  const { verdicts } = markEntries(sheet, entries, { asYouGo });
  return Object.entries(verdicts).map(([address, verdict]) => ({
    pointId: address,
    met: earnsMark(verdict),
    saw: { kind: "entry", verdict },
  }));
}
