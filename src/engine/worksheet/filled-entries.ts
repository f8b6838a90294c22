import { formatFigure } from "#engine/measure";
import { calculate } from "./calculate.ts";
import { addressAt, layOut, type Place } from "./layout.ts";
import type { Address, Sheet } from "./sheet.ts";
import { toleranceOf } from "./tolerance.ts";

/** Decimals enough for what is worked on from an entry, and for a tolerance finer than what is shown. */
function decimalsFor(place: Place): number {
  const fine = -Math.floor(Math.log10(Math.max(toleranceOf(place), 1e-12))) + 1;
  return Math.min(12, Math.max(place.shown.decimals + 4, fine));
}

/** Noughts after the point that say nothing, beyond the decimals that are shown. */
function trimmed(text: string, decimals: number): string {
  const parts = /^(.*\.)(\d*?)0*(\D*)$/.exec(text);
  if (!parts) return text;
  const [, whole = "", digits = "", after = ""] = parts;
  const kept = digits.padEnd(decimals, "0");
  return `${kept === "" ? whole.slice(0, -1) : whole + kept}${after}`;
}

/**
 * A sheet's own answers as a person would type them, with decimals to spare: what "show the workings" fills in, and what
 * has to earn every mark.
 *
 * @example
 * filledEntries({ id: "s", version: 1, title: "S", tables: [], cells: [{ name: "third", label: "Third", unit: "pounds", decimals: 2, role: "answer", formula: "2000 / 3" }] }) // => { third: "£666.666667" }
 */
export function filledEntries(sheet: Sheet): Record<Address, string> {
  const layout = layOut(sheet);
  const { figures, stages } = calculate(layout, new Map());
  const entries: Record<Address, string> = {};
  layout.figures.forEach((figure, index) => {
    const place = layout.placeOf[index];
    if (figure?.role !== "answer" || place === undefined || stages[index] !== 2) return;
    const text = formatFigure(figures[index] ?? 0, place.shown.unit, decimalsFor(place));
    entries[addressAt(layout, index)] = trimmed(text, place.shown.decimals);
  });
  return entries;
}
