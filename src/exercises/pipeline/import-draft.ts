import type { ImportedTable } from "#exchange/tables";
import { openTextStash } from "#state/stash";

/** Rows that were pasted or read and not taken yet. */
export const importDraft = openTextStash("pipeline-import");

/** A table as text that reads back the same. */
export function tableText({ head, rows }: ImportedTable): string {
  const line = (cells: readonly (string | number | null)[]): string =>
    cells.map((cell) => String(cell ?? "").replace(/[\t\r\n"]+/g, " ")).join("\t");
  return [line(head), ...rows.map(({ cells }) => line(cells))].join("\n");
}
