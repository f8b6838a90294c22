export { circlesOf } from "./thread/circles.ts";
export { citationTable } from "./citations/citation-table.ts";
export {
  citable,
  citationsOf,
  citedBy,
  itemsOf,
  planIndex,
  type Citation,
  type PlacedItem,
  type PlanAddress,
  type PlanIndex,
} from "./citations/plan-index.ts";
export {
  addItem,
  changeItem,
  changePlan,
  changeSection,
  moveItem,
  removeItem,
  type PlanFields,
  type Removal,
} from "./editing/edit-plan.ts";
export { beginEditing, editTo, redo, undo, type PlanEditing } from "./editing/undo.ts";
export { duplicatePlan, forgetCitations } from "./editing/whole-plan.ts";
export { newItemId, planItem } from "./new-item.ts";
export { readPlanFile, toPlanFile } from "./plan-file.ts";
export { planCountProblems, planFrom, readPlan } from "./read-plan.ts";
export { planLimits } from "./schema/fields.ts";
export {
  planListNames,
  planLists,
  planSections,
  type PlanItem,
  type PlanItemDraft,
  type PlanListName,
  type PlanSectionName,
} from "./schema/plan-lists.ts";
export { planSchema, planVersion, type Plan, type PlanDraft } from "./schema/plan.ts";
export {
  placeProducts,
  type CutOffs,
  type PlacedProduct,
  type PortfolioProduct,
  type Quadrant,
} from "./strategy/portfolio.ts";
export { averageGrowth, cutOffRules, cutOffsBy, type CutOffRule } from "./strategy/portfolio-cut-offs.ts";
export { portfolioBubbles, type Bubble, type BubbleFigure } from "./strategy/portfolio-bubbles.ts";
export { quadrantFocus } from "./strategy/quadrant-focus.ts";
export { portfolioSheet } from "./strategy/portfolio-sheet.ts";
export {
  chooseSegment,
  segmentCriteria,
  type ScoredSegment,
  type Segment,
  type SegmentChoice,
  type SegmentCriterion,
  type SegmentScores,
} from "./strategy/segments.ts";
export { segmentSheet } from "./strategy/segment-sheet.ts";
export {
  classifyGrowth,
  growthKinds,
  type ClassifiedOption,
  type GrowthKind,
  type GrowthOption,
  type Risk,
} from "./strategy/growth-options.ts";
export {
  forces,
  readForces,
  type Force,
  type ForceEvidence,
  type ForceReading,
  type Pressure,
} from "./strategy/five-forces.ts";
export { forceConsequence, type ForceConsequence } from "./strategy/force-consequences.ts";
export {
  genericStrategies,
  genericStrategy,
  type CompetitivePosition,
  type GenericStrategy,
} from "./strategy/generic-strategy.ts";
export {
  lifeCycleFocus,
  lifeCycleStage,
  usualLifeCycleBounds,
  type LifeCycleBounds,
  type LifeCycleStage,
} from "./strategy/life-cycle.ts";
export {
  pestleLetters,
  towsFindings,
  towsKind,
  towsKinds,
  type PestleLetter,
  type SwotLine,
  type SwotSide,
  type TowsKind,
  type TowsPair,
} from "./strategy/tows.ts";
export {
  analyseBrief,
  decisionKinds,
  type BriefReading,
  type DecisionKind,
  type PlanDecision,
  type StrategyBrief,
  type StrategyLine,
  type StrategyLink,
} from "./strategy/strategy-brief.ts";
export {
  aimWeights,
  switchConsequences,
  type Aim,
  type Change,
  type Consequence,
  type SwitchedDecision,
} from "./strategy/strategy-switch.ts";
export { markSwitch, type SwitchMark, type SwitchVerdict } from "./strategy/mark-switch.ts";
export {
  calendarProblems,
  type Campaign,
  type CampaignCalendar,
  type SalesActivity,
} from "./strategy/campaign-calendar.ts";
export { readCalendar, type CalendarMonth, type CalendarReading } from "./strategy/read-calendar.ts";
export { calendarBars, type CalendarBar } from "./strategy/calendar-bars.ts";
export type { CalendarDay, DaySpan } from "./strategy/day-span.ts";
export {
  clauseTests,
  leadRuleProblems,
  type ClauseTest,
  type LeadClause,
  type LeadField,
  type LeadPart,
  type LeadRule,
} from "./strategy/lead-rule.ts";
export {
  tryLeadRule,
  type LeadCosts,
  type LeadTrial,
  type LeadVerdict,
  type SampleLead,
  type TriedLead,
} from "./strategy/try-lead-rule.ts";
export { clauseWorths, type ClauseWorth } from "./strategy/lead-clause-worth.ts";
export { planPracticeSheet, type PlanPracticeKind } from "./practice/plan-practice.ts";
export { strategyPracticeSheet, type StrategyPracticeKind } from "./strategy/strategy-practice.ts";
export { breakKinds, itemName, type BreakKind, type PlanBreak } from "./thread/plan-break.ts";
export { planBreaks } from "./thread/plan-breaks.ts";
export {
  threadColumns,
  threadGraph,
  wholeTargets,
  type ThreadColumn,
  type ThreadEdge,
  type ThreadGraph,
  type ThreadNode,
} from "./thread/thread-graph.ts";
export { diffPlans, type FieldChange, type PlanChange } from "./versions/diff-plans.ts";
export { changesSinceKept, keepVersion, planAt, type VersionNote } from "./versions/keep-version.ts";
export { isPlanList, itemLabel, itemTitle, partWords } from "./words/part-words.ts";
export { planReport, type PlanReport } from "./report/plan-report.ts";
export type { ReportBlock, ReportTable, ReportTimeline } from "./report/report-block.ts";
export { failureReasons, type FailureReason, type PlanCheck } from "./checks/plan-check.ts";
export {
  checkPlan,
  checksFor,
  findings,
  planChecks,
  type CheckResult,
  type PlanFinding,
} from "./checks/findings.ts";
export { betterWay, directionOf, readActuals, readingRule, type Reading } from "./outcome/readings.ts";
export { everyWhy, isBound, variancesBehind, whysOf, whyTree, type Why } from "./outcome/why-tree.ts";
export { closingOf, correctionsOf, registerOf, type Closing, type Register } from "./outcome/closing.ts";
export { addResults, isParkable, type PlanResult, type PlanWithResults } from "./strategy/plan-results.ts";
export { actionGaps, type ActionField, type ActionGap } from "./action-plan/action-gaps.ts";
export { dateClashes, type DateClash } from "./action-plan/date-clashes.ts";
export {
  criticalPath,
  type CriticalPath,
  type PathStep,
  type PlacedStep,
} from "./action-plan/critical-path.ts";
export { actionSteps } from "./action-plan/action-steps.ts";
export { pathSheet } from "./action-plan/path-sheet.ts";
export { ownerLoad, type OwnerLoad } from "./action-plan/owner-load.ts";
export { budgetPosition, type BudgetPosition } from "./money/budget-position.ts";
export { caseSheet, workCase, type CaseResult } from "./money/business-case.ts";
export * from "./money/returns/best-allocation.ts";
export { bestMoves, freeMoney, moveGain, type MoneyMove } from "./money/returns/money-moves.ts";
export * from "./money/returns/money-use.ts";
export { moveMoney } from "./money/returns/move-money.ts";
export { planUses, type PlanUses } from "./money/returns/plan-uses.ts";
export { onePage, type OnePage } from "./one-page/one-page.ts";
export { formatPounds } from "./words/format-pounds.ts";
export { actionsSheet, budgetSheet } from "./money/money-sheets.ts";
