import type { Formula } from "#engine/worksheet";

/** A formula with each name replaced by another formula. */
export function replaceNames(formula: Formula, by: (name: string) => Formula): Formula {
  const within = (part: Formula): Formula => replaceNames(part, by);
  switch (formula.kind) {
    case "number":
    case "reference":
    case "range":
      return formula;
    case "name":
      return by(formula.name);
    case "unary":
      return { ...formula, of: within(formula.of) };
    case "binary":
      return { ...formula, left: within(formula.left), right: within(formula.right) };
    case "call":
      return { ...formula, arguments: formula.arguments.map(within) };
    case "if":
      return {
        ...formula,
        test: within(formula.test),
        then: within(formula.then),
        otherwise: within(formula.otherwise),
      };
  }
}

/** The names that a formula uses, each once, in the order in which they come. */
export function namesIn(formula: Formula): string[] {
  const names = new Set<string>();
  replaceNames(formula, (name) => {
    names.add(name);
    return { kind: "name", name };
  });
  return [...names];
}

/** Whether a formula asks for rows of a column, which a model over single figures does not have. */
export function asksForRows(formula: Formula): boolean {
  switch (formula.kind) {
    case "number":
    case "name":
      return false;
    case "reference":
    case "range":
      return true;
    case "unary":
      return asksForRows(formula.of);
    case "binary":
      return asksForRows(formula.left) || asksForRows(formula.right);
    case "call":
      return formula.arguments.some(asksForRows);
    case "if":
      return [formula.test, formula.then, formula.otherwise].some(asksForRows);
  }
}
