import { ok, refuse, type Result } from "#engine/measure";
import type { ModelDriver } from "./model-driver.ts";
import { modelFigure, type DriverModel } from "./model.ts";

/** What one driver does to the figure while the others stand at their base. */
export interface TornadoBar {
  readonly driver: ModelDriver;
  readonly atLow: number;
  readonly atHigh: number;
  /** Distance between the two. */
  readonly swing: number;
  /** Per cent of the figure for each per cent of the driver, over its whole range; null where one of them is nought. */
  readonly elasticity: number | null;
}

export interface Tornado {
  /** The figure with every driver at its base. */
  readonly base: number;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
}

function elasticityOf({ low, base, high }: ModelDriver, change: number, figure: number): number | null {
  if (base === 0 || figure === 0 || low === high) return null;
  return change / figure / ((high - low) / base);
}

/**
 * Sensitivity one at a time: each driver at its low and at its high, the others at their base, the widest swing first.
 *
 *   swing = |figure at high − figure at low|;  elasticity = ((figure at high − figure at low) ÷ base figure) ÷ ((high − low) ÷ base)
 *
 * One at a time leaves out that drivers move together: a tornado says where to look, not how likely it is. Bars with
 * the same swing stand in the order of their names, so that the order of the drivers changes nothing. Refuses where an
 * end of a driver gives no figure.
 * @example
 * const driver = (name, low, base, high) => ({ name, label: name, unit: "number", low, base, high });
 * const model = readModel("homes * spend", [driver("homes", 90, 100, 110), driver("spend", 8, 10, 11)]).value;
 * tornado(model).value.bars.map(({ driver, swing }) => [driver.name, swing]) // => [["spend", 300], ["homes", 200]]
 * tornado(model).value.bars[0].elasticity // => 1
 */
export function tornado(model: DriverModel): Result<Tornado> {
  const base = modelFigure(model, {}, "every driver at its base");
  if (!base.ok) return base;
  const bars: TornadoBar[] = [];
  for (const driver of model.drivers) {
    const { name, label, low, high } = driver;
    const atLow = modelFigure(model, { [name]: low }, `${label || name} at its low`);
    const atHigh = modelFigure(model, { [name]: high }, `${label || name} at its high`);
    if (!atLow.ok || !atHigh.ok)
      return refuse(...(atLow.ok ? [] : atLow.problems), ...(atHigh.ok ? [] : atHigh.problems));
    const change = atHigh.value - atLow.value;
    bars.push({
      driver,
      atLow: atLow.value,
      atHigh: atHigh.value,
      swing: Math.abs(change),
      elasticity: elasticityOf(driver, change, base.value),
    });
  }
  const byName = (a: TornadoBar, b: TornadoBar): number => (a.driver.name < b.driver.name ? -1 : 1);
  return ok({ base: base.value, bars: bars.sort((a, b) => b.swing - a.swing || byName(a, b)) });
}
