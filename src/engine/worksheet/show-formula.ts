import { isComparison, type Formula, type Operator } from "./formula.ts";
import { functionTable } from "./functions/table.ts";
import type { Layout } from "./layout.ts";
import {
  called,
  compared,
  minus,
  negated,
  numberShown,
  over,
  plus,
  raised,
  times,
  type Shown,
} from "./shown.ts";
import { plainNumber } from "./show-number.ts";
import type { Voice } from "./voice.ts";

const comparisonShown: Readonly<Record<string, readonly [string, string]>> = {
  "<": ["<", "is less than"],
  "<=": ["≤", "is at most"],
  ">": [">", "is more than"],
  ">=": ["≥", "is at least"],
  "=": ["=", "is"],
  "<>": ["≠", "is not"],
};

function binary(operator: Operator, left: Shown, right: Shown): Shown {
  if (isComparison(operator)) {
    const [sign = operator, words = operator] = comparisonShown[operator] ?? [];
    return compared(left, sign, words, right);
  }
  switch (operator) {
    case "+":
      return plus(left, right);
    case "-":
      return minus(left, right);
    case "*":
      return times(left, right);
    case "/":
      return over(left, right);
    case "^":
      return raised(left, right);
  }
}

function condition(test: Shown, then: Shown, otherwise: Shown): Shown {
  return called(
    "if",
    [test, then, otherwise],
    `if ${test.words} then ${then.words} otherwise ${otherwise.words}`,
  );
}

/** A name as it stands: a row's number, a cell, or this row of a column; a whole column where a list is wanted. */
function showName(name: string, asList: boolean, layout: Layout, voice: Voice): Shown {
  if (name === "t" || name === "n") return voice.rowNumber(name);
  const place = layout.places.get(name);
  if (place === undefined) return called(name, [], name);
  if (place.kind === "cell") return voice.cell(place);
  if (asList) return voice.list(place, { from: "start", offset: 1 }, { from: "n", offset: 0 });
  return voice.reference(place, { from: "t", offset: 0 });
}

/** The fold that shows a formula in MathML, in text and in words at once, so that the three cannot differ. */
export function showFormula(formula: Formula, layout: Layout, voice: Voice, asList = false): Shown {
  const show = (part: Formula): Shown => showFormula(part, layout, voice);
  const put = voice.put(formula);
  if (put) return put;
  switch (formula.kind) {
    case "number":
      return plainNumber(formula.value);
    case "name":
      return showName(formula.name, asList, layout, voice);
    case "reference": {
      const place = layout.places.get(formula.column);
      return place ? voice.reference(place, formula.row) : numberShown("?");
    }
    case "range": {
      const place = layout.places.get(formula.column);
      return place ? voice.list(place, formula.from, formula.to) : numberShown("?");
    }
    case "unary":
      return negated(show(formula.of));
    case "binary":
      return binary(formula.operator, show(formula.left), show(formula.right));
    case "if": {
      const taken = voice.branch(formula);
      return taken ? show(taken) : condition(show(formula.test), show(formula.then), show(formula.otherwise));
    }
    case "call": {
      const entry = functionTable.get(formula.name);
      const parts = formula.arguments.map((part, at) =>
        showFormula(part, layout, voice, entry?.takes[Math.min(at, entry.takes.length - 1)] === "list"),
      );
      return entry ? entry.show(parts) : called(formula.name, parts, formula.name);
    }
  }
}
