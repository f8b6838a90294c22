import { ok, type RandomSource } from "#engine/measure";
import {
  column,
  countFigure,
  givenRows,
  pick,
  practiceTemplate,
  type PracticeTemplate,
  type Sheet,
} from "#engine/worksheet";
import { correctionColumns, shrinkageCell, totalCells } from "../judgement/correction-columns.ts";
import { delphiSheet } from "../judgement/panel-sheet.ts";

const people = [
  "Person A",
  "Person B",
  "Person C",
  "Person D",
  "Person E",
  "Person F",
  "Person G",
  "Person H",
];

interface Question {
  readonly title: string;
  readonly unit: string;
}

/** Questions that have no history. */
const questions: readonly [Question, ...Question[]] = [
  { title: "Penrose Dental Supplies: first-year sales of a new mirror", unit: "mirrors" },
  { title: "Thornhay Bakery Supplies: cartons of a gluten-free flour mix", unit: "cartons" },
  { title: "Brightwater Cycles: cargo bicycles in their first season", unit: "bicycles" },
  { title: "Hartwell Tool Hire: hires of an electric digger", unit: "hires" },
];

/** A round of a panel: order, median, quartiles, middle spread and its share of the median. */
export function delphiRound(random: RandomSource): PracticeTemplate {
  const question = pick(random, questions);
  const size = pick(random, [6, 8, 8]);
  const panel = people.slice(0, size);
  const sheet = delphiSheet(panel, [panel.map((_, at) => 200 + ((at * 37) % 90))], question.unit);
  const asked = {
    columns: ["estimate1", "ordered1"],
    cells: [
      "people",
      "lowerPlace",
      "upperPlace",
      "median1",
      "lower1",
      "upper1",
      "middleSpread1",
      "spreadShare1",
    ],
    answers: {
      ordered1: 1,
      lowerPlace: 0,
      upperPlace: 0,
      median1: 0,
      lower1: 0,
      upper1: 0,
      middleSpread1: 0,
      spreadShare1: 0,
    },
  };
  return practiceTemplate(sheet, question.title, asked, {
    parameters: [
      { name: "base", from: 200, to: 800, step: 20 },
      { name: "away", from: -40, to: 60, step: 5, each: size },
    ],
    fills: { estimate1: "round(base * (1 + away[t] / 100) / 5, 0) * 5" },
    constraints: [
      { says: "the panel disagrees", formula: "upper1 - lower1 > 20" },
      { says: "estimates are not in order already", formula: "estimate1[1] > estimate1[2]" },
    ],
  });
}

const reps = ["Amira", "Bethan", "Callum", "Devika"];

/** A composite: each record's ratio, the factor, the corrected forecast, the total. */
export function repBias(random: RandomSource): PracticeTemplate {
  const count = pick(random, [3, 4]);
  const figure = { unit: "number", decimals: 1 } as const;
  const whole = { unit: "number", decimals: 0 } as const;
  const rows = reps.slice(0, count);
  const filler = (step: number): number[] => rows.map((_, at) => 100 + step * at);
  const title = `${pick(random, ["Larkfield Garden Centres", "Ashdown Office Furniture", "Calder Valves"])}: what the sales force expects next quarter`;
  const sheet: Sheet = {
    id: "practice-rep-bias",
    version: 1,
    title,
    cells: [shrinkageCell(4), ...totalCells(figure)],
    tables: [
      {
        id: "people",
        title: "The composite",
        rowHead: "Person",
        rows,
        columns: [
          column("stated", "Forecast as stated", whole, [givenRows(1, filler(10))]),
          column("periods", "Quarters of record", countFigure, [givenRows(1, filler(1))]),
          column("pastForecast", "Forecast in the record", whole, [givenRows(1, filler(20))]),
          column("pastActual", "Actual in the record", whole, [givenRows(1, filler(30))]),
          ...correctionColumns(count, figure),
        ],
      },
    ],
  };
  const asked = {
    columns: ["stated", "periods", "pastForecast", "pastActual", "ratio", "factor", "corrected"],
    cells: ["shrinkage", "totalCorrected"],
    answers: { ratio: 1, factor: 1, corrected: 1, totalCorrected: 0 },
  };
  return practiceTemplate(ok(sheet), title, asked, {
    parameters: [
      { name: "now", from: 80, to: 400, step: 5, each: count },
      { name: "quarters", oneOf: [2, 3, 6, 8], each: count },
      { name: "usual", from: 80, to: 400, step: 10, each: count },
      { name: "bias", from: 70, to: 135, step: 1, each: count },
    ],
    fills: {
      stated: "now[t]",
      periods: "quarters[t]",
      pastForecast: "usual[t] * quarters[t]",
      pastActual: "round(usual[t] * quarters[t] * bias[t] / 100, 0)",
    },
    constraints: [
      {
        says: "some promise too little and some too much",
        formula: "and(min(ratio) < 0.95, max(ratio) > 1.05)",
      },
      { says: "the correction matters", formula: "abs(sum(corrected) - sum(stated)) > 5" },
    ],
  });
}
