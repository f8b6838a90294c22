import { closingOf, correctionsOf, registerOf } from "../outcome/closing.ts";
import { itemLabel } from "../words/part-words.ts";
import { check, eachAtFault, lacking, type Seen } from "./plan-check.ts";

type Variance = Seen["plan"]["variances"][number];

const isAdverse = ({ direction }: Variance): boolean => direction === "adverse";

/** The half of the pair that an answered variance lacks. */
function missingHalf({ plan }: Seen, { id }: Variance): string | null {
  const horizons = correctionsOf(plan, id).map(({ horizon }) => horizon);
  if (horizons.length === 0) return null;
  if (!horizons.includes("immediate")) return "what is done at once";
  return horizons.includes("longer-term") ? null : "what changes for good";
}

function isOffRegister({ plan }: Seen, variance: Variance): boolean {
  const { risks, triggers } = registerOf(plan, variance);
  const corrections = correctionsOf(plan, variance.id);
  if (corrections.length === 0 || risks.length + triggers.length === 0) return false;
  const entries = new Set([...risks, ...triggers].map(({ id }) => id));
  return !corrections.some((one) => [...one.risks, ...one.triggers].some((id) => entries.has(id)));
}

/** Labels of the register's entries for a variance: RK1, TR2. */
function entriesOf({ plan, index }: Seen, variance: Variance): string[] {
  const { risks, triggers } = registerOf(plan, variance);
  return [...risks, ...triggers].flatMap(({ id }) => {
    const placed = index.items.get(id);
    return placed ? [itemLabel(placed.list, placed.at)] : [];
  });
}

/** Checks of what is done about a variance: the pair, the register, the gap, and the forecast made again. */
export const correctionChecks = [
  check("correction-pair", { criteria: ["AC10", "AC17"] }, (seen) =>
    eachAtFault(
      seen,
      "variances",
      "effect",
      "plan-correction-half",
      (variance) => isAdverse(variance) && missingHalf(seen, variance) !== null,
      (variance) => ({ missing: missingHalf(seen, variance) ?? "" }),
    ),
  ),
  check("correction-from-register", { criteria: ["AC10"], mistakes: ["M4"] }, (seen) =>
    eachAtFault(
      seen,
      "variances",
      "effect",
      "plan-correction-off-register",
      (variance) => isAdverse(variance) && isOffRegister(seen, variance),
      (variance) => ({ entries: entriesOf(seen, variance) }),
    ),
  ),
  check("correction-weighed", { criteria: ["AC4", "AC17"] }, (seen) =>
    eachAtFault(
      seen,
      "corrections",
      "effect",
      "plan-correction-unweighed",
      ({ cost, effect }) => cost === null || effect === null,
      ({ cost, effect }) => ({
        missing: [
          ...(cost === null ? ["what it costs"] : []),
          ...(effect === null ? ["how much of the gap it closes"] : []),
        ],
      }),
    ),
  ),
  check("gap-closed", { criteria: ["AC10", "AC17"] }, (seen) =>
    eachAtFault(
      seen,
      "variances",
      "effect",
      "plan-gap-open",
      (variance) => {
        const corrections = correctionsOf(seen.plan, variance.id);
        const { left, unweighed } = closingOf(seen.plan, variance);
        const isAccepted = corrections.some(({ type }) => type === "re-forecast" || type === "target");
        return (
          isAdverse(variance) && corrections.length > 0 && unweighed.length === 0 && left > 0 && !isAccepted
        );
      },
      (variance) => {
        const { gap, left } = closingOf(seen.plan, variance);
        return { gap, left };
      },
    ),
  ),
  check("reforecast", { criteria: ["AC10", "AC17"], mistakes: ["M4"] }, ({ plan }) => {
    const last = plan.variances
      .filter(isAdverse)
      .map(({ month }) => month ?? "")
      .sort()
      .at(-1);
    const isMade = plan.forecasts.some(
      ({ revises, madeOn }) => revises !== null && (madeOn ?? "").slice(0, 7) >= (last ?? ""),
    );
    return lacking(last !== undefined && !isMade, "forecasts", "revises", "plan-no-reforecast");
  }),
];
