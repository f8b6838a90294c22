import { answerAddresses, type Sheet } from "#engine/worksheet";
import type { TaskOf } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/** Each cell of a worksheet that is to be answered, named by its head and its row. */
export function sheetPoints(task: TaskOf<"worksheet">): { address: string; label: string }[] {
  const sheet = sheetOf(task);
  return sheet ? answerAddresses(sheet).map((address) => ({ address, label: labelOf(sheet, address) })) : [];
}

function labelOf(sheet: Sheet, address: string): string {
  const [name = "", row] = address.replace("]", "").split("[");
  if (row === undefined) return sheet.cells.find((cell) => cell.name === name)?.label ?? name;
  const table = sheet.tables.find((each) => each.columns.some((column) => column.name === name));
  const column = table?.columns.find((each) => each.name === name);
  return [column?.label ?? name, table?.rows[Number(row) - 1] ?? row].join(", ");
}
