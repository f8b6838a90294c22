import { ok, refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  readSheet,
  workedCell,
  worked,
  givenRows,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import type { Plan } from "../schema/plan.ts";

type BusinessCase = Plan["businessCases"][number];

/** What a case costs and brings over its months, in pence. */
export interface CaseResult {
  readonly cost: number;
  readonly benefit: number;
  /** Benefit less cost. */
  readonly gain: number;
  /** Gain ÷ cost, as a fraction. */
  readonly returned: number;
  /** The first month in which all that was spent has come back; null where that is not within its months. */
  readonly payback: number | null;
  /** Money in less money out at the end of each month, from the first. */
  readonly balance: readonly number[];
}

const mostMonths = 120;

/** The figures that a case needs, or what is missing or cannot be. */
function caseFigures(
  asked: BusinessCase,
): Result<{ once: number; monthly: number; benefit: number; delay: number; months: number }> {
  const { cost, monthlyCost, monthlyBenefit, delay, months } = asked;
  if (monthlyBenefit === null || months === null || (cost === null && monthlyCost === null))
    return refuse({ code: "business-case-incomplete" });
  if (months < 1 || months > mostMonths)
    return refuse({ code: "business-case-months", months, most: mostMonths });
  const figures = {
    once: cost ?? 0,
    monthly: monthlyCost ?? 0,
    benefit: monthlyBenefit,
    delay: delay ?? 0,
    months,
  };
  if (Object.values(figures).some((figure) => figure < 0)) return refuse({ code: "business-case-negative" });
  if (figures.once === 0 && figures.monthly === 0) return refuse({ code: "business-case-costs-nothing" });
  return ok(figures);
}

/**
 * Works a business case out, month by month (F40).
 *
 *   balance of month t = benefit × months since it began to work − cost once − monthly cost × t
 *   payback = the first month whose balance is not below nought
 *   return = (benefit − cost) ÷ cost
 *
 * Money is not discounted: over a year or two it would change little, and the reader is not asked to believe a rate.
 * Refuses a case without its figures, one that costs nothing, and figures below nought.
 * @example
 * const [asked] = planFrom({ businessCases: [{ id: "case-1", cost: 600_00, monthlyCost: 0, monthlyBenefit: 200_00, delay: 1, months: 6 }] }).businessCases;
 * workCase(asked).value.payback // => 4
 * workCase(asked).value.returned // => 2 / 3
 */
export function workCase(asked: BusinessCase): Result<CaseResult> {
  const figures = caseFigures(asked);
  if (!figures.ok) return figures;
  const { once, monthly, benefit, delay, months } = figures.value;
  const balance = Array.from({ length: months }, (_, at) => {
    const month = at + 1;
    return benefit * Math.max(0, month - delay) - once - monthly * month;
  });
  const cost = once + monthly * months;
  const brought = benefit * Math.max(0, months - delay);
  const first = balance.findIndex((pence) => pence >= 0);
  return ok({
    cost,
    benefit: brought,
    gain: brought - cost,
    returned: (brought - cost) / cost,
    payback: first < 0 ? null : first + 1,
    balance,
  });
}

const pounds: Figure = { unit: "pounds", decimals: 0 };

/**
 * The same as a worksheet in pounds, a row a month, with the payback counted from the months still below nought.
 *
 * @example
 * const [asked] = planFrom({ businessCases: [{ id: "case-1", cost: 600_00, monthlyBenefit: 200_00, delay: 1, months: 6 }] }).businessCases;
 * caseSheet(asked).ok // => true
 */
export function caseSheet(asked: BusinessCase): Result<Sheet> {
  const figures = caseFigures(asked);
  if (!figures.ok) return figures;
  const { once, monthly, benefit, delay, months } = figures.value;
  return readSheet({
    id: "business-case",
    version: 1,
    title: asked.title.trim() || "Business case",
    cells: [
      givenCell("once", "Spent once", pounds, once / 100),
      givenCell("monthly", "Spent each month", pounds, monthly / 100),
      givenCell("benefit", "Contribution each month, once it works", pounds, benefit / 100),
      givenCell("delay", "Months before it works", countFigure, delay),
      givenCell("months", "Months looked at", countFigure, months),
      workedCell("cost", "Cost in all", pounds, "once + monthly * months"),
      workedCell("brought", "Contribution in all", pounds, "sum(contribution)"),
      workedCell("gain", "Gain", pounds, "brought - cost"),
      workedCell("returned", "Return on what is spent", { unit: "percent", decimals: 0 }, "gain / cost", {
        note: "gain ÷ cost",
      }),
    ],
    tables: [
      {
        id: "course",
        title: "Month by month",
        rowHead: "Month",
        rows: Array.from({ length: months }, (_, at) => String(at + 1)),
        columns: [
          column("month", "Month", countFigure, [
            givenRows(
              1,
              Array.from({ length: months }, (_, at) => at + 1),
            ),
          ]),
          column("contribution", "Contribution", pounds, [
            worked(1, months, "if(month > delay, benefit, 0)"),
          ]),
          column("spent", "Spent", pounds, [
            { from: 1, to: 1, role: "formula", formula: "once + monthly" },
            worked(2, months, "monthly"),
          ]),
          column("balance", "Balance", pounds, [
            { from: 1, to: 1, role: "formula", formula: "contribution - spent" },
            worked(2, months, "balance[t-1] + contribution - spent"),
          ]),
        ],
      },
    ],
  });
}
