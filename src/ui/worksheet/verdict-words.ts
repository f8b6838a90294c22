import { formatFigure, type Problem } from "#engine/measure";
import { type Address, describeAddress, type Explanation, type Sheet, type Verdict } from "#engine/worksheet";
import type { SignName } from "../sign-paths.ts";

type VerdictLook = "open" | "right" | "follows" | "slip" | "unreadable";

/** What a checked entry shows: its border, its sign, its first words and what follows them. */
export interface VerdictWords {
  readonly look: VerdictLook;
  readonly sign?: SignName;
  readonly first: string;
  readonly then: string;
}

interface Around {
  readonly sheet: Sheet;
  readonly address: Address;
  readonly typed: Readonly<Record<Address, string>>;
  readonly explanation: Explanation | undefined;
  readonly say: (problem: Problem) => string;
}

const nameOf = (sheet: Sheet, address: Address): string => {
  const place = describeAddress(sheet, address);
  return place?.row ?? place?.label ?? address;
};

function figure(sheet: Sheet, address: Address, value: number): string {
  const place = describeAddress(sheet, address);
  // More than is shown: two honest figures may differ only behind the last decimal.
  return place
    ? formatFigure(value, place.unit, Math.max(place.decimals, Number.isInteger(value) ? 0 : 2))
    : String(value);
}

/** The words for a verdict, as look.md sets them: sign, border and words change together. */
export function verdictWords(
  verdict: Verdict,
  { sheet, address, typed, explanation, say }: Around,
): VerdictWords {
  const steps = explanation ? `${explanation.text.numbers} = ${explanation.text.result}` : "";
  switch (verdict.state) {
    case "open":
      return { look: "open", first: "", then: "" };
    case "right":
      return { look: "right", sign: "tick", first: "Right.", then: steps };
    case "convention":
      return {
        look: "right",
        sign: "convention",
        first: "Right by another convention:",
        then: `${verdict.name}.`,
      };
    case "follows": {
      const from = verdict.from[0] ?? address;
      return {
        look: "follows",
        sign: "follows",
        first: `Follows from your ${typed[from] ?? "own figure"},`,
        then: `so it earns its mark. Put ${nameOf(sheet, from)} right and this becomes ${figure(sheet, address, verdict.outright)}.`,
      };
    }
    case "slip":
      return { look: "slip", sign: "slip", first: `${verdict.name}.`, then: verdict.feedback };
    case "rounded":
      return {
        look: verdict.earns ? "follows" : "slip",
        sign: "rounded",
        first: "Rounded too early.",
        then: `The figure for ${nameOf(sheet, verdict.at)} was rounded before it was used here. Carry one decimal more than you show.`,
      };
    case "wrong":
      return {
        look: "slip",
        sign: "slip",
        first: "Not this figure.",
        then: "It follows neither from the figures given nor from your own. Work the step again from the figures in its row.",
      };
    case "unreadable":
      return {
        look: "unreadable",
        sign: "unreadable",
        first: "Cannot be read.",
        then: `${say(verdict.problem)} No attempt is used up.`,
      };
  }
}
