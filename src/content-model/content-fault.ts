/** What is wrong in a content file, where, and what to write instead. */
export interface ContentFault {
  readonly file: string;
  readonly line: number;
  /** Where in the entry, such as `formula.words`; empty for the entry itself. */
  readonly field: string;
  readonly advice: string;
}

/** `content/glossary/forecasting.yaml:41 formula.words: write the formula in words, such as "price × units"` */
export function faultLine({ file, line, field, advice }: ContentFault): string {
  return `${file}:${line} ${field ? `${field}: ` : ""}${advice}`;
}

/** All faults, file by file, from the top of each. */
export function faultReport(faults: readonly ContentFault[]): string {
  const lines = [...faults]
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
    .map(faultLine);
  return `${lines.length} ${lines.length === 1 ? "fault" : "faults"} in the content:\n${lines.join("\n")}`;
}
