import { regressionCriteria, type Regression } from "#engine/forecast";
import type { CaseComparison, Published } from "./compare.ts";
import type { PublishedCase } from "./series-file.ts";

export interface PublishedCoefficient {
  readonly estimate: number;
  readonly se?: number;
  readonly t?: number;
  readonly p?: number;
  readonly ci95?: readonly [number, number];
}

/** Coefficients, or their estimates alone, in R's order. */
export function compareCoefficients(
  c: CaseComparison,
  theirs: Readonly<Record<string, PublishedCoefficient | number>>,
  ours: Regression,
): void {
  Object.entries(theirs).forEach(([name, value], j) => {
    const { estimate, standardError, t, pValue } = ours.coefficients[j] ?? {};
    // A coefficient near nought is a difference of figures its own standard error in size.
    const size = standardError ?? c.scale;
    if (typeof value === "number") {
      c.number(name, estimate, value, size);
      return;
    }
    c.number(`${name} estimate`, estimate, value.estimate, size);
    c.number(`${name} se`, standardError, value.se, size);
    c.number(`${name} t`, t, value.t, 1);
    c.number(`${name} p`, pValue, value.p, 0);
  });
}

/** The statistics beside the coefficients of a regression on time. */
export function compareTrendRegression(c: CaseComparison, published: PublishedCase, ours: Regression): void {
  compareCoefficients(c, published["coefficients"] as Record<string, PublishedCoefficient | number>, ours);
  const figure = (name: string): Published | undefined => published[name] as Published | undefined;
  c.number("sigma", ours.standardError, figure("sigma"));
  c.number("df", ours.degrees, figure("df"));
  c.number("r2", ours.rSquared, figure("r2"), 1);
  c.number("adj_r2", ours.adjustedRSquared, figure("adj_r2"), 1);
  c.number("fstat", ours.f, figure("fstat"), 1);
  c.number("f_p", ours.fPValue, figure("f_p"), 0);
  c.number("dw", ours.durbinWatson, figure("dw"), 1);
  const cv = published["cv"] as Readonly<Record<string, Published>> | undefined;
  const criteria = regressionCriteria(ours);
  c.number("CV", criteria.leaveOneOut, cv?.["CV"]);
  c.number("AIC", criteria.aic, cv?.["AIC"], 1);
  c.number("AICc", criteria.aicc, cv?.["AICc"], 1);
  c.number("BIC", criteria.bic, cv?.["BIC"], 1);
  c.number("AdjR2", ours.adjustedRSquared, cv?.["AdjR2"], 1);
}
