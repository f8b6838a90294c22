export {
  conventionWords,
  jointRules,
  mixMethods,
  usualConventions,
  valuations,
  type Conventions,
  type JointRule,
  type MixMethod,
  type Valuation,
} from "./variances/conventions.ts";
export { effectOf, varianceText, varianceWords, type Effect } from "./variances/effect.ts";
export { marketVariances, type MarketFigures, type MarketVariances } from "./variances/market.ts";
export {
  mixAndQuantity,
  type LineMix,
  type MixLine,
  type MixQuantity,
} from "./variances/mix-and-quantity.ts";
export { mixTurns, sameMixTotal, type MixTurn } from "./variances/mix-signs.ts";
export {
  planningOperational,
  planningUnits,
  type PlanningOperational,
  type PlanningUnits,
  type RevisedStandard,
} from "./variances/planning-and-operational.ts";
export { priceVolume, type PriceVolume } from "./variances/price-and-volume.ts";
export { unitValue, type SalesLine } from "./variances/sales-line.ts";
export {
  addLines,
  salesVariances,
  type SalesVariances,
  type VarianceLine,
} from "./variances/sales-variances.ts";
export { agendaOf } from "./simulation/agenda.ts";
export { aimOf } from "./simulation/agenda-decided.ts";
export type { AgendaPoint } from "./simulation/agenda-point.ts";
export {
  boardOf,
  figureOf,
  figureSeries,
  type Board,
  type BoardFigure,
  type BoardRep,
  type BoardSample,
} from "./simulation/board.ts";
export { seededChance } from "./simulation/chance.ts";
export { coachingNeeds, type CoachingNeed } from "./simulation/coaching-needs.ts";
export { chainOf, type RunLink } from "./simulation/counterfactual.ts";
export { debrief, type Debrief, type RunCourse } from "./simulation/debrief.ts";
export { mostDecisions, type Decision } from "./simulation/decision.ts";
export { costOf, repId } from "./simulation/decide-week.ts";
export { evidenceOf, judgeFinding, type EvidenceLine, type FindingVerdict } from "./simulation/evidence.ts";
export { greenReds, type GreenRed } from "./simulation/green-red.ts";
export { holdTalk } from "./simulation/hold-talk.ts";
export type { FigureKeeper, Measure } from "./simulation/measure.ts";
export { measureOf, measuresOf } from "./simulation/measures.ts";
export { priceFactor } from "./simulation/move-stages.ts";
export { plannedWeeks } from "./simulation/opening.ts";
export { fromPlanTrigger, type TriggerTerms } from "./simulation/plan-trigger.ts";
export { pivotFindings, type PivotFinding } from "./simulation/pivot-check.ts";
export { openPlay, playWeek, type Play, type WeekLog } from "./simulation/play.ts";
export { blindShifts, noAction, playPolicy, type Policy, type PolicyView } from "./simulation/policy.ts";
export { referencePolicy } from "./simulation/reference-policy.ts";
export { resultOf, type RunResult } from "./simulation/result.ts";
export {
  beginRun,
  decide,
  findingSchema,
  readRun,
  replay,
  runProblems,
  runSchema,
  writeTrigger,
  type CauseFinding,
  type ControlRun,
} from "./simulation/run-document.ts";
export { scenarioSchema, type Scenario } from "./simulation/scenario.ts";
export {
  causeKinds,
  decisionKinds,
  type CauseKind,
  type DecisionKind,
} from "./simulation/scenario-problem.ts";
export { openChoices, openScenes, pathOf, type HeldTalk } from "./simulation/scene-path.ts";
export type { Scene, SceneChoice } from "./simulation/scene.ts";
export {
  checkTrigger,
  mondayOf,
  triggerSchema,
  type ControlTrigger,
  type Firing,
} from "./simulation/trigger.ts";
export { contributionOf, type WeekFacts } from "./simulation/week-facts.ts";
export { daysLater, workingDaysLater } from "./simulation/working-day.ts";
export { plannedWorth, type Worth } from "./simulation/worth.ts";
export {
  acquisitionVariances,
  type Acquisition,
  type AcquisitionVariances,
} from "./variances/acquisition-variances.ts";
export {
  flexedBudget,
  type BudgetLine,
  type FlexedBudget,
  type FlexedLine,
} from "./variances/flexed-budget.ts";
export { greenRedSplit, type ChainLink, type GreenRedSplit } from "./variances/green-red.ts";
export {
  firstPassYield,
  leadThroughput,
  leadVelocity,
  type FirstPass,
  type LeadDelivery,
  type LeadFlow,
  type LeadThroughput,
} from "./variances/lead-throughput.ts";
export { acquisitionSheet } from "./sheets/acquisition-sheet.ts";
export { firstPassSheet } from "./sheets/first-pass-sheet.ts";
export { flexedSheet } from "./sheets/flexed-sheet.ts";
export { greenRedSheet } from "./sheets/green-red-sheet.ts";
export { marketSheet } from "./sheets/market-sheet.ts";
export { planningSheet } from "./sheets/planning-sheet.ts";
export { salesSheet } from "./sheets/sales-sheet.ts";
export { throughputSheet, type ThroughputFigures } from "./sheets/throughput-sheet.ts";
export { priceVolumeSheet } from "./sheets/price-volume-sheet.ts";
export type { ControlPracticeKind } from "./practice/practice-kinds.ts";
export { controlPracticeSheet } from "./practice/practice-sheet.ts";
export { monthShares, monthsFrom, plannedByMonth, type PlannedByMonth } from "./causes/planned-by-month.ts";
export { contributionKpi, profitEffect, type ProfitEffect } from "./causes/profit-effect.ts";
export {
  betterWords,
  planVariance,
  planVariances,
  varianceEntry,
  type MonthOfVariance,
  type PlanVariance,
} from "./causes/plan-variances.ts";
export {
  limitsOf,
  usualLimits,
  weighVariance,
  type MaterialLimits,
  type WeighedVariance,
} from "./causes/weigh-variance.ts";
export {
  lessonRules,
  likelyLessons,
  tagQuestion,
  tagRules,
  type LessonRule,
  type TagRule,
} from "./causes/cause-words.ts";
export { reforecast, type Reforecast, type RemainderRule } from "./causes/reforecast.ts";
export { methodNamed } from "./causes/forecast-again.ts";
export { reforecastSheet } from "./causes/reforecast-sheet.ts";
export { keepReforecast, type ReforecastNote } from "./causes/keep-reforecast.ts";
export { readActualsTable, withActuals, type ReadActuals, type ReadTable } from "./causes/read-actuals.ts";
export { coachingFound, type CoachingFound, type RepFound } from "./coaching/coaching-found.ts";
export { coachingSheet } from "./coaching/coaching-sheet.ts";
export { fewByChance } from "./coaching/few-by-chance.ts";
export { coachingFor, type GrowQuestions, type LinkCoaching } from "./coaching/grow-questions.ts";
export { chainResult, linksOf, medianLinks, type LinkFigures } from "./coaching/links.ts";
export { nextOneToOne, oneToOneRhythms, type OneToOneRhythm } from "./coaching/next-one-to-one.ts";
export {
  coachingLinks,
  exampleCoachingTeam,
  type AgreedLevels,
  type CoachingLink,
  type CoachingTeam,
  type RepFigures,
} from "./coaching/team.ts";
export {
  materiality,
  materialityRuleWords,
  type Materiality,
  type MaterialityRule,
  type MaterialityRules,
  type MaterialityVerdict,
  type WatchedPeriod,
} from "./materiality/materiality.ts";
export { compareSales, type GroupedStatement, type SoldLine } from "./statement/compare-sales.ts";
export { exampleSales } from "./statement/example-sales.ts";
export {
  salesDimensions,
  soldIn,
  type MonthSpan,
  type OrderLine,
  type SalesDimension,
} from "./statement/order-line.ts";
