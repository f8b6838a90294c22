import type { MethodId } from "../forecast.ts";
import { fittedMethods } from "./fitted-methods.ts";
import type { MethodDescription } from "./method-description.ts";
import { simpleMethods } from "./simple-methods.ts";

/** Every method, benchmarks first, in the order in which they are taught. */
export const methods: readonly MethodDescription[] = [...simpleMethods, ...fittedMethods];

/** The description of one method. */
export function describeMethod(id: MethodId): MethodDescription {
  const found = methods.find((method) => method.id === id);
  if (!found) throw new RangeError(`there is no method called ${id}`);
  return found;
}

/**
 * Fewest figures that a method needs.
 * @example
 * figuresNeeded("holt-winters-additive", 12) // => 24
 * figuresNeeded("moving-average", 12, { window: 5 }) // => 5
 */
export function figuresNeeded(
  id: MethodId,
  frequency: number,
  settings: { readonly window?: number | undefined; readonly weights?: readonly number[] | undefined } = {},
): number {
  const { years, figures } = describeMethod(id).needs;
  if (id === "moving-average") return settings.window ?? figures;
  if (id === "weighted-moving-average") return settings.weights?.length ?? figures;
  return years * frequency + figures;
}
