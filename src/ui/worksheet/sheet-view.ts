import { formatFigure, type Problem } from "#engine/measure";
import {
  type Address,
  answerAddresses,
  describeAddress,
  evaluateWith,
  explain,
  type Explanation,
  readEntries,
  type Sheet,
  type SheetMark,
} from "#engine/worksheet";
import { verdictWords, type VerdictWords } from "./verdict-words.ts";

/** One place of a sheet: what stands there and what it is called. */
export interface Place {
  readonly address: Address;
  readonly role: "given" | "formula" | "answer" | "blank";
  readonly name: string;
}

export interface SheetView {
  readonly typed: Readonly<Record<Address, string>>;
  /** The note that says what a dotted line means; each figure that opens points at it. */
  readonly hintId: string;
  place(address: Address): Place;
  /** The figure as it is printed; empty while it waits for an entry. */
  shown(address: Address): string;
  canExplain(address: Address): boolean;
  explanation(address: Address): Explanation | undefined;
  wordsFor(address: Address): VerdictWords;
}

interface ViewOf {
  readonly sheet: Sheet;
  readonly typed: Readonly<Record<Address, string>>;
  readonly mark: SheetMark | undefined;
  /** Workings may be opened. */
  readonly workings: boolean;
  readonly hintId: string;
  readonly say: (problem: Problem) => string;
}

/** All that a worksheet shows, derived from the sheet, what was typed and the marks. */
export function viewSheet({ sheet, typed, mark, workings, hintId, say }: ViewOf): SheetView {
  // An answer that is still open is no figure at all here, so nothing that rests on it can give it away.
  const entries = new Map<Address, number>(answerAddresses(sheet).map((address) => [address, NaN]));
  for (const [address, value] of readEntries(sheet, typed).entries) entries.set(address, value);
  const evaluation = evaluateWith(sheet, entries);
  const valueAt = (address: Address): number | null => {
    const value = evaluation.value(address);
    return value !== null && Number.isFinite(value) ? value : null;
  };

  const explanation = (address: Address): Explanation | undefined => {
    const explained = explain(sheet, address, evaluation);
    return explained.ok ? explained.value : undefined;
  };

  return {
    typed,
    hintId,
    place(address) {
      const place = describeAddress(sheet, address);
      if (!place) return { address, role: "blank", name: address };
      return {
        address,
        role: place.role,
        name: place.row === undefined ? place.label : `${place.label}, ${place.row}`,
      };
    },
    shown(address) {
      const place = describeAddress(sheet, address);
      const value = valueAt(address);
      return !place || value === null ? "" : formatFigure(value, place.unit, place.decimals);
    },
    canExplain: (address) => workings && valueAt(address) !== null,
    explanation,
    wordsFor(address) {
      const verdict = mark?.verdicts[address] ?? { state: "open" };
      const needsSteps = verdict.state === "right";
      return verdictWords(verdict, {
        sheet,
        address,
        typed,
        say,
        explanation: needsSteps ? explanation(address) : undefined,
      });
    },
  };
}

/** What is said of an entry that cannot be read, when the page has no catalogue of sentences at hand. */
export function plainSentence(problem: Problem): string {
  const typed = problem["typed"];
  return typeof typed === "string" && /^\d+,\d{1,2}$/.test(typed.trim())
    ? `Is ${typed} meant as ${typed.replace(",", ".")}? Write a point for decimals.`
    : "Write a figure such as 1,250.5.";
}

/** The sheet with its answers worked out, so that each of them opens its workings too. */
export function workedSheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.role === "answer" ? { ...cell, role: "formula" } : cell)),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        parts: column.parts.map((part) => (part.role === "answer" ? { ...part, role: "formula" } : part)),
      })),
    })),
  };
}
