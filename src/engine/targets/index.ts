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
export { lockCell, nodeAt, unlockCell, type WorkedCascade } from "./cascade/lock-cell.ts";
export { monthIndices, phase } from "./cascade/phasing.ts";
export { shareWithin, type SharedPart } from "./cascade/share-within.ts";
export { totalsBy } from "./cascade/totals-by.ts";
export { workCascade, type CascadeNode } from "./cascade/work-cascade.ts";
export type { TargetPracticeKind } from "./practice/practice-kinds.ts";
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
