import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { trackRecord, type PastPeriod, type TrackRecord } from "./track-record.ts";

/** A salesperson: what they forecast now, and how they did. */
export interface Rep {
  readonly name: string;
  readonly forecast: number;
  /** By past period, the same periods for everybody; null where this person had none. */
  readonly record: readonly (PastPeriod | null)[];
}

export interface CorrectedRep {
  readonly name: string;
  readonly forecast: number;
  readonly record: TrackRecord;
  readonly corrected: number;
}

export interface Composite {
  readonly reps: readonly CorrectedRep[];
  /** Σ of what everybody said. */
  readonly stated: number;
  /** Σ of forecast × factor. */
  readonly corrected: number;
  /** Names of those with no record, whose forecast is taken as it is. */
  readonly withoutRecord: readonly string[];
}

const mostReps = 200;

/** The periods that somebody has. */
export const periodsOf = ({ record }: Rep): PastPeriod[] => record.filter((past) => past !== null);

/**
 * A sales-force composite: what each salesperson expects, corrected by their own record, and added up.
 *
 *   corrected = forecast × factor;  total = Σ corrected
 *
 * The factor is that of `trackRecord`. Somebody with no record counts as stated, and is named. Refuses no people, more
 * than two hundred, a forecast that is no number or below nought, and what `trackRecord` refuses (`where` is the name).
 * @example
 * compositeForecast([{ name: "Ada", forecast: 100, record: [{ forecast: 100, actual: 125 }] }, { name: "Ben", forecast: 50, record: [] }], 4).value.corrected // => 155
 * compositeForecast([{ name: "Ben", forecast: 50, record: [] }], 4).value.withoutRecord // => ["Ben"]
 * compositeForecast([], 4).problems // => [{ code: "composite-empty" }]
 */
export function compositeForecast(reps: readonly Rep[], shrinkage: number): Result<Composite> {
  if (reps.length === 0) return refuse({ code: "composite-empty" });
  if (reps.length > mostReps)
    return refuse({ code: "composite-too-large", have: reps.length, most: mostReps });
  const rule = trackRecord([], shrinkage);
  if (!rule.ok) return rule;
  const problems: Problem[] = [];
  const corrected = reps.flatMap((rep): CorrectedRep[] => {
    const { name, forecast } = rep;
    if (!(Number.isFinite(forecast) && forecast >= 0)) {
      problems.push({ code: "rep-forecast-unusable", where: name, forecast });
      return [];
    }
    const record = trackRecord(periodsOf(rep), shrinkage, name);
    if (record.ok)
      return [{ name, forecast, record: record.value, corrected: forecast * record.value.factor }];
    problems.push(...record.problems);
    return [];
  });
  if (problems.length > 0) return refuse(...problems);
  return ok({
    reps: corrected,
    stated: corrected.reduce((sum, { forecast }) => sum + forecast, 0),
    corrected: corrected.reduce((sum, rep) => sum + rep.corrected, 0),
    withoutRecord: corrected.filter(({ record }) => record.periods === 0).map(({ name }) => name),
  });
}
