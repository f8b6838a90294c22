import { findSign } from "#engine/task";
import type { Way } from "./ways.ts";

type Sign = Parameters<typeof findSign>[1];

/** What an argument for a method is looked through for. */
export type ArgumentPoint =
  "two-ways" | "judgement" | "figure" | "data" | "market" | "cost" | "limit" | "decision" | "criticism";

export interface ArgumentFinding {
  readonly point: ArgumentPoint;
  readonly met: boolean;
  /** The words that decided, as they were written. */
  readonly saw: readonly string[];
}

export interface ArgumentFacts {
  /** The ways that stand side by side. */
  readonly ways: readonly Way[];
  /** Every figure of the table, percentages as they are written there. */
  readonly figures: readonly number[];
  readonly level: 4 | 5;
}

const signs: Readonly<Record<"data" | "market" | "cost" | "limit" | "decision" | "criticism", Sign>> = {
  data: {
    words: [
      [
        "season*",
        "trend*",
        "histor*",
        "volatil*",
        "scatter*",
        "data",
        "past figure*",
        "past sale*",
        "pattern*",
      ],
    ],
    reason: true,
  },
  market: {
    words: [
      [
        "life cycle",
        "launch*",
        "introduc*",
        "growth stage",
        "matur*",
        "declin*",
        "market*",
        "competitor*",
        "rival*",
        "customer*",
        "buyer*",
      ],
    ],
    reason: true,
  },
  cost: { words: [["cost*", "cheap*", "expensive", "hour*", "week*", "afford*", "time", "budget*"]] },
  limit: {
    words: [
      [
        "limit*",
        "weakness*",
        "blind",
        "risk*",
        "cannot see",
        "does not see",
        "misses",
        "assum*",
        "bias*",
        "only as good",
        "drawback*",
      ],
    ],
  },
  decision: {
    words: [
      [
        "choose",
        "chose",
        "chosen",
        "recommend*",
        "prefer*",
        "select*",
        "adopt*",
        "i would use",
        "we would use",
        "combin*",
      ],
    ],
  },
  criticism: {
    words: [
      [
        "my choice",
        "my own",
        "my recommendation",
        "i may be wrong",
        "would be wrong",
        "change my mind",
        "on the other hand",
        "against this",
        "critic*",
        "could be argued",
        "however",
      ],
    ],
    reason: true,
  },
};

/** The ways that a text names, with the words that name them. */
function named(text: string, ways: readonly Way[]): { way: Way; words: string }[] {
  return ways.flatMap((way) => {
    const { lacks, words } = findSign(text, { words: [way.words], within: "answer" });
    return lacks.length === 0 ? [{ way, words: words[0] ?? "" }] : [];
  });
}

/**
 * Looks through an argument for a method, point by point, and says which words it saw.
 *
 * It looks for: two of the ways side by side by name, one of them of judgement, a figure of the table, a reason from
 * the data, a reason from the market or the product's life cycle, what it costs, a limit, a decision, and at Level 5 a
 * criticism of one's own choice. A list of words without a sentence earns nothing, and what is denied is passed over.
 * Whether the argument is any good is not said: that is a tutor's to judge.
 * @example
 * argumentFindings("", { ways: [], figures: [], level: 4 }).filter(({ met }) => met) // => []
 * argumentFindings("A Delphi panel costs about 40 hours of people's time.", { ways: [], figures: [40], level: 4 }).filter(({ met }) => met).map(({ point, saw }) => [point, ...saw]) // => [["figure", "40"], ["cost", "costs"]]
 */
export function argumentFindings(text: string, { ways, figures, level }: ArgumentFacts): ArgumentFinding[] {
  const names = named(text, ways);
  const judged = names.filter(({ way }) => way.kind === "judgement");
  const finding = (point: ArgumentPoint, met: boolean, saw: readonly string[]): ArgumentFinding => ({
    point,
    met,
    saw: met ? saw : [],
  });
  const bySign = (point: keyof typeof signs): ArgumentFinding => {
    const { lacks, words } = findSign(text, signs[point]);
    return finding(point, lacks.length === 0, words);
  };
  const figure = findSign(text, { figure: [...figures], within: "answer" });
  return [
    finding(
      "two-ways",
      names.length >= 2,
      names.map(({ words }) => words),
    ),
    finding(
      "judgement",
      judged.length > 0,
      judged.map(({ words }) => words),
    ),
    finding("figure", figures.length > 0 && figure.lacks.length === 0, figure.words),
    bySign("data"),
    bySign("market"),
    bySign("cost"),
    bySign("limit"),
    bySign("decision"),
    ...(level === 5 ? [bySign("criticism")] : []),
  ];
}
