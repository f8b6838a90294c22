import { formatPercent } from "#engine/measure";
import {
  actionVerb,
  type CapabilityCap,
  cappedLetters,
  type LetterVerdict,
  type ObjectiveReading,
  type SmartLetter,
  type SmartVariant,
} from "#engine/targets";
import { dayName } from "../forecast-lab/today.ts";
import type { Facts } from "./facts.ts";

/** One of the five letters, as the page tells of it. */
export interface Letter {
  readonly id: SmartLetter;
  readonly name: string;
  readonly verdict: LetterVerdict;
  /** The rule, and what would mend it. */
  readonly says: string;
  readonly words: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const lacks: Readonly<Record<string, string>> = {
  what: "Name the measure or the thing that changes, such as sales, win rate or orders.",
  scope: "Say for whom, where or of what: a product, a segment, a region, a channel or a team.",
  amount: "Give the figure, with its unit.",
  quantity: "Name something that can be counted, or a yes or no that anybody could check.",
  deadline: "Give a date or a bounded period, such as “by 31 March 2027”.",
  date: "How often is said, or some day, which is no deadline. Give a date.",
};
const mend = (missing: readonly string[]): string => missing.map((one) => lacks[one] ?? "").join(" ");

/** What the letters are called in each variant. */
export const letterNames: Readonly<Record<SmartVariant, Readonly<Record<SmartLetter, string>>>> = {
  achievable: { S: "Specific", M: "Measurable", A: "Achievable", R: "Relevant", T: "Time-bound" },
  actionable: { S: "Specific", M: "Measurable", A: "Actionable", R: "Relevant", T: "Timely" },
};

/** A chance in per cent, which never says certain of what is not. */
function percentOf(chance: number): string {
  if (chance > 0 && chance < 0.001) return "under 0.1%";
  if (chance > 0.999 && chance < 1) return "over 99.9%";
  return formatPercent(chance, chance < 0.1 && chance > 0 ? 1 : 0);
}

/** What the facts handed in say of the amount; figures and no adjective. */
function byFacts({ attained, asked }: Facts): string {
  if (!attained) return "";
  const { load, chance, stretch } = attained;
  const held =
    load === null
      ? ""
      : load > 1
        ? ` It asks for ${formatPercent(load, 0)} of the team’s capacity.`
        : ` It takes ${formatPercent(load, 0)} of the team’s capacity.`;
  const change = asked?.change ? "the change" : asked?.atMost ? "this or less" : "the amount";
  if (chance !== null)
    return `${held} The chance of reaching ${change} is ${percentOf(chance)}${stretch === null ? ", whatever is forecast" : load === null ? " under the forecast handed in" : " under the forecast and that capacity"}.`;
  if (stretch !== null) return `${held} The forecast handed in has no spread, so no chance can be given.`;
  return `${held} Hand in a forecast as well, and the chance can be given in per cent.`;
}

/** What the team’s capability says of it. */
function byCapability(cap: CapabilityCap | null): string {
  if (cap === null) return "";
  const { activity, now, needed, by, met } = cap;
  const leans = ` It leans on “${activity.trim() || "an activity without a name"}”, which is at ${now} of 5 where the plan needs ${needed}`;
  if (met === "not") return `${leans}, and nothing is done about that: say what is, by whom and by when.`;
  if (met === "in-time") return `${leans}; what is done about it has to have worked by ${dayName(by ?? "")}.`;
  return `${leans}; ${by === null ? "no day is set by which that is to be better" : `that is to be better by ${dayName(by)}, which is not known to be before the deadline`}.`;
}

function ofA(
  reading: ObjectiveReading,
  variant: SmartVariant,
  verdict: LetterVerdict,
  facts: Facts,
  cap: CapabilityCap | null,
): Letter {
  const name = letterNames[variant].A;
  if (variant === "actionable") {
    const verb = actionVerb(reading);
    const says = {
      met: "A verb says what is to be done.",
      partly: `“${verb?.text ?? ""}” has no end that anybody could see. Use a verb whose result can be shown.`,
      not: "Begin with a verb that somebody can act on.",
    }[verdict];
    return { id: "A", name, verdict, says: says + byFacts(facts), words: verb ? [verb] : [] };
  }
  const met = reading.achievable.length > 0;
  const capped = cap !== null && cap.most !== "met";
  return {
    id: "A",
    name,
    verdict: met || capped ? verdict : facts.attained ? "partly" : "not",
    says:
      (met
        ? "The text gives a baseline, a track record, a resource or workings."
        : "The text does not show where the figure comes from. Add a baseline, a resource, or workings.") +
      byFacts(facts) +
      byCapability(cap),
    words: reading.achievable,
  };
}

export function lettersOf(
  reading: ObjectiveReading,
  variant: SmartVariant,
  given: { readonly facts: Facts; readonly strategy: string; readonly cap?: CapabilityCap | null },
): readonly Letter[] {
  const { specific, measurable, timeBound, relevant } = reading;
  const cap = given.cap ?? null;
  const verdicts = cappedLetters(reading, variant, cap);
  const names = letterNames[variant];
  const served = given.strategy.trim() !== "";
  return [
    {
      id: "S",
      name: names.S,
      verdict: verdicts.S,
      says: mend(specific.missing) || "A measure or outcome is named, and its scope.",
      words: specific.words,
    },
    {
      id: "M",
      name: names.M,
      verdict: verdicts.M,
      says: mend(measurable.missing) || "A figure with its unit, or a plain yes or no, can be checked.",
      words: measurable.words,
    },
    ofA(reading, variant, verdicts.A, given.facts, cap),
    {
      id: "R",
      name: names.R,
      verdict: verdicts.R === "met" ? "met" : served ? "partly" : "not",
      says:
        verdicts.R === "met"
          ? "The text says what wider aim it serves. Whether it truly does is for a person to judge."
          : served
            ? "The strategy handed in stands beside it; the text itself names no aim. Add “in order to …”."
            : "Say what wider aim it serves: “in order to …”, “to support …”.",
      words: relevant,
    },
    {
      id: "T",
      name: names.T,
      verdict: verdicts.T,
      says: mend(timeBound.missing) || "A date or a bounded period is given.",
      words: timeBound.words,
    },
  ];
}

/** The text cut where deciding words begin and end, each piece with the letters it decided. */
export function pieces(
  text: string,
  letters: readonly Letter[],
): readonly { text: string; letters: string }[] {
  const cuts = new Set([0, text.length]);
  for (const { words } of letters) for (const { start, end } of words) cuts.add(start).add(end);
  const places = [...cuts].sort((left, right) => left - right);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      letters: letters
        .filter(({ words }) => words.some((span) => span.start <= start && span.end >= end))
        .map(({ id }) => id)
        .join(" "),
    };
  });
}
