import { readMoney, readNumber, type Problem } from "#engine/measure";
import {
  askedLevel,
  attainability,
  type AskedLevel,
  type Attainability,
  type ObjectiveReading,
} from "#engine/targets";
import type { BenchDraft } from "./bench-draft.ts";

/** What the facts that were handed in come to, and what about them cannot be read. */
export interface Facts {
  readonly attained: Attainability | null;
  readonly asked: AskedLevel | null;
  readonly forecast: Problem | null;
  readonly expected: Problem | null;
  readonly spread: Problem | null;
  readonly capacity: Problem | null;
  readonly team: Problem | null;
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

const inWords = (unit: string | null): string => (unit === "GBP" ? "pounds" : (unit ?? "no unit"));
const isMoney = (unit: string | null): boolean => unit === "GBP" || unit === "pounds";

/** Why a kept forecast or a team’s pounds cannot stand beside what is asked. */
function mismatch(
  asked: AskedLevel | null,
  { forecast, team }: BenchDraft,
): Pick<Facts, "forecast" | "team"> {
  if (asked === null) {
    const none = { code: "objective-no-amount" };
    return { forecast: forecast ? none : null, team: team ? none : null };
  }
  const unit = inWords(asked.unit);
  const level = forecast && asked.change ? { code: "objective-forecast-level", title: forecast.title } : null;
  const other =
    forecast && isMoney(forecast.unit) !== isMoney(asked.unit)
      ? { code: "objective-forecast-unit", title: forecast.title, unit: forecast.unit, asked: unit }
      : null;
  const teamLevel = asked.change ? { code: "objective-forecast-level", title: team?.title ?? "" } : null;
  const teamUnit = isMoney(asked.unit)
    ? null
    : { code: "objective-team-unit", title: team?.title ?? "", asked: unit };
  return { forecast: level ?? other, team: team ? (teamLevel ?? teamUnit) : null };
}

export function readFacts(reading: ObjectiveReading | null, draft: BenchDraft): Facts {
  const asked = reading ? askedLevel(reading) : null;
  const unit = asked?.unit ?? null;
  const { forecast, team } = mismatch(asked, draft);
  const [expected, spread, typed] = [draft.expected, draft.spread, draft.capacity].map((words) =>
    field(words, unit),
  ) as [Field, Field, Field];
  const cited = draft.forecast;
  const given = cited
    ? forecast
      ? null
      : { expected: cited.expected, spread: cited.spread }
    : expected.value === null || spread.problem
      ? null
      : { expected: expected.value, spread: spread.value };
  const capacity = draft.team ? (team ? null : draft.team.capacity) : typed.value;
  const none: Facts = {
    attained: null,
    asked,
    forecast,
    expected: cited ? null : expected.problem,
    spread: cited ? null : spread.problem,
    capacity: draft.team ? null : typed.problem,
    team,
  };
  if (given === null && capacity === null) return none;
  if (asked === null)
    return given
      ? { ...none, expected: { code: "objective-no-amount" } }
      : { ...none, capacity: { code: "objective-no-amount" } };
  const worked = attainability(asked, { forecast: given, capacity });
  if (worked.ok) return { ...none, attained: worked.value };
  const [problem = null] = worked.problems;
  if (problem?.code === "forecast-spread-negative") return { ...none, spread: problem };
  return problem?.code === "team-capacity-not-positive"
    ? { ...none, capacity: problem }
    : { ...none, expected: problem };
}
