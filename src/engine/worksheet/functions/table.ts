import { aggregates } from "./aggregates.ts";
import type { FunctionEntry } from "./entry.ts";
import { logic } from "./logic.ts";
import { numeric } from "./numeric.ts";
import { small } from "./ordered.ts";
import { lookup, sumif, sumproduct } from "./pairs.ts";

/** Every function of the formula language. */
export const functionTable: ReadonlyMap<string, FunctionEntry> = new Map(
  [...aggregates, ...numeric, ...logic, sumproduct, sumif, lookup, small].map((entry) => [entry.name, entry]),
);

/** Names with a meaning of their own, which no cell or column may take. */
export const reservedNames: ReadonlySet<string> = new Set([
  "t",
  "n",
  "rows",
  "if",
  "this",
  ...functionTable.keys(),
]);
