import { refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  readSheet,
  workedCell,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import type { Plan } from "../schema/plan.ts";

const pounds: Figure = { unit: "pounds", decimals: 2 };
const inPounds = (amount: number | null): number => (amount ?? 0) / 100;
const rowName = (text: string, at: number): string => text.trim() || `Row ${at + 1}`;

/**
 * The budget as a worksheet in pounds: its lines, their sum, what is agreed and what has no line yet. A line without an
 * amount counts as nought. Refuses a budget without a line.
 *
 * @example
 * budgetSheet(planFrom({ budgetLines: [{ id: "line-1", name: "Samples", amount: 800_00 }] })).ok // => true
 */
export function budgetSheet(plan: Plan): Result<Sheet> {
  const { budgetLines, budget } = plan;
  if (budgetLines.length === 0) return refuse({ code: "plan-nothing-to-add-up" });
  return readSheet({
    id: "budget",
    version: 1,
    title: "Budget",
    cells: [
      givenCell("agreed", "Agreed", pounds, inPounds(budget.agreed)),
      workedCell("lines", "All lines", pounds, "sum(amount)"),
      workedCell("unplanned", "Agreed, and without a line", pounds, "agreed - lines"),
    ],
    tables: [
      {
        id: "budgetLines",
        title: "Lines",
        rowHead: "Line",
        rows: budgetLines.map(({ name }, at) => rowName(name, at)),
        columns: [
          column("amount", "Amount", pounds, [
            givenRows(
              1,
              budgetLines.map(({ amount }) => inPounds(amount)),
            ),
          ]),
        ],
      },
    ],
  });
}

/**
 * What the actions cost and the days they ask for, with their sums. Dropped actions are left out. Refuses a plan
 * without an action.
 *
 * @example
 * actionsSheet(planFrom({ actions: [{ id: "action-1", activity: "Visits", cost: 0, days: 130 }] })).ok // => true
 */
export function actionsSheet(plan: Plan): Result<Sheet> {
  const actions = plan.actions.filter(({ status }) => status !== "dropped");
  if (actions.length === 0) return refuse({ code: "plan-nothing-to-add-up" });
  return readSheet({
    id: "actions",
    version: 1,
    title: "Actions",
    cells: [
      givenCell("agreed", "Budget agreed", pounds, inPounds(plan.budget.agreed)),
      workedCell("spent", "All actions", pounds, "sum(cost)"),
      workedCell("left", "Agreed, less the actions", pounds, "agreed - spent"),
      workedCell("allDays", "Days of people’s time", countFigure, "sum(days)"),
    ],
    tables: [
      {
        id: "actionCosts",
        title: "Actions",
        rowHead: "Action",
        rows: actions.map(({ activity }, at) => rowName(activity, at)),
        columns: [
          column("cost", "Cost", pounds, [
            givenRows(
              1,
              actions.map(({ cost }) => inPounds(cost)),
            ),
          ]),
          column("days", "Days", countFigure, [
            givenRows(
              1,
              actions.map(({ days }) => days ?? 0),
            ),
          ]),
        ],
      },
    ],
  });
}
