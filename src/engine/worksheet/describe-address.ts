import type { Unit } from "#engine/measure";
import { addressAt, indexAt, layOut } from "./layout.ts";
import { printFormula } from "./print.ts";
import type { Address, Role, Sheet } from "./sheet.ts";

/** What a page needs to name a figure. */
export interface AddressDescription {
  readonly address: Address;
  readonly name: string;
  readonly label: string;
  readonly symbol?: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly role: Role;
  /** The head of its row, in a table. */
  readonly row?: string;
  readonly rowNumber?: number;
  readonly formula?: string;
}

/** Describes the figure at an address; nothing where the sheet has none there. */
export function describeAddress(sheet: Sheet, address: Address): AddressDescription | undefined {
  const layout = layOut(sheet);
  const index = indexAt(layout, address);
  const place = index === undefined ? undefined : layout.placeOf[index];
  const figure = index === undefined ? undefined : layout.figures[index];
  if (index === undefined || place === undefined || figure === undefined) return undefined;
  const { name, label, symbol, unit, decimals } = place.shown;
  const rowNumber = index - place.start + 1;
  return {
    address: addressAt(layout, index),
    name,
    label,
    unit,
    decimals,
    role: figure.role,
    ...(symbol === undefined ? {} : { symbol }),
    ...(place.kind === "column" ? { row: place.table.rows[rowNumber - 1] ?? "", rowNumber } : {}),
    ...(figure.formula ? { formula: printFormula(figure.formula) } : {}),
  };
}
