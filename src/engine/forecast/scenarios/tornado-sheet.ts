import { refuse, type Result } from "#engine/measure";
import {
  column,
  givenCell,
  givenRows,
  printFormula,
  readSheet,
  worked,
  workedCell,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import { driverFigure, freeName } from "./driver-figure.ts";
import { replaceNames } from "./formula-names.ts";
import type { ModelDriver } from "./model-driver.ts";
import type { DriverModel } from "./model.ts";
import { longestFormula } from "./model-limits.ts";
import { tornado } from "./tornado.ts";

/** The columns of the sheet by names that no driver has. */
function namesBeside(drivers: readonly ModelDriver[]) {
  const free = (wanted: string): string => freeName(wanted, drivers);
  return {
    low: free("low"),
    base: free("base"),
    high: free("high"),
    triangular: free("triangular"),
    pert: free("pert"),
    atLow: free("atLow"),
    atHigh: free("atHigh"),
    swing: free("swing"),
    elasticity: free("elasticity"),
    baseFigure: free("baseFigure"),
  };
}

/** The three values of every driver share a column, and so a way of being written. */
function sharedFigure(drivers: readonly ModelDriver[]): Figure {
  const figures = drivers.map((driver) => driverFigure(driver));
  const [first] = figures;
  const alike = first && figures.every(({ unit }) => unit === first.unit);
  const decimals = Math.max(
    0,
    ...figures.map(({ unit, decimals: own }) => (unit === "percent" && !alike ? own + 2 : own)),
  );
  return { unit: alike ? first.unit : "number", decimals: Math.min(6, decimals) };
}

/**
 * The tornado as a worksheet: each driver's three values, the three-point estimates, the figure at its low and its
 * high by the person's formula, the swing and the elasticity; the widest swing first.
 *
 * Each driver's base is a cell that the formula names, so that changing it there changes every row. Refuses what
 * `tornado` refuses, and a formula that is too long once it is written out.
 * @example
 * const drivers = [{ name: "homes", label: "Homes begun", unit: "number", low: 400, base: 540, high: 620 }];
 * tornadoSheet(readModel("homes * 10", drivers).value, { unit: "pounds", decimals: 0 }).ok // => true
 */
export function tornadoSheet(model: DriverModel, figure: Figure): Result<Sheet> {
  const found = tornado(model);
  if (!found.ok) return found;
  const drivers = found.value.bars.map(({ driver }) => driver);
  const n = drivers.length;
  const names = namesBeside(drivers);
  const moved = (driver: string, to: string): string =>
    printFormula(
      replaceNames(model.formula, (name) =>
        name === driver
          ? { kind: "reference", column: to, row: { from: "t", offset: 0 } }
          : { kind: "name", name },
      ),
    );
  const ends = [names.low, names.high].map((to) => drivers.map(({ name }) => moved(name, to)));
  const longest = Math.max(...ends.flat().map(({ length }) => length));
  if (longest > longestFormula)
    return refuse({ code: "model-formula-long", have: longest, most: longestFormula });
  const [atLow = [], atHigh = []] = ends.map((texts) =>
    texts.map((text, at) => worked(at + 1, at + 1, text)),
  );
  const plain = sharedFigure(drivers);
  const finer: Figure = { ...plain, decimals: Math.min(6, plain.decimals + 1) };
  const { low, base, high } = names;
  const whole = found.value.bars.every(({ elasticity }) => elasticity !== null);
  return readSheet({
    id: "tornado",
    version: 1,
    title: "Sensitivity, one driver at a time",
    cells: [
      ...drivers.map((driver) =>
        givenCell(
          driver.name,
          `${driver.label.trim() || driver.name}, base`,
          driverFigure(driver),
          driver.base,
        ),
      ),
      workedCell(
        names.baseFigure,
        "Figure with every driver at its base",
        figure,
        printFormula(model.formula),
      ),
    ],
    tables: [
      {
        id: freeName("tornado", drivers),
        title: "Drivers, widest swing first",
        rowHead: "Driver",
        rows: drivers.map(({ label, name }) => label.trim() || name),
        columns: [
          column(
            low,
            "Low",
            plain,
            [
              givenRows(
                1,
                drivers.map((driver) => driver.low),
              ),
            ],
            { symbol: "O" },
          ),
          column(
            base,
            "Base",
            plain,
            drivers.map(({ name }, at) => worked(at + 1, at + 1, name)),
            { symbol: "M" },
          ),
          column(
            high,
            "High",
            plain,
            [
              givenRows(
                1,
                drivers.map((driver) => driver.high),
              ),
            ],
            { symbol: "P" },
          ),
          column(names.triangular, "Triangular (O + M + P) ÷ 3", finer, [
            worked(1, n, `(${low} + ${base} + ${high}) / 3`),
          ]),
          column(names.pert, "PERT (O + 4M + P) ÷ 6", finer, [
            worked(1, n, `(${low} + 4 * ${base} + ${high}) / 6`),
          ]),
          column(names.atLow, "Figure at the low", figure, atLow),
          column(names.atHigh, "Figure at the high", figure, atHigh),
          column(names.swing, "Swing", figure, [worked(1, n, `abs(${names.atHigh} - ${names.atLow})`)]),
          ...(whole
            ? [
                column(names.elasticity, "Elasticity, % per %", { unit: "ratio", decimals: 2 }, [
                  worked(
                    1,
                    n,
                    `(${names.atHigh} - ${names.atLow}) / ${names.baseFigure} / ((${high} - ${low}) / ${base})`,
                  ),
                ]),
              ]
            : []),
        ],
      },
    ],
  });
}
