import { citedKpis, marketingKpis, type FormulaFinding, type MarketingKpi } from "#engine/targets";
import type { BenchDraft } from "./bench-draft.ts";

/** The marketing measure whose formula is asked: one that the text names, or else the one chosen. */
export function linkOf({ text, kpi }: Pick<BenchDraft, "text" | "kpi">): MarketingKpi | null {
  const cited = citedKpis(text).map((one) => one.kpi);
  const among = cited.length > 0 ? cited : marketingKpis;
  return among.find(({ id }) => id === kpi) ?? cited[0] ?? null;
}

/** What one says of a formula that is not right yet, without giving it away. */
export function formulaWords(
  found: Exclude<FormulaFinding, "right" | "empty">,
  { name, id }: MarketingKpi,
): string {
  const wider = id === "acquisition-cost";
  return {
    "no-division":
      "A formula divides one thing by another. Write what stands above the line, ÷, and what stands below it.",
    "upside-down": `It is upside down: swap what is above the line with what is below it.`,
    above: `What stands above the line is not what ${name} begins with. Ask what is measured.`,
    below: `What stands below the line is not what ${name} is divided by. Ask for each what.`,
    "half-above":
      "Above the line only a part stands. Both what marketing spends and what selling costs belong there.",
    "half-below": wider
      ? "Below the line stand customers of any age. Say which of them the money has won."
      : "Say customers of when: at which moment of the period they are counted.",
  }[found];
}
