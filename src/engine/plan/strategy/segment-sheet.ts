import { refuse, type Result } from "#engine/measure";
import {
  column,
  type Figure,
  givenCell,
  givenRows,
  readSheet,
  type Sheet,
  worked,
  workedCell,
} from "#engine/worksheet";
import { segmentCriteria, segmentProblems, type Segment, type SegmentScores } from "./segments.ts";

const weight: Figure = { unit: "percent", decimals: 0 };
const score: Figure = { unit: "number", decimals: 0 };
const total: Figure = { unit: "number", decimals: 2 };
const sumOf = (part: (id: string) => string): string => segmentCriteria.map(({ id }) => part(id)).join(" + ");

/**
 * Segments scored by weight as a worksheet.
 *
 * @example
 * const even = { size: 0.2, growth: 0.2, fit: 0.2, reach: 0.2, cost: 0.2 };
 * const scores = { size: 5, growth: 3, fit: 4, reach: 3, cost: 2 };
 * segmentSheet([{ name: "A", scores }, { name: "B", scores }], even, "Two segments").ok // => true
 */
export function segmentSheet(
  segments: readonly Segment[],
  weights: SegmentScores,
  title: string,
): Result<Sheet> {
  const [problem, ...others] = segmentProblems(segments, weights);
  if (problem) return refuse(problem, ...others);
  const n = segments.length;
  return readSheet({
    id: "segment-score",
    version: 1,
    title,
    cells: [
      ...segmentCriteria.map(({ id, name }) =>
        givenCell(`${id}Weight`, `Weight: ${name}`, weight, weights[id]),
      ),
      workedCell(
        "weightSum",
        "Weights together",
        weight,
        sumOf((id) => `${id}Weight`),
      ),
      workedCell("best", "Highest score", total, "max(score)"),
    ],
    tables: [
      {
        id: "segments",
        title: "Segments, scored from 1 to 5",
        rowHead: "Segment",
        rows: segments.map(({ name }, at) => name.trim() || `Segment ${String(at + 1)}`),
        columns: [
          ...segmentCriteria.map(({ id, name }) =>
            column(id, name, score, [
              givenRows(
                1,
                segments.map(({ scores }) => scores[id]),
              ),
            ]),
          ),
          column(
            "score",
            "Weighted score",
            total,
            [
              worked(
                1,
                n,
                sumOf((id) => `${id} * ${id}Weight`),
              ),
            ],
            {
              slips: [
                {
                  name: "weights left out",
                  formula: sumOf((id) => id),
                  feedback:
                    "That adds the scores as if all counted alike. Multiply each by its weight first.",
                },
                {
                  name: "plain mean",
                  formula: `(${sumOf((id) => id)}) / 5`,
                  feedback: "That is the mean of the scores. Multiply each by its weight instead.",
                },
              ],
            },
          ),
        ],
      },
    ],
  });
}
