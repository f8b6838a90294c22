export {
  ownFigure,
  closingProblems,
  gapWords,
  reconcile,
  type Reconciled,
  type Reconciliation,
} from "./cascade/bottom-up.ts";
export {
  cascadeLevels,
  cascadeSchema,
  weightRules,
  type Cascade,
  type CascadeLevel,
  type CascadeLock,
  type CascadePerson,
  type CascadeProduct,
  type GapClosing,
  type WeightRule,
} from "./cascade/cascade.ts";
export { agreedFigures, cascadeMoves, type CascadeMove } from "./cascade/cascade-moves.ts";
export { cascadeParts, type CascadePart } from "./cascade/cascade-parts.ts";
export { cascadeQuestions } from "./cascade/cascade-questions.ts";
export { cascadeSheet } from "./cascade/cascade-sheet.ts";
export { amountWords, partName, placeName } from "./cascade/cascade-words.ts";
export { emptyCascade } from "./cascade/empty-cascade.ts";
export { applyClosing, closingWords, takeBackClosing } from "./cascade/apply-closing.ts";
export { amountAt, placeKey, trimmedPlace } from "./cascade/leaves.ts";
export { fitTotals, type FittedTotals } from "./cascade/fit-totals.ts";
export { leastChange, type LeastChange, type WantedTotal } from "./cascade/least-change.ts";
export { lockCell, nodeAt, unlockCell, type WorkedCascade } from "./cascade/lock-cell.ts";
export { monthIndices, phase } from "./cascade/phasing.ts";
export { shareWithin, type SharedPart } from "./cascade/share-within.ts";
export { totalsBy } from "./cascade/totals-by.ts";
export type { CascadeNode } from "./cascade/cascade-node.ts";
export { workCascade } from "./cascade/work-cascade.ts";
export {
  bankHolidays,
  bankHolidaySource,
  bankHolidayYears,
  jurisdictions,
  type BankHoliday,
  type Jurisdiction,
} from "./activity/bank-holidays.ts";
export { daysOfMonths, monthOfDay, weekday, type Day } from "./activity/day.ts";
export {
  workingDays,
  type DayCount,
  type WorkingCalendar,
  type WorkingPattern,
} from "./activity/working-days.ts";
export {
  reverseFunnel,
  type FunnelAnswer,
  type FunnelQuestion,
  type FunnelStage,
} from "./activity/funnel.ts";
export {
  activitySchema,
  type ActivityMeasure,
  type ActivityPart,
  type ActivityPlan,
  type ActivityStage,
  type PeoplePattern,
} from "./activity/activity-plan.ts";
export { teamCalendar, type TeamCalendar } from "./activity/team-calendar.ts";
export { activityLoad, type ActivityLoad, type StageLoad } from "./activity/activity-load.ts";
export { activityMonths, seasonShares, type ActivityMonth } from "./activity/activity-months.ts";
export { activityMeasures, activityPart } from "./activity/activity-measures.ts";
export { activityLevers, type Lever } from "./activity/activity-levers.ts";
export { activitySheet } from "./activity/activity-sheet.ts";
export { exampleActivity } from "./activity/example-activity.ts";
export {
  attainmentFactor,
  peopleNeeded,
  rampedEquivalents,
  salesCapacity,
  type CapacityLine,
} from "./capacity/sales-capacity.ts";
export {
  peopleByCalls,
  peopleByHours,
  type CallClass,
  type WorkloadPeople,
} from "./capacity/workload-people.ts";
export { rampCurves, type RampCurve } from "./capacity/ramp-curves.ts";
export { capacityQuestions, capacitySchema, type CapacityPlan } from "./capacity/capacity-plan.ts";
export { capacityOutlook, type CapacityMonth, type CapacityOutlook } from "./capacity/capacity-months.ts";
export { capacityLevers, type CapacityLever } from "./capacity/capacity-levers.ts";
export { capacitySheet } from "./capacity/capacity-sheet.ts";
export { exampleCapacity } from "./capacity/example-capacity.ts";
export {
  acquisitionCost,
  lifetimeRatio,
  lifetimeValue,
  payback,
  type Lifetime,
  type LifetimeValue,
} from "./marketing/marketing-measures.ts";
export {
  acquisitionSplit,
  conversionChain,
  type AcquisitionSplit,
  type LeadCost,
} from "./marketing/conversion-chain.ts";
export {
  broughtBack,
  exampleMeasures,
  marketingFound,
  measuresSchema,
  type MarketingFound,
  type MarketingPlan,
  type MarketingSource,
  type SourceMeasures,
} from "./marketing/measures.ts";
export { measuresSheet } from "./marketing/measures-sheet.ts";
export { marketingSheet, type MarketingFigures } from "./marketing/marketing-sheet.ts";
export type { TargetPracticeKind } from "./practice/practice-kinds.ts";
export { sellingFirm } from "./practice/selling-firms.ts";
export { targetPracticeSheet } from "./practice/practice-sheet.ts";
export { targetStretch, type Stretch } from "./stretch.ts";
export { balanceAreas, type Assignment, type Balancing, type RepLoad } from "./territories/assign-areas.ts";
export { callPlan, type CallPlan } from "./territories/call-plan.ts";
export { unlikeness, type Unlikeness } from "./territories/fairness.ts";
export { compareQuotas, type QuotaComparison, type TerritoryRow } from "./territories/quotas.ts";
export {
  territoriesSchema,
  type AccountClass,
  type Area,
  type Territories,
  type Territory,
} from "./territories/territories.ts";
export { quotaSheet, workloadSheet } from "./territories/territory-sheets.ts";
export { amountAtChance } from "./amount-at-chance.ts";
export { spanTotal, type MissRule } from "./span-total.ts";
export { stretchSheet, type StretchFigures } from "./stretch-sheet.ts";
export { readObjective, type Extracted, type ObjectiveReading } from "./smart/read-objective.ts";
export { resolveDeadline } from "./smart/resolve-deadline.ts";
export { classifyObjective, type ObjectiveClass } from "./smart/classify-objective.ts";
export { citedKpis, marketingKpis, type MarketingKpi } from "./smart/marketing-kpis.ts";
export { repairObjective } from "./smart/repair-objective.ts";
export {
  capabilityCap,
  capabilityGap,
  cappedLetters,
  type CapabilityCap,
  type CapabilityGap,
  type RatedActivity,
} from "./smart/capability-cap.ts";
export { askedLevel, attainability, type AskedLevel, type Attainability } from "./smart/attainability.ts";
export { kpiFormula, type FormulaFinding } from "./smart/kpi-formula.ts";
export {
  actionVerb,
  smartLetters,
  type LetterVerdict,
  type SmartLetter,
  type SmartVariant,
} from "./smart/smart-letters.ts";
export { objectiveDrill, type ObjectiveDrill } from "./smart/drills/objective-drill.ts";
export { markRepair, type RepairMark } from "./smart/drills/mark-repair.ts";
