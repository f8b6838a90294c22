import type { ObjectiveReading } from "./read-objective.ts";

/**
 * The objective in a whole sentence, in the person's own words, with a blank in brackets for each part that is not there.
 * No figure is ever made up. Blanks read as placeholders, so a sentence with blanks is not judged as met.
 * @example
 * const read = (text) => readObjective(text, { today: "2026-11-24" }).value
 * repairObjective(read("Increase sales")) // => "Increase sales [for whom, where or of what] [from … to …] by [date]"
 * repairObjective(read("Increase sales of bread in Leeds by 10%")) // => "Increase sales of bread in Leeds by 10% by [date]"
 */
export function repairObjective({ text, specific, measurable, timeBound }: ObjectiveReading): string {
  const own = text.trim().replace(/[.;,\s]+$/, "");
  const blanks = [
    specific.missing.includes("what") ? "[of which measure]" : "",
    specific.missing.includes("scope") ? "[for whom, where or of what]" : "",
    measurable.verdict === "met" ? "" : "[from … to …]",
    timeBound.verdict === "met" ? "" : "by [date]",
  ].filter((blank) => blank !== "");
  return [own, ...blanks].join(" ");
}
