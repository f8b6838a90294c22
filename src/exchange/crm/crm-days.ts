import { dateHabit, readPeriod, type DateHabit } from "#exchange/tables";

type Cell = string | number | null;

export interface DayOrder {
  /** No date in the file tells the day from the month. */
  readonly unsure: boolean;
  readonly dayFirst: boolean;
  /** One such date, to ask about. */
  readonly example: string | null;
}

/** The habit of all date columns of a file together, with what the person said of the order. */
export function daysOf(
  cells: readonly Cell[],
  dayFirst: boolean | undefined,
): { readonly habit: DateHabit; readonly order: DayOrder } {
  const { habit, orderAssumed } = dateHabit(cells);
  const first = dayFirst ?? habit.dayFirst;
  const example = cells.find((cell) => /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}/.test(String(cell ?? "")));
  return {
    habit: { ...habit, dayFirst: first, serials: true },
    order: { unsure: orderAssumed, dayFirst: first, example: example === undefined ? null : String(example) },
  };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A cell as a day; a month alone stands for its first or its last day. Null when it is none. */
export function readDay(cell: Cell, habit: DateHabit, monthsAt: "first" | "last"): string | null {
  const period = readPeriod(cell, habit);
  if (!period || (period.precision !== "day" && period.precision !== "month")) return null;
  const { year, period: month } = period;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year)}-${two(month)}-${two(period.day ?? (monthsAt === "first" ? 1 : last))}`;
}
