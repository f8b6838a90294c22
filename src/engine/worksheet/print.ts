import type { Formula, Operator, RowPlace } from "./formula.ts";

const binding: Readonly<Record<Operator, number>> = {
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "=": 1,
  "<>": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "^": 4,
};

const row = ({ from, offset }: RowPlace): string => {
  if (from === "start") return String(offset);
  return offset === 0 ? from : `${from} ${offset < 0 ? "-" : "+"} ${Math.abs(offset)}`;
};

/** A number in plain decimals, because 1e21 is not a number of the language. */
export const printNumber = (value: number): string => {
  const short = String(value);
  return short.includes("e")
    ? value.toLocaleString("en-GB", { useGrouping: false, maximumSignificantDigits: 21 })
    : short;
};

function print(formula: Formula, tightness: number): string {
  const bracketed = (text: string, own: number): string => (own < tightness ? `(${text})` : text);
  switch (formula.kind) {
    case "number":
      return printNumber(formula.value);
    case "name":
      return formula.name;
    case "reference":
      return `${formula.column}[${row(formula.row)}]`;
    case "range":
      return `rows(${formula.column}, ${row(formula.from)}, ${row(formula.to)})`;
    case "unary":
      // Brackets round a power too, so that no reader and no other program is in doubt.
      return bracketed(`-${print(formula.of, 5)}`, 2.5);
    case "binary": {
      const own = binding[formula.operator];
      const [left, right] = formula.operator === "^" ? [own + 1, own + 1] : [own === 1 ? 2 : own, own + 1];
      return bracketed(
        `${print(formula.left, left)} ${formula.operator} ${print(formula.right, right)}`,
        own,
      );
    }
    case "call":
      return `${formula.name}(${formula.arguments.map((one) => print(one, 0)).join(", ")})`;
    case "if":
      return `if(${[formula.test, formula.then, formula.otherwise].map((one) => print(one, 0)).join(", ")})`;
  }
}

/**
 * A formula as text, with brackets only where they are needed or where programs differ.
 *
 * @example
 * printFormula(parseFormula("(2^3)^2/(4)").value) // => "(2 ^ 3) ^ 2 / 4"
 */
export function printFormula(formula: Formula): string {
  return print(formula, 0);
}
