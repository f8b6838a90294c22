import { formatMoney, formatNumber, monthName } from "#engine/measure";
import type { Cascade } from "./cascade.ts";

type Unit = Cascade["unit"];

/**
 * An amount of a cascade as it is read: pence as pounds, without pence where there are none.
 *
 * @example
 * amountWords(2_400_000_00, "pounds") // => "£2,400,000"
 * amountWords(150, "units") // => "150 units"
 */
export function amountWords(amount: number, unit: Unit): string {
  if (unit === "pounds") return formatMoney(amount / 100, amount % 100 === 0 ? 0 : 2);
  return `${formatNumber(amount)} ${Math.abs(amount) === 1 ? "unit" : "units"}`;
}

/**
 * The name of a part as it is read: a month in words, everything else as it was typed.
 *
 * @example
 * partName("2027-04") // => "April 2027"
 * partName("North") // => "North"
 */
export function partName(name: string): string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(name) ? monthName(name) : name;
}

/**
 * Where a figure stands, from the highest level down.
 *
 * @example
 * placeName(["North", "Priya Nair", "2027-04"]) // => "North, Priya Nair, April 2027"
 * placeName(["", "", "2027-04"]) // => "April 2027"
 * placeName([]) // => "the whole target"
 */
export function placeName(path: readonly string[]): string {
  const named = path.filter((name) => name !== "").map(partName);
  return named.length === 0 ? "the whole target" : named.join(", ");
}
