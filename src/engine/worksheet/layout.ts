import type { Problem } from "#engine/measure";
import type { Formula } from "./formula.ts";
import { parseFormula } from "./parse.ts";
import type { Address, Cell, Column, Role, Sheet, Table } from "./sheet.ts";

/** A named cell or column, and where its figures stand in the long list of all figures. */
export type Place =
  | {
      readonly kind: "cell";
      readonly name: string;
      readonly start: number;
      readonly rows: 1;
      readonly shown: Cell;
    }
  | {
      readonly kind: "column";
      readonly name: string;
      readonly start: number;
      readonly rows: number;
      readonly shown: Column;
      readonly table: Table;
    };

/** What is known of one figure before anything is worked. */
interface Figure {
  readonly role: Role;
  readonly formula?: Formula;
  readonly value?: number | null;
}

/** A sheet with its formulas parsed and its figures numbered, so that working it needs no names. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** In reading order; rows that are in no part have nothing. */
  readonly figures: readonly (Figure | undefined)[];
  readonly placeOf: readonly Place[];
  /** Formulas that could not be read, by the cell or part that holds them. */
  readonly problems: readonly Problem[];
}

/** Lays a sheet out. Takes any sheet of the right shape; whether its names and rows fit is asked elsewhere. */
export function layOut(sheet: Sheet): Layout {
  const places = new Map<string, Place>();
  const figures: (Figure | undefined)[] = [];
  const placeOf: Place[] = [];
  const problems: Problem[] = [];

  const parsed = (text: string | undefined, where: string): { readonly formula?: Formula } => {
    if (text === undefined) return {};
    const read = parseFormula(text);
    if (read.ok) return { formula: read.value };
    problems.push(...read.problems.map((problem) => ({ ...problem, where })));
    return {};
  };

  for (const cell of sheet.cells) {
    const place: Place = { kind: "cell", name: cell.name, start: figures.length, rows: 1, shown: cell };
    places.set(cell.name, place);
    placeOf.push(place);
    figures.push({
      role: cell.role,
      ...(cell.role === "given" ? { value: cell.value ?? null } : parsed(cell.formula, cell.name)),
    });
  }
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      const rows = table.rows.length;
      const place: Place = {
        kind: "column",
        name: column.name,
        start: figures.length,
        rows,
        shown: column,
        table,
      };
      places.set(column.name, place);
      const own = new Array<Figure | undefined>(rows).fill(undefined);
      for (const { from, to, role, values, formula } of column.parts) {
        const worked = role === "given" ? {} : parsed(formula, `${column.name}[${from}]`);
        const last = Math.min(to, rows);
        for (let row = from; row <= last; row += 1) {
          own[row - 1] =
            role === "given" ? { role, value: values?.[row - from] ?? null } : { role, ...worked };
        }
      }
      for (const figure of own) {
        figures.push(figure);
        placeOf.push(place);
      }
    }
  }
  return { places, figures, placeOf, problems };
}

/** Which figure an address means, or nothing. */
export function indexAt(layout: Layout, address: Address): number | undefined {
  const found = /^([a-zA-Z]\w*)(?:\[(\d+)\])?$/.exec(address);
  const place = layout.places.get(found?.[1] ?? "");
  const row = found?.[2];
  if (place === undefined || (row === undefined) !== (place.kind === "cell")) return undefined;
  const at = row === undefined ? 1 : Number(row);
  return at >= 1 && at <= place.rows ? place.start + at - 1 : undefined;
}

/** The address of a figure. */
export function addressAt(layout: Layout, index: number): Address {
  const place = layout.placeOf[index];
  if (place === undefined) throw new RangeError(`there is no figure ${index}`);
  return place.kind === "cell" ? place.name : `${place.name}[${index - place.start + 1}]`;
}
