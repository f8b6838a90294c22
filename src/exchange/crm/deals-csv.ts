import type { Deal, Stage } from "#engine/forecast";
import { safeText } from "#exchange/spreadsheet";
import Papa from "papaparse";

const outcomeWords: Readonly<Record<Deal["outcome"], string>> = { open: "Open", won: "Won", lost: "Lost" };

/** Deals as comma-separated text that reads back the same. Text can never run as a formula. */
export function toDealsCsv(deals: readonly Deal[], stages: readonly Stage[]): string {
  const chances = new Map(stages.map(({ name, chance }) => [name, chance]));
  const head = [
    "Reference",
    "Deal",
    "Value",
    "Currency",
    "Stage",
    "Probability",
    "Status",
    "Owner",
    "Opened",
    "Expected close",
    "Closed on",
    "Close date moves",
    ...stages.map(({ name }) => `Entered ${name}`),
  ];
  const rows = deals.map((deal) => {
    const chance = chances.get(deal.stage);
    return [
      safeText(deal.id),
      safeText(deal.name),
      deal.value,
      "GBP",
      safeText(deal.stage),
      chance === undefined ? "" : `${String(Number((chance * 100).toFixed(4)))}%`,
      outcomeWords[deal.outcome],
      safeText(deal.owner ?? ""),
      deal.opened ?? "",
      deal.expected ?? "",
      deal.closed ?? "",
      deal.moves ?? "",
      ...stages.map(({ name }) => deal.entered?.find(({ stage }) => stage === name)?.on ?? ""),
    ];
  });
  return `\uFEFF${Papa.unparse([head.map(safeText), ...rows])}\r\n`;
}
