import { findSign, type Sighting } from "./find-sign.ts";
import type { Finding } from "./mark.ts";
import type { TaskOf } from "./task.ts";

type WrittenPoint = TaskOf<"written">["points"][number];

/**
 * A finding for each point that has signs: met when one of its signs lacks nothing. A point
 * that only a person can judge gets none.
 */
export function markWritten(points: readonly WrittenPoint[], text: string): Finding[] {
  return points.flatMap((point) => {
    if (!point.signs) return [];
    const seen = nearest(point.signs.map((sign) => findSign(text, sign)));
    return [{ pointId: point.id, met: seen.lacks.length === 0, saw: { kind: "prose", ...seen } }];
  });
}

/** The sighting that lacks least; of equals the one that saw most. */
function nearest(sightings: readonly Sighting[]): Sighting {
  const [first, ...others] = sightings;
  if (!first) return { passage: "", words: [], lacks: ["signs"] };
  return others.reduce(
    (best, each) =>
      each.lacks.length < best.lacks.length ||
      (each.lacks.length === best.lacks.length && each.words.length > best.words.length)
        ? each
        : best,
    first,
  );
}
