import type { SignalWatch } from "#engine/forecast";
import { formatNumber } from "#engine/measure";
import type { TrackedForecast } from "#state/tracked-forecasts";
import type { ChartFigure } from "#ui/chart/chart-figure.ts";
import { periodAt, periodLabelsOf, periodName } from "../forecast-lab/period-name.ts";

/** The name of a period of the forecast, counted from its first. */
export function forecastPeriod({ series }: TrackedForecast, at: number): string {
  return periodName(periodAt(series.start, series.frequency, series.values.length + at), series.frequency);
}

/** What the signal says, in one sentence. */
function signalFinding(followed: TrackedForecast, { signals, breach }: SignalWatch): string {
  const limit = `±${formatNumber(followed.limit, 0)}`;
  if (breach !== null)
    return `The signal reached ${formatNumber(signals[breach] ?? 0, 1)} in ${forecastPeriod(followed, breach)}, beyond ${limit}: sales run ${(signals[breach] ?? 0) > 0 ? "above" : "below"} the forecast`;
  return `The signal stays within ${limit}: no new forecast is called for`;
}

/** The tracking signal with its limits, over the periods that have come. */
export function signalFigure(followed: TrackedForecast, watch: SignalWatch): ChartFigure {
  const { series, actuals, limit } = followed;
  const past = series.values.length;
  const labels = periodLabelsOf(series, past + actuals.length).slice(past);
  const last = watch.signals[actuals.length - 1] ?? null;
  return {
    title: signalFinding(followed, watch),
    unit: "Sum of errors, in mean absolute errors so far",
    summary:
      last === null
        ? "There has been no error so far, so there is nothing to track."
        : `After ${String(actuals.length)} figures the errors have drifted to ${formatNumber(last, 1)} mean absolute errors; beyond ${formatNumber(limit, 0)} on either side they are taken for bias and no longer for chance.`,
    xLabel: "Period",
    labels,
    series: [
      { name: "Tracking signal", values: watch.signals, look: "actual" },
      { name: `+${formatNumber(limit, 0)}`, values: labels.map(() => limit), look: "benchmark" },
      { name: `−${formatNumber(limit, 0)}`, values: labels.map(() => -limit), look: "benchmark" },
    ],
    decimals: 1,
  };
}
