import {
  type Cell,
  column,
  type Column,
  type Figure,
  givenCell,
  indexFigure,
  type Part,
  worked,
  workedCell,
} from "#engine/worksheet";

/** How many unbiased periods stand against a short record. */
export const shrinkageCell = (shrinkage: number): Cell =>
  givenCell(
    "shrinkage",
    "Periods without bias that stand against a short record",
    { unit: "number", decimals: 1 },
    shrinkage,
    {
      symbol: "k",
    },
  );

/** From past totals to the corrected forecast: ratio, factor, forecast × factor, a row for each person. */
export function correctionColumns(
  reps: number,
  figure: Figure,
  withRecord: (row: number) => boolean = () => true,
): Column[] {
  const each = (formula: string, otherwise: string): Part[] =>
    Array.from({ length: reps }, (_, at) =>
      worked(at + 1, at + 1, withRecord(at + 1) ? formula : otherwise),
    ).filter((part) => part !== null);
  return [
    column("ratio", "Actual ÷ forecast", indexFigure, each("pastActual / pastForecast", "1"), {
      slips: [
        {
          name: "upside down",
          formula: "pastForecast / pastActual",
          feedback: "Divide what came by what was forecast: above 1, this person promises too little.",
        },
        {
          name: "error instead of a ratio",
          formula: "(pastActual - pastForecast) / pastForecast",
          feedback: "That is the error as a share. The ratio is 1 more: actual ÷ forecast.",
        },
      ],
    }),
    column(
      "factor",
      "Factor, drawn towards 1",
      indexFigure,
      [worked(1, reps, "(periods * ratio + shrinkage) / (periods + shrinkage)")],
      {
        note: "(n × ratio + k × 1) ÷ (n + k), with n periods of record.",
        conventions: [{ name: "ratio in full, without shrinkage", formula: "ratio" }],
        slips: [
          {
            name: "weights changed over",
            formula: "(shrinkage * ratio + periods) / (periods + shrinkage)",
            feedback: "The ratio goes with n, the periods of record; 1 goes with k.",
          },
        ],
      },
    ),
    column("corrected", "Corrected forecast", figure, [worked(1, reps, "stated * factor")], {
      slips: [
        {
          name: "divided by the factor",
          formula: "stated / factor",
          feedback: "A factor above 1 belongs to somebody who promises too little: multiply by it.",
        },
      ],
    }),
  ];
}

export function totalCells(figure: Figure): Cell[] {
  return [
    workedCell("totalStated", "Total as stated", figure, "sum(stated)"),
    workedCell("totalCorrected", "Total corrected", figure, "sum(corrected)", {
      slips: [
        {
          name: "left uncorrected",
          formula: "sum(stated)",
          feedback: "Add up the corrected forecasts, not those that were stated.",
        },
      ],
    }),
  ];
}
