import type { CaseMark, HandIn } from "#engine/case";
import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";

const text = (written: string, role: "head" | "given" = "given"): SpreadsheetCell => ({
  kind: "text",
  text: written,
  role,
});
const count = (value: number): SpreadsheetCell => ({ kind: "number", value, role: "given", format: "0" });

/** A marked hand-in, a row for each marking point. */
export function marksSpreadsheet({ tasks }: CaseMark, { candidate, seed }: HandIn): SpreadsheetText {
  const head = ["Candidate", "Seed", "Task", "Point", "Criterion", "Earned", "Of", "State"];
  const rows = tasks.flatMap(({ title, points }) =>
    points.map(({ says, criterion, marks, met }) => [
      text(candidate),
      text(String(seed)),
      text(title),
      text(says),
      text(criterion),
      count(met ? marks : 0),
      count(marks),
      text(met === null ? "waits" : met ? "met" : "not met"),
    ]),
  );
  return {
    sheets: [
      {
        name: "Marks",
        rows: [head.map((label) => text(label, "head")), ...rows],
        columnWidths: head.map((label) => label.length + 8),
      },
    ],
  };
}
