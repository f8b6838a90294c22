import type { Problem } from "#engine/measure";

export type SwotSide = "strength" | "weakness" | "opportunity" | "threat";
export type PestleLetter = "political" | "economic" | "social" | "technological" | "legal" | "environmental";

/** One line of a SWOT. A factor of PESTLE comes in as an opportunity or a threat, with its letter. */
export interface SwotLine {
  readonly ref: string;
  readonly side: SwotSide;
  readonly says: string;
  readonly letter?: PestleLetter;
  /** Why it is left aside this year; empty where it is used. */
  readonly parked: string;
}

/** A strategy from one line inside the firm and one outside it. */
export interface TowsPair {
  readonly inside: string;
  readonly outside: string;
  readonly strategy: string;
}

export type TowsKind = "SO" | "WO" | "ST" | "WT";

export const pestleLetters: readonly { readonly id: PestleLetter; readonly name: string }[] = [
  { id: "political", name: "Political" },
  { id: "economic", name: "Economic" },
  { id: "social", name: "Social" },
  { id: "technological", name: "Technological" },
  { id: "legal", name: "Legal" },
  { id: "environmental", name: "Environmental" },
];

/** What each kind of TOWS strategy does. */
export const towsKinds: Readonly<Record<TowsKind, string>> = {
  SO: "Use a strength to take an opportunity",
  WO: "Mend a weakness by an opportunity",
  ST: "Use a strength against a threat",
  WT: "Keep a weakness away from a threat",
};

const isInside = (side: SwotSide): boolean => side === "strength" || side === "weakness";

/**
 * Which kind of strategy a pair makes (Weihrich, 1982); null where the two lie on the same side.
 *
 * @example
 * towsKind("weakness", "opportunity") // => "WO"
 * towsKind("threat", "strength") // => "ST"
 * towsKind("strength", "weakness") // => null
 */
export function towsKind(one: SwotSide, other: SwotSide): TowsKind | null {
  if (isInside(one) === isInside(other)) return null;
  const [inside, outside] = isInside(one) ? [one, other] : [other, one];
  return `${inside === "strength" ? "S" : "W"}${outside === "opportunity" ? "O" : "T"}`;
}

function pairFindings(pair: TowsPair, row: number, lines: ReadonlyMap<string, SwotLine>): Problem[] {
  const inside = lines.get(pair.inside);
  const outside = lines.get(pair.outside);
  if (!inside || !outside)
    return [{ code: "tows-pair-broken", row, ref: (inside ? pair.outside : pair.inside) || "nothing" }];
  if (towsKind(inside.side, outside.side) === null)
    return [{ code: "tows-same-side", row, first: pair.inside, second: pair.outside }];
  return pair.strategy.trim() ? [] : [{ code: "tows-no-strategy", row }];
}

/**
 * What a SWOT leaves undone: lines that no strategy uses and nobody parked, pairs that are none, pairs without a strategy,
 * and the kinds of strategy that are missing. An analysis that nothing follows from is a list.
 *
 * @example
 * const lines = [{ ref: "S1", side: "strength", says: "Six engineers", parked: "" }, { ref: "O1", side: "opportunity", says: "New plant", parked: "" }];
 * towsFindings(lines, []).map(({ code }) => code) // => ["swot-unused", "swot-unused"]
 * towsFindings(lines, [{ inside: "S1", outside: "O1", strategy: "Engineers call on the plant" }]) // => []
 */
export function towsFindings(lines: readonly SwotLine[], pairs: readonly TowsPair[]): Problem[] {
  const byRef = new Map(lines.map((line) => [line.ref, line]));
  const used = new Set(
    pairs.filter(({ strategy }) => strategy.trim()).flatMap(({ inside, outside }) => [inside, outside]),
  );
  return [
    ...lines.flatMap(({ ref, says, parked }) =>
      !says.trim() || used.has(ref) || parked.trim() ? [] : [{ code: "swot-unused", ref, line: says.trim() }],
    ),
    ...lines.flatMap(({ ref, says }) => (says.trim() ? [] : [{ code: "swot-empty", ref }])),
    ...pairs.flatMap((pair, at) => pairFindings(pair, at + 1, byRef)),
  ];
}
