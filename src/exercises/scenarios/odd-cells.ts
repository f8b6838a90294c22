import type { ScenariosWork } from "#state/scenarios";
import { figureOf } from "./read-work.ts";

/** Whether somebody typed something that is no figure. */
export const isOdd = (typed: string, unit: "number" | "pounds" | "percent"): boolean =>
  typed.trim() !== "" && Number.isNaN(figureOf(typed, unit));

type Unit = ScenariosWork["drivers"][number]["unit"];

/** A cell that cannot be read: where it stands, whose row or column it is, and what to do. */
export interface OddCell {
  readonly of: string;
  readonly words: string;
}

const example = { number: "120", pounds: "9,200", percent: "20%" } as const;

function oddCell(of: string, where: string, typed: string, unit: Unit): OddCell[] {
  return isOdd(typed, unit)
    ? [
        {
          of,
          words: `${where}: “${typed.slice(0, 40)}” is not a figure. Write one, for example ${example[unit]}.`,
        },
      ]
    : [];
}

const driverName = ({ label, name }: ScenariosWork["drivers"][number], at: number): string =>
  label.trim() || name.trim() || String(at + 1);

/** The cells of the drivers' table that cannot be read. */
export function oddDrivers({ drivers }: ScenariosWork): OddCell[] {
  return drivers.flatMap((driver, at) => {
    const name = driverName(driver, at);
    return (["low", "base", "high"] as const).flatMap((end) =>
      oddCell(name, `${name}, ${end}`, driver[end], driver.unit),
    );
  });
}

/** The cells of the scenarios' table that cannot be read. */
export function oddScenarios({ drivers, scenarios, formula, unit }: ScenariosWork): OddCell[] {
  const byFormula = drivers.length > 0 || formula.trim() !== "";
  return scenarios.flatMap(({ name, values, figure, probability }) => [
    ...drivers.flatMap((driver, at) =>
      oddCell(name, `${driverName(driver, at)}, ${name}`, values[driver.id] ?? "", driver.unit),
    ),
    ...(byFormula ? [] : oddCell(name, `Figure, ${name}`, figure, unit)),
    ...oddCell(name, `Probability, ${name}`, probability, "percent"),
  ]);
}
