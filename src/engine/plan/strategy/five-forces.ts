import { ok, refuse, type Result } from "#engine/measure";

export type Force = "entrants" | "substitutes" | "buyers" | "suppliers" | "rivals";

/** One piece of evidence, rated from 1 (the force is hardly felt) to 5 (it decides what the firm can do). */
export interface ForceEvidence {
  readonly force: Force;
  readonly says: string;
  readonly rating: number;
}

export type Pressure = "low" | "moderate" | "high";

export interface ForceReading {
  readonly force: Force;
  readonly evidence: number;
  /** Mean of the ratings, 1 to 5; null where nothing is known. */
  readonly pressure: number | null;
  readonly level: Pressure | null;
}

export const forces: readonly { readonly id: Force; readonly name: string }[] = [
  { id: "rivals", name: "Rivalry among those who sell it now" },
  { id: "buyers", name: "Power of buyers" },
  { id: "suppliers", name: "Power of suppliers" },
  { id: "entrants", name: "Threat of new entrants" },
  { id: "substitutes", name: "Threat of substitutes" },
];

const levelOf = (pressure: number): Pressure =>
  pressure < 2.5 ? "low" : pressure < 3.5 ? "moderate" : "high";

/**
 * Reads how hard each of Porter’s five forces (1979) presses, from rated evidence.
 *
 *   pressure = mean of the ratings of a force; low under 2.5, moderate under 3.5, else high
 *
 * A force without evidence has no pressure, which is not the same as a low one. The bounds are ours. Refuses a rating
 * outside 1 to 5 and evidence without words: a rating alone is an opinion.
 * @example
 * readForces([{ force: "buyers", says: "Three buyers take 60%", rating: 5 }, { force: "buyers", says: "Tenders", rating: 4 }]).value.find(({ force }) => force === "buyers") // => { force: "buyers", evidence: 2, pressure: 4.5, level: "high" }
 * readForces([]).value[0].pressure // => null
 */
export function readForces(evidence: readonly ForceEvidence[]): Result<ForceReading[]> {
  const [problem, ...others] = evidence.flatMap(({ says, rating }, at) => [
    ...(says.trim() ? [] : [{ code: "force-without-evidence", row: at + 1 }]),
    ...(rating >= 1 && rating <= 5 ? [] : [{ code: "force-rating", row: at + 1 }]),
  ]);
  if (problem) return refuse(problem, ...others);
  return ok(
    forces.map(({ id }) => {
      const ratings = evidence.filter(({ force }) => force === id).map(({ rating }) => rating);
      const pressure =
        ratings.length === 0 ? null : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
      return {
        force: id,
        evidence: ratings.length,
        pressure,
        level: pressure === null ? null : levelOf(pressure),
      };
    }),
  );
}
