import { month, type Month, type Problem } from "#engine/measure";
import { readFigure, readPeriod, type DateHabit, type ImportedTable } from "#exchange/tables";
import type { ActualsColumns, ActualsField } from "./actuals-fields.ts";

/** One row as it was read; a figure that its column does not have is null. */
export interface ActualsRow {
  readonly number: number;
  readonly product: string;
  readonly category: string;
  readonly customer: string;
  readonly rep: string;
  readonly month: Month | null;
  readonly figures: Readonly<
    Record<"units" | "price" | "revenue" | "budgetUnits" | "budgetPrice" | "cost", number | null>
  >;
}

const shownOfACell = 40;
const longestName = 120;

/** Reads one row; what cannot be read is said, and is null in it. */
export function readActualsRow(
  { number, cells }: ImportedTable["rows"][number],
  columns: ActualsColumns,
  { decimalComma, head }: ImportedTable,
  habit: DateHabit | null,
): { readonly row: ActualsRow; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const at = (field: ActualsField) => cells[columns[field] ?? -1] ?? null;
  const text = (field: ActualsField): string =>
    String(at(field) ?? "")
      .trim()
      .slice(0, longestName);
  const figure = (field: ActualsField): number | null => {
    const read = readFigure(at(field), decimalComma);
    if (read.state === "figure" && read.sign !== "%") return read.value;
    if (read.state !== "blank")
      problems.push({
        code: "actuals-figure",
        row: number,
        column: head[columns[field] ?? -1] ?? field,
        typed: String(at(field)).slice(0, shownOfACell),
      });
    return null;
  };
  const period = habit ? readPeriod(at("date"), habit) : null;
  const named = period && (period.precision === "day" || period.precision === "month");
  const inMonth = named ? month(`${String(period.year)}-${String(period.period).padStart(2, "0")}`) : null;
  if (columns.date !== undefined && !inMonth)
    problems.push({
      code: "actuals-date",
      row: number,
      typed: String(at("date") ?? "").slice(0, shownOfACell),
    });
  const row = {
    number,
    product: text("product"),
    category: text("category"),
    customer: text("customer"),
    rep: text("rep"),
    month: inMonth,
    figures: {
      units: figure("units"),
      price: figure("price"),
      revenue: figure("revenue"),
      budgetUnits: figure("budgetUnits"),
      budgetPrice: figure("budgetPrice"),
      cost: figure("cost"),
    },
  };
  if (row.product === "") problems.push({ code: "actuals-product-blank", row: number });
  return { row, problems };
}

/** The revenue of a row: as it is written, or units × price. */
export function revenueOf({ figures: { units, price, revenue } }: ActualsRow): number | null {
  return revenue ?? (units !== null && price !== null ? units * price : null);
}
