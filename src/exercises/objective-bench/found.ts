import type { ObjectiveReading } from "#engine/targets";
import type { SpreadsheetText } from "#engine/worksheet";
import { dayName } from "../forecast-lab/today.ts";
import type { BenchDraft } from "./bench-draft.ts";
import { linkOf } from "./kpi-link.ts";
import type { Letter } from "./letters.ts";

const kinds = {
  change_by: "a change by that much",
  level: "a level to reach",
  minimum: "a floor",
  maximum: "a ceiling",
  range: "a range",
  multiple: "a multiple",
} as const;

/** Units that stand in the words of the amount already. */
const signed = /^(?:%|x|GBP|USD|EUR|ZAR|percentage points|basis points)$/;

function amountWords({ amount, kind }: ObjectiveReading["extracted"]): string {
  if (!amount) return "";
  const { text, unit } = amount;
  return `${text}${unit && !signed.test(unit) ? ` ${unit}` : ""}${kind ? `, ${kinds[kind]}` : ""}`;
}

/** What was read out of the text, row by row; a dash where it says nothing. */
export function foundRows({ extracted }: ObjectiveReading): string[][] {
  const { verb, direction, metric, scopes, baseline, deadline, due, rates } = extracted;
  const dash = "–";
  const day = due ? dayName(due) : "";
  const way = verb && verb.text.toLowerCase() !== direction ? `, taken as ${direction}` : "";
  return [
    ["Verb and direction", verb ? `${verb.text}${way}` : dash],
    ["Measure", metric?.text ?? dash],
    ["For whom, where, of what", [...new Set(scopes.map(({ text }) => text))].join(", ") || dash],
    ["Amount", amountWords(extracted) || dash],
    ["Baseline", baseline?.text ?? dash],
    ["Deadline", deadline ? `${deadline.text}${deadline.text.includes(day) ? "" : `: ${day}`}` : dash],
    ["How often", rates.map(({ text }) => text).join(", ") || dash],
  ];
}

/** The marketing measure it is tied to, with the formula as it was written. */
function linkRow(draft: Pick<BenchDraft, "text" | "kpi" | "formula">): string[][] {
  const kpi = linkOf(draft);
  return kpi ? [["Marketing measure", `${kpi.name} = ${draft.formula.trim() || "…"}`]] : [];
}

/** The reading as lines of text to take away. */
export function asText(
  reading: ObjectiveReading,
  letters: readonly Letter[],
  repaired: string,
  draft: Pick<BenchDraft, "text" | "kpi" | "formula">,
): string {
  return [
    reading.text.trim(),
    "",
    ...letters.map(({ name, verdict, says }) => `${name}: ${verdict}. ${says}`),
    "",
    ...foundRows(reading).map(([name = "", words = ""]) => `${name}: ${words}`),
    "",
    ...linkRow(draft).map(([name = "", words = ""]) => `${name}: ${words}`),
    `With blanks to fill: ${repaired}`,
    "",
  ].join("\n");
}

/** The reading as a table to take away; every cell is text, so nothing typed can run as a formula. */
export function asSpreadsheet(
  reading: ObjectiveReading,
  letters: readonly Letter[],
  repaired: string,
  draft: Pick<BenchDraft, "text" | "kpi" | "formula">,
): SpreadsheetText {
  const rows = [
    ["Part", "Reading", "Why, or the words"],
    ["Objective", "", reading.text.trim()],
    ...letters.map(({ name, verdict, says }) => [name, verdict, says]),
    ...foundRows(reading).map(([name = "", words = ""]) => [name, "", words]),
    ...linkRow(draft).map(([name = "", words = ""]) => [name, "", words]),
    ["With blanks to fill", "", repaired],
  ].map((row) => row.map((text) => ({ kind: "text" as const, text })));
  return { sheets: [{ name: "Objective", rows, columnWidths: [24, 10, 80] }] };
}
