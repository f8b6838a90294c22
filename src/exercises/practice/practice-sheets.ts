import type { Result } from "#engine/measure";
import type { PracticeSheet } from "#engine/task";
import type { Sheet } from "#engine/worksheet";
import { roomOfPractice } from "./practice-rooms.ts";

/** The generators of the room that makes this kind of sheet, fetched when they are first needed. */
export async function loadPracticeSheet(kind: string): Promise<PracticeSheet> {
  const room = roomOfPractice(kind);
  if (room === "control") return (await import("./control-maker.ts")).controlPracticeSheet;
  if (room === "strategy") return (await import("./strategy-maker.ts")).strategyPracticeSheet;
  if (room === "plan") return (await import("./plan-maker.ts")).planPracticeSheet;
  if (room === "targets") return (await import("./target-maker.ts")).targetPracticeSheet;
  return (await import("./forecast-maker.ts")).practiceSheet;
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
