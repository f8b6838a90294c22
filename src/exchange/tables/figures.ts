import type { ImportedCell } from "./imported-table.ts";

export type FigureRead =
  | { readonly state: "blank" }
  | { readonly state: "figure"; readonly value: number; readonly sign: "£" | "$" | "€" | "%" | "" }
  | { readonly state: "unreadable" };

const blank: FigureRead = { state: "blank" };
const unreadable: FigureRead = { state: "unreadable" };

/** What statistics offices and spreadsheets write where there is no figure. */
const noFigure = /^(-+|–|—|\.+|:|n\/?a|#n\/a|nan|null|none|nil return|x|\[[a-z]\])$/i;
const plain = /^\d*\.?\d+(?:e[+-]?\d+)?$|^\d+\.$/i;
const grouped = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/;
const commaDecimal = /^\d{1,3}(?:[. ]?\d{3})*(?:,\d+)?$/;

/**
 * A figure as people and programs write it: £, $, €, %, commas for thousands, brackets or a minus for a negative.
 * What could mean two things ("16,00" in a file with commas between cells) is unreadable, never guessed.
 */
export function readFigure(cell: ImportedCell, decimalComma: boolean): FigureRead {
  if (cell === null) return blank;
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { state: "figure", value: cell, sign: "" } : unreadable;
  let text = cell.replace(/[\u00A0\u202F\u2009]/g, " ").trim();
  if (text === "" || noFigure.test(text)) return blank;

  let negative = false;
  const bracketed = /^(.?)\((.*)\)(%?)$/.exec(text);
  if (bracketed) {
    negative = true;
    text = `${bracketed[1] ?? ""}${bracketed[2] ?? ""}${bracketed[3] ?? ""}`;
  }
  const sign = (/[£$€%]/.exec(text)?.[0] ?? "") as "£" | "$" | "€" | "%" | "";
  text = text.replace(/^([-−–+]?) ?[£$€] ?/, "$1").replace(/ ?[€%]$/, "");
  const minus = /^([-−–+])|([-−])$/.exec(text);
  if (minus) {
    if (negative) return unreadable;
    negative = minus[0] !== "+";
    text = text.replace(/^[-−–+] ?|[-−]$/, "");
  }

  const digits =
    decimalComma && commaDecimal.test(text) ? text.replace(/[. ]/g, "").replace(",", ".") : plainDigits(text);
  if (digits === null) return unreadable;
  const size = sign === "%" ? Number(digits) / 100 : Number(digits);
  if (!Number.isFinite(size)) return unreadable;
  return { state: "figure", value: negative && size !== 0 ? -size : size, sign };
}

function plainDigits(text: string): string | null {
  if (plain.test(text)) return text;
  return grouped.test(text) ? text.replace(/[, ]/g, "") : null;
}
