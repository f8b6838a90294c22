import { holdOut, type ArgumentFinding, type MethodId, type Way } from "#engine/forecast";
import type { SpreadsheetCell, SpreadsheetText } from "#engine/worksheet";
import type { MethodArgument } from "#state/choices";
import { periodAt, periodName, periodWord } from "../forecast-lab/period-name.ts";
import type { ChoiceTable } from "./choice-table.ts";
import { pointWords } from "./point-words.ts";

type Row = SpreadsheetCell[];
const head = (text: string): SpreadsheetCell => ({ kind: "text", text, role: "head" });
const text = (words: string): SpreadsheetCell => ({ kind: "text", text: words });
const given = (value: number): SpreadsheetCell => ({
  kind: "number",
  value,
  role: "given",
  format: "#,##0.0",
});
const worked = (formula: string, value: number, format = "#,##0.0"): SpreadsheetCell => ({
  kind: "formula",
  formula,
  value,
  role: "formula",
  format,
});

const column = (at: number): string => String.fromCharCode(65 + at);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Tested {
  readonly name: string;
  readonly forecast: readonly number[];
  readonly misses: readonly number[];
}

/** Each method by figures on the periods held back, with the benchmark first. */
function testedWays({ series, hold }: MethodArgument, chosen: readonly Way[]): Tested[] {
  const history = { values: series.values, frequency: series.frequency, firstSeason: series.start.period };
  const last: MethodId = series.frequency === 1 ? "naive" : "seasonal-naive";
  const others = chosen.filter(({ kind, id }) => kind === "figures" && id !== last);
  const ways = [{ id: last, name: "Last year’s figures" }, ...others];
  return ways.flatMap(({ id, name }) => {
    const tested = holdOut(id as MethodId, history, hold);
    if (!tested.ok) return [];
    const forecast = tested.value.forecast.mean.slice(0, hold);
    const misses = tested.value.actual.map((actual, at) => Math.abs(actual - (forecast[at] ?? 0)));
    return [{ name, forecast, misses }];
  });
}

/** The test on the periods held back: forecasts as given, each miss and every average as a formula. */
function testSheet(choice: MethodArgument, tested: readonly Tested[]): SpreadsheetText["sheets"][number] {
  const { series, hold } = choice;
  const before = series.values.length - hold;
  const name = (at: number): string =>
    periodName(periodAt(series.start, series.frequency, before + at), series.frequency);
  const first = 2;
  const end = first + hold - 1;
  const rows: Row[] = [
    [head("Period"), head("Sold"), ...tested.flatMap((one) => [head(one.name), head(`Miss, ${one.name}`)])],
    ...Array.from({ length: hold }, (_, at): Row => {
      const row = String(first + at);
      return [
        text(name(at)),
        given(series.values[before + at] ?? 0),
        ...tested.flatMap(({ forecast, misses }, way) => [
          given(forecast[at] ?? 0),
          worked(`ABS($B${row}-${column(2 + way * 2)}${row})`, misses[at] ?? 0),
        ]),
      ];
    }),
    [
      text("Average miss"),
      { kind: "blank" },
      ...tested.flatMap(({ misses }, way): Row => {
        const of = column(3 + way * 2);
        return [
          { kind: "blank" },
          worked(`AVERAGE(${of}${String(first)}:${of}${String(end)})`, mean(misses)),
        ];
      }),
    ],
    [
      text("Of the miss of last year’s figures"),
      { kind: "blank" },
      ...tested.flatMap(({ misses }, way): Row => {
        const row = String(end + 1);
        const toBeat = mean(tested[0]?.misses ?? []);
        return [
          { kind: "blank" },
          worked(
            `IF($D${row}=0,0,${column(3 + way * 2)}${row}/$D${row})`,
            toBeat === 0 ? 0 : mean(misses) / toBeat,
            "0%",
          ),
        ];
      }),
    ],
  ];
  return { name: "Held back", rows, columnWidths: [30, 14, ...tested.flatMap(() => [20, 20])] };
}

/** The ways side by side, the argument and what is seen in it, with the test they rest on as live formulas. */
export function choiceWorkbook(
  choice: MethodArgument,
  table: ChoiceTable,
  chosen: readonly Way[],
  findings: readonly ArgumentFinding[],
): SpreadsheetText {
  // Ten ways at most stand in the letters of one alphabet.
  const tested = testedWays(choice, chosen).slice(0, 11);
  const word = periodWord(choice.series.frequency);
  const end = String(choice.hold + 2);
  const rows: Row[] = [
    [head(choice.title)],
    [text(choice.series.title)],
    [],
    [head(""), ...chosen.map(({ name }) => head(name))],
    ...table.rows.map(({ head: label, cells }): Row => [text(label), ...cells.map(text)]),
    [],
    [head(`Average miss a ${word}`), head("Worked on “Held back”")],
    ...tested.map(({ name, misses }, way): Row => [
      text(name),
      worked(`'Held back'!${column(3 + way * 2)}${end}`, mean(misses)),
    ]),
    [],
    [head("The argument")],
    ...choice.argument.split(/\n+/).map((paragraph): Row => [text(paragraph)]),
    [],
    [head("What is there"), head("Seen")],
    ...findings.map(({ point, met, saw }): Row => [
      text(pointWords[point].says),
      text(met ? saw.join(", ") : `Missing. ${pointWords[point].missing}`),
    ]),
  ];
  return {
    sheets: [
      { name: "Ways and argument", rows, columnWidths: [44, ...chosen.map(() => 34)] },
      testSheet(choice, tested),
    ],
  };
}
