import { whysOf } from "../outcome/why-tree.ts";
import { check, eachAtFault, hasAny, isBlank, isCitedIn, lacking } from "./plan-check.ts";

/** Checks of variances, causes and corrections, once there are some. */
export const varianceChecks = [
  check("variance-weighed", { criteria: ["AC10"], mistakes: ["M4"] }, (seen) =>
    eachAtFault(
      seen,
      "variances",
      "impact",
      "plan-variance-unweighed",
      ({ planned, actual, impact, effect }) =>
        planned === null || actual === null || impact === null || isBlank(effect),
    ),
  ),
  check("variance-traced", { criteria: ["AC17"] }, (seen) => [
    ...eachAtFault(
      seen,
      "variances",
      "effect",
      "plan-variance-no-cause",
      ({ id, direction }) => direction === "adverse" && !isCitedIn(seen, id, "causes", "variances"),
    ),
    ...eachAtFault(seen, "causes", "shown", "plan-cause-unshown", ({ shown }) => isBlank(shown)),
  ]),
  check("cause-answered", { criteria: ["AC4", "AC17"], capabilities: ["AP6"] }, (seen) =>
    eachAtFault(
      seen,
      "causes",
      "text",
      "plan-cause-unanswered",
      // Where the asking goes on, the answer belongs to the deepest why. An end that names why nothing can be done is one.
      ({ id, stops }) =>
        !isCitedIn(seen, id, "corrections", "causes") && isBlank(stops) && whysOf(seen.plan, id).length === 0,
    ),
  ),
  check("correction-carried-out", { criteria: ["AC4", "AC17"] }, (seen) =>
    eachAtFault(
      seen,
      "corrections",
      "owners",
      "plan-correction-open",
      ({ type, by, owners }) => type === null || by === null || !hasAny(seen, owners),
    ),
  ),
  check("contingency-used", { criteria: ["AC10"] }, ({ plan }) =>
    lacking(
      plan.corrections.length > 0 &&
        plan.triggers.length > 0 &&
        !plan.corrections.some(({ triggers }) => triggers.length > 0),
      "corrections",
      "triggers",
      "plan-contingency-unused",
    ),
  ),
  check("causes-on-both-sides", { mistakes: ["M8"] }, ({ plan }) =>
    lacking(
      plan.causes.length > 0 && !plan.causes.some(({ side }) => side === "external"),
      "causes",
      "side",
      "plan-causes-all-internal",
    ),
  ),
  check("variance-teaches", { mistakes: ["M13"] }, (seen) =>
    eachAtFault(seen, "variances", "learned", "plan-variance-unlearned", ({ learned }) => isBlank(learned)),
  ),
  check("pivot-with-resources", { capabilities: ["OC8"] }, (seen) =>
    eachAtFault(
      seen,
      "corrections",
      "resources",
      "plan-pivot-without-resources",
      ({ resources, changes }) => {
        const lists = changes.map((id) => seen.index.items.get(id)?.list);
        const tactics = lists.some(
          (list) => list === "actions" || list === "campaigns" || list === "strategies",
        );
        const moved = lists.some(
          (list) =>
            list === "budgetLines" || list === "resources" || list === "team" || list === "territories",
        );
        return tactics && !moved && isBlank(resources);
      },
    ),
  ),
];
