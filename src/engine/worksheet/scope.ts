import type { RowPlace } from "./formula.ts";
import type { Layout, Place } from "./layout.ts";

/** Where a formula stands: in a cell, or in a row of a table. */
export interface Scope {
  readonly layout: Layout;
  /** The figure that the formula is worked for. */
  readonly index: number;
  readonly row?: number;
  readonly rows?: number;
}

/** The scope of a figure. */
export function scopeAt(layout: Layout, index: number): Scope {
  const place = layout.placeOf[index];
  return place?.kind === "column"
    ? { layout, index, row: index - place.start + 1, rows: place.rows }
    : { layout, index };
}

/** The row that a reference means; n is the last row of the column that is referred to. NaN where there is no t. */
export function rowAt({ from, offset }: RowPlace, scope: Scope, place: Place): number {
  switch (from) {
    case "start":
      return offset;
    case "t":
      return (scope.row ?? NaN) + offset;
    case "n":
      return place.rows + offset;
  }
}
