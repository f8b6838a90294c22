import { ok, refuse, type Result } from "#engine/measure";

/** A calculated forecast, what somebody made of it, and what came. */
export interface PastAdjustment {
  readonly period: string;
  readonly statistical: number;
  readonly adjusted: number;
  readonly actual: number;
}

export interface JudgedAdjustment extends PastAdjustment {
  /** Adjusted − statistical. */
  readonly change: number;
  readonly direction: "up" | "down" | "none";
  readonly size: "large" | "small" | "none";
  /** |actual − statistical| − |actual − adjusted|: above nought, the adjustment helped. */
  readonly valueAdded: number;
}

/** Adjustments of one kind: how many, how many helped, and what they added together. */
export interface AdjustmentGroup {
  readonly made: number;
  readonly helped: number;
  readonly valueAdded: number;
}

export interface AdjustmentRecord {
  readonly rows: readonly JudgedAdjustment[];
  readonly all: AdjustmentGroup;
  readonly up: AdjustmentGroup;
  readonly down: AdjustmentGroup;
  readonly large: AdjustmentGroup;
  readonly small: AdjustmentGroup;
  /** Mean absolute error over all periods, adjusted or not: of the method alone, and as adjusted. */
  readonly before: number;
  readonly after: number;
}

function groupOf(rows: readonly JudgedAdjustment[]): AdjustmentGroup {
  return {
    made: rows.length,
    helped: rows.filter(({ valueAdded }) => valueAdded > 0).length,
    valueAdded: rows.reduce((sum, { valueAdded }) => sum + valueAdded, 0),
  };
}

/**
 * What adjusting a calculated forecast by hand did to its accuracy: forecast value added.
 *
 *   value added = |actual − statistical| − |actual − adjusted|, in the unit of sales
 *
 * An adjustment is large from `largeFrom` (a fraction of the statistical forecast) on. Periods left alone count in the
 * mean errors and in no group. On some 60,000 adjusted forecasts of four firms, small changes and changes upwards helped
 * least (Fildes, Goodwin, Lawrence and Nikolopoulos 2009). Refuses no periods and figures that are no numbers.
 * @example
 * const rows = [{ period: "Jan", statistical: 100, adjusted: 120, actual: 105 }, { period: "Feb", statistical: 100, adjusted: 80, actual: 82 }, { period: "Mar", statistical: 90, adjusted: 90, actual: 95 }];
 * adjustmentRecord(rows, 0.1).value.all // => { made: 2, helped: 1, valueAdded: 6 }
 * adjustmentRecord(rows, 0.1).value.up // => { made: 1, helped: 0, valueAdded: -10 }
 * adjustmentRecord([], 0.1).problems // => [{ code: "adjustments-empty" }]
 */
export function adjustmentRecord(
  past: readonly PastAdjustment[],
  largeFrom: number,
): Result<AdjustmentRecord> {
  if (past.length === 0) return refuse({ code: "adjustments-empty" });
  const bad = past.find(({ statistical, adjusted, actual }) =>
    [statistical, adjusted, actual].some((figure) => !Number.isFinite(figure)),
  );
  if (bad) return refuse({ code: "adjustment-unusable", where: bad.period });
  const rows = past.map((one): JudgedAdjustment => {
    const change = one.adjusted - one.statistical;
    const large = Math.abs(change) >= largeFrom * Math.abs(one.statistical);
    return {
      ...one,
      change,
      direction: change > 0 ? "up" : change < 0 ? "down" : "none",
      size: change === 0 ? "none" : large ? "large" : "small",
      valueAdded: Math.abs(one.actual - one.statistical) - Math.abs(one.actual - one.adjusted),
    };
  });
  const meanError = (of: (row: JudgedAdjustment) => number): number =>
    rows.reduce((sum, row) => sum + Math.abs(row.actual - of(row)), 0) / rows.length;
  return ok({
    rows,
    all: groupOf(rows.filter(({ direction }) => direction !== "none")),
    up: groupOf(rows.filter(({ direction }) => direction === "up")),
    down: groupOf(rows.filter(({ direction }) => direction === "down")),
    large: groupOf(rows.filter(({ size }) => size === "large")),
    small: groupOf(rows.filter(({ size }) => size === "small")),
    before: meanError(({ statistical }) => statistical),
    after: meanError(({ adjusted }) => adjusted),
  });
}
