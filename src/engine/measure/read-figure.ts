import { ok, refuse, type Result } from "./result.ts";
import { takeApart } from "./typed-figure.ts";
import type { Unit } from "./unit.ts";

const asTyped = (text: string): { text: string; times: number } => ({ text, times: 1 });

function read(typed: string, code: string, trim: Parameters<typeof takeApart>[1]): Result<number> {
  const figure = takeApart(typed, trim);
  if (figure === undefined) return refuse({ code, typed });
  return ok((figure.negative ? -figure.size : figure.size) + 0);
}

/**
 * A number as people type it: thousands commas or spaces, a point for decimals, a minus or accountants' brackets.
 *
 * Refuses what could be meant in two ways: 16,00 and 1.234,5 and 1,25.
 *
 * @example
 * readNumber("1,250.50") // => { ok: true, value: 1250.5 }
 * readNumber("(300)") // => { ok: true, value: -300 }
 * readNumber("−5") // => { ok: true, value: -5 }
 * readNumber("16,00") // => { ok: false, problems: [{ code: "number-unreadable", typed: "16,00" }] }
 */
export function readNumber(typed: string): Result<number> {
  return read(typed, "number-unreadable", asTyped);
}

const thousands: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/**
 * Money as people type it, in pounds: with or without £, with k, m or bn for thousands, millions, thousand millions.
 *
 * @example
 * readMoney("£1,250.50") // => { ok: true, value: 1250.5 }
 * readMoney("1.2m") // => { ok: true, value: 1200000 }
 * readMoney("-£5.3k") // => { ok: true, value: -5300 }
 * readMoney("1,25") // => { ok: false, problems: [{ code: "money-unreadable", typed: "1,25" }] }
 */
export function readMoney(typed: string): Result<number> {
  return read(typed, "money-unreadable", (text) => {
    const parts = /^(?:£|GBP(?= |\d))?\s*(.*?)\s*(k|m|bn)?$/i.exec(text);
    if (!parts) return undefined;
    return { text: parts[1] ?? "", times: thousands[(parts[2] ?? "").toLowerCase()] ?? 1 };
  });
}

/**
 * A percentage as people type it, as a fraction. Without the sign it is read as a percentage too, because the field
 * says so: 12 is 0.12.
 *
 * @example
 * readPercent("12%") // => { ok: true, value: 0.12 }
 * readPercent("12.5 %") // => { ok: true, value: 0.125 }
 * readPercent("12,5") // => { ok: false, problems: [{ code: "percent-unreadable", typed: "12,5" }] }
 */
export function readPercent(typed: string): Result<number> {
  const figure = read(typed, "percent-unreadable", (text) =>
    asTyped(text.replace(/\s*(?:%|per ?cent)$/i, "")),
  );
  return figure.ok ? ok(Number((figure.value / 100).toPrecision(15))) : figure;
}

/**
 * A figure in the unit of its field.
 *
 * @example
 * readFigure("12%", "percent") // => { ok: true, value: 0.12 }
 * readFigure("3 months", "months") // => { ok: true, value: 3 }
 */
export function readFigure(typed: string, unit: Unit): Result<number> {
  switch (unit) {
    case "pounds":
      return readMoney(typed);
    case "percent":
      return readPercent(typed);
    case "months":
      return readNumber(typed.replace(/\s*months?\s*$/i, ""));
    case "number":
    case "ratio":
    case "units":
      return readNumber(typed);
  }
}
