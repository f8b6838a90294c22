import type { Figure } from "#engine/worksheet";
import type { ModelDriver } from "./model-driver.ts";

/** As many decimals as the values need, up to the most. */
function decimalsOf(values: readonly number[], most: number): number {
  const exact = (decimals: number): boolean =>
    values.every((value) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6);
  return Array.from({ length: most }, (_, decimals) => decimals).find(exact) ?? most;
}

/** How the values of a driver are written: with as many decimals as they have. */
export function driverFigure({ unit, low, base, high }: ModelDriver, values: readonly number[] = []): Figure {
  const times = unit === "percent" ? 100 : 1;
  return {
    unit,
    decimals: decimalsOf(
      [low, base, high, ...values].map((value) => value * times),
      4,
    ),
  };
}

/** A name that no driver has, the wanted one where it is free. */
export function freeName(wanted: string, drivers: readonly ModelDriver[]): string {
  return drivers.some(({ name }) => name === wanted) ? freeName(`${wanted}_`, drivers) : wanted;
}
