import {
  figuresNeeded,
  forecastBy,
  holdOut,
  lifeCycleStages,
  seriesFacts,
  type History,
  type MethodId,
  type SeriesFacts,
  type Way,
} from "#engine/forecast";
import { formatNumber, formatPercent, type Result } from "#engine/measure";
import type { Kept, KeptForecast } from "#state/forecasts";
import type { MethodArgument } from "#state/choices";
import { againstBenchmark } from "../forecast-lab/comparison.ts";
import { full, sayingOf } from "../forecast-lab/figures.ts";
import { periodWord } from "../forecast-lab/period-name.ts";
import { judgedRecord } from "./judged-record.ts";

/** The ways side by side: one row for each thing that tells them apart, one column for each way. */
export interface ChoiceTable {
  readonly facts: SeriesFacts;
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  /** Every figure that stands in it, as it is written. */
  readonly figures: readonly number[];
}

const historyIn = ({ series }: MethodArgument): History => ({
  values: series.values,
  frequency: series.frequency,
  firstSeason: series.start.period,
});

/** How a way did on the periods held back, in words; by judgement there is only what was kept. */
function accuracyOf(
  way: Way,
  choice: MethodArgument,
  kept: readonly Kept<KeptForecast>[],
): { readonly miss: string; readonly against: string } {
  const { series, hold } = choice;
  const saying = sayingOf(series.unit, series.values);
  if (way.kind === "judgement") {
    const record = judgedRecord(way.id, series, kept);
    const against = "no test on past figures";
    if (record.stage === "measured")
      return {
        miss: `“${record.title}” expected ${formatNumber(record.expected, 0)}, and ${formatNumber(record.actual, 0)} came: ${formatPercent(Math.abs(record.expected / record.actual - 1), 1)} off`,
        against,
      };
    return {
      miss:
        record.stage === "waiting"
          ? `no record yet: ${String(record.count)} kept, whose months are not in`
          : "no record: say how you would build one",
      against,
    };
  }
  const tested = holdOut(way.id as MethodId, historyIn(choice), hold);
  if (!tested.ok) return { miss: "cannot run on so few figures", against: "–" };
  const { mae, mape } = tested.value.accuracy;
  const benchmark = holdOut(series.frequency === 1 ? "naive" : "seasonal-naive", historyIn(choice), hold);
  const toBeat = benchmark.ok ? benchmark.value.accuracy.mae : null;
  const share = mape.ok ? ` (${formatPercent(mape.value, 1)})` : "";
  return {
    miss: mae.ok ? `${full(mae.value, saying)} a ${periodWord(series.frequency)}${share}` : "no error",
    against: mae.ok && toBeat?.ok ? againstBenchmark(mae.value, toBeat.value) : "–",
  };
}

/** How wide the first period's 95% interval is to either side, as a share of the forecast. */
function widthOf(way: Way, choice: MethodArgument): string {
  if (way.kind === "judgement") return "as wide as the people’s figures differ";
  const forecast = forecastBy(way.id as MethodId, historyIn(choice), 1);
  if (!forecast.ok) return "–";
  const interval = forecast.value.intervals.find(({ level }) => level === 95);
  const [upper, mean] = [interval?.upper[0], forecast.value.mean[0]];
  return upper === undefined || !mean
    ? "–"
    : `next ${periodWord(choice.series.frequency)} ±${formatPercent(Math.abs(upper / mean - 1), 1)}, at 95%`;
}

/** Lays ways side by side for a choice; refuses a series that is too short to measure. */
export function layOut(
  choice: MethodArgument,
  chosen: readonly Way[],
  kept: readonly Kept<KeptForecast>[],
): Result<ChoiceTable> {
  const measured = seriesFacts(historyIn(choice));
  if (!measured.ok) return measured;
  const facts = measured.value;
  const { frequency } = choice.series;
  const word = periodWord(frequency, 2);
  const strength = facts.seasonalStrength;
  const rows = [
    row("Kind", ({ kind }) => (kind === "figures" ? "by figures" : "by judgement")),
    row("Goes by", ({ needs }) => needs),
    row(`Figures needed, of ${String(facts.figures)} ${word} held`, ({ id, kind }) =>
      kind === "figures" ? formatNumber(figuresNeeded(id as MethodId, frequency), 0) : "none",
    ),
    row(
      `Season, strength ${strength === null ? "not known" : formatNumber(strength, 2)} of 1`,
      ({ seasons, kind }) =>
        kind === "judgement"
          ? seasons
            ? "if people bring it in"
            : "not carried"
          : seasons
            ? "carried"
            : "not carried",
    ),
    row(`Trend, ${facts.growth < 0 ? "" : "+"}${formatPercent(facts.growth, 1)} a year`, ({ trend, kind }) =>
      kind === "judgement" ? "if people bring it in" : trend ? "carried" : "not carried",
    ),
    row(`Scatter, ${formatPercent(facts.volatility, 1)} of the average`, (one) => widthOf(one, choice)),
    row("Stage of life", ({ kind }) =>
      choice.stage === null ? "say the stage above" : lifeCycleStages[choice.stage][kind],
    ),
    row(
      "People’s time",
      ({ hours: [from, to], because }) =>
        `${formatNumber(from, from < 1 ? 1 : 0)} to ${formatNumber(to, 0)} hours: ${because}`,
    ),
    row("Wait", ({ wait }) => wait),
    row(
      `Average miss on ${String(choice.hold)} ${word} held back`,
      (one) => accuracyOf(one, choice, kept).miss,
    ),
    row("Against last year’s figures", (one) => accuracyOf(one, choice, kept).against),
  ];
  function row(head: string, cell: (one: Way) => string): ChoiceTable["rows"][number] {
    return { head, cells: chosen.map(cell) };
  }
  return { ok: true, value: { facts, rows, figures: figuresIn(rows) } };
}

/** The figures that stand in the table, without their signs. */
function figuresIn(rows: ChoiceTable["rows"]): number[] {
  const text = rows.map(({ head, cells }) => [head, ...cells].join(" ")).join(" ");
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([typed]) => Number(typed.replaceAll(",", "")));
}

/** The table and the argument as plain text, to hand in or to keep. */
export function choiceText(choice: MethodArgument, table: ChoiceTable, chosen: readonly Way[]): string {
  const lines = table.rows.map(({ head, cells }) =>
    [head, ...cells.map((cell, at) => `  ${chosen[at]?.name ?? ""}: ${cell}`)].join("\n"),
  );
  return [choice.title, "", ...lines, "", "The argument", "", choice.argument, ""].join("\n");
}
