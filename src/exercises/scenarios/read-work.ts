import {
  modelFigure,
  readModel,
  readSigns,
  scenarioValue,
  tornado,
  type DriverModel,
  type DriverValues,
  type ModelDriver,
  type Scenario,
  type ScenarioReading,
  type ScenarioSign,
  type ScenarioValue,
  type Tornado,
} from "#engine/forecast";
import { ok, readFigure, readPercent, type Result, type Unit } from "#engine/measure";
import type { ScenariosWork } from "#state/scenarios";

/** What follows from what was typed. */
export interface ReadWork {
  /** Null where figures are typed and not worked by a formula. */
  readonly model: Result<DriverModel> | null;
  readonly values: readonly DriverValues[];
  readonly figures: readonly Result<number>[];
  readonly scenarios: readonly Scenario[];
  readonly probabilities: readonly number[];
  readonly total: number;
  readonly needed: number | undefined;
  readonly value: Result<ScenarioValue>;
  readonly tornado: Result<Tornado> | null;
  readonly signs: readonly ScenarioSign[];
  readonly reading: Result<ScenarioReading>;
}

/** The figure that was typed, or none. */
export function figureOf(typed: string, unit: Unit): number {
  const read = readFigure(typed, unit);
  return read.ok ? read.value : NaN;
}
function chanceOf(typed: string): number {
  const read = readPercent(typed);
  return read.ok ? read.value : NaN;
}

const driverOf = ({ name, label, unit, low, base, high }: ScenariosWork["drivers"][number]): ModelDriver => ({
  name: name.trim(),
  label,
  unit,
  low: figureOf(low, unit),
  base: figureOf(base, unit),
  high: figureOf(high, unit),
});

/** A threshold may be of anything; its figure is read as a number, whatever stands around it. */
export const plainFigure = (typed: string): number => {
  const read = figureOf(typed, "pounds");
  return Number.isNaN(read) ? chanceOf(typed) : read;
};

function signsOf({ scenarios }: ScenariosWork): ScenarioSign[] {
  return scenarios.flatMap(({ name, sign }) =>
    sign.measure.trim() === "" && sign.threshold.trim() === ""
      ? []
      : [
          {
            scenario: name,
            measure: sign.measure,
            side: sign.side,
            threshold: plainFigure(sign.threshold),
            ifSo: chanceOf(sign.ifSo),
            otherwise: chanceOf(sign.otherwise),
            reading: Number.isNaN(plainFigure(sign.reading)) ? null : plainFigure(sign.reading),
          },
        ],
  );
}

function figuresOf(
  work: ScenariosWork,
  model: Result<DriverModel> | null,
  values: readonly DriverValues[],
): Result<number>[] {
  return work.scenarios.map(({ name, figure }, at) => {
    if (model === null) return ok(figureOf(figure, work.unit));
    return model.ok ? modelFigure(model.value, values[at] ?? {}, name) : ok(NaN);
  });
}

/** Reads what was typed, and works what follows from it. */
export function readWork(work: ScenariosWork): ReadWork {
  const drivers = work.drivers.map(driverOf);
  const model = drivers.length === 0 && work.formula.trim() === "" ? null : readModel(work.formula, drivers);
  const values = work.scenarios.map((scenario) =>
    Object.fromEntries(
      work.drivers.flatMap(({ id, name, unit }) => {
        const typed = scenario.values[id] ?? "";
        return typed.trim() === "" ? [] : [[name.trim(), figureOf(typed, unit)]];
      }),
    ),
  );
  const figures = figuresOf(work, model, values);
  const probabilities = work.scenarios.map(({ probability }) => chanceOf(probability));
  const scenarios = work.scenarios.map(({ name, base }, at): Scenario => {
    const figure = figures[at];
    return { name, base, probability: probabilities[at] ?? NaN, value: figure?.ok ? figure.value : NaN };
  });
  const asked = figureOf(work.needed, work.unit);
  const needed = Number.isNaN(asked) ? undefined : asked;
  const signs = signsOf(work);
  return {
    model,
    values,
    figures,
    scenarios,
    probabilities,
    total: probabilities.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0),
    needed,
    value: scenarioValue(scenarios, needed),
    tornado: model?.ok ? tornado(model.value) : null,
    signs,
    reading: readSigns(scenarios, signs),
  };
}
