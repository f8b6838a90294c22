import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { findDateColumn, readDates, type DatedRow } from "./dated-rows.ts";
import { columnCells } from "./find-head.ts";
import { findFrequency, periodAt, periodName, type Frequency, type Period } from "./frequency.ts";
import { readFigure } from "./figures.ts";
import type { ImportedTable } from "./imported-table.ts";
import { Notes, shortened } from "./notes.ts";

/** A column of figures in order of time, one value to a period. */
export interface HistoryCandidate {
  readonly column: number;
  readonly title: string;
  readonly unit: string;
  readonly frequency: Frequency;
  readonly start: Period;
  /** null where the file has no figure for a period. */
  readonly values: readonly (number | null)[];
  /** The rows of the file behind each value. */
  readonly rows: readonly (readonly number[])[];
  readonly notes: readonly Problem[];
}

/** A column of words, such as a product group, by which the rows can be told apart. */
interface HistoryGroup {
  readonly column: number;
  readonly title: string;
  readonly names: readonly string[];
}

export interface ImportedHistory {
  readonly frequency: Frequency;
  readonly dateColumn: number;
  readonly candidates: readonly HistoryCandidate[];
  readonly groups: readonly HistoryGroup[];
  readonly notes: readonly Problem[];
}

interface HistoryChoice {
  readonly dates?: number;
  readonly values?: readonly number[];
  /** Only the rows whose cell in this column says so. */
  readonly only?: { readonly column: number; readonly name: string };
}

/**
 * Reads a table as sales history: which column holds the dates and how they are written, how often there is a figure,
 * and which columns hold figures.
 *
 * Several rows in one month (order lines, days, weeks) are added up, and that is said. Everything that had to be
 * decided or left out is a note with the file's row number.
 */
export function toHistory(table: ImportedTable, choice: HistoryChoice = {}): Result<ImportedHistory> {
  const dateColumn = choice.dates ?? findDateColumn(table);
  if (dateColumn === null) return refuse({ code: "import-no-dates" });
  const { only } = choice;
  const chosen = only
    ? table.rows.filter(({ cells }) => String(cells[only.column] ?? "") === only.name)
    : table.rows;
  const notes = new Notes();
  const dated = readDates(chosen, dateColumn, notes);
  if (dated.length < 2) return refuse(...notes.all(), { code: "import-no-dates" });
  const { frequency, periods, summed } = findFrequency(dated, notes);

  const columns = choice.values ?? valueColumns(table, dateColumn);
  const candidates = columns.map((column) =>
    readColumn(table, column, dated, { frequency, periods, summed }),
  );
  const told = candidates.filter(({ values }) => values.some((value) => value !== null));
  if (told.length === 0) return refuse({ code: "import-no-figures" });
  return ok({
    frequency,
    dateColumn,
    candidates: told,
    groups: findGroups(table, dateColumn),
    notes: notes.all(),
  });
}

/** Columns in which most filled cells are figures; a column of numbers that only name things comes last. */
function valueColumns(table: ImportedTable, dateColumn: number): number[] {
  const columns = table.head
    .map((_, at) => at)
    .filter((at) => {
      if (at === dateColumn) return false;
      const read = columnCells(table.rows, at).map((cell) => readFigure(cell, table.decimalComma).state);
      const figures = read.filter((state) => state === "figure").length;
      return (
        figures >= 2 && figures >= 0.6 * (read.length - read.filter((state) => state === "blank").length)
      );
    });
  const isName = (at: number): boolean =>
    /(\bid|ID|\bno\.?|number|code|year|month|quarter)$/.test(table.head[at] ?? "");
  const isSales = (at: number): boolean =>
    /sales|revenue|turnover|income|value|amount/i.test(table.head[at] ?? "");
  const rank = (at: number): number => (isName(at) ? 2 : isSales(at) ? 0 : 1);
  return columns.sort((a, b) => rank(a) - rank(b) || a - b);
}

function findGroups(table: ImportedTable, dateColumn: number): HistoryGroup[] {
  return table.head.flatMap((title, column) => {
    if (column === dateColumn) return [];
    const names = new Set<string>();
    for (const cell of columnCells(table.rows, column)) {
      if (typeof cell !== "string" || readFigure(cell, table.decimalComma).state === "figure") return [];
      names.add(cell);
    }
    return names.size > 1 && names.size <= 60 && names.size <= table.rows.length / 2
      ? [{ column, title, names: [...names].sort() }]
      : [];
  });
}

interface Periods {
  readonly frequency: Frequency;
  /** For each dated row, how many periods it lies after the first; null for a row that is left out. */
  readonly periods: readonly (number | null)[];
  readonly summed: boolean;
}

function readColumn(
  table: ImportedTable,
  column: number,
  dated: readonly DatedRow[],
  { frequency, periods, summed }: Periods,
): HistoryCandidate {
  const title = table.head[column] ?? "";
  const notes = new Notes();
  const first = dated[periods.indexOf(0)] ?? dated[0];
  const start = first ? periodAt(first.read, frequency) : { year: 0, period: 1 };
  const count = Math.max(...periods.map((at) => at ?? 0)) + 1;
  const values: (number | null)[] = Array.from({ length: count }, () => null);
  const rows: number[][] = Array.from({ length: count }, () => []);
  const signs = new Map<string, number>();

  for (const [at, { row }] of dated.entries()) {
    const period = periods[at] ?? null;
    if (period === null) continue;
    const cell = row.cells[column] ?? null;
    const figure = readFigure(cell, table.decimalComma);
    if (figure.state === "unreadable") {
      notes.add({
        code: "import-figure-unreadable",
        row: row.number,
        column: shortened(title),
        typed: shortened(String(cell)),
      });
    }
    if (figure.state !== "figure") continue;
    signs.set(figure.sign, (signs.get(figure.sign) ?? 0) + 1);
    const before = values[period] ?? null;
    if (before !== null && !summed) {
      notes.add({
        code: "import-period-twice",
        row: row.number,
        period: periodName(start, period, frequency),
        kept: rows[period]?.[0] ?? 0,
      });
      continue;
    }
    values[period] = (before ?? 0) + figure.value;
    rows[period]?.push(row.number);
  }
  const missing = missingPeriods(values, start, frequency);
  if (missing) notes.add(missing);
  return { column, title, unit: unitOf(title, signs), frequency, start, values, rows, notes: notes.all() };
}

/** The periods without a figure: how many, and the first few by name. */
export function missingPeriods(
  values: readonly (number | null)[],
  start: Period,
  frequency: Frequency,
): Problem | null {
  const names = values.flatMap((value, at) => (value === null ? [periodName(start, at, frequency)] : []));
  return names.length > 0
    ? { code: "import-periods-missing", count: names.length, periods: names.slice(0, 6) }
    : null;
}

/** What the figures count, from their sign or from their head. */
function unitOf(title: string, signs: ReadonlyMap<string, number>): string {
  const [sign = ""] = [...signs].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (sign !== "") return sign;
  const inBrackets = /[([]([^)\]]{1,20})[)\]]\s*$/.exec(title)?.[1];
  if (inBrackets) return inBrackets;
  if (/£|\bgbp\b|pounds/i.test(title)) return "£";
  if (/%|per ?cent/i.test(title)) return "%";
  return /\b(units|quantity|qty|volume|count)\b/i.test(title) ? "units" : "";
}
