import type { Typed } from "#engine/task";
import { readEntries, type Address, type Sheet } from "#engine/worksheet";

/** The entries that can be read, while others may be blank or unreadable still. */
export function readableEntries(sheet: Sheet, typed: Typed): Map<Address, number> {
  const entries = Object.entries(typed).flatMap(([address, text]) => {
    const read = readEntries(sheet, { [address]: text });
    return read.ok ? [...read.value] : [];
  });
  return new Map(entries);
}
