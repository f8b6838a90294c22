import type { Formula, RowPlace } from "./formula.ts";
import { functionTable } from "./functions/table.ts";
import type { Place } from "./layout.ts";
import { printNumber } from "./print.ts";
import { rowAt, type Scope } from "./scope.ts";
import { columnLetters, type SpreadsheetPlace } from "./spreadsheet-places.ts";

type Places = ReadonlyMap<Place, SpreadsheetPlace>;

/** A cell's address is fixed; a column's moves with the row when it is copied down, but for rows counted from an end. */
function address(place: Place, row: number, fixed: boolean, places: Places): string {
  const at = places.get(place);
  if (at === undefined) throw new RangeError(`${place.name} has no place in the spreadsheet`);
  const letters = columnLetters(at.column);
  if (place.kind === "cell") return `$${letters}$${at.row}`;
  return `${letters}${fixed ? "$" : ""}${at.row + row - 1}`;
}

function range(place: Place, from: RowPlace, to: RowPlace, scope: Scope, places: Places): string {
  const [first, last] = [from, to].map((row) =>
    address(place, rowAt(row, scope, place), row.from !== "t", places),
  );
  return `${first ?? ""}:${last ?? ""}`;
}

function named(name: string, asList: boolean, scope: Scope, places: Places): string {
  if (name === "t") return String(scope.row ?? 0);
  if (name === "n") return String(scope.rows ?? 0);
  const place = scope.layout.places.get(name);
  if (place === undefined) throw new RangeError(`${name} is not in the sheet`);
  if (place.kind === "cell") return address(place, 1, true, places);
  if (!asList) return address(place, scope.row ?? 1, false, places);
  return range(place, { from: "start", offset: 1 }, { from: "n", offset: 0 }, scope, places);
}

const single = (formula: Formula): boolean => formula.kind !== "binary" && formula.kind !== "unary";

/**
 * A formula in a spreadsheet's own words, without the equals sign. Every operand that is itself an operation goes in
 * brackets: programs differ on −2^2 and on 2^3^2, and brackets leave them no choice.
 */
export function toA1(formula: Formula, scope: Scope, places: Places, asList = false): string {
  const plain = (part: Formula): string => toA1(part, scope, places);
  const operand = (part: Formula): string => (single(part) ? plain(part) : `(${plain(part)})`);
  const placeOf = (name: string): Place => {
    const place = scope.layout.places.get(name);
    if (place === undefined) throw new RangeError(`${name} is not in the sheet`);
    return place;
  };
  switch (formula.kind) {
    case "number":
      return printNumber(formula.value);
    case "name":
      return named(formula.name, asList, scope, places);
    case "reference": {
      const place = placeOf(formula.column);
      return address(place, rowAt(formula.row, scope, place), formula.row.from !== "t", places);
    }
    case "range":
      return range(placeOf(formula.column), formula.from, formula.to, scope, places);
    case "unary":
      return `-${operand(formula.of)}`;
    case "binary":
      return `${operand(formula.left)}${formula.operator}${operand(formula.right)}`;
    case "if":
      return `IF(${[formula.test, formula.then, formula.otherwise].map(plain).join(",")})`;
    case "call": {
      const entry = functionTable.get(formula.name);
      if (entry === undefined) throw new RangeError(`${formula.name} is not a function`);
      const parts = formula.arguments.map((part, at) =>
        toA1(part, scope, places, entry.takes[Math.min(at, entry.takes.length - 1)] === "list"),
      );
      return entry.spreadsheet(parts);
    }
  }
}
