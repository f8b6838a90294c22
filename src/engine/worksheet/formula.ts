/** Arithmetic and comparison, as they are written. */
export const arithmetic = ["+", "-", "*", "/", "^"] as const;
export const comparisons = ["<", "<=", ">", ">=", "=", "<>"] as const;
type Arithmetic = (typeof arithmetic)[number];
export type Comparison = (typeof comparisons)[number];
export type Operator = Arithmetic | Comparison;

/** A row of a column: so many from this row (t), from the last row (n), or from the start. */
export interface RowPlace {
  readonly from: "t" | "n" | "start";
  readonly offset: number;
}

/** A formula as a tree. The union is closed: what is not in it cannot be computed, explained or exported. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "reference"; readonly column: string; readonly row: RowPlace }
  | { readonly kind: "range"; readonly column: string; readonly from: RowPlace; readonly to: RowPlace }
  | { readonly kind: "unary"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Formula[] }
  | { readonly kind: "if"; readonly test: Formula; readonly then: Formula; readonly otherwise: Formula };

/** The formulas directly inside a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "number":
    case "name":
    case "reference":
    case "range":
      return [];
    case "unary":
      return [formula.of];
    case "binary":
      return [formula.left, formula.right];
    case "call":
      return formula.arguments;
    case "if":
      return [formula.test, formula.then, formula.otherwise];
  }
}

/** Whether an operator compares, and so gives a yes or no. */
export function isComparison(operator: Operator): operator is Comparison {
  return comparisons.some((comparison) => comparison === operator);
}

/** Every cell and column that a formula names, each once; `t` and `n` among them. */
export function namesIn(formula: Formula): string[] {
  const own = formula.kind === "name" ? [formula.name] : "column" in formula ? [formula.column] : [];
  return [...new Set([...own, ...partsOf(formula).flatMap(namesIn)])];
}
