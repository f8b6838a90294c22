/** One cell of a spreadsheet, before it is bytes. */
export interface SpreadsheetCell {
  readonly kind: "text" | "number" | "formula" | "blank";
  readonly text?: string;
  /** The figure, or what the formula gives. */
  readonly value?: number;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly role?: "given" | "formula" | "answer" | "head";
  /** A number format, as spreadsheets write it. */
  readonly format?: string;
}

/** A workbook as text: what #exchange turns into bytes. */
export interface SpreadsheetText {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly SpreadsheetCell[])[];
    /** In characters. */
    readonly columnWidths: readonly number[];
  }[];
}
