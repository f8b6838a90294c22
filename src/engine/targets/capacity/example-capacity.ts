import type { CapacityPlan } from "./capacity-plan.ts";

/**
 * An invented wholesaler’s year: seven productive people, two who have just begun, one to come, and some who will leave.
 *
 * @example
 * capacityOutlook(exampleCapacity).value.gap < 0 // => true
 */
export const exampleCapacity: CapacityPlan = {
  target: 1_200_000,
  from: "2027-04",
  to: "2028-03",
  quota: 150_000,
  attainment: 0.85,
  ramp: [0, 0.1, 0.3, 0.5, 0.7, 0.9],
  people: [
    { name: "Productive", heads: 7, started: null },
    { name: "Began in February", heads: 2, started: "2027-02" },
  ],
  hires: [{ month: "2027-06", heads: 1 }],
  attrition: 0.015,
  replaceAfter: 2,
  costPerMonth: 4_800,
  costOfHire: 6_500,
  season: [0.8, 0.9, 1.1, 1, 1, 1.1, 0.9, 0.8, 1.1, 1.2, 1.2, 0.9],
};
