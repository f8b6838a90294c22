import { ok, refuse, type Result } from "#engine/measure";
import type { Evaluation } from "./evaluate.ts";
import { addressAt, indexAt, layOut, type Place } from "./layout.ts";
import { operatorNode, rowNode, type MathNode } from "./math-node.ts";
import { numberVoice } from "./number-voice.ts";
import { scopeAt } from "./scope.ts";
import type { Address, Sheet } from "./sheet.ts";
import { showFormula } from "./show-formula.ts";
import { resultNumber } from "./show-number.ts";
import type { Shown } from "./shown.ts";
import { referenceShown, symbolVoice } from "./symbol-voice.ts";

/** How a figure comes about: in symbols, with the numbers put in, and the result with its unit. */
export interface Explanation {
  readonly address: Address;
  readonly value: number;
  /** The formula with what it is for: F = α × y + …; the name alone where the figure is given. */
  readonly symbols: MathNode;
  /** The same with numbers, without the name. */
  readonly numbers: MathNode;
  readonly result: MathNode;
  /** The numbers and the result for a screen reader: 0.3 times 132 plus 0.7 times 120 equals 123.6. */
  readonly words: string;
  /** The same three as plain text. */
  readonly text: { readonly symbols: string; readonly numbers: string; readonly result: string };
}

const nameShown = (place: Place): Shown =>
  place.kind === "cell" ? symbolVoice.cell(place) : referenceShown(place, { from: "t", offset: 0 });

/**
 * Explains one figure of a sheet from the figures of an evaluation, which may be a person's own.
 *
 * Refuses an address that the sheet does not have, and one without a figure, with the problem that stands in its way.
 *
 * @example
 * const sheet = { id: "s", version: 1, title: "S", tables: [], cells: [
 *   { name: "price", label: "Price", unit: "pounds", decimals: 2, role: "given", value: 2.5 },
 *   { name: "revenue", label: "Revenue", unit: "pounds", decimals: 0, role: "formula", formula: "price * 1000" },
 * ] }
 * explain(sheet, "revenue", evaluateSheet(sheet)).value.text // => { symbols: "Revenue = Price × 1,000", numbers: "2.5 × 1,000", result: "£2,500" }
 */
export function explain(sheet: Sheet, address: Address, evaluation: Evaluation): Result<Explanation> {
  const layout = layOut(sheet);
  const index = indexAt(layout, address);
  const place = index === undefined ? undefined : layout.placeOf[index];
  if (index === undefined || place === undefined) return refuse({ code: "address-unknown", where: address });
  const value = evaluation.value(address);
  if (value === null) return refuse(evaluation.problemAt(address) ?? { code: "no-figure", where: address });

  const { unit, decimals } = place.shown;
  const result = resultNumber(value, unit, decimals);
  const name = nameShown(place);
  const formula = layout.figures[index]?.formula;
  const symbols = formula && showFormula(formula, layout, symbolVoice);
  const numbers = formula
    ? showFormula(formula, layout, numberVoice(scopeAt(layout, index), evaluation.value))
    : result;
  return ok({
    address: addressAt(layout, index),
    value,
    symbols: symbols ? rowNode(name.node, operatorNode("="), symbols.node) : name.node,
    numbers: numbers.node,
    result: result.node,
    words: numbers.text === result.text ? result.words : `${numbers.words} equals ${result.words}`,
    text: {
      symbols: symbols ? `${name.text} = ${symbols.text}` : name.text,
      numbers: numbers.text,
      result: result.text,
    },
  });
}
