import { month, monthName, monthOfYear, type Result, refuse } from "#engine/measure";
import {
  column,
  countFigure,
  type Figure,
  givenCell,
  givenRows,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { capacityOutlook, firstBands, startersByMonth } from "./capacity-months.ts";
import type { CapacityPlan } from "./capacity-plan.ts";

const money: Figure = { unit: "pounds", decimals: 0 };
const heads: Figure = { unit: "number", decimals: 2 };
const share: Figure = { unit: "percent", decimals: 1 };

/** Two formulas for a column: the first month, and every later one. */
const then = (n: number, first: string, later: string) => [worked(1, 1, first), worked(2, n, later)];

/**
 * Capacity month by month as a worksheet: who starts, where people stand in their ramp, who is expected to leave, what
 * the team can sell beside the target, and what it costs, with live formulas.
 *
 * Refuses what capacityOutlook refuses.
 * @example
 * capacitySheet(exampleCapacity).value.tables[0].rows.length // => 12
 */
export function capacitySheet(plan: CapacityPlan): Result<Sheet> {
  const outlook = capacityOutlook(plan);
  if (!outlook.ok) return refuse(...outlook.problems);
  const { months } = outlook.value;
  const n = months.length;
  const first = firstBands(plan);
  const bands = plan.ramp.map((_, at) => `ramping${String(at + 1)}`);
  const last = bands.at(-1);
  const delay = plan.replaceAfter;
  const stay = "(1 - attrition)";
  const fresh = "(hires + replacements)";
  const straight = bands.length === 0 ? ` + ${fresh}` : "";
  return readSheet({
    id: "capacity",
    version: 1,
    title: `Sales capacity, ${monthName(plan.from)} to ${monthName(plan.to)}`,
    cells: [
      givenCell("target", "Target", money, plan.target),
      givenCell("quota", "Quota of one person, twelve months", money, plan.quota),
      givenCell("attainment", "Share of the quota reached", share, plan.attainment),
      givenCell("attrition", "Leave in a month", share, plan.attrition),
      givenCell("costPerMonth", "Cost of one person, a month", money, plan.costPerMonth),
      givenCell("costOfHire", "Cost of one hire", money, plan.costOfHire),
      givenCell("firstFull", "Fully productive at the start", heads, first.full),
      ...plan.ramp.map((value, at) =>
        givenCell(`share${String(at + 1)}`, `Share in month ${String(at + 1)}`, share, value),
      ),
      workedCell("capacityInAll", "Capacity", money, "sum(capacity)"),
      workedCell("gapInAll", "Capacity less target", money, "capacityInAll - target"),
      workedCell(
        "attainmentNeeded",
        "Attainment that the target needs",
        share,
        "attainment * target / capacityInAll",
      ),
      workedCell("expectedLeavers", "Leavers to be expected", heads, "sum(leavers)"),
      workedCell("costInAll", "Cost", money, "sum(cost)"),
    ],
    tables: [
      {
        id: "months",
        title: "Month by month",
        rowHead: "Month",
        rows: months.map((one) => monthName(one.month)),
        columns: [
          column("hires", "Start as hires", countFigure, [givenRows(1, startersByMonth(plan))]),
          column("replacements", "Start as replacements", heads, [
            givenRows(1, Array<number>(delay === null ? n : Math.min(n, delay + 1)).fill(0)),
            delay === null ? null : worked(delay + 2, n, `leavers[t-${String(delay + 1)}]`),
          ]),
          ...bands.map((name, at) =>
            column(
              name,
              `In month ${String(at + 1)} of the ramp`,
              heads,
              at === 0
                ? then(n, `${fresh} + ${String(first.ramping[0] ?? 0)}`, fresh)
                : [
                    givenRows(1, [first.ramping[at] ?? 0]),
                    worked(2, n, `${bands[at - 1] ?? ""}[t-1] * ${stay}`),
                  ],
            ),
          ),
          column("full", "Fully productive", heads, [
            ...then(
              n,
              `firstFull${straight}`,
              `(full[t-1]${last === undefined ? "" : ` + ${last}[t-1]`}) * ${stay}${straight}`,
            ),
          ]),
          column("people", "People", heads, [worked(1, n, [...bands, "full"].join(" + "))]),
          column("leavers", "Leavers expected", heads, [worked(1, n, "people * attrition")], {
            note: "An expected value: they leave at the end of the month.",
          }),
          column("equivalents", "Worth fully productive", heads, [
            worked(
              1,
              n,
              [...bands.map((name, at) => `${name} * share${String(at + 1)}`), "full"].join(" + "),
            ),
          ]),
          column("capacity", "Capacity", money, [worked(1, n, "equivalents * quota / 12 * attainment")]),
          column("weight", "Weight of the month", { unit: "ratio", decimals: 2 }, [
            givenRows(
              1,
              months.map((one) => plan.season[monthOfYear(month(one.month)) - 1] ?? 0),
            ),
          ]),
          column("monthTarget", "Target", money, [worked(1, n, "target * weight / sum(weight)")]),
          column("gap", "Capacity less target", money, [worked(1, n, "capacity - monthTarget")]),
          column("gapSoFar", "So far", money, then(n, "gap", "gapSoFar[t-1] + gap")),
          column("cost", "Cost", money, [worked(1, n, `people * costPerMonth + ${fresh} * costOfHire`)]),
        ],
      },
    ],
  });
}
