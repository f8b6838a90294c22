import { refuse, type Result } from "#engine/measure";
import { column, type Figure, givenRows, readSheet, type Sheet, worked, workedCell } from "#engine/worksheet";
import { criticalPath, type PathStep } from "./critical-path.ts";

const weeks: Figure = { unit: "number", decimals: 0 };

/** One of several figures, or the only one. */
const pickOf = (name: "max" | "min", parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? "") : `${name}(${parts.join(", ")})`;

/**
 * Steps that depend on one another as a worksheet in weeks: forwards to the earliest ends, backwards to the latest ones.
 * A step may wait only for steps above it.
 *
 * @example
 * const steps = [{ id: "a", name: "A", takes: 2, after: [] }, { id: "b", name: "B", takes: 5, after: ["a"] }];
 * pathSheet(steps, "Two steps").ok // => true
 */
export function pathSheet(steps: readonly PathStep[], title: string): Result<Sheet> {
  const path = criticalPath(steps);
  if (!path.ok) return path;
  const at = (id: string): number => steps.findIndex((step) => step.id === id);
  const backward = steps.find(({ id, after }) => after.some((one) => at(one) >= at(id)));
  if (backward) return refuse({ code: "path-step-below", name: backward.name });
  const waiting = steps.map(({ id }) =>
    steps.flatMap(({ after }, row) => (after.includes(id) ? [row + 1] : [])),
  );
  return readSheet({
    id: "critical-path",
    version: 1,
    title,
    cells: [workedCell("whole", "Weeks in all", weeks, "max(end)")],
    tables: [
      {
        id: "steps",
        title: "Steps, in weeks",
        rowHead: "Step",
        rows: steps.map(({ name, after }) =>
          after.length === 0
            ? name
            : `${name} (after ${after.map((id) => String(at(id) + 1)).join(" and ")})`,
        ),
        columns: [
          column("takes", "Takes", weeks, [
            givenRows(
              1,
              steps.map(({ takes }) => takes),
            ),
          ]),
          column(
            "start",
            "Can begin after week",
            weeks,
            steps.map(({ after }, row) =>
              after.length === 0
                ? givenRows(row + 1, [0])
                : worked(
                    row + 1,
                    row + 1,
                    pickOf(
                      "max",
                      after.map((id) => `end[${String(at(id) + 1)}]`),
                    ),
                  ),
            ),
          ),
          column("end", "Ends in week", weeks, [worked(1, steps.length, "start + takes")]),
          column(
            "latest",
            "Has to end by week",
            weeks,
            waiting.map((rows, row) =>
              worked(
                row + 1,
                row + 1,
                rows.length === 0
                  ? "whole"
                  : pickOf(
                      "min",
                      rows.map((next) => `latest[${String(next)}] - takes[${String(next)}]`),
                    ),
              ),
            ),
          ),
          column("slack", "Slack", weeks, [worked(1, steps.length, "latest - end")], {
            slips: [
              {
                name: "from the start",
                formula: "latest - start",
                feedback: "That leaves out the step itself. Slack is what lies between its two ends.",
              },
            ],
          }),
        ],
      },
    ],
  });
}
