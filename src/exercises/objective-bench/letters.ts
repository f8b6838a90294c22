import type { ObjectiveReading, Stretch } from "#engine/targets";

export type Variant = "achievable" | "actionable";
type Word = "met" | "partly" | "not";

/** One of the five letters, as the page tells of it. */
export interface Letter {
  readonly id: string;
  readonly name: string;
  readonly verdict: Word;
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

/** What one says of the chance that a forecast gives; a figure and no adjective. */
function byForecast(stretch: Stretch | null): string {
  if (stretch === null) return "";
  if (stretch.chance === null) return " The forecast handed in has no spread, so no chance can be given.";
  return ` Under the forecast handed in, the chance of reaching the amount is ${(stretch.chance * 100).toFixed(0)}%.`;
}

export function lettersOf(
  reading: ObjectiveReading,
  variant: Variant,
  given: { readonly stretch: Stretch | null; readonly strategy: string },
): readonly Letter[] {
  const { specific, measurable, timeBound, achievable, relevant, extracted } = reading;
  const actionable = variant === "actionable";
  const acts = extracted.verb !== null;
  const served = relevant.length > 0 || given.strategy.trim() !== "";
  return [
    {
      id: "S",
      name: "Specific",
      verdict: specific.verdict,
      says: mend(specific.missing) || "A measure or outcome is named, and its scope.",
      words: specific.words,
    },
    {
      id: "M",
      name: "Measurable",
      verdict: measurable.verdict,
      says: mend(measurable.missing) || "A figure with its unit, or a plain yes or no, can be checked.",
      words: measurable.words,
    },
    actionable
      ? {
          id: "A",
          name: "Actionable",
          verdict: acts ? "met" : "not",
          says: acts ? "A verb says what is to be done." : "Begin with a verb that somebody can act on.",
          words: extracted.verb ? [extracted.verb] : [],
        }
      : {
          id: "A",
          name: "Achievable",
          verdict: achievable.length > 0 ? "met" : given.stretch ? "partly" : "not",
          says:
            (achievable.length > 0
              ? "The text gives a baseline, a track record, a resource or workings."
              : "The text does not show where the figure comes from. Add a baseline, a resource, or workings.") +
            byForecast(given.stretch),
          words: achievable,
        },
    {
      id: "R",
      name: "Relevant",
      verdict: relevant.length > 0 ? "met" : served ? "partly" : "not",
      says:
        relevant.length > 0
          ? "The text says what wider aim it serves. Whether it truly does is for a person to judge."
          : served
            ? "The strategy handed in stands beside it; the text itself names no aim. Add “in order to …”."
            : "Say what wider aim it serves: “in order to …”, “to support …”.",
      words: relevant,
    },
    {
      id: "T",
      name: actionable ? "Timely" : "Time-bound",
      verdict: timeBound.verdict,
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
