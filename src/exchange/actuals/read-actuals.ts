import type { OrderLine, SalesLine } from "#engine/control";
import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { dateHabit, readTable, type ImportedTable } from "#exchange/tables";
import { guessActuals } from "./actuals-fields.ts";
import { readActualsRow, revenueOf, type ActualsRow } from "./actuals-row.ts";
import { addUpLines } from "./add-up-lines.ts";

/** A list of sales beside its budget, or orders by date of which one period can be another’s plan. */
export type Actuals =
  | { readonly kind: "lines"; readonly lines: readonly SalesLine[] }
  | { readonly kind: "orders"; readonly orders: readonly OrderLine[] };

const mostProblems = 8;

function toOrders(rows: readonly ActualsRow[]): Result<Actuals> {
  const problems: Problem[] = [];
  const orders = rows.flatMap((row): OrderLine[] => {
    const revenue = revenueOf(row);
    const { units } = row.figures;
    if (units === null || revenue === null || row.month === null) {
      problems.push({ code: "actuals-row-short", row: row.number, product: row.product });
      return [];
    }
    const { product, category, customer, rep } = row;
    return [{ month: row.month, product, category, customer, rep, units, revenue }];
  });
  return problems.length > 0 ? refuse(...problems.slice(0, mostProblems)) : ok({ kind: "orders", orders });
}

/**
 * Reads sales from a table: lines with their budget, orders by date, or the actuals of lines whose budget is known already.
 *
 * With `plan`, a row’s product has to be one of the plan’s. Refuses columns that are missing, figures and dates that cannot be
 * read, and products that the plan does not have, each by its row.
 */
export function toActuals(table: ImportedTable, plan?: readonly SalesLine[]): Result<Actuals> {
  const columns = guessActuals(table.head);
  const missing: Problem[] = [];
  if (columns.product === undefined) missing.push({ code: "actuals-column", column: "Product" });
  if (columns.units === undefined) missing.push({ code: "actuals-column", column: "Units" });
  if (columns.price === undefined && columns.revenue === undefined)
    missing.push({ code: "actuals-column", column: "Price or Revenue" });
  const budgeted = columns.budgetUnits !== undefined && columns.budgetPrice !== undefined;
  if (!budgeted && !plan && columns.date === undefined) missing.push({ code: "actuals-no-plan" });
  if (missing.length > 0) return refuse(...missing);
  if (table.rows.length === 0) return refuse({ code: "import-empty" });
  const at = columns.date;
  const habit = at === undefined ? null : dateHabit(table.rows.map(({ cells }) => cells[at] ?? null)).habit;
  const read = table.rows.map((row) => readActualsRow(row, columns, table, habit));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return refuse(...problems.slice(0, mostProblems));
  const rows = read.map(({ row }) => row);
  if (!budgeted && !plan) return toOrders(rows);
  const lines = addUpLines(rows, budgeted ? undefined : plan);
  return lines.ok ? ok({ kind: "lines", lines: lines.value }) : lines;
}

/** Titles may stand above the heads; no further down than this. */
const rowsSearched = 20;

function headRow(rows: readonly { readonly cells: readonly (string | number | null)[] }[]): number {
  const known = rows
    .slice(0, rowsSearched)
    .map(({ cells }) => Object.keys(guessActuals(cells.map((cell) => String(cell ?? "")))).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** Reads a file or pasted rows of sales as a table. Refuses what any table is refused for. */
export function readSalesFile(
  source: Parameters<typeof readTable>[0],
  choice: { readonly sheet?: string } = {},
): Promise<Result<ImportedTable>> {
  return readTable(source, { ...choice, headRow });
}
