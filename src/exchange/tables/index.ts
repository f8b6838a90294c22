export { readTable, type TableSource } from "./read-table.ts";
export type { ImportedCell, ImportedRow, ImportedTable } from "./imported-table.ts";
export {
  toHistory,
  type HistoryCandidate,
  type HistoryChoice,
  type HistoryGroup,
  type ImportedHistory,
} from "./history.ts";
export { toSeries, type MissingRule } from "./series.ts";
export { limits as importLimits } from "./limits.ts";
