import { answerAddresses, describeAddress } from "#engine/worksheet";
import type { TaskOf } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/** Each cell of a worksheet that is to be answered, named by its head and its row. */
export function sheetPoints(task: TaskOf<"worksheet">): { address: string; label: string }[] {
  const sheet = sheetOf(task);
  if (!sheet) return [];
  return answerAddresses(sheet).map((address) => {
    const described = describeAddress(sheet, address);
    const label = [described?.label ?? address, described?.row].filter((part) => part !== undefined);
    return { address, label: label.join(", ") };
  });
}
