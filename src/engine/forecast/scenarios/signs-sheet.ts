import { type Result } from "#engine/measure";
import {
  column,
  givenRows,
  percentFigure,
  readSheet,
  worked,
  workedCell,
  type Sheet,
} from "#engine/worksheet";
import { readSigns, type ScenarioSign } from "./signs.ts";

/**
 * Which scenario the readings point to, as a worksheet: probability before, the likelihood of each reading, the product,
 * and the probability after.
 *
 *   after = before × likelihoods ÷ Σ (before × likelihoods)
 *
 * Signs without a reading are left out. Refuses what `readSigns` refuses.
 * @example
 * signsSheet([{ name: "Base", probability: 0.75 }, { name: "Worst", probability: 0.25 }], [{ scenario: "Worst", measure: "Starts", side: "at-most", threshold: 110, ifSo: 0.8, otherwise: 0.2, reading: 104 }]).ok // => true
 */
export function signsSheet(
  scenarios: readonly { readonly name: string; readonly probability: number }[],
  signs: readonly ScenarioSign[],
): Result<Sheet> {
  const found = readSigns(scenarios, signs);
  if (!found.ok) return found;
  const { standings, seen } = found.value;
  const n = scenarios.length;
  const read = signs.flatMap(({ measure, scenario }, at) => {
    const sees = seen[at] ?? null;
    return sees === null ? [] : [`${measure.trim() || scenario}: ${sees ? "seen" : "not seen"}`];
  });
  const names = read.map((_, at) => `sign${String(at + 1)}`);
  return readSheet({
    id: "signs",
    version: 1,
    title: "Which scenario the readings point to",
    cells: [workedCell("total", "Products together", { unit: "ratio", decimals: 6 }, "sum(product)")],
    tables: [
      {
        id: "signs",
        title: "Bayes’ rule",
        rowHead: "Scenario",
        rows: scenarios.map(({ name }) => name),
        columns: [
          column("before", "Probability before", percentFigure, [
            givenRows(
              1,
              standings.map(({ prior }) => prior),
            ),
          ]),
          ...read.map((label, sign) =>
            column(names[sign] ?? "", label, percentFigure, [
              givenRows(
                1,
                standings.map(({ likelihoods }) => likelihoods[sign] ?? 1),
              ),
            ]),
          ),
          column("product", "Product", { unit: "ratio", decimals: 6 }, [
            worked(1, n, ["before", ...names].join(" * ")),
          ]),
          column("after", "Probability after", percentFigure, [worked(1, n, "product / total")]),
        ],
      },
    ],
  });
}
