import { ok, refuse, type Result } from "#engine/measure";

export type Aim = "growth" | "profit";
export type Change = "more" | "less" | "same";

/** A decision of a plan that can be turned up or down, and what turning it up does. */
export interface SwitchedDecision {
  readonly ref: string;
  readonly name: string;
  /** What more of it does to the volume sold this year, from −2 to 2. */
  readonly volume: number;
  /** What more of it does to the margin earned this year, from −2 to 2. */
  readonly margin: number;
  readonly because: string;
  /** What binds it whatever the strategy: a law, a contract, a promise; empty where nothing does. */
  readonly bound: string;
}

export interface Consequence {
  readonly ref: string;
  readonly change: Change;
  /** The pull under each aim: how much more of it serves that aim. */
  readonly before: number;
  readonly after: number;
}

/** How much volume and margin count under each aim. */
export const aimWeights: Readonly<Record<Aim, { readonly volume: number; readonly margin: number }>> = {
  growth: { volume: 3, margin: 1 },
  profit: { volume: 1, margin: 3 },
};

const pull = (aim: Aim, { volume, margin }: SwitchedDecision): number =>
  aimWeights[aim].volume * volume + aimWeights[aim].margin * margin;

const inRange = (effect: number): boolean => effect >= -2 && effect <= 2;

/**
 * What a change of strategy does to each decision of a plan.
 *
 *   pull under an aim = weight of volume × effect on volume + weight of margin × effect on margin
 *   weights: growth 3 and 1, profit 1 and 3
 *   more of it where the pull rises, less where it falls, the same where neither, or where it is bound
 *
 * So with growth exchanged for profit a decision goes up exactly where more of it helps margin more than volume. The
 * model is ours: it makes the reasoning checkable, and does not say how far to go. Refuses effects outside −2 to 2 and
 * an aim that stays as it is.
 * @example
 * const discounts = { ref: "D1", name: "Discount authority", volume: 2, margin: -2, because: "", bound: "" };
 * switchConsequences([discounts], "growth", "profit").value // => [{ ref: "D1", change: "less", before: 4, after: -4 }]
 * switchConsequences([discounts], "profit", "growth").value[0].change // => "more"
 * switchConsequences([{ ...discounts, bound: "Contract to March" }], "growth", "profit").value[0].change // => "same"
 */
export function switchConsequences(
  decisions: readonly SwitchedDecision[],
  from: Aim,
  to: Aim,
): Result<Consequence[]> {
  if (from === to) return refuse({ code: "switch-same-aim", aim: from });
  const [problem, ...others] = decisions
    .filter(({ volume, margin }) => !inRange(volume) || !inRange(margin))
    .map(({ ref, name }) => ({ code: "switch-effect", where: name || ref }));
  if (problem) return refuse(problem, ...others);
  return ok(
    decisions.map((decision) => {
      const [before, after] = [pull(from, decision), pull(to, decision)];
      const change = decision.bound.trim() || after === before ? "same" : after > before ? "more" : "less";
      return { ref: decision.ref, change, before, after };
    }),
  );
}
