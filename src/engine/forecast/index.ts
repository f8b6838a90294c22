export { fitSettings, type FittedSettings } from "./fitting/fit-settings.ts";
export { leastPoint } from "./fitting/least-point.ts";
export { accuracy, pairUp, type Accuracy, type AccuracyScale } from "./accuracy/accuracy.ts";
export { errorMeasures, type MeasureDescription, type MeasureId } from "./accuracy/describe-measures.ts";
export { holdOut, rollingOriginBy, type HoldOut } from "./accuracy/hold-out.ts";
export * from "./accuracy/measures.ts";
export { rollingOrigin, type RollingOrigin } from "./accuracy/rolling-origin.ts";
export { meanAbsoluteScaledError, naiveScale } from "./accuracy/scaled-error.ts";
export { watchSignal, type SignalWatch } from "./accuracy/signal-breach.ts";
export { theilsU } from "./accuracy/theils-u.ts";
export { trackingSignal, trackingSignals, type TrackingRule } from "./accuracy/tracking-signal.ts";
export { averageForecast } from "./averages/average-forecast.ts";
export { centredAverage } from "./averages/centred-average.ts";
export { movingAverage, weightedMovingAverage, type Trace } from "./averages/moving-average.ts";
export { bands } from "./bands.ts";
export { drift } from "./benchmarks/drift.ts";
export { meanForecast } from "./benchmarks/mean-forecast.ts";
export { naive } from "./benchmarks/naive.ts";
export { settingsOf } from "./check-settings.ts";
export { decompose, type Decomposition } from "./decomposition/decompose.ts";
export { decomposeForecast } from "./decomposition/decompose-forecast.ts";
export { seasonalIndices } from "./decomposition/seasonal-indices.ts";
export { trendBeyond, type TrendRule } from "./decomposition/trend-beyond.ts";
export { forecastBy } from "./forecast-by.ts";
export type { Forecast, History, Interval, MethodId } from "./forecast.ts";
export type { MethodChoice, MethodDescription, MethodParameter } from "./methods/method-description.ts";
export { describeMethod, figuresNeeded, methods } from "./methods/methods.ts";
export { meanSquare, oneStepErrors } from "./one-step-errors.ts";
export { historyOf, periodLabels } from "./period-labels.ts";
export { solveBack, triangulate } from "./regression/householder.ts";
export { solveForward } from "./regression/leverage.ts";
export { fitLine, type Line, type Point } from "./regression/line.ts";
export { predict, type RegressionForecast } from "./regression/predict.ts";
export { preciseRemainder, refineSolution } from "./regression/refine.ts";
export { durbinWatson, regress, type Driver, type Regression } from "./regression/regress.ts";
export { trendDesign } from "./regression/trend-design.ts";
export { trendForecast } from "./regression/trend-forecast.ts";
export { readSalesSeries, salesSeriesSchema, type SalesSeries } from "./series.ts";
export type { MethodSettings } from "./settings.ts";
export { holtWinters, type SeasonKind, type SeasonalUpdate } from "./smoothing/holt-winters.ts";
export { holt } from "./smoothing/holt.ts";
export { multiplicativeSpread } from "./smoothing/multiplicative-spread.ts";
export { pointForecast } from "./smoothing/point-forecast.ts";
export { simpleSmoothing } from "./smoothing/simple-smoothing.ts";
export { startWithSeason, startWithoutSeason, type StartRule } from "./smoothing/start-states.ts";
export type { LastStates, SmoothingPath, StartStates } from "./smoothing/states.ts";
export { carriedError, stepSpread } from "./smoothing/step-spread.ts";
export { autocorrelation } from "./statistics/autocorrelation.ts";
export { incompleteBeta } from "./statistics/incomplete-beta.ts";
export { logGamma } from "./statistics/log-gamma.ts";
export { mean } from "./statistics/mean.ts";
export { normalTail } from "./statistics/normal-tail.ts";
export { normalBound, type IntervalLevel } from "./statistics/normal-bounds.ts";
export { median, quantile } from "./statistics/quantile.ts";
export { standardDeviation, sumOfSquares } from "./statistics/standard-deviation.ts";
export { fisherUpperTail, studentBound, studentTwoTails } from "./statistics/student.ts";
export {
  coefficientCovariances,
  cooksDistances,
  regressionCriteria,
  standardisedResiduals,
} from "./regression/diagnostics.ts";
export {
  combine,
  kronecker,
  matrixOf,
  product,
  sandwich,
  transpose,
  type Matrix,
} from "./statistics/matrix.ts";
export { checkHistory } from "./checks/check-history.ts";
export type { HistoryFinding, HistoryRow } from "./checks/history-row.ts";
export { accuracySheet } from "./sheets/accuracy-sheet.ts";
export { methodSheet } from "./sheets/method-sheet.ts";
export { regressionSheet } from "./sheets/regression-sheet.ts";
export { seasonNames } from "./sheets/season-names.ts";
export type { PracticeKind } from "./practice/practice-kinds.ts";
export { practiceSheet } from "./practice/practice-sheet.ts";
export { ageCurve, ageRules, oddsAtAge, type AgeCurve, type StageAge } from "./pipeline/age-rule.ts";
export { checkPipeline } from "./pipeline/check-pipeline.ts";
export { pipelineCoverage, type Coverage } from "./pipeline/coverage.ts";
export { dayNumber, dayOfNumber, isCalendarDay } from "./pipeline/days.ts";
export { dealSchema, stageSchema, type Deal, type Stage } from "./pipeline/deal.ts";
export { closesWithin, delayRule, type DelayRule } from "./pipeline/delay-rule.ts";
export { examplePipeline, type ExamplePipeline } from "./pipeline/example-pipeline.ts";
export {
  forecastPipeline,
  type PipelineForecast,
  type SpanForecast,
  type StageTotal,
} from "./pipeline/forecast-pipeline.ts";
export {
  ownChances,
  pipelineHistory,
  usualStandIns,
  type PipelineHistory,
  type StandIns,
} from "./pipeline/pipeline-history.ts";
export { coverageSheet } from "./pipeline/sheets/coverage-sheet.ts";
export { dealSheet, mostDealsOnASheet } from "./pipeline/sheets/deal-sheet.ts";
export { pipelineSheet } from "./pipeline/sheets/pipeline-sheet.ts";
export { velocitySheet } from "./pipeline/sheets/velocity-sheet.ts";
export { slipFactor, slipRule, slipsOf, type SlipRule } from "./pipeline/slip-rule.ts";
export { fewDeals, stageRates, winRate, type StageRate } from "./pipeline/stage-rates.ts";
export { salesVelocity, wonCycle } from "./pipeline/velocity.ts";
export { adjustedChance, type WeighedDeal, type Weighing } from "./pipeline/weigh-deals.ts";
export { pipelineInterval, weightedPipeline, type WeightedPipeline } from "./pipeline/weighted-pipeline.ts";
export { wilsonInterval } from "./pipeline/wilson-interval.ts";
export { accuracyWeights, combineForecasts, type Combined, type CombinedPart } from "./judgement/combine.ts";
export {
  adjustmentRecord,
  type AdjustmentGroup,
  type AdjustmentRecord,
  type JudgedAdjustment,
  type PastAdjustment,
} from "./judgement/adjustments.ts";
export { closeRound, type ClosedRound, type Outside } from "./judgement/close-round.ts";
export { combinationRecord, type CombinationRecord, type PastPair } from "./judgement/combination-record.ts";
export { compositeForecast, type Composite, type CorrectedRep, type Rep } from "./judgement/composite.ts";
export { testComposite, type CompositeTest } from "./judgement/composite-test.ts";
export {
  buyerIntentions,
  type BuyerGroup,
  type GroupIntentions,
  type Intentions,
  type IntentionsSurvey,
} from "./judgement/intentions.ts";
export {
  juryForecast,
  speakInTurn,
  type JuryForecast,
  type JuryRule,
  type SpokenRound,
} from "./judgement/jury.ts";
export { panelForecast, type PanelForecast } from "./judgement/panel-forecast.ts";
export { panelSize, summarisePanel, type PanelSummary } from "./judgement/panel-summary.ts";
export { panelVerdict, usualStopRule, type PanelVerdict, type StopRule } from "./judgement/panel-verdict.ts";
export { fiveWordScale, justerScale, type ScalePoint } from "./judgement/purchase-scales.ts";
export { shareWeights } from "./judgement/share-weights.ts";
export type { CaseFact, PanelCase } from "./judgement/panel-case.ts";
export { simulatedRound, type Feedback, type SimulatedEstimate } from "./judgement/simulated-round.ts";
export { simulatedPanel, type Temperament } from "./judgement/temperaments.ts";
export { trackRecord, usualShrinkage, type PastPeriod, type TrackRecord } from "./judgement/track-record.ts";
export { adjustmentsSheet } from "./judgement/adjustments-sheet.ts";
export { combinationSheet } from "./judgement/combination-sheet.ts";
export { compositeSheet } from "./judgement/composite-sheet.ts";
export { delphiSheet } from "./judgement/panel-sheet.ts";
export { intentionsSheet } from "./judgement/intentions-sheet.ts";
export {
  argumentFindings,
  type ArgumentFacts,
  type ArgumentFinding,
  type ArgumentPoint,
} from "./choice/argument-findings.ts";
export { seriesFacts, type SeriesFacts } from "./choice/series-facts.ts";
export { lifeCycleStages, ways, type JudgedWay, type LifeCycleStage, type Way } from "./choice/ways.ts";
export { checkProbabilities, scaleProbabilities } from "./scenarios/probabilities.ts";
export { mostScenarios, type Scenario } from "./scenarios/scenario.ts";
export { scenarioValue, type ScenarioValue } from "./scenarios/scenario-value.ts";
export { threePoint, type ThreePoint, type ThreePointEstimate } from "./scenarios/three-point.ts";
export { modelFigure, readModel, type DriverModel, type DriverValues } from "./scenarios/model.ts";
export type { ModelDriver } from "./scenarios/model-driver.ts";
export { tornado, type Tornado, type TornadoBar } from "./scenarios/tornado.ts";
export {
  readSigns,
  signSeen,
  type ScenarioReading,
  type ScenarioSign,
  type ScenarioStanding,
} from "./scenarios/signs.ts";
export { scenarioSheet } from "./scenarios/scenario-sheet.ts";
export { mostDrivers } from "./scenarios/model-limits.ts";
export { modelSheet } from "./scenarios/model-sheet.ts";
export { tornadoSheet } from "./scenarios/tornado-sheet.ts";
export { signsSheet } from "./scenarios/signs-sheet.ts";
