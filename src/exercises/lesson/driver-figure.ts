import { predict, regress, type Regression, type SalesSeries } from "#engine/forecast";
import { periodIndex } from "./period.ts";

/** A series beside what may drive it. */
export type DrivenSeries = SalesSeries & { readonly driver?: { readonly values: readonly number[] } };
interface Slice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const parts: Readonly<Record<string, (line: Regression) => number | undefined>> = {
  intercept: (line) => line.coefficients[0]?.estimate,
  slope: (line) => line.coefficients[1]?.estimate,
  r2: (line) => line.rSquared,
  correlation: (line) => Math.sign(line.coefficients[1]?.estimate ?? 0) * Math.sqrt(line.rSquared),
  "standard-error": (line) => line.standardError,
  echo: (line) => line.durbinWatson,
};

interface Spending {
  readonly sold: number;
  readonly spent: number;
}
type Over = (from?: string, to?: string) => Spending;
const soldForOne = ({ sold, spent }: Spending): number => sold / spent;

/**
 * Where the driver is money spent: "spent 2002-05 2003-04", "yield …" (sold for a unit spent), "cost …" (spent for a unit
 * sold), and between two spans "spent-change", "spending-effect" and "yield-effect", which add up to the change in sales.
 */
const spendingFigures: Readonly<Record<string, (over: Over, words: readonly string[]) => number>> = {
  spent: (over, [from, to]) => over(from, to).spent,
  yield: (over, [from, to]) => soldForOne(over(from, to)),
  cost: (over, [from, to]) => 1 / soldForOne(over(from, to)),
  "spent-change": (over, [from, to, then, until]) => over(then, until).spent / over(from, to).spent - 1,
  "spending-effect": (over, [from, to, then, until]) =>
    (over(then, until).spent - over(from, to).spent) * soldForOne(over(from, to)),
  "yield-effect": (over, [from, to, then, until]) =>
    (soldForOne(over(then, until)) - soldForOne(over(from, to))) * over(then, until).spent,
};

function spendingOver(series: DrivenSeries, from = "", to = ""): Spending {
  const places = [periodIndex(series, from), periodIndex(series, to) + 1] as const;
  const total = (values: readonly number[]) => values.slice(...places).reduce((sum, value) => sum + value, 0);
  return { sold: total(series.values), spent: total(series.driver?.values ?? []) };
}

/**
 * A figure of the line through sales and their driver: "slope", "r2", "forecast 9", "lower95 9", "residual 2003-01
 * 2003-12" (the average over a span), "at 2005-04" (the driver itself), "least", "most"; "lag 1" at the end lets the
 * driver act a period later.
 */
export function driverFigure(series: DrivenSeries, words: readonly string[], { from, to }: Slice): number {
  const first = from === undefined ? 0 : periodIndex(series, from);
  const end = to === undefined ? series.values.length : periodIndex(series, to) + 1;
  const lag = words.at(-2) === "lag" ? Number(words.at(-1)) : 0;
  const [name = "", a = "", b = a] = lag > 0 ? words.slice(0, -2) : words;
  const whole = series.driver?.values ?? [];
  const sales = series.values.slice(first + lag, end);
  const driver = whole.slice(first, end - lag);
  if (name === "least") return Math.min(...driver);
  if (name === "most") return Math.max(...driver);
  if (name === "at") return found(whole[periodIndex(series, a)], words);
  const spent = spendingFigures[name];
  if (spent) return spent((from, to) => spendingOver(series, from, to), words.slice(1));
  const fitted = regress([{ name: "driver", values: driver }], sales);
  if (!fitted.ok)
    throw new RangeError(`"${series.id}" gives no line on a driver: ${JSON.stringify(fitted.problems)}`);
  const line = fitted.value;
  if (name === "residual") {
    const some = line.residuals.slice(
      periodIndex(series, a) - first - lag,
      periodIndex(series, b) + 1 - first - lag,
    );
    return some.reduce((sum, residual) => sum + residual, 0) / some.length;
  }
  const part = parts[name];
  if (part) return found(part(line), words);
  const ahead = predict(line, [Number(a)]);
  const interval = ahead.ok ? ahead.value.intervals.find(({ level }) => level === 95) : undefined;
  const answers: Readonly<Record<string, number | undefined>> = {
    forecast: ahead.ok ? ahead.value.mean : undefined,
    lower95: interval?.lower,
    upper95: interval?.upper,
  };
  return found(answers[name], words);
}

function found(value: number | undefined, words: readonly string[]): number {
  if (value === undefined || !Number.isFinite(value))
    throw new RangeError(`A lesson asks for "driver ${words.join(" ")}", and there is no such figure.`);
  return value;
}
