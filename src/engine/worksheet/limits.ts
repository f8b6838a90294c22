/** What a sheet may hold. A sheet may come from a stranger's file, and must not hang the page that opens it. */
export const limits = {
  cells: 500,
  tables: 40,
  columns: 60,
  rows: 12_000,
  /** Figures to be entered: more than anybody would, and as many as marking can be asked to judge. */
  answers: 2_000,
  formulaLength: 500,
  formulaDepth: 40,
  /** Figures read while the whole sheet is worked once. */
  cost: 20_000_000,
} as const;
