import type { ImportedTable } from "#exchange/tables";

const key = "gt-pipeline-import";

/** Rows that were pasted or read and not taken yet: they have to survive a reload. */
export function readImportDraft(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** A browser without storage, or with a full one, still lets the person go on. */
export function writeImportDraft(text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // The rows stay on the page, where they can be taken.
  }
}

/** A table as text that reads back the same. */
export function tableText({ head, rows }: ImportedTable): string {
  const line = (cells: readonly (string | number | null)[]): string =>
    cells.map((cell) => String(cell ?? "").replace(/[\t\r\n"]+/g, " ")).join("\t");
  return [line(head), ...rows.map(({ cells }) => line(cells))].join("\n");
}
