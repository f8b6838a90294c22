import { accuracy, type AccuracyScale } from "#engine/forecast";
import type { Result } from "#engine/measure";
import type { CaseComparison, Published } from "./compare.ts";

/** R's `accuracy()`: percentages in per cent. */
export interface PublishedAccuracy {
  readonly ME?: Published;
  readonly RMSE?: Published;
  readonly MAE?: Published;
  readonly MPE?: Published;
  readonly MAPE?: Published;
  readonly MASE?: Published;
  readonly ACF1?: Published;
  readonly "Theil's U"?: Published;
}

function known(result: Result<number>, times = 1): number | null {
  return result.ok ? result.value * times : null;
}

/** Compares every measure of one span. */
export function compareAccuracy(
  comparison: CaseComparison,
  where: string,
  actual: readonly number[],
  forecast: readonly (number | null)[],
  theirs: PublishedAccuracy | undefined,
  scale?: AccuracyScale,
): void {
  if (!theirs) return;
  const ours = accuracy(actual, forecast, scale);
  comparison.number(`${where}.ME`, known(ours.me), theirs.ME);
  comparison.number(`${where}.RMSE`, known(ours.rmse), theirs.RMSE);
  comparison.number(`${where}.MAE`, known(ours.mae), theirs.MAE);
  comparison.number(`${where}.MPE`, known(ours.mpe, 100), theirs.MPE, 100);
  comparison.number(`${where}.MAPE`, known(ours.mape, 100), theirs.MAPE, 100);
  comparison.number(`${where}.MASE`, known(ours.mase), theirs.MASE, 1);
  comparison.number(`${where}.ACF1`, known(ours.acf1), theirs.ACF1, 1);
  // R states Theil's U for figures that were not fitted only.
  if (where.endsWith("test")) comparison.number(`${where}.U`, known(ours.theilsU), theirs["Theil's U"], 1);
}
