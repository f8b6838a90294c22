import type { Place } from "./layout.ts";

/** How far an entry may lie from a figure: half a unit in the last decimal that is shown, unless the sheet says. */
export function toleranceOf({ shown: { tolerance, unit, decimals } }: Place): number {
  // A percentage's decimals are those of the percentage, and its figure is a fraction.
  return tolerance ?? 0.5 * 10 ** -(unit === "percent" ? decimals + 2 : decimals);
}

/** Whether two figures agree; a hair of binary error never decides. */
export function agrees(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance + 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
