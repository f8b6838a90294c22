import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import { assumptionState } from "./assumption-state.ts";
import type { ReadWork } from "./read-work.ts";
import { fully, unitAfter } from "./scenario-words.ts";
import type { ScenariosWork } from "#state/scenarios";

const heads = [
  "What is assumed",
  "Driver",
  "Low",
  "Base",
  "High",
  "Swing of the figure",
  "Source",
  "Owner",
  "Review on",
  "Early warning",
  "Warns when it is",
  "Threshold of the warning",
  "Latest reading",
];

const words = (text: string): SpreadsheetCell => (text === "" ? { kind: "blank" } : { kind: "text", text });

/** The log of assumptions as a sheet of words, each beside the range of its driver as it was typed. */
export function assumptionSheet(work: ScenariosWork, read: ReadWork): SpreadsheetText["sheets"][number] {
  const { assumptions, drivers } = work;
  const swing = (one: (typeof assumptions)[number]): string => {
    const moved = assumptionState(one, work, read, "").swing;
    return moved === null ? "" : fully(moved, work.unit) + unitAfter(work);
  };
  const rows = assumptions.map((one) => {
    const driver = drivers.find(({ id }) => id === one.driver);
    return [
      one.statement,
      driver ? driver.label.trim() || driver.name : "",
      driver?.low ?? "",
      driver?.base ?? "",
      driver?.high ?? "",
      swing(one),
      one.source,
      one.owner,
      one.review,
      one.measure,
      one.side === undefined ? "" : one.side === "at-least" ? "at least" : "at most",
      one.threshold,
      one.reading ?? "",
    ].map(words);
  });
  return {
    name: "Assumptions",
    rows: [heads.map((text): SpreadsheetCell => ({ kind: "text", text, role: "head" })), ...rows],
    columnWidths: [48, 24, 12, 12, 12, 18, 36, 18, 12, 36, 14, 20, 14],
  };
}
