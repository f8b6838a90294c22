import { citedKpis } from "#engine/targets";
import { check, eachAtFault, hasAny, isBlank, lacking } from "./plan-check.ts";

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Checks of forecasts, objectives and targets, which must not be taken for one another. */
export const figureChecks = [
  check("forecast-cited", { criteria: ["AC2", "AC6"], mistakes: ["M2"] }, (seen) => [
    ...lacking(seen.plan.forecasts.length === 0, "forecasts", "title", "plan-no-forecast"),
    ...eachAtFault(
      seen,
      "forecasts",
      "method",
      "plan-forecast-no-method",
      ({ method, expected }) => isBlank(method) || expected === null,
    ),
  ]),
  check("forecast-on-data", { criteria: ["AC2", "AC6"], mistakes: ["M2"] }, (seen) =>
    eachAtFault(
      seen,
      "forecasts",
      "histories",
      "plan-forecast-no-data",
      ({ basis, histories }) => basis !== "judgement" && !hasAny(seen, histories),
    ),
  ),
  check("forecast-assumptions", { criteria: ["AC6"], mistakes: ["M2"] }, (seen) =>
    eachAtFault(
      seen,
      "forecasts",
      "assumptions",
      "plan-forecast-no-assumption",
      ({ assumptions }) => !hasAny(seen, assumptions),
    ),
  ),
  check("forecast-reasoned", { criteria: ["AC2", "AC6", "AC13"] }, (seen) =>
    eachAtFault(seen, "forecasts", "reason", "plan-forecast-unreasoned", ({ reason }) => words(reason) < 8),
  ),
  check("methods-compared", { criteria: ["AC13"] }, ({ plan }) =>
    lacking(
      plan.forecasts.length > 0 && !plan.forecasts.some(({ comparedWith }) => comparedWith.length > 0),
      "forecasts",
      "comparedWith",
      "plan-forecast-alone",
    ),
  ),
  check("assumption-watched", { mistakes: ["M2"] }, (seen) =>
    eachAtFault(
      seen,
      "assumptions",
      "warning",
      "plan-assumption-unwatched",
      ({ sensitivity, warning, kpis }) => isBlank(sensitivity) || (isBlank(warning) && !hasAny(seen, kpis)),
    ),
  ),
  check(
    "objective-smart",
    { criteria: ["AC3", "AC7"], mistakes: ["M3", "M6"], capabilities: ["SP2"] },
    (seen) => [
      ...lacking(seen.plan.salesObjectives.length === 0, "salesObjectives", "text", "plan-no-objective"),
      ...eachAtFault(
        seen,
        "salesObjectives",
        "metric",
        "plan-objective-not-smart",
        ({ metric, unit, baseline, achievable }) =>
          [metric, unit, achievable].some(isBlank) || baseline === null,
        ({ metric, unit, baseline, achievable }) => ({
          missing: [
            ...(isBlank(metric) ? ["the metric"] : []),
            ...(isBlank(unit) ? ["the unit"] : []),
            ...(baseline === null ? ["the baseline"] : []),
            ...(isBlank(achievable) ? ["why it can be done"] : []),
          ],
        }),
      ),
    ],
  ),
  check("marketing-kpi", { criteria: ["AC7"] }, ({ plan }) =>
    lacking(
      plan.kpis.length > 0 &&
        !plan.kpis.some(({ name, formula }) => citedKpis(name).length > 0 && !isBlank(formula)),
      "kpis",
      "name",
      "plan-no-marketing-kpi",
    ),
  ),
  check("targets-cascaded", { criteria: ["AC3"], capabilities: ["SP2"] }, ({ plan }) =>
    lacking(
      !plan.targets.some(({ within }) => within !== null) &&
        !plan.targetSets.some(({ cascade }) => cascade !== null),
      "targets",
      "within",
      "plan-no-cascade",
    ),
  ),
  check("cascade-adds-up", { criteria: ["AC3"] }, (seen) => {
    const units = new Map(seen.plan.targets.map(({ id, unit }) => [id, unit]));
    const parts = new Map<string, number>();
    // Contracts and pounds are not added up.
    for (const { within, amount, unit } of seen.plan.targets)
      if (within !== null && units.get(within) === unit)
        parts.set(within, (parts.get(within) ?? 0) + (amount ?? 0));
    // Whole thousandths, so that tenths that cannot be written in binary make no difference.
    const rounded = (amount: number): number => Math.round(amount * 1000);
    return eachAtFault(
      seen,
      "targets",
      "amount",
      "plan-cascade-uneven",
      ({ id, amount }) => parts.has(id) && rounded(parts.get(id) ?? 0) !== rounded(amount ?? 0),
      ({ id, amount }) => ({ parts: parts.get(id) ?? 0, amount: amount ?? 0 }),
    );
  }),
  check("target-grounded", { criteria: ["AC3"], mistakes: ["M3"] }, (seen) =>
    eachAtFault(
      seen,
      "targets",
      "capacity",
      "plan-target-ungrounded",
      ({ within, capacity, baseline }) => within === null && (capacity === null || baseline === null),
      ({ capacity, baseline }) => ({
        missing: [
          ...(capacity === null ? ["what the team has capacity for"] : []),
          ...(baseline === null ? ["what was sold before"] : []),
        ],
      }),
    ),
  ),
  check("target-beside-forecast", { criteria: ["AC3"], mistakes: ["M11"] }, (seen) =>
    eachAtFault(
      seen,
      "targets",
      "expected",
      "plan-target-no-forecast",
      ({ within, expected }) => within === null && expected === null,
    ),
  ),
  check("target-is-no-forecast", { mistakes: ["M5"] }, (seen) => {
    const expected = new Set(seen.plan.forecasts.map((forecast) => forecast.expected));
    return eachAtFault(
      seen,
      "targets",
      "amount",
      "plan-target-is-forecast",
      // A part of a larger target may ask for nothing more than is expected, where it says why.
      ({ amount, expected: own, within, because }) =>
        amount !== null && (amount === own || expected.has(amount)) && (within === null || isBlank(because)),
    );
  }),
  check("stretch-reasoned", { mistakes: ["M11", "M3"] }, (seen) =>
    eachAtFault(
      seen,
      "targets",
      "because",
      "plan-stretch-unreasoned",
      ({ amount, expected, because }) =>
        amount !== null && expected !== null && amount > expected && isBlank(because),
    ),
  ),
];
