import { ok, refuse, type Result } from "#engine/measure";

/** On which units a planning variance is valued. Texts differ: BPP takes actual units, some notes take budget units. */
export const planningUnits = ["actual-units", "budget-units"] as const;
export type PlanningUnits = (typeof planningUnits)[number];

/** A price or a cost as it was planned, as it should have been planned, and as it was. */
export interface RevisedStandard {
  readonly side: "sales" | "cost";
  readonly original: number;
  /** The standard that would have been set, had what is known now been known then. */
  readonly revised: number;
  readonly actual: number;
  readonly budgetUnits: number;
  readonly actualUnits: number;
}

export interface PlanningOperational {
  /** The plan was wrong: nobody who sells can mend it. */
  readonly planning: number;
  /** What was done against a plan that would have been right. */
  readonly operational: number;
  /** On budget units only: the revision on the units above or below the budget, which belongs to volume. */
  readonly rest: number;
  readonly total: number;
}

/**
 * Splits a price or cost variance into what the plan got wrong and what was done.
 *
 *   planning = (revised − original standard) × actual units;  operational = (actual − revised standard) × actual units
 *
 * Signs are turned for a cost. Planning may be valued on budget units instead; what is then left is shown. Refuses figures
 * below nought.
 * @example
 * const price = { side: "sales", original: 50, revised: 46, actual: 47, budgetUnits: 1_000, actualUnits: 1_100 };
 * planningOperational(price).value // => { planning: -4_400, operational: 1_100, rest: 0, total: -3_300 }
 * planningOperational(price, "budget-units").value // => { planning: -4_000, operational: 1_100, rest: -400, total: -3_300 }
 */
export function planningOperational(
  standard: RevisedStandard,
  units: PlanningUnits = "actual-units",
): Result<PlanningOperational> {
  const { side, original, revised, actual, budgetUnits, actualUnits } = standard;
  const usable = [original, revised, actual, budgetUnits, actualUnits].every(
    (figure) => figure >= 0 && Number.isFinite(figure),
  );
  if (!usable)
    return refuse({ code: "variance-figure", where: "The standard", field: "price, cost or units" });
  const sign = side === "sales" ? 1 : -1;
  const moved = sign * (revised - original);
  const planning = moved * (units === "actual-units" ? actualUnits : budgetUnits);
  const operational = sign * (actual - revised) * actualUnits;
  const rest = units === "actual-units" ? 0 : moved * (actualUnits - budgetUnits);
  return ok({ planning, operational, rest, total: planning + operational + rest });
}
