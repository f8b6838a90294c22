export { readTable } from "./read-table.ts";
export type { ImportedTable } from "./imported-table.ts";
export { toHistory, type HistoryCandidate, type ImportedHistory } from "./history.ts";
export { toSeries, type MissingRule } from "./series.ts";
export { dateHabit, readPeriod, type DateHabit } from "./dates.ts";
export { readFigure } from "./figures.ts";
