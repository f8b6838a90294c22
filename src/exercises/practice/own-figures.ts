import type { Typed } from "#engine/task";
import { evaluateWith, readEntries, type Address, type Evaluation, type Sheet } from "#engine/worksheet";

/** The sheet worked from the candidate's own figures, the one in question left out. */
export function ownFigures(sheet: Sheet, typed: Typed, asked: Address | undefined): Evaluation {
  const entries = new Map(readEntries(sheet, typed).entries);
  if (asked !== undefined) entries.delete(asked);
  return evaluateWith(sheet, entries);
}
