import { type Result } from "#engine/measure";
import {
  type Cell,
  column,
  countFigure,
  type Figure,
  givenCell,
  givenRows,
  indexFigure,
  type Part,
  readSheet,
  type Sheet,
  weightFigure,
  worked,
  workedCell,
} from "#engine/worksheet";
import { seriesFigures } from "../sheets/build-sheet.ts";
import { buyerIntentions, type IntentionsSurvey } from "./intentions.ts";
import { shrinkageCell } from "./correction-columns.ts";

function pastCells({ past, shrinkage }: IntentionsSurvey, figure: Figure): Cell[] {
  if (past.length === 0)
    return [
      givenCell("factor", "Share of intentions kept before", indexFigure, 1, {
        origin: "no earlier survey to go by",
      }),
    ];
  const total = (of: "forecast" | "actual"): number => past.reduce((sum, one) => sum + one[of], 0);
  return [
    shrinkageCell(shrinkage),
    givenCell("surveys", "Earlier surveys", countFigure, past.length, { symbol: "n" }),
    givenCell("promised", "What they promised, together", figure, total("forecast")),
    givenCell("bought", "What was bought, together", figure, total("actual")),
    workedCell("ratio", "Bought ÷ promised", indexFigure, "bought / promised"),
    workedCell(
      "factor",
      "Share kept, drawn towards 1",
      indexFigure,
      "(surveys * ratio + shrinkage) / (surveys + shrinkage)",
    ),
  ];
}

/**
 * A survey of buyers' intentions as a worksheet: a row for each group and answer, and the totals.
 *
 *   expected = answers × weight × chance × amount
 *
 * `says` are the words of the scale, in the order of the chances. Refuses what `buyerIntentions` refuses.
 * @example
 * intentionsSheet({ probabilities: [0.75, 0.25], groups: [{ name: "Shops", customers: 100, amount: 2, answers: [10, 30] }], past: [], shrinkage: 4 }, ["Will", "May"], "units").ok // => true
 */
export function intentionsSheet(
  survey: IntentionsSurvey,
  says: readonly string[],
  unit: string,
): Result<Sheet> {
  const made = buyerIntentions(survey);
  if (!made.ok) return made;
  const { groups, probabilities } = survey;
  const points = probabilities.length;
  const n = groups.length * points;
  const { worked: figure } = seriesFigures({ unit, values: [made.value.stated] });
  const each = (of: (at: number) => number): number[] =>
    groups.flatMap((_, at) => probabilities.map(() => of(at)));
  const weightParts = groups.map((_, at): Part => {
    const from = at * points + 1;
    const to = from + points - 1;
    return {
      from,
      to,
      role: "formula",
      formula: `customers / sum(rows(answers, ${String(from)}, ${String(to)}))`,
    };
  });
  return readSheet({
    id: "intentions",
    version: 1,
    title: "Survey of buyers’ intentions",
    cells: [
      ...pastCells(survey, { ...figure, decimals: 0 }),
      workedCell("statedTotal", "Expected as the answers say", figure, "sum(expected)"),
      workedCell(
        "correctedTotal",
        "Expected after what past intentions became",
        figure,
        "statedTotal * factor",
      ),
    ],
    tables: [
      {
        id: "answers",
        title: "Answers",
        rowHead: "Buyers and answer",
        rows: groups.flatMap(({ name }) =>
          probabilities.map((_, at) => `${name}: ${says[at] ?? String(at + 1)}`),
        ),
        columns: [
          column("answers", "Answers", countFigure, [
            givenRows(
              1,
              groups.flatMap(({ answers }) => answers),
            ),
          ]),
          column("customers", "Customers of this kind", countFigure, [
            givenRows(
              1,
              each((at) => groups[at]?.customers ?? 0),
            ),
          ]),
          column("weight", "Customers per answer", weightFigure, weightParts),
          column("chance", "Chance of buying", weightFigure, [
            givenRows(
              1,
              groups.flatMap(() => [...probabilities]),
            ),
          ]),
          column("amount", "Amount each", weightFigure, [
            givenRows(
              1,
              each((at) => groups[at]?.amount ?? 0),
            ),
          ]),
          column("expected", "Expected", figure, [worked(1, n, "answers * weight * chance * amount")]),
        ],
      },
    ],
  });
}
