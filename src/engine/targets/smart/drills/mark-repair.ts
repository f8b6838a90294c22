import { ok, refuse, type Result } from "#engine/measure";
import type { Amount } from "../amount.ts";
import { readObjective } from "../read-objective.ts";
import type { DateRules } from "../resolve-deadline.ts";
import { smartLetters, type SmartLetter } from "../smart-letters.ts";
import type { ObjectiveDrill } from "./objective-drill.ts";

/** How a repair did. */
export interface RepairMark {
  /** The faulty letter is met now. */
  readonly mended: boolean;
  /** Letters that were met before and are not any more. */
  readonly lost: readonly SmartLetter[];
  /** What stood there and was changed or left out. */
  readonly changed: readonly ("amount" | "baseline" | "deadline" | "measure")[];
  /** All of it. */
  readonly right: boolean;
}

const same = (left: Amount | null, right: Amount | null): boolean =>
  left !== null && right !== null && [left.value].flat().join() === [right.value].flat().join();

/**
 * Marks a repair of a drill's objective: the letter that failed has to be met, the other four still, and the figures, the
 * date and the measure have to be those that stood there, since mending one fault is no leave to change the target.
 *
 * Refuses what cannot be read, and a text with blanks in brackets left to fill.
 * @example
 * const drill = objectiveDrill(4, "achievable")
 * markRepair(drill, drill.good, { today: "2026-11-24" }).value.right // => true
 * markRepair(drill, drill.text, { today: "2026-11-24" }).value.mended // => false
 * markRepair(drill, "", { today: "2026-11-24" }).problems // => [{ code: "objective-empty" }]
 */
export function markRepair(drill: ObjectiveDrill, typed: string, rules: DateRules): Result<RepairMark> {
  const [repair, given] = [readObjective(typed, rules), readObjective(drill.text, rules)];
  if (!repair.ok) return refuse(...repair.problems);
  if (!given.ok) return refuse(...given.problems);
  const blank = /\[[^\]]*\]|…|_{2,}/.exec(typed)?.[0];
  if (blank !== undefined) return refuse({ code: "objective-blank-left", blank });
  const { fault, variant, metric } = drill;
  const now = smartLetters(repair.value, variant);
  const before = smartLetters(given.value, variant);
  const lost = (["S", "M", "A", "R", "T"] as const).filter(
    (letter) => letter !== fault && before[letter] === "met" && now[letter] !== "met",
  );
  const [was, is] = [given.value.extracted, repair.value.extracted];
  const measure = metric.replace(/^the /, "");
  const changed = [
    ...(fault !== "M" && was.amount && !same(was.amount, is.amount) ? (["amount"] as const) : []),
    ...(fault !== "M" && was.baseline && !same(was.baseline, is.baseline) ? (["baseline"] as const) : []),
    ...(fault !== "T" && was.due !== null && was.due !== is.due ? (["deadline"] as const) : []),
    ...(typed.toLowerCase().includes(measure) ? [] : (["measure"] as const)),
  ];
  const mended = now[fault] === "met";
  return ok({ mended, lost, changed, right: mended && lost.length === 0 && changed.length === 0 });
}
