import { ok, refuse, type Result, roundUpTo } from "#engine/measure";

/** Some people who carry the same quota and reach the same share of it. */
export interface CapacityLine {
  readonly people: number;
  /** What one of them is asked to sell in the period. */
  readonly quota: number;
  /** The share of it that is reached: attainment, or the ramp of those who are new. A fraction. */
  readonly share: number;
}

/**
 * What a team can be expected to sell.
 *
 *   capacity = Σ people × quota × attainment, or × the share that new people reach while they ramp up
 *
 * Pounds, or whatever the quota counts. A share above 1 is taken as it is. Refuses a team of nobody, and figures below
 * nought.
 *
 * Source: metrickittools.com, sales capacity guide.
 * @example
 * salesCapacity([{ people: 7, quota: 150_000, share: 0.85 }, { people: 3, quota: 150_000, share: 0.4 }]) // => { ok: true, value: 1_072_500 }
 * salesCapacity([]).problems // => [{ code: "team-empty" }]
 */
export function salesCapacity(lines: readonly CapacityLine[]): Result<number> {
  const negative = lines.findIndex(({ people, quota, share }) => !(people >= 0 && quota >= 0 && share >= 0));
  if (negative >= 0) return refuse({ code: "capacity-negative", where: `line ${String(negative + 1)}` });
  if (!lines.some(({ people }) => people > 0)) return refuse({ code: "team-empty" });
  return ok(lines.reduce((sum, { people, quota, share }) => sum + people * quota * share, 0));
}

/**
 * How much of the quotas handed out has to be reached for the target, and by how much the quotas go beyond it.
 *
 *   factor = target ÷ quota carried;  over-assignment = quota carried ÷ target
 *
 * Refuses a target or a quota that is not above nought. Source: revcast.com (the factor, and its inverse).
 * @example
 * attainmentFactor(800_000, 1_000_000) // => { ok: true, value: { factor: 0.8, overAssignment: 1.25 } }
 */
export function attainmentFactor(
  target: number,
  quotaCarried: number,
): Result<{ readonly factor: number; readonly overAssignment: number }> {
  if (!(target > 0)) return refuse({ code: "target-not-positive", target });
  if (!(quotaCarried > 0)) return refuse({ code: "quota-not-positive", quota: quotaCarried });
  return ok({ factor: target / quotaCarried, overAssignment: quotaCarried / target });
}

/**
 * How many fully productive people a team is worth over a span, while some of it ramps up.
 *
 *   equivalents = fully productive + Σ people × mean of their shares, month by month
 *
 * @example
 * rampedEquivalents(8, [{ people: 2, shares: [0, 0.5, 1] }]) // => 9
 */
export function rampedEquivalents(
  full: number,
  ramping: readonly { readonly people: number; readonly shares: readonly number[] }[],
): number {
  return ramping.reduce(
    (sum, { people, shares }) =>
      shares.length === 0
        ? sum
        : sum + (people * shares.reduce((total, share) => total + share, 0)) / shares.length,
    full,
  );
}

/**
 * How many people a target needs, in parts and in whole ones.
 *
 *   people = target ÷ (quota × attainment), rounded up
 *
 * Refuses a target, a quota or an attainment that is not above nought.
 * @example
 * peopleNeeded(1_200_000, 150_000, 0.8) // => { ok: true, value: { exact: 10, whole: 10 } }
 * peopleNeeded(1_250_000, 150_000, 0.8).value.whole // => 11
 */
export function peopleNeeded(
  target: number,
  quota: number,
  attainment: number,
): Result<{ readonly exact: number; readonly whole: number }> {
  if (!(target > 0)) return refuse({ code: "target-not-positive", target });
  if (!(quota > 0)) return refuse({ code: "quota-not-positive", quota });
  if (!(attainment > 0)) return refuse({ code: "attainment-not-positive", attainment });
  const exact = target / (quota * attainment);
  return ok({ exact, whole: roundUpTo(exact, 0) });
}
