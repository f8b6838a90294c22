import { predict, regress } from "#engine/forecast";
import type { Regression, RegressionForecast } from "#engine/forecast";
import { ok } from "#engine/measure";
import type { Result } from "#engine/measure";
import type { LabDriver, LabSeries } from "./lab-series.ts";

/** Sales explained by a driver, some periods after it moved. */
export interface DriverLine {
  readonly regression: Regression;
  readonly forecast: RegressionForecast;
  readonly lag: number;
  /** The driver's figures that the line was drawn through. */
  readonly drivers: readonly number[];
}

/** Fits sales on the driver of `lag` periods before, and reads the line at `assumed`. */
export function driverLine(
  series: LabSeries,
  driver: LabDriver,
  lag: number,
  assumed: number,
): Result<DriverLine> {
  const sales = series.values.slice(lag);
  const drivers = driver.values.slice(0, sales.length);
  const regression = regress([{ name: driver.title, values: drivers }], sales);
  if (!regression.ok) return regression;
  const forecast = predict(regression.value, [assumed]);
  return forecast.ok
    ? ok({ regression: regression.value, forecast: forecast.value, lag, drivers })
    : forecast;
}

/** How the residuals run with time: the correlation between them and the number of their period. */
function residualTrend(residuals: readonly number[]): number {
  const n = residuals.length;
  const middle = (n - 1) / 2;
  let shared = 0;
  let times = 0;
  let sizes = 0;
  residuals.forEach((residual, t) => {
    shared += residual * (t - middle);
    times += (t - middle) ** 2;
    sizes += residual ** 2;
  });
  return sizes > 0 && times > 0 ? shared / Math.sqrt(times * sizes) : 0;
}

/** A reason to trust the line less, in one sentence, and what to do about it. */
export interface DriverWarning {
  readonly id: "extrapolation" | "few" | "trend" | "echo";
  readonly first: string;
  readonly rest: string;
}

/** What would make one trust the line less than its figures say. */
export function driverWarnings(
  line: DriverLine,
  assumed: number,
  say: (value: number) => string,
): DriverWarning[] {
  const { regression, drivers } = line;
  const [least, most] = [Math.min(...drivers), Math.max(...drivers)];
  const warnings: DriverWarning[] = [];
  if (assumed < least || assumed > most) {
    warnings.push({
      id: "extrapolation",
      first: `${say(assumed)} lies outside what has been tried.`,
      rest: `The line was drawn through ${say(least)} to ${say(most)}; beyond that nobody has seen what happens.`,
    });
  }
  const count = regression.residuals.length;
  if (count < 8) {
    warnings.push({
      id: "few",
      first: `${String(count)} periods are few for a line.`,
      rest: "With fewer than 8, one odd period turns it; treat the figures as a first guess.",
    });
  }
  const trend = residualTrend(regression.residuals);
  // Beyond 2 ÷ √n a correlation is more than chance usually gives.
  if (Math.abs(trend) > 2 / Math.sqrt(count)) {
    warnings.push({
      id: "trend",
      first: `The residuals ${trend > 0 ? "rise" : "fall"} with time.`,
      rest: "Something else has been moving sales; the line takes no account of it. Look at the plot of residuals, and add a trend or a second driver.",
    });
  } else if (regression.durbinWatson < 1.4) {
    warnings.push({
      id: "echo",
      first: "One miss tends to follow another on the same side.",
      rest: `The Durbin–Watson figure is ${regression.durbinWatson.toFixed(2)}, where about 2 is expected; the interval is narrower than it ought to be.`,
    });
  }
  return warnings;
}
