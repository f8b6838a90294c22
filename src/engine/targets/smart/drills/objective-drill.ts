import { randomFrom } from "#engine/measure";
import type { SmartLetter, SmartVariant } from "../smart-letters.ts";
import { days, grounds } from "./grounds.ts";

/** An objective with one fault in it. */
export interface ObjectiveDrill {
  readonly firm: string;
  /** What stands there to be mended. */
  readonly text: string;
  /** The letter that fails. */
  readonly fault: SmartLetter;
  readonly variant: SmartVariant;
  /** As it stood before the fault was made. */
  readonly good: string;
  /** The measure, which a repair keeps. */
  readonly metric: string;
}

const letters: readonly SmartLetter[] = ["S", "M", "A", "R", "T"];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A good objective of an invented firm into which one fault was made: its scope, its figures, what shows that it can be
 * reached (or its verb, where A is for Actionable), its aim, or its date is gone or vague. The same seed gives the same.
 *
 * Seeds are whole numbers from 1; any other number is taken as 1.
 * @example
 * objectiveDrill(4, "achievable").text === objectiveDrill(4, "achievable").text // => true
 * ["S", "M", "A", "R", "T"].includes(objectiveDrill(4, "achievable").fault) // => true
 */
export function objectiveDrill(seed: number, variant: SmartVariant): ObjectiveDrill {
  const random = randomFrom(Number.isInteger(seed) && seed > 0 ? seed : 1);
  const pick = <T>(from: readonly T[]): T => from[random.whole(0, from.length - 1)] as T;
  const ground = pick(grounds);
  const [from, to] = pick(ground.steps);
  const day = pick(days);
  const fault = pick(letters);
  const vague = pick(["significantly", "as far as possible", "by a good deal"]);
  const late = pick(["", " as soon as possible", " every quarter", " in the long term"]);
  const { verb, metric, scope, resource, aim } = ground;
  const write = (broken: SmartLetter | null): string => {
    const noBase = broken === "A" && variant === "achievable";
    const subject = `${metric}${broken === "S" ? "" : ` ${scope}`}`;
    const first = broken === "A" && variant === "actionable" ? capital(subject) : `${verb} ${subject}`;
    const amount = broken === "M" ? vague : noBase ? `to ${to}` : `from ${from} to ${to}`;
    const date = broken === "T" ? late : ` by ${day}`;
    return `${first} ${amount}${date}${noBase ? "" : `, ${resource}`}${broken === "R" ? "" : `, ${aim}`}.`;
  };
  return { firm: ground.firm, text: write(fault), fault, variant, good: write(null), metric };
}
