import type { ObjectiveReading } from "#engine/targets";
import type { Letter } from "./letters.ts";

/** What was read out of the text, row by row; a dash where it says nothing. */
export function foundRows({ extracted }: ObjectiveReading): string[][] {
  const { verb, direction, metric, scopes, amount, kind, baseline, deadline, due, rates } = extracted;
  const value = amount
    ? [amount.value]
        .flat()
        .map((one) => one.toLocaleString("en-GB"))
        .join(" to ")
    : "";
  const dash = "–";
  return [
    ["Verb and direction", verb ? `${verb.text}, ${direction}` : dash],
    ["Measure", metric?.text ?? dash],
    ["For whom, where, of what", [...new Set(scopes.map(({ text }) => text))].join(", ") || dash],
    [
      "Amount",
      amount
        ? `${amount.text}: ${value} ${amount.unit ?? ""}${kind ? `, ${kind.replace("_", " ")}` : ""}`
        : dash,
    ],
    ["Baseline", baseline?.text ?? dash],
    ["Deadline", deadline ? `${deadline.text}${due ? `, which ends on ${due}` : ""}` : dash],
    ["How often", rates.map(({ text }) => text).join(", ") || dash],
  ];
}

/** The reading as lines of text to take away. */
export function asText(reading: ObjectiveReading, letters: readonly Letter[], repaired: string): string {
  return [
    reading.text.trim(),
    "",
    ...letters.map(({ name, verdict, says }) => `${name}: ${verdict}. ${says}`),
    "",
    ...foundRows(reading).map(([name = "", words = ""]) => `${name}: ${words}`),
    "",
    `With blanks to fill: ${repaired}`,
    "",
  ].join("\n");
}
