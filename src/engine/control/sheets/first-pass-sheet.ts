import type { Result } from "#engine/measure";
import { column, givenRows, readSheet, worked, workedCell, type Sheet } from "#engine/worksheet";
import { firstPassYield, type LeadDelivery } from "../variances/lead-throughput.ts";
import { money, price, share, unitsFigure } from "./figures.ts";

/**
 * First-pass yield and the cost of rejects by source, as a worksheet. Refuses what `firstPassYield` refuses.
 *
 * @example
 * firstPassSheet("Hand-over", [{ name: "Fairs", delivered: 150, accepted: 110, costPerLead: 40 }]).ok // => true
 */
export function firstPassSheet(title: string, sources: readonly LeadDelivery[]): Result<Sheet> {
  const found = firstPassYield(sources);
  if (!found.ok) return found;
  const n = sources.length;
  const of = (pick: (source: LeadDelivery) => number) => [givenRows(1, sources.map(pick))];
  return readSheet({
    id: "first-pass",
    version: 1,
    title,
    cells: [
      workedCell("allYield", "First-pass yield, all sources", share, "sum(accepted) / sum(delivered)", {
        slips: [
          {
            name: "mean of the sources",
            formula: "mean(yield)",
            feedback: "Sources differ in size: divide all accepted by all delivered.",
          },
        ],
      }),
      workedCell("allDefects", "Leads sent back, all sources", unitsFigure, "sum(defects)"),
      workedCell("allCost", "What leads sent back cost", money, "sum(defectCost)"),
    ],
    tables: [
      {
        id: "sources",
        title: "By source",
        rowHead: "Source",
        rows: sources.map(({ name }) => name),
        columns: [
          column(
            "delivered",
            "Delivered",
            unitsFigure,
            of(({ delivered }) => delivered),
          ),
          column(
            "accepted",
            "Accepted",
            unitsFigure,
            of(({ accepted }) => accepted),
          ),
          column(
            "costPerLead",
            "Cost per lead",
            price,
            of(({ costPerLead }) => costPerLead),
          ),
          column("yield", "First-pass yield", share, [worked(1, n, "accepted / delivered")]),
          column("defects", "Sent back", unitsFigure, [worked(1, n, "delivered - accepted")]),
          column("defectCost", "Cost of those sent back", money, [worked(1, n, "defects * costPerLead")]),
          column("acceptedCost", "Cost per accepted lead", price, [
            worked(1, n, "if(accepted > 0, delivered * costPerLead / max(accepted[t], 0.000001), 0)"),
          ]),
        ],
      },
    ],
  });
}
