import { ok, readDate, readMonth, type Result } from "#engine/measure";
import type { Campaign, CampaignCalendar, SalesActivity } from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import { gridOf, settingOf } from "../strategy/firm-example.ts";
import { filledRows, typedFigure } from "../strategy/typed-grid.ts";

/** A day that cannot be read is none; the engine refuses it by name. */
function dayOf(text: string): string {
  const read = readDate(text);
  return read.ok ? read.value : "";
}

function campaignOf(row: readonly string[], at: number): Campaign {
  const [name = "", segment = "", message = "", from = "", to = "", peakFrom = "", peakTo = ""] = row;
  const span = { from: dayOf(from), to: dayOf(to) };
  return {
    name: name.trim() || `Campaign ${String(at + 1)}`,
    segment,
    message,
    ...span,
    // Without a peak of its own the whole campaign is the peak.
    peak: {
      from: peakFrom.trim() ? dayOf(peakFrom) : span.from,
      to: peakTo.trim() ? dayOf(peakTo) : span.to,
    },
  };
}

function activityOf(row: readonly string[], at: number): SalesActivity {
  const [name = "", segment = "", campaign = "", message = "", from = "", to = "", hours = ""] = row;
  return {
    name: name.trim() || `Activity ${String(at + 1)}`,
    segment,
    campaign,
    message,
    from: dayOf(from),
    to: dayOf(to),
    hoursPerWeek: hours.trim() === "" ? 0 : typedFigure(hours),
  };
}

/** The typed tables as the calendar that the engine reads. */
export function calendarOf(work: StrategyWork): Result<CampaignCalendar> {
  const [from, to] = [readMonth(settingOf(work, "from")), readMonth(settingOf(work, "to"))];
  if (!from.ok) return from;
  if (!to.ok) return to;
  return ok({
    from: from.value,
    to: to.value,
    hoursPerWeek: typedFigure(settingOf(work, "hours")),
    followUpDays: typedFigure(settingOf(work, "followUp")),
    campaigns: filledRows(gridOf(work, "campaigns")).map(campaignOf),
    activities: filledRows(gridOf(work, "activities")).map(activityOf),
  });
}
