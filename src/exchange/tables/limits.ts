/**
 * What is read at most. A sales history is a few thousand rows; beyond these limits a file is a mistake or an attack,
 * and a browser tab should not stall on either.
 */
export const limits = {
  bytes: 5_000_000,
  rows: 50_000,
  columns: 200,
  /** All parts of a workbook together, once unpacked. */
  unpackedBytes: 60_000_000,
  workbookParts: 500,
} as const;
