export { askSheet, type Asked as AskedOfSheet } from "./ask-sheet.ts";
export { allAddresses, answerAddresses, evaluateSheet, evaluateWith, type Evaluation } from "./evaluate.ts";
export { namesIn, type Formula } from "./formula.ts";
export { toMathML, type MathNode } from "./math-node.ts";
export { parseFormula } from "./parse.ts";
export { printFormula } from "./print.ts";
export { readSheet } from "./read-sheet.ts";
export type { Address, Cell, Column, Convention, Part, Role, Sheet, Slip, Table } from "./sheet.ts";
export { sheetSchema } from "./sheet.ts";
export { sheetCost } from "./sheet-cost.ts";
export type { SpreadsheetCell, SpreadsheetText } from "./spreadsheet-text.ts";
export { checkEntries, readEntries, type Typed } from "./entries.ts";
export { firstCollision } from "./collisions.ts";
export { describeAddress, type AddressDescription } from "./describe-address.ts";
export { explain, type Explanation } from "./explain.ts";
export { filledEntries } from "./filled-entries.ts";
export { markEntries, type MarkOptions, type SheetMark } from "./mark-entries.ts";
export { earnsMark, type Verdict } from "./verdict.ts";
export { readTemplate, type Parameter, type SheetTemplate } from "./template.ts";
export { toSpreadsheet } from "./to-spreadsheet.ts";
export { varySheet } from "./vary.ts";
export {
  column,
  countFigure,
  givenCell,
  givenRows,
  indexFigure,
  percentFigure,
  weightFigure,
  worked,
  workedCell,
  type Figure,
  type Said,
} from "./build-sheet.ts";
export { pick, practiceTemplate, type Draw, type PracticeTemplate } from "./practice-template.ts";
export { toAnswers, type Asked } from "./to-answers.ts";
