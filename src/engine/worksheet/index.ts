export { allAddresses, answerAddresses, evaluateSheet, evaluateWith, type Evaluation } from "./evaluate.ts";
export type { Formula } from "./formula.ts";
export { toMathML, type MathNode } from "./math-node.ts";
export { parseFormula } from "./parse.ts";
export { printFormula } from "./print.ts";
export { readSheet } from "./read-sheet.ts";
export type { Address, Cell, Column, Convention, Part, Role, Sheet, Slip, Table } from "./sheet.ts";
export { sheetCost } from "./sheet-cost.ts";
export type { SpreadsheetCell, SpreadsheetText } from "./spreadsheet-text.ts";
