import { everyWhy, isBound, variancesBehind, whysOf, whyTree } from "../outcome/why-tree.ts";
import { directionOf, readActuals } from "../outcome/readings.ts";
import { check, eachAtFault, isBlank, isCitedIn, type Seen } from "./plan-check.ts";

type Variance = Seen["plan"]["variances"][number];
type Cause = Seen["plan"]["causes"][number];

const hundredths = (figure: number): number => Math.round(figure * 100);

/** What was read for the months of a variance; null where it does not say of what, or of which months. */
function readOf({ plan, index }: Seen, { of, from, month }: Variance): ReturnType<typeof readActuals> | null {
  return of === null || month === null || !index.items.has(of)
    ? null
    : readActuals(plan, of, from ?? month, month);
}

/** The direction that the two figures of a variance give. */
const directionIn = ({ plan }: Seen, { of, planned, actual }: Variance): Variance["direction"] =>
  of === null ? null : directionOf(plan, of, planned, actual);

const isLeaf = ({ plan }: Seen, { id }: Cause): boolean => whysOf(plan, id).length === 0;
const untagged = ({ side, control, type }: Cause): readonly string[] => [
  ...(side === null ? ["inside or outside"] : []),
  ...(control === null ? ["whether it can be controlled"] : []),
  ...(type === null ? ["planning or operational"] : []),
];

/** Checks of variances against what was read, and of the tree of whys under each. */
export const causeChecks = [
  check("variance-from-actuals", { criteria: ["AC10"], mistakes: ["M4"] }, (seen) => [
    ...eachAtFault(seen, "variances", "actual", "plan-variance-unread", (variance) => {
      const read = readOf(seen, variance);
      return variance.actual !== null && (read === null || read.amount === null);
    }),
    ...eachAtFault(
      seen,
      "variances",
      "actual",
      "plan-variance-off-actuals",
      (variance) => {
        const read = readOf(seen, variance)?.amount ?? null;
        return variance.actual !== null && read !== null && hundredths(read) !== hundredths(variance.actual);
      },
      (variance) => ({ read: readOf(seen, variance)?.amount ?? 0, actual: variance.actual ?? 0 }),
    ),
  ]),
  check("variance-direction", { criteria: ["AC10"] }, (seen) => [
    ...eachAtFault(
      seen,
      "variances",
      "direction",
      "plan-variance-direction",
      (variance) => {
        const right = directionIn(seen, variance);
        return right !== null && variance.direction !== right;
      },
      (variance) => ({ right: (directionIn(seen, variance) ?? "").replace("-", " ") }),
    ),
    ...eachAtFault(
      seen,
      "variances",
      "impact",
      "plan-variance-impact-sign",
      ({ direction, impact }) =>
        impact !== null &&
        ((direction === "adverse" && impact > 0) || (direction === "favourable" && impact < 0)),
    ),
  ]),
  check("cause-cites-data", { criteria: ["AC17"], mistakes: ["M8"] }, (seen) =>
    eachAtFault(seen, "causes", "evidence", "plan-cause-uncited", (cause) => !isBound(seen.plan, cause)),
  ),
  check("cause-tagged", { criteria: ["AC17"], mistakes: ["M8"] }, (seen) =>
    eachAtFault(
      seen,
      "causes",
      "control",
      "plan-cause-untagged",
      (cause) => untagged(cause).length > 0,
      (cause) => ({ missing: untagged(cause) }),
    ),
  ),
  check("why-asked-again", { criteria: ["AC17"] }, (seen) =>
    eachAtFault(seen, "variances", "effect", "plan-why-once", ({ id, direction }) => {
      const tree = whyTree(seen.plan, id);
      return direction === "adverse" && tree.length > 0 && everyWhy(tree).every(({ depth }) => depth === 1);
    }),
  ),
  check("why-ends-in-action", { criteria: ["AC4", "AC17"] }, (seen) => [
    ...eachAtFault(
      seen,
      "causes",
      "stops",
      "plan-cause-dead-end",
      (cause) =>
        cause.control === "uncontrollable" &&
        isLeaf(seen, cause) &&
        isBlank(cause.stops) &&
        !isCitedIn(seen, cause.id, "corrections", "causes"),
    ),
    ...eachAtFault(
      seen,
      "causes",
      "variances",
      "plan-cause-adrift",
      ({ id }) => variancesBehind(seen.plan, id).length === 0,
    ),
  ]),
  check("lesson-named", { mistakes: ["M13"] }, (seen) => [
    ...eachAtFault(seen, "variances", "lesson", "plan-lesson-unnamed", ({ lesson }) => lesson === null),
    ...eachAtFault(
      seen,
      "variances",
      "lesson",
      "plan-lesson-no-assumption",
      ({ id, lesson }) =>
        lesson === "assumption" &&
        !everyWhy(whyTree(seen.plan, id)).some(({ cause }) =>
          cause.evidence.some((one) => seen.index.items.get(one)?.list === "assumptions"),
        ),
    ),
  ]),
];
