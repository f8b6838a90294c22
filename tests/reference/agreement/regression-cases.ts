import {
  coefficientCovariances,
  cooksDistances,
  predict,
  regress,
  regressionCriteria,
  standardisedResiduals,
  studentBound,
} from "#engine/forecast";
import { CaseComparison, type Published } from "./compare.ts";
import { compareCoefficients, type PublishedCoefficient } from "./trend-cases.ts";

/** One case of `regression.json`. */
export interface RegressionCase {
  readonly id: string;
  readonly method: string;
  readonly kind: string;
  readonly n: number;
  readonly y: readonly number[];
  readonly x_names: readonly string[];
  readonly X: readonly (readonly number[])[];
  readonly coefficients: Readonly<Record<string, PublishedCoefficient>>;
  readonly newX?: readonly (readonly number[])[];
  readonly predict?: Readonly<Record<string, readonly Published[]>>;
  readonly vcov?: readonly (readonly Published[])[];
  readonly cv?: Readonly<Record<string, Published>>;
  readonly [result: string]: unknown;
}

/** Compares one regression; `null` for a method that is not built. */
export function compareRegressionCase(published: RegressionCase): CaseComparison | null {
  if (published.method !== "ols") return null;
  const { y, n } = published;
  const scale = y.reduce((sum, v) => sum + Math.abs(v), 0) / n;
  const c = new CaseComparison(scale);
  const intercept = published.x_names[0] === "(Intercept)";
  const names = intercept ? published.x_names.slice(1) : published.x_names;
  const skip = intercept ? 1 : 0;
  const drivers = names.map((name, j) => ({ name, values: published.X.map((x) => x[j + skip] as number) }));
  const result = regress(drivers, y, intercept);
  if (!result.ok) {
    c.fail(result.problems.map((problem) => problem.code).join(", "));
    return c;
  }
  const ours = result.value;
  const figure = (name: string): Published | undefined => published[name] as Published | undefined;
  const row = (name: string): readonly Published[] | undefined =>
    published[name] as readonly Published[] | undefined;
  compareCoefficients(c, published.coefficients, ours);
  const reach = studentBound(0.95, ours.degrees);
  Object.values(published.coefficients).forEach(({ ci95 }, j) => {
    const { estimate, standardError } = ours.coefficients[j] as (typeof ours.coefficients)[number];
    c.row(
      `ci95[${String(j)}]`,
      [estimate - reach * standardError, estimate + reach * standardError],
      ci95,
      standardError,
    );
  });
  c.number("sigma", ours.standardError, figure("sigma"));
  c.number("df", ours.degrees, figure("df"));
  c.number("r2", ours.rSquared, figure("r2"), 1);
  c.number("adj_r2", ours.adjustedRSquared, figure("adj_r2"), 1);
  c.number("fstat", ours.f, figure("fstat"), 1);
  c.number("f_p", ours.fPValue, figure("f_p"), 0);
  c.number("rss", ours.residualSquares, figure("rss"));
  c.number("tss", ours.totalSquares, figure("tss"));
  const k = ours.coefficients.length + 1;
  const likelihood = -0.5 * n * (Math.log(2 * Math.PI) + 1 + Math.log(ours.residualSquares / n));
  c.number("loglik", likelihood, figure("loglik"), 1);
  c.number("aic", 2 * k - 2 * likelihood, figure("aic"), 1);
  c.number("bic", k * Math.log(n) - 2 * likelihood, figure("bic"), 1);
  const criteria = regressionCriteria(ours);
  c.number("CV", criteria.leaveOneOut, published.cv?.["CV"]);
  c.number("cv AIC", criteria.aic, published.cv?.["AIC"], 1);
  c.number("cv AICc", criteria.aicc, published.cv?.["AICc"], 1);
  c.number("cv BIC", criteria.bic, published.cv?.["BIC"], 1);
  const covariances = coefficientCovariances(ours);
  published.vcov?.forEach((line, i) => {
    const own = Math.sqrt(
      (covariances[i]?.[i] ?? 0) * Math.min(...covariances.map((v, j) => v[j] as number)),
    );
    c.row(`vcov[${String(i)}]`, covariances[i] ?? [], line, own);
  });
  c.row("fitted", ours.fitted, row("fitted"));
  c.row("residuals", ours.residuals, row("residuals"));
  c.row("hat", ours.leverage, row("hat"), 1);
  c.row("cooks", cooksDistances(ours), row("cooks"), 1);
  c.row("rstandard", standardisedResiduals(ours), row("rstandard"), scale / ours.standardError);
  c.number("durbin_watson", ours.durbinWatson, figure("durbin_watson"), 1);
  published.newX?.forEach((x, i) => {
    const point = predict(ours, x.slice(skip));
    if (!point.ok) {
      c.fail("predict");
      return;
    }
    const { mean, lineError, intervals } = point.value;
    const theirs = published.predict ?? {};
    c.number("fit", mean, theirs["fit"]?.[i]);
    c.number("se_fit", lineError, theirs["se_fit"]?.[i]);
    for (const { level, lower, upper } of intervals) {
      c.number(`pred_lower${String(level)}`, lower, theirs[`pred_lower${String(level)}`]?.[i]);
      c.number(`pred_upper${String(level)}`, upper, theirs[`pred_upper${String(level)}`]?.[i]);
    }
    c.number("conf_lower95", mean - reach * lineError, theirs["conf_lower95"]?.[i]);
    c.number("conf_upper95", mean + reach * lineError, theirs["conf_upper95"]?.[i]);
  });
  return c;
}
