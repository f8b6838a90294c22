import { ok, refuse, type Result } from "#engine/measure";

/**
 * How many of those at the top come out at the end, and at each step on the way.
 *
 *   step = the step before × its conversion;  chain = the product of all conversions
 *
 * Counts are not rounded. Refuses a start below nought and a conversion outside 0 to 1.
 * @example
 * conversionChain(10_000, [0.1, 0.4, 0.25]).value // => { counts: [10_000, 1_000, 400, 100], chain: 0.01 }
 * conversionChain(100, [1.2]).problems // => [{ code: "conversion-above-all", where: "stage 1", stage: "stage 1", rate: 1.2 }]
 */
export function conversionChain(
  start: number,
  rates: readonly number[],
): Result<{ readonly counts: readonly number[]; readonly chain: number }> {
  if (!(start >= 0)) return refuse({ code: "count-negative", count: start });
  const outside = rates.findIndex((rate) => !(rate >= 0 && rate <= 1));
  if (outside >= 0) {
    const rate = rates[outside] ?? Number.NaN;
    const stage = `stage ${String(outside + 1)}`;
    return refuse({
      code: rate > 1 ? "conversion-above-all" : "conversion-not-positive",
      where: stage,
      stage,
      rate,
    });
  }
  const counts = [start];
  for (const rate of rates) counts.push((counts.at(-1) ?? 0) * rate);
  return ok({ counts, chain: rates.reduce((product, rate) => product * rate, 1) });
}

/** What a lead cost, and the share of leads that became customers. */
export interface LeadCost {
  readonly costPerLead: number;
  readonly conversion: number;
}

/** Why winning a customer costs more or less than before. */
export interface AcquisitionSplit {
  readonly before: number;
  readonly after: number;
  /** By what a lead costs, at the conversion before. */
  readonly fromLeadPrice: number;
  /** By how many leads become customers, at the cost of a lead now. */
  readonly fromConversion: number;
}

/**
 * Splits a change of the cost of a customer into what a lead costs and how many of them convert.
 *
 *   CPA = cost of a lead ÷ conversion
 *   from lead price = (cost now − cost before) ÷ conversion before
 *   from conversion = cost now ÷ conversion now − cost now ÷ conversion before
 *
 * The two add up to the change. Refuses conversions that are not above nought.
 * @example
 * acquisitionSplit({ costPerLead: 40, conversion: 0.1 }, { costPerLead: 36, conversion: 0.06 }).value // => { before: 400, after: 600, fromLeadPrice: -40, fromConversion: 240 }
 */
export function acquisitionSplit(before: LeadCost, after: LeadCost): Result<AcquisitionSplit> {
  for (const [stage, { conversion }] of [["before", before] as const, ["now", after] as const]) {
    if (!(conversion > 0))
      return refuse({ code: "conversion-not-positive", where: stage, stage, rate: conversion });
  }
  const atOldRate = after.costPerLead / before.conversion;
  const then = before.costPerLead / before.conversion;
  const now = after.costPerLead / after.conversion;
  return ok({ before: then, after: now, fromLeadPrice: atOldRate - then, fromConversion: now - atOldRate });
}
