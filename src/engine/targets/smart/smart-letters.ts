import { within, type Span } from "./span.ts";
import type { ObjectiveReading } from "./read-objective.ts";

/** What A and T stand for: Achievable and Time-bound, or Actionable and Timely. */
export type SmartVariant = "achievable" | "actionable";
export type SmartLetter = "S" | "M" | "A" | "R" | "T";
export type LetterVerdict = "met" | "partly" | "not";

/** Verbs whose end nobody could name. */
const endless =
  /^(?:focus|engage|consider|explore|investigate|support|inform|communicate|manage|coordinate|monitor|continue|remain|stay|become|strive)$/i;

/**
 * The verb of the main clause, which says what somebody is to do; a verb of its purpose or its means does not count.
 * @example
 * const read = (text) => readObjective(text, { today: "2026-11-24" }).value
 * actionVerb(read("Win 12 cafés in York by June 2027")).text // => "Win"
 * actionVerb(read("Sales of £90,000 in York by June 2027 in order to fund an oven")) // => null
 */
export function actionVerb({ extracted, relevant }: ObjectiveReading): Span | null {
  const { verb } = extracted;
  return verb === null || within(verb, relevant) ? null : verb;
}

/**
 * Whether each of the five letters is met by the words of an objective, in either variant.
 *
 * Achievable and Relevant are met where the text gives evidence for them; Actionable where the main clause has a verb
 * that ends somewhere, and partly where it has one that does not (engage, focus). Source of the variants: AP5.
 * @example
 * const read = (text) => readObjective(text, { today: "2026-11-24" }).value
 * smartLetters(read("Increase trade sales in Leeds by 10% by June 2027"), "achievable") // => { S: "met", M: "met", A: "not", R: "not", T: "met" }
 * smartLetters(read("Engage with cafés in York"), "actionable").A // => "partly"
 */
export function smartLetters(
  reading: ObjectiveReading,
  variant: SmartVariant,
): Readonly<Record<SmartLetter, LetterVerdict>> {
  const verb = actionVerb(reading);
  const shown = (words: readonly Span[]): LetterVerdict => (words.length > 0 ? "met" : "not");
  return {
    S: reading.specific.verdict,
    M: reading.measurable.verdict,
    A:
      variant === "achievable"
        ? shown(reading.achievable)
        : verb === null
          ? "not"
          : endless.test(verb.text)
            ? "partly"
            : "met",
    R: shown(reading.relevant),
    T: reading.timeBound.verdict,
  };
}
