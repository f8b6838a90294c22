import {
  formatNumber,
  monthName,
  ok,
  penceFromPounds,
  readDate,
  readMoney,
  readMonth,
  readNumber,
  readPercent,
  type Result,
} from "#engine/measure";
import { dayName } from "../forecast-lab/today.ts";

export type FigureKind = "number" | "money" | "percent" | "day" | "month";

/** With as many decimals as it has, and no more than six. */
const plain = (value: number): string => {
  const decimals = /\.(\d+)$/.exec(String(Number(value.toFixed(6))))?.[1]?.length ?? 0;
  return formatNumber(value, decimals);
};

/** What stands in a field for a value of the plan: pence as pounds, fractions as per cent, days and months in words. */
export function textOf(kind: FigureKind, value: unknown): string {
  if (typeof value === "string") return kind === "day" ? dayName(value) : monthName(value);
  if (typeof value !== "number") return "";
  if (kind === "money") return formatNumber(value / 100, value % 100 === 0 ? 0 : 2);
  return plain(kind === "percent" ? Number((value * 100).toPrecision(12)) : value);
}

/** The value of the plan that was typed; null for an empty field. */
export function valueOf(kind: FigureKind, typed: string): Result<number | string | null> {
  if (typed.trim() === "") return ok(null);
  switch (kind) {
    case "money": {
      const pounds = readMoney(typed);
      return pounds.ok ? ok(penceFromPounds(pounds.value)) : pounds;
    }
    case "percent":
      return readPercent(typed);
    case "day":
      return readDate(typed);
    case "month":
      return readMonth(typed);
    case "number":
      return readNumber(typed);
  }
}
