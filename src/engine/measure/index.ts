export type { Brand } from "./brand.ts";
export {
  april,
  financialYear,
  financialYearName,
  financialYearOf,
  monthsOfYear,
  type FinancialYear,
} from "./financial-year.ts";
export { formatFigure, formatMoney, formatNumber, formatPercent } from "./format.ts";
export {
  addMonths,
  month,
  monthName,
  monthNames,
  monthOfYear,
  monthsBetween,
  yearOf,
  type Month,
} from "./month.ts";
export { pence, penceFromPounds, poundsFromPence, type Pence } from "./pence.ts";
export { monthsOfQuarter, quarter, quarterName, quarterOf, type Quarter } from "./quarter.ts";
export { randomFrom, type RandomSource } from "./random.ts";
export { readFigure, readMoney, readNumber, readPercent } from "./read-figure.ts";
export { readDate, readMonth } from "./read-month.ts";
export { ok, refuse, type Problem, type Result } from "./result.ts";
export { roundDownTo, roundTo, roundUpTo } from "./round.ts";
export { shareOut } from "./share-out.ts";
export {
  syllabusIds,
  type CriterionId,
  type GuidanceId,
  type MistakeId,
  type OutcomeId,
} from "./syllabus-ids.ts";
export { units, type Unit } from "./unit.ts";
