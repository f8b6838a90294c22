import { readMoney, readNumber, type Problem } from "#engine/measure";
import { targetStretch, type ObjectiveReading, type Stretch } from "#engine/targets";

/** What the facts that were typed come to, and what about them cannot be read. */
export interface Facts {
  readonly stretch: Stretch | null;
  readonly expected: Problem | null;
  readonly spread: Problem | null;
}

interface Field {
  readonly value: number | null;
  readonly problem: Problem | null;
}

/** A field left empty says nothing; in money £ and k are read, in per cent the sign is. */
function field(typed: string, unit: string | null): Field {
  const words = unit === "%" ? typed.replace(/\s*%\s*$/, "") : typed;
  if (words.trim() === "") return { value: null, problem: null };
  // Before the objective names a unit, money is read as well.
  const found = unit === "GBP" || unit === null ? readMoney(words) : readNumber(words);
  return found.ok
    ? { value: found.value, problem: null }
    : { value: null, problem: found.problems[0] ?? null };
}

export function readFacts(
  reading: ObjectiveReading | null,
  typed: { readonly expected: string; readonly spread: string },
): Facts {
  const amount = reading?.extracted.amount ?? null;
  const expected = field(typed.expected, amount?.unit ?? null);
  const spread = field(typed.spread, amount?.unit ?? null);
  const none = { stretch: null, expected: expected.problem, spread: spread.problem };
  if (expected.value === null || spread.problem) return none;
  if (typeof amount?.value !== "number") return { ...none, expected: { code: "objective-no-amount" } };
  const worked = targetStretch(amount.value, { expected: expected.value, spread: spread.value });
  if (worked.ok) return { ...none, stretch: worked.value };
  const [problem = null] = worked.problems;
  return problem?.code === "forecast-spread-negative"
    ? { ...none, spread: problem }
    : { ...none, expected: problem };
}
