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
