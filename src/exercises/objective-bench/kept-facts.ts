import { capacityOutlook } from "#engine/targets";
import type { Kept, KeptForecast } from "#state/forecasts";
import type { BesideForecast, BesideTeam } from "#state/objectives";
import type { TargetSet } from "#state/targets";
import { cite } from "../targets/forecast-cited.ts";

/** A kept forecast, copied as it stands; nothing where its figures make no whole. */
export function forecastOf(kept: Kept<KeptForecast>): BesideForecast | null {
  const cited = cite(kept, "together");
  if (!cited) return null;
  const { title, unit, from, to, expected, spread, madeOn } = cited;
  return { id: kept.id, title, unit, from, to, expected, spread, madeOn };
}

/** What the team of a set of targets can sell in all; nothing where the set has no team. */
export function teamOf({ id, body }: Kept<TargetSet>): BesideTeam | null {
  const outlook = body.capacity ? capacityOutlook(body.capacity) : null;
  return body.capacity && outlook?.ok
    ? {
        id,
        title: body.title,
        from: body.capacity.from,
        to: body.capacity.to,
        capacity: outlook.value.capacity,
      }
    : null;
}
