import { refuse, type Result } from "#engine/measure";
import {
  column,
  givenRows,
  printFormula,
  readSheet,
  worked,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import { driverFigure, freeName } from "./driver-figure.ts";
import { replaceNames } from "./formula-names.ts";
import { modelFigure, type DriverModel, type DriverValues } from "./model.ts";
import { longestFormula } from "./model-limits.ts";

/**
 * A model as a worksheet: a row for each scenario, a column for each driver, and the figure by the person's formula.
 *
 * A driver that a scenario leaves out stands at its base. Refuses what `modelFigure` refuses, and a formula that is too
 * long once each name says its row.
 * @example
 * const drivers = [{ name: "homes", label: "Homes begun", unit: "number", low: 400, base: 540, high: 620 }];
 * modelSheet(readModel("homes * 10", drivers).value, [{ name: "Best", values: { homes: 600 } }], { unit: "pounds", decimals: 0 }).ok // => true
 */
export function modelSheet(
  model: DriverModel,
  scenarios: readonly { readonly name: string; readonly values: DriverValues }[],
  figure: Figure,
): Result<Sheet> {
  const { drivers, formula } = model;
  const problems = scenarios.flatMap(({ name, values }) => {
    const made = modelFigure(model, values, name);
    return made.ok ? [] : made.problems;
  });
  if (problems.length > 0) return refuse(...problems);
  // In a table a bare name may stand for the whole column; the row is said.
  const text = printFormula(
    replaceNames(formula, (name) => ({ kind: "reference", column: name, row: { from: "t", offset: 0 } })),
  );
  if (text.length > longestFormula)
    return refuse({ code: "model-formula-long", have: text.length, most: longestFormula });
  const columns = drivers.map((driver) => {
    const values = scenarios.map((scenario) => scenario.values[driver.name] ?? driver.base);
    const label = driver.label.trim() || driver.name;
    return column(driver.name, label, driverFigure(driver, values), [givenRows(1, values)]);
  });
  return readSheet({
    id: "scenario-model",
    version: 1,
    title: "What each scenario gives by the model",
    cells: [],
    tables: [
      {
        id: freeName("model", drivers),
        title: "Drivers and figure",
        rowHead: "Scenario",
        rows: scenarios.map(({ name }) => name),
        columns: [
          ...columns,
          column(freeName("result", drivers), "Figure by the model", figure, [
            worked(1, scenarios.length, text),
          ]),
        ],
      },
    ],
  });
}
