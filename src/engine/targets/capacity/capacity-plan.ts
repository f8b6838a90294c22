import { month, monthsBetween, type Problem } from "#engine/measure";
import * as z from "zod/mini";

const monthText = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const figure = z.number();

/** The part of a set of targets that says what the team can sell, month by month. */
export const capacitySchema = z.strictObject({
  target: figure,
  from: monthText,
  to: monthText,
  /** What a fully productive person is asked to sell in twelve months. */
  quota: figure,
  /** The share of the quota that such people reach on average. */
  attainment: figure,
  /** The share of a full month’s sales in each month since the start; from then on all of it. */
  ramp: z.array(figure),
  /** Who is there; `started` is the first month, or null for those who have long been productive. */
  people: z.array(z.strictObject({ name: z.string(), heads: figure, started: z.nullable(monthText) })),
  /** Who is to start, and when. */
  hires: z.array(z.strictObject({ month: monthText, heads: figure })),
  /** The share of people who leave in a month, as a rate to be expected. */
  attrition: figure,
  /** Months that a leaver’s chair stays empty; null where nobody replaces them. */
  replaceAfter: z.nullable(z.int()),
  /** What one person costs in a month, and one hire. */
  costPerMonth: figure,
  costOfHire: figure,
  /** How heavy each calendar month of the target is, January first. */
  season: z.array(figure).check(z.length(12)),
});

export type CapacityPlan = z.infer<typeof capacitySchema>;

const mostMonths = 60;

function checkPeople({ people, hires, from, to }: CapacityPlan): Problem[] {
  const notWhole = (count: number): boolean => !(count >= 0) || !Number.isInteger(count);
  const some = [...people, ...hires].some(({ heads }) => heads > 0);
  return [
    ...people
      .filter(({ heads }) => notWhole(heads))
      .map(({ name, heads }) => ({ code: "people-not-whole", where: name, name, count: heads })),
    ...hires
      .filter(({ heads }) => notWhole(heads))
      .map((hire) => ({ code: "people-not-whole", where: hire.month, name: hire.month, count: hire.heads })),
    ...hires
      .filter((hire) => hire.month < from || hire.month > to)
      .map((hire) => ({ code: "hire-outside-period", where: hire.month, month: hire.month, from, to })),
    ...(some ? [] : [{ code: "team-empty" }]),
  ];
}

/** What stands in the way of working a capacity plan out. */
export function checkCapacity(plan: CapacityPlan): Problem[] {
  const { target, from, to, quota, attainment, ramp, attrition, replaceAfter, season } = plan;
  const { costPerMonth, costOfHire } = plan;
  const months = monthsBetween(month(from), month(to)) + 1;
  return [
    ...(target > 0 ? [] : [{ code: "target-not-positive", target }]),
    ...(months > 0 ? [] : [{ code: "period-reversed", from, to }]),
    ...(months > mostMonths ? [{ code: "period-too-long", months, most: mostMonths }] : []),
    ...(quota > 0 ? [] : [{ code: "quota-not-positive", quota }]),
    ...(attainment > 0 ? [] : [{ code: "attainment-not-positive", attainment }]),
    ...(ramp.some((share) => !(share >= 0 && share <= 1)) || ramp.length > 24
      ? [{ code: "ramp-out-of-range" }]
      : []),
    ...(attrition >= 0 && attrition < 1 ? [] : [{ code: "attrition-out-of-range", attrition }]),
    ...(replaceAfter === null || (replaceAfter >= 0 && replaceAfter <= 24)
      ? []
      : [{ code: "replacement-out-of-range", months: replaceAfter }]),
    ...(costPerMonth >= 0 && costOfHire >= 0 ? [] : [{ code: "cost-negative" }]),
    ...(season.every((weight) => weight >= 0) && season.some((weight) => weight > 0)
      ? []
      : [{ code: "season-unusable" }]),
    ...checkPeople(plan),
  ];
}

/**
 * What is allowed and yet asks for a second look: attainment above all of the quota, and more than a third of the people
 * leaving in a year.
 *
 * @example
 * capacityQuestions({ ...exampleCapacity, attainment: 1.2 }) // => [{ code: "attainment-above-all", attainment: 1.2 }]
 * capacityQuestions(exampleCapacity) // => []
 */
export function capacityQuestions({ attainment, attrition }: CapacityPlan): Problem[] {
  const yearly = 1 - (1 - attrition) ** 12;
  return [
    ...(attainment > 1 ? [{ code: "attainment-above-all", attainment }] : []),
    ...(yearly > 1 / 3 ? [{ code: "attrition-heavy", attrition, yearly }] : []),
  ];
}
