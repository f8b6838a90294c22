import { readFigure } from "#exchange/tables";

export type AmountRead =
  | { readonly state: "blank" | "unreadable" }
  /** The currency is empty where neither a sign nor a code is written. */
  | { readonly state: "amount"; readonly value: number; readonly currency: string };

const signs: Readonly<Record<string, string>> = { "£": "GBP", "€": "EUR", $: "USD" };
const times: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** A value as CRM systems and people write it: £12,500, GBP 12500, 12.5k, (300), 1.200,50 €. */
export function readAmount(cell: string | number | null, decimalComma: boolean): AmountRead {
  if (typeof cell !== "string") {
    const figure = readFigure(cell, decimalComma);
    return figure.state === "figure" ? { state: "amount", value: figure.value, currency: "" } : figure;
  }
  const parts = /^([A-Z]{3})?\s*([^A-Za-z]*?)\s*([km])?\s*([A-Z]{3})?$/i.exec(cell.trim());
  if (!parts)
    return readFigure(cell, decimalComma).state === "blank" ? { state: "blank" } : { state: "unreadable" };
  const [, before, digits = "", scale = "", after] = parts;
  const figure = readFigure(digits, decimalComma);
  if (figure.state !== "figure") return { state: figure.state };
  if (figure.sign === "%") return { state: "unreadable" };
  const code = (before ?? after ?? signs[figure.sign] ?? "").toUpperCase();
  return { state: "amount", value: figure.value * (times[scale.toLowerCase()] ?? 1), currency: code };
}
