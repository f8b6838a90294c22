import type { Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Sheet } from "#engine/worksheet";
import {
  planningOperational,
  type PlanningUnits,
  type RevisedStandard,
} from "../variances/planning-and-operational.ts";
import { money, price, signNote, turned, unitsFigure } from "./figures.ts";

/**
 * Planning and operational variance of a price or a cost as a worksheet; the units that planning is valued on are named.
 * Refuses what `planningOperational` refuses.
 *
 * @example
 * planningSheet("Price", { side: "sales", original: 50, revised: 46, actual: 47, budgetUnits: 1_000, actualUnits: 1_100 }).ok // => true
 */
export function planningSheet(
  title: string,
  standard: RevisedStandard,
  units: PlanningUnits = "actual-units",
): Result<Sheet> {
  const found = planningOperational(standard, units);
  if (!found.ok) return found;
  const what = standard.side === "sales" ? "price" : "cost";
  const change = (to: string, from: string): string =>
    standard.side === "sales" ? `(${to} - ${from})` : `(${from} - ${to})`;
  const actual = units === "actual-units";
  const planning = (on: string): string => `${change("revised", "original")} * ${on}`;
  const operational = `${change("actual", "revised")} * actualUnits`;
  return readSheet({
    id: "planning-operational",
    version: 1,
    title,
    cells: [
      givenCell("original", `Original standard ${what}`, price, standard.original),
      givenCell("revised", `Revised standard ${what}`, price, standard.revised, {
        note: "What would have been planned, had what is known now been known then.",
      }),
      givenCell("actual", `Actual ${what}`, price, standard.actual),
      givenCell("budgetUnits", "Budget units", unitsFigure, standard.budgetUnits),
      givenCell("actualUnits", "Actual units", unitsFigure, standard.actualUnits),
      workedCell("planning", "Planning variance", money, planning(actual ? "actualUnits" : "budgetUnits"), {
        note: `Valued on ${actual ? "actual" : "budget"} units. ${signNote}`,
        slips: [
          turned(planning(actual ? "actualUnits" : "budgetUnits")),
          {
            name: "the whole variance",
            formula: `${change("actual", "original")} * actualUnits`,
            feedback:
              "That is planning and operational together. Planning goes from the original to the revised standard.",
          },
        ],
        conventions: [
          actual
            ? { name: "on budget units", formula: planning("budgetUnits") }
            : { name: "on actual units", formula: planning("actualUnits") },
        ],
      }),
      workedCell("operational", "Operational variance", money, operational, {
        note: "Against the revised standard: what was done, not what was planned.",
        slips: [
          turned(operational),
          {
            name: "against the original standard",
            formula: `${change("actual", "original")} * actualUnits`,
            feedback:
              "Those who sell are judged against the standard that would have been right: the revised one.",
          },
        ],
      }),
      ...(actual
        ? []
        : [
            workedCell(
              "rest",
              "Revision on units above or below budget",
              money,
              planning("(actualUnits - budgetUnits)"),
              {
                note: "It belongs to the volume variance at the revised standard.",
              },
            ),
          ]),
      workedCell(
        "total",
        `Whole ${what} variance`,
        money,
        `planning + operational${actual ? "" : " + rest"}`,
      ),
      workedCell(
        "check",
        "Left unexplained",
        price,
        `${change("actual", "original")} * actualUnits - total`,
        {
          note: "Nought: the parts explain the whole variance.",
        },
      ),
    ],
    tables: [],
  });
}
