import { ok, refuse, type Problem, type Result } from "#engine/measure";
import {
  evaluateSheet,
  givenCell,
  parseFormula,
  readSheet,
  workedCell,
  type Formula,
  type Sheet,
} from "#engine/worksheet";
import { freeName } from "./driver-figure.ts";
import { asksForRows, namesIn } from "./formula-names.ts";
import type { ModelDriver } from "./model-driver.ts";
import { mostDrivers } from "./model-limits.ts";

/** A figure that follows from drivers by a formula. */
export interface DriverModel {
  readonly drivers: readonly ModelDriver[];
  readonly formula: Formula;
  /** As it was written. */
  readonly text: string;
  /** Drivers that the formula does not use: whatever they do, the figure stays. */
  readonly unused: readonly string[];
}

/** Values of drivers by their names. */
export type DriverValues = Readonly<Record<string, number>>;

const namePattern = /^[a-zA-Z][a-zA-Z0-9_]{0,39}$/;

function checkDriver({ name, label, low, base, high }: ModelDriver, at: number): Problem[] {
  const where = label.trim() || name.trim() || String(at + 1);
  if (!namePattern.test(name)) return [{ code: "driver-name", name, where }];
  if (![low, base, high].every(Number.isFinite)) return [{ code: "driver-figure-missing", where }];
  if (low > high) return [{ code: "driver-low-above-high", where }];
  return low > base || base > high ? [{ code: "driver-base-outside", where }] : [];
}

/** The model as a sheet of single figures, to be worked with these values. */
function sheetOf(
  drivers: readonly ModelDriver[],
  text: string,
  values: DriverValues,
): { readonly sheet: Sheet; readonly result: string } {
  const result = freeName("result", drivers);
  const plain = { unit: "number", decimals: 6 } as const;
  const cells = drivers.map(({ name, base }) => givenCell(name, name, plain, values[name] ?? base));
  return {
    result,
    sheet: {
      id: "model",
      version: 1,
      title: "Model",
      cells: [...cells, workedCell(result, "Result", plain, text)],
      tables: [],
    },
  };
}

function checkFormula(drivers: readonly ModelDriver[], formula: Formula): Problem[] {
  if (asksForRows(formula)) return [{ code: "model-rows" }];
  const known = drivers.map(({ name }) => name);
  const unknown = namesIn(formula).filter((name) => !known.includes(name));
  return unknown.map((name) => ({ code: "model-name-unknown", name, known }));
}

/**
 * Reads a model: a formula of the worksheet's own language over named drivers.
 *
 * The language is closed: arithmetic, comparisons, `if` and the worksheet's functions, so that a formula can be worked,
 * shown and exported, and can do nothing else. Refuses more than 50 drivers, a driver whose name a formula could not
 * hold, whose low is above its high or whose base lies outside them, a name used twice, a formula that is empty, that
 * cannot be read, that asks for rows, or that names what is not a driver.
 * @example
 * const driver = (name, low, base, high) => ({ name, label: name, unit: "number", low, base, high });
 * const drivers = [driver("homes", 400, 540, 620), driver("spend", 9, 10, 12)];
 * readModel("homes * spend", drivers).ok // => true
 * readModel("homes * price", drivers).problems // => [{ code: "model-name-unknown", name: "price", known: ["homes", "spend"] }]
 * readModel("homes", [driver("homes", 5, 4, 3)]).problems // => [{ code: "driver-low-above-high", where: "homes" }]
 * readModel("homes * spend", [...drivers, driver("rain", 1, 2, 3)]).value.unused // => ["rain"]
 */
export function readModel(text: string, drivers: readonly ModelDriver[]): Result<DriverModel> {
  if (drivers.length === 0) return refuse({ code: "model-no-drivers" });
  if (drivers.length > mostDrivers)
    return refuse({ code: "model-many-drivers", have: drivers.length, most: mostDrivers });
  const wrong = drivers.flatMap(checkDriver);
  if (!text.trim()) return refuse(...wrong, { code: "model-formula-missing" });
  const formula = parseFormula(text);
  if (!formula.ok) return refuse(...wrong, ...formula.problems);
  const problems = [...wrong, ...checkFormula(drivers, formula.value)];
  if (problems.length > 0) return refuse(...problems);
  const sheet = readSheet(sheetOf(drivers, text, {}).sheet);
  if (!sheet.ok) return refuse(...sheet.problems);
  const used = namesIn(formula.value);
  const unused = drivers.map(({ name }) => name).filter((name) => !used.includes(name));
  return ok({ drivers, formula: formula.value, text, unused });
}

/**
 * The figure that a model gives for values of its drivers; a driver that is left out stands at its base.
 *
 * `where` names the scenario for what may be said of it. Refuses a formula that divides by nought or has no value there.
 * @example
 * const drivers = [{ name: "homes", label: "Homes begun", unit: "number", low: 400, base: 540, high: 620 }, { name: "spend", label: "Spend", unit: "pounds", low: 9, base: 10, high: 12 }];
 * const model = readModel("homes * spend", drivers).value;
 * modelFigure(model, {}, "Base").value // => 5400
 * modelFigure(model, { homes: 600 }, "Best").value // => 6000
 * modelFigure(readModel("homes / (spend - 10)", drivers).value, {}, "Base").problems // => [{ code: "model-divides", where: "Base" }]
 */
export function modelFigure(
  { drivers, text }: DriverModel,
  values: DriverValues,
  where: string,
): Result<number> {
  const { sheet, result } = sheetOf(drivers, text, values);
  const worked = evaluateSheet(sheet);
  const value = worked.value(result);
  if (value !== null && Number.isFinite(value)) return ok(value);
  const divides = worked.problems.some(({ code }) => code === "divided-by-nought");
  return refuse({ code: divides ? "model-divides" : "model-no-value", where });
}
