import type { Result } from "#engine/measure";
import type { PracticeSheet } from "#engine/task";
import type { Sheet } from "#engine/worksheet";

/** The generators of practice sheets, fetched when they are first needed. */
export async function loadPracticeSheet(): Promise<PracticeSheet> {
  const { practiceSheet } = await import("./practice-maker.ts");
  return practiceSheet;
}

const mostTries = 50;

/** The sheet of this seed, or of the next one that is admitted: a few seeds give figures on which a slip would look right. */
export function nextSheet(
  maker: PracticeSheet,
  kind: string,
  from: number,
): { seed: number; sheet: Result<Sheet> } {
  const first = maker(kind, from);
  for (let seed = from; seed < from + mostTries; seed += 1) {
    const sheet = seed === from ? first : maker(kind, seed);
    if (sheet.ok) return { seed, sheet };
  }
  return { seed: from, sheet: first };
}
