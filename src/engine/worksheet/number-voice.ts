import type { RowPlace } from "./formula.ts";
import { addressAt, type Place } from "./layout.ts";
import { rowAt, type Scope } from "./scope.ts";
import { atom, ellipsis, numberShown, type Shown } from "./shown.ts";
import { plainNumber, putNumber } from "./show-number.ts";
import { shownPlaces, type Voice } from "./voice.ts";
import { work } from "./work.ts";

/** A blank, which no sum counts. */
const blank = atom({ tag: "mtext", text: "blank" }, "blank", "blank");

/** Shows a formula with the numbers put in, as they are at one figure's place. */
export function numberVoice(scope: Scope, valueAt: (address: string) => number | null): Voice {
  const { layout } = scope;

  const figureShown = (place: Place, index: number): Shown => {
    const value = valueAt(addressAt(layout, index));
    if (value === null) return blank;
    const { unit, decimals } = place.shown;
    // A given figure is shown as it was given; one that was worked, with two decimals to spare.
    const most = layout.figures[index]?.role === "given" ? Math.max(decimals, 6) : decimals + 2;
    return putNumber(value, unit, most);
  };

  const reference = (place: Place, row: RowPlace): Shown => {
    const at = rowAt(row, scope, place);
    return at >= 1 && at <= place.rows ? figureShown(place, place.start + at - 1) : blank;
  };

  const valueOf = (formula: Parameters<typeof work>[0]): number =>
    work(formula, {
      scope,
      waiting: [],
      failed: false,
      find: (index) => valueAt(addressAt(layout, index)) ?? "blank",
    });

  return {
    rowNumber: (name) => numberShown(String((name === "t" ? scope.row : scope.rows) ?? 0)),
    cell: (place) => figureShown(place, place.start),
    reference,
    list: (place, from, to) => {
      const [first, last] = [rowAt(from, scope, place), rowAt(to, scope, place)];
      const present: number[] = [];
      for (let row = first; row <= last; row += 1) {
        const index = place.start + row - 1;
        if (row >= 1 && row <= place.rows && valueAt(addressAt(layout, index)) !== null) present.push(index);
      }
      const elements = shownPlaces(present.length).map((at) => {
        const index = at === undefined ? undefined : present[at];
        return index === undefined ? ellipsis : figureShown(place, index);
      });
      return {
        ...atom({ tag: "mtext", text: place.shown.label }, place.shown.label, place.shown.label),
        elements,
        size: numberShown(String(present.length)),
      };
    },
    branch: ({ test, then, otherwise }) => {
      const holds = valueOf(test);
      if (Number.isNaN(holds)) return undefined;
      return holds === 0 ? otherwise : then;
    },
    put: (formula) => {
      // 1 − α is put in as the weight that it is: 0.3 × 132 + 0.7 × 120.
      if (
        formula.kind !== "binary" ||
        formula.operator !== "-" ||
        formula.left.kind !== "number" ||
        formula.left.value !== 1
      )
        return undefined;
      const place = formula.right.kind === "name" ? layout.places.get(formula.right.name) : undefined;
      if (place?.kind !== "cell") return undefined;
      const value = valueOf(formula);
      if (Number.isNaN(value)) return undefined;
      return place.shown.unit === "percent" ? putNumber(value, "percent", 6) : plainNumber(value);
    },
  };
}
