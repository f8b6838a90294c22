import type { Formula, RowPlace } from "./formula.ts";
import type { Place } from "./layout.ts";
import type { Shown } from "./shown.ts";

/** How the leaves of a formula are shown: by their symbols, or with the numbers put in. */
export interface Voice {
  /** This row's number, or the last row's. */
  readonly rowNumber: (name: "t" | "n") => Shown;
  readonly cell: (place: Place) => Shown;
  readonly reference: (place: Place, row: RowPlace) => Shown;
  readonly list: (place: Place, from: RowPlace, to: RowPlace) => Shown;
  /** The branch that is taken, where the figures are known. */
  readonly branch: (formula: Formula & { readonly kind: "if" }) => Formula | undefined;
  /** A part that is better shown as the figure that it comes to, such as 1 − α. */
  readonly put: (formula: Formula) => Shown | undefined;
}

/** Members enough to see what goes on; a longer list shows the first two and the last. */
const mostMembers = 4;

/** Which of so many members are shown: places from 0, and undefined where members are left out. */
export function shownPlaces(count: number): (number | undefined)[] {
  if (count <= mostMembers) return Array.from({ length: Math.max(count, 0) }, (_, at) => at);
  return [0, 1, undefined, count - 1];
}
