import { readNumber, readPercent } from "#engine/measure";

/** A typed figure: null where nothing is typed, and NaN, which the engine refuses by name, where it cannot be read. */
export function figureOf(text: string | undefined): number | null {
  if (text === undefined || text.trim() === "") return null;
  const read = readNumber(text);
  return read.ok ? read.value : NaN;
}

/** A figure that has to be there. */
export const neededFigure = (text: string | undefined): number => figureOf(text) ?? NaN;

/** A chance or share, written 0.2 or 20%. */
export function chanceOf(text: string | undefined): number {
  if (text?.includes("%") !== true) return neededFigure(text);
  const read = readPercent(text);
  return read.ok ? read.value : NaN;
}

/** A percentage typed without its sign, as a fraction. */
export function shareOf(text: string): number {
  const read = readPercent(text);
  return read.ok ? read.value : NaN;
}

/** Rows in which anything is typed. */
export const filledRows = (rows: readonly (readonly string[])[]): (readonly string[])[] =>
  rows.filter((row) => row.some((text) => text.trim() !== ""));

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/\.$/, ""))
    .filter((line) => line !== "");
