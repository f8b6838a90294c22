import { formatMoney, formatNumber, formatPercent, monthNames } from "#engine/measure";

/** Pounds as a title says them, in three figures: £1.68m, £288k, £950. */
export function shortPounds(pounds: number): string {
  const size = Math.abs(pounds);
  const minus = pounds < 0 && Math.round(size) > 0 ? "−" : "";
  if (size >= 999_500) return `${minus}£${formatNumber(size / 1e6, size >= 9.995e6 ? 1 : 2)}m`;
  if (size >= 9_950) return `${minus}£${formatNumber(size / 1000)}k`;
  return formatMoney(pounds, 0);
}

export const wholePounds = (pounds: number): string => formatMoney(pounds, 0);
export const percent = (share: number): string => formatPercent(share, 0);

export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** "2 Nov 2026". */
export function dayName(day: string | undefined): string {
  if (day === undefined) return "none";
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${(monthNames[Number(month) - 1] ?? "").slice(0, 3)} ${year}`;
}

/** The last day of a month. */
export function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}
