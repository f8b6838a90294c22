import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import type { ScenariosWork } from "#state/scenarios";

const heads = [
  "What is assumed",
  "Driver",
  "Low",
  "Base",
  "High",
  "Source",
  "Owner",
  "Review on",
  "Early warning",
  "Threshold of the warning",
];

const words = (text: string): SpreadsheetCell => (text === "" ? { kind: "blank" } : { kind: "text", text });

/** The log of assumptions as a sheet of words, each beside the range of its driver as it was typed. */
export function assumptionSheet({ assumptions, drivers }: ScenariosWork): SpreadsheetText["sheets"][number] {
  const rows = assumptions.map((one) => {
    const driver = drivers.find(({ id }) => id === one.driver);
    return [
      one.statement,
      driver ? driver.label.trim() || driver.name : "",
      driver?.low ?? "",
      driver?.base ?? "",
      driver?.high ?? "",
      one.source,
      one.owner,
      one.review,
      one.measure,
      one.threshold,
    ].map(words);
  });
  return {
    name: "Assumptions",
    rows: [heads.map((text): SpreadsheetCell => ({ kind: "text", text, role: "head" })), ...rows],
    columnWidths: [48, 24, 12, 12, 12, 36, 18, 12, 36, 20],
  };
}
