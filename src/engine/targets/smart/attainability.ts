import { ok, refuse, type Result } from "#engine/measure";
import { targetStretch, type Stretch } from "../stretch.ts";
import type { ObjectiveReading } from "./read-objective.ts";

/** What an objective asks for, as a level. */
export interface AskedLevel {
  readonly level: number;
  readonly unit: string | null;
  /** A change whose baseline is not said, so that its level is not known. */
  readonly change: boolean;
  /** A ceiling, or a measure that is to fall: less is better. */
  readonly atMost: boolean;
}

/** An objective beside what is forecast and what the team can do. */
export interface Attainability {
  /** Null where no forecast was handed in. */
  readonly stretch: Stretch | null;
  /** Level ÷ capacity, as a fraction; null where no capacity was handed in, or less is better. */
  readonly load: number | null;
  /** The chance that the level is reached, 0 to 1; null where nothing handed in gives one. */
  readonly chance: number | null;
}

/**
 * The level that an objective asks for: its amount, or the baseline with the change added to it.
 *
 *   by 10% from 200 = 200 × (1 + 10 ÷ 100);  by 10 from 200 = 200 + 10;  double 200 = 200 × 2; a fall is taken away
 *
 * A change whose baseline is not in the text is compared as the change that it is. Null where it names no single amount.
 * @example
 * const asked = (text) => askedLevel(readObjective(text, { today: "2026-11-24" }).value)
 * asked("Increase sales in Leeds by 10% from £200,000 by June 2027") // => { level: 220_000, unit: "GBP", atMost: false, change: false }
 * asked("Reduce churn to 4% by June 2027") // => { level: 4, unit: "%", atMost: true, change: false }
 * asked("Improve sales") // => null
 */
export function askedLevel({ extracted }: ObjectiveReading): AskedLevel | null {
  const { amount, baseline, kind, direction } = extracted;
  if (typeof amount?.value !== "number") return null;
  const atMost = kind === "maximum" || direction === "decrease";
  const from = typeof baseline?.value === "number" ? baseline.value : null;
  const moves = kind === "change_by" || kind === "multiple";
  if (from === null || !moves) return { level: amount.value, unit: amount.unit, atMost, change: moves };
  const unit = baseline?.unit ?? amount.unit;
  if (kind === "multiple") return { level: from * amount.value, unit, atMost, change: false };
  const change = amount.unit === "%" && unit !== "%" ? (from * amount.value) / 100 : amount.value;
  return { level: direction === "decrease" ? from - change : from + change, unit, atMost, change: false };
}

/**
 * The chance that an objective is met, under a forecast of the same thing and the capacity of the team.
 *
 *   chance = P(N(forecast, spread) ≥ level), or ≤ level where less is better;  load = level ÷ capacity
 *
 * Nobody sells more than they have capacity for: a level above the capacity has the chance 0, whatever the demand. The
 * capacity does not bear on a level that is to be held down. Refuses what targetStretch refuses, and a capacity that is
 * not above nought. All in the unit of the objective.
 * @example
 * const attain = (level, forecast, capacity) => attainability({ level, atMost: false }, { forecast, capacity }).value
 * attain(210, { expected: 200, spread: 10 }, null).chance.toFixed(3) // => "0.159"
 * attain(210, { expected: 200, spread: 10 }, 205).chance // => 0
 * attain(210, null, 240) // => { stretch: null, load: 0.875, chance: null }
 * attainability({ level: 4, atMost: true }, { forecast: { expected: 5, spread: 1 }, capacity: null }).value.chance.toFixed(3) // => "0.159"
 * attainability({ level: 4, atMost: true }, { forecast: null, capacity: 0 }).problems // => [{ code: "team-capacity-not-positive", capacity: 0 }]
 */
export function attainability(
  { level, atMost }: Pick<AskedLevel, "level" | "atMost">,
  given: {
    readonly forecast: { readonly expected: number; readonly spread: number | null } | null;
    readonly capacity: number | null;
  },
): Result<Attainability> {
  const { forecast, capacity } = given;
  if (capacity !== null && !(capacity > 0)) return refuse({ code: "team-capacity-not-positive", capacity });
  const worked = forecast ? targetStretch(level, forecast) : null;
  if (worked && !worked.ok) return refuse(...worked.problems);
  const stretch = worked?.value ?? null;
  const load = capacity === null || atMost ? null : level / capacity;
  const above = stretch?.chance ?? null;
  // On the forecast itself without any spread, both a floor and a ceiling are met.
  const met =
    above === null
      ? null
      : atMost
        ? forecast?.spread === 0
          ? Number(level >= forecast.expected)
          : 1 - above
        : above;
  return ok({ stretch, load, chance: load !== null && load > 1 ? 0 : met });
}
