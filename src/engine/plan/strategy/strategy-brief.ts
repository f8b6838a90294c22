import type { Problem } from "#engine/measure";

export type DecisionKind =
  "target-markets" | "product-focus" | "channels" | "territories" | "promotional-focus";

/** What a strategy has to decide in a sales plan. */
export const decisionKinds: readonly { readonly id: DecisionKind; readonly name: string }[] = [
  { id: "target-markets", name: "Target markets" },
  { id: "product-focus", name: "Product focus" },
  { id: "channels", name: "Channels" },
  { id: "territories", name: "Territories" },
  { id: "promotional-focus", name: "Promotional focus" },
];

/** A line of the business strategy or of the marketing strategy. */
export interface StrategyLine {
  readonly ref: string;
  readonly from: "business" | "marketing";
  readonly says: string;
  /** For a line of marketing: the line of the business strategy that it serves. */
  readonly serves: string;
}

export interface PlanDecision {
  readonly ref: string;
  readonly kind: DecisionKind;
  readonly says: string;
}

/** “Because … therefore …”: from a line of the strategy to a decision of the plan. */
export interface StrategyLink {
  readonly line: string;
  readonly because: string;
  readonly decision: string;
  readonly therefore: string;
}

export interface StrategyBrief {
  readonly lines: readonly StrategyLine[];
  readonly decisions: readonly PlanDecision[];
  readonly links: readonly StrategyLink[];
}

export interface BriefReading {
  /** Lines that have a consequence, and decisions that have a strategy behind them. */
  readonly answeredLines: number;
  readonly foundedDecisions: number;
  readonly findings: readonly Problem[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const isWhole = ({ because, therefore }: StrategyLink): boolean => !!because.trim() && !!therefore.trim();

function linkFindings(brief: StrategyBrief): Problem[] {
  const lines = new Map(brief.lines.map((line) => [line.ref, line]));
  const decisions = new Map(brief.decisions.map((decision) => [decision.ref, decision]));
  const seen = new Set<string>();
  return brief.links.flatMap((link, at): Problem[] => {
    const row = at + 1;
    const [line, decision] = [lines.get(link.line), decisions.get(link.decision)];
    if (!line) return [{ code: "brief-link-broken", row, ref: link.line || "no line" }];
    if (!decision) return [{ code: "brief-link-broken", row, ref: link.decision || "no decision" }];
    const pair = `${link.line} ${link.decision}`;
    const twice = seen.has(pair);
    seen.add(pair);
    if (twice) return [{ code: "brief-link-twice", row, line: link.line, decision: link.decision }];
    if (!isWhole(link))
      return [{ code: "brief-link-half", row, missing: link.because.trim() ? "therefore" : "because" }];
    // Whoever copies the line gives no reason.
    return plain(link.because) === plain(line.says) || plain(link.therefore) === plain(link.because)
      ? [{ code: "brief-link-repeats", row }]
      : [];
  });
}

function serviceFindings(lines: readonly StrategyLine[]): Problem[] {
  const business = new Set(lines.filter(({ from }) => from === "business").map(({ ref }) => ref));
  return lines.flatMap(({ ref, from, says, serves }) =>
    from === "marketing" && !business.has(serves)
      ? [{ code: "brief-marketing-alone", ref, line: says.trim() }]
      : [],
  );
}

/**
 * Reads whether a strategy reaches the plan: every line of the business and marketing strategy with nothing that follows
 * from it, every decision with no strategy behind it, and every link that does not hold.
 *
 * A link counts where both its ends are there and both halves of “because … therefore …” are written.
 * @example
 * const line = { ref: "B1", from: "business", says: "Grow in water", serves: "" };
 * const decision = { ref: "D1", kind: "target-markets", says: "Water companies first" };
 * analyseBrief({ lines: [line], decisions: [decision], links: [] }).findings.slice(0, 2).map(({ code }) => code) // => ["brief-line-unanswered", "brief-decision-unfounded"]
 * analyseBrief({ lines: [line], decisions: [decision], links: [{ line: "B1", decision: "D1", because: "a new spending plan begins", therefore: "two people call on them" }] }).answeredLines // => 1
 */
export function analyseBrief(brief: StrategyBrief): BriefReading {
  const lines = brief.lines.filter(({ says }) => says.trim());
  const decisions = brief.decisions.filter(({ says }) => says.trim());
  const known = new Set([...lines, ...decisions].map(({ ref }) => ref));
  const holding = brief.links.filter(
    (link) => isWhole(link) && known.has(link.line) && known.has(link.decision),
  );
  const answered = new Set(holding.map(({ line }) => line));
  const founded = new Set(holding.map(({ decision }) => decision));
  return {
    answeredLines: lines.filter(({ ref }) => answered.has(ref)).length,
    foundedDecisions: decisions.filter(({ ref }) => founded.has(ref)).length,
    findings: [
      ...lines
        .filter(({ ref }) => !answered.has(ref))
        .map(({ ref, says }) => ({ code: "brief-line-unanswered", ref, line: says.trim() })),
      ...decisions
        .filter(({ ref }) => !founded.has(ref))
        .map(({ ref, says }) => ({ code: "brief-decision-unfounded", ref, decision: says.trim() })),
      ...decisionKinds
        .filter(({ id }) => !decisions.some(({ kind }) => kind === id))
        .map(({ name }) => ({ code: "brief-kind-missing", kind: name.toLowerCase() })),
      ...serviceFindings(lines),
      ...linkFindings({ ...brief, lines, decisions }),
    ],
  };
}
