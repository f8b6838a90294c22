import { monthNames } from "#engine/measure";

/** Today on the page's clock, as it is kept: "2026-11-24". */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** A kept day as it is read: "24 November 2026". */
export function dayName(day: string): string {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number);
  return `${String(date)} ${monthNames[(month ?? 1) - 1] ?? ""} ${String(year)}`;
}
