import type { Problem } from "#engine/measure";
import { reservedNames } from "./functions/table.ts";
import { limits } from "./limits.ts";
import type { Part, Sheet } from "./sheet.ts";

/** Names that are taken twice or have a meaning of their own. */
export function checkNames(sheet: Sheet): Problem[] {
  const named = [...sheet.cells, ...sheet.tables.flatMap((table) => table.columns)].map(({ name }) => name);
  const seen = new Set<string>();
  return named.flatMap((name): Problem[] => {
    if (reservedNames.has(name)) return [{ code: "name-reserved", where: name, name }];
    if (seen.has(name)) return [{ code: "name-taken", where: name, name }];
    seen.add(name);
    return [];
  });
}

function checkPart(part: Part, where: string, rows: number, before: number): Problem[] {
  const { from, to, role, values, formula } = part;
  if (from > to || to > rows) return [{ code: "part-outside", where, from, to, rows }];
  if (from <= before) return [{ code: "parts-overlap", where, row: from }];
  if (role !== "given") return formula === undefined ? [{ code: "formula-missing", where }] : [];
  const have = values?.length ?? 0;
  return have === to - from + 1 ? [] : [{ code: "values-count", where, have, need: to - from + 1 }];
}

/** Parts that overlap, run out of their table or lack what their role needs. */
export function checkParts(sheet: Sheet): Problem[] {
  const inCells = sheet.cells
    .filter((cell) => cell.role !== "given" && cell.formula === undefined)
    .map((cell): Problem => ({ code: "formula-missing", where: cell.name }));
  const inColumns = sheet.tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      column.parts.flatMap((part, at) =>
        checkPart(part, `${column.name}[${part.from}]`, table.rows.length, column.parts[at - 1]?.to ?? 0),
      ),
    ),
  );
  return [...inCells, ...inColumns];
}

/** More answers than a sheet may ask for. */
export function checkAnswers(sheet: Sheet): Problem[] {
  const inColumns = sheet.tables.flatMap((table) => table.columns.flatMap((column) => column.parts));
  const have = inColumns
    .filter((part) => part.role === "answer")
    .reduce(
      (sum, part) => sum + part.to - part.from + 1,
      sheet.cells.filter((cell) => cell.role === "answer").length,
    );
  return have > limits.answers ? [{ code: "answers-too-many", have, most: limits.answers }] : [];
}
