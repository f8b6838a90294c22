import type { MethodId } from "#engine/forecast";
import { periodWord } from "./period-name.ts";

/** A tab of the lab: methods of one family, the first of which opens. */
export interface MethodTab {
  readonly id: string;
  readonly name: string;
  readonly methods: readonly MethodId[];
  /** What the choice between its methods is called. */
  readonly asks?: string;
  /** Each method in the words of that choice. */
  readonly choices?: Readonly<Partial<Record<MethodId, string>>>;
}

/** The families of methods, in the order of the syllabus; those with seasons only where there are seasons. */
export function methodTabs(frequency: number, allowed?: readonly MethodId[]): MethodTab[] {
  const last = frequency === 1 ? "Last year again" : `Same ${periodWord(frequency)} last year`;
  const tabs: MethodTab[] = [
    {
      id: "benchmarks",
      name: last,
      methods: frequency === 1 ? ["naive", "drift", "mean"] : ["seasonal-naive", "naive", "drift", "mean"],
      asks: "The benchmark is",
      choices: {
        "seasonal-naive": `the same ${periodWord(frequency)} a year before`,
        naive: `the last ${periodWord(frequency)}, again and again`,
        drift: "the last figure, and the average step since the first",
        mean: "the average of all the history",
      },
    },
    {
      id: "averages",
      name: "Moving averages",
      methods: ["moving-average", "weighted-moving-average"],
      asks: "The average is",
      choices: {
        "moving-average": "plain, each period alike",
        "weighted-moving-average": "weighted, newer periods more",
      },
    },
    { id: "smoothing", name: "Smoothing", methods: ["simple-smoothing"] },
    {
      id: "holt",
      name: "Holt",
      methods: ["holt", "damped-holt"],
      asks: "The trend",
      choices: { holt: "goes on as it is", "damped-holt": "fades, a little each period" },
    },
    {
      id: "decomposition",
      name: "Trend and seasons",
      methods: ["decomposition-additive", "decomposition-multiplicative"],
      asks: "Seasons are",
      choices: {
        "decomposition-additive": "added, in the unit of sales",
        "decomposition-multiplicative": "multiplied, in per cent",
      },
    },
    {
      id: "holt-winters",
      name: "Holt–Winters",
      methods: ["holt-winters-additive", "holt-winters-multiplicative"],
      asks: "Seasons are",
      choices: {
        "holt-winters-additive": "added, in the unit of sales",
        "holt-winters-multiplicative": "multiplied, in per cent",
      },
    },
    {
      id: "trend-line",
      name: "Trend line",
      methods: frequency === 1 ? ["trend-line"] : ["trend-line", "trend-and-season"],
      asks: "The line",
      choices: { "trend-line": "stands alone", "trend-and-season": "carries seasonal effects" },
    },
  ];
  return tabs
    .filter((tab) => frequency > 1 || !["decomposition", "holt-winters"].includes(tab.id))
    .map((tab) =>
      allowed ? { ...tab, methods: tab.methods.filter((method) => allowed.includes(method)) } : tab,
    )
    .filter((tab) => tab.methods.length > 0);
}

/** Methods whose seasons are added or multiplied: a person says which before the forecast is shown. */
export function seasonKind(method: MethodId): "additive" | "multiplicative" | null {
  if (method.endsWith("-additive")) return "additive";
  return method.endsWith("-multiplicative") ? "multiplicative" : null;
}
