import { calendarMonths, type CampaignCalendar } from "./campaign-calendar.ts";
import { daysFrom, type DaySpan } from "./day-span.ts";

/** A bar of the calendar: where it begins and how long it is, as parts of the whole. */
export interface CalendarBar {
  readonly kind: "campaign" | "activity";
  readonly name: string;
  readonly start: number;
  readonly length: number;
  /** The peak of a campaign, as parts of the whole. */
  readonly peak: { readonly start: number; readonly length: number } | null;
}

/**
 * Campaigns and activities as bars over the months of the plan; what lies outside is cut off.
 *
 * @example
 * const calendar = { from: month("2027-05"), to: month("2027-05"), hoursPerWeek: 0, followUpDays: 0, campaigns: [], activities: [{ name: "Calls", segment: "", campaign: "", message: "", from: "2027-05-01", to: "2027-05-31", hoursPerWeek: 1 }] };
 * calendarBars(calendar) // => [{ kind: "activity", name: "Calls", start: 0, length: 1, peak: null }]
 */
export function calendarBars(calendar: CampaignCalendar): CalendarBar[] {
  const months = calendarMonths(calendar);
  const [first, last] = [months[0]?.span.from, months.at(-1)?.span.to];
  if (first === undefined || last === undefined) return [];
  const whole = daysFrom(first, last) + 1;
  const part = (span: DaySpan): { start: number; length: number } => {
    const start = Math.min(1, Math.max(0, daysFrom(first, span.from) / whole));
    const end = Math.min(1, Math.max(0, (daysFrom(first, span.to) + 1) / whole));
    return { start, length: Math.max(0, end - start) };
  };
  return [
    ...calendar.campaigns.map((one) => ({
      kind: "campaign" as const,
      name: one.name,
      ...part(one),
      peak: part(one.peak),
    })),
    ...calendar.activities.map((one) => ({
      kind: "activity" as const,
      name: one.name,
      ...part(one),
      peak: null,
    })),
  ];
}
