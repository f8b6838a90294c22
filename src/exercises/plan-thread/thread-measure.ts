import type { Knot, ThreadPicture } from "./thread-picture.ts";

/** Pixels of the picture, which is drawn at its own size. */
export const measure = { width: 1136, column: 162.3, left: 8, head: 64, line: 16, text: 24 } as const;
const lettersALine = 22;
const mostLines = 4;

/** A title in lines that fit its column; the last one ends in an ellipsis where the title goes on. */
export function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lettersALine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${(lines[mostLines - 1] ?? "").slice(0, lettersALine - 1)}…`];
}

/** How many lines stand under a knot: its label with the title, and a line for each fault. */
const linesUnder = ({ node, flaws }: Knot): number =>
  linesOf(`${node.label} ${node.title}`).length + flaws.length;

/** The height of each row's thread from the top, and of the whole. */
export function rowHeights(picture: ThreadPicture): {
  readonly tops: readonly number[];
  readonly height: number;
} {
  const tops: number[] = [];
  let top: number = measure.head;
  for (let row = 0; row < picture.rows; row += 1) {
    tops.push(top);
    const lines = picture.knots.filter((knot) => knot.row === row).map(linesUnder);
    const missing = picture.frays.some((fray) => fray.row === row) ? 2 : 0;
    top += measure.text + measure.line * Math.max(2, missing, ...lines) + 16;
  }
  return { tops, height: top };
}

export const columnX = (column: number): number => measure.left + column * measure.column;

/** A line along above its words, which turns in the gutter before the column that it leads to. */
export function strandPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  // The gutter lies between the words of two columns, which begin a little before their knots.
  const [begin, end] = [to.x - 24, to.x - 8];
  return `M${from.x} ${from.y}H${begin}C${begin + 11} ${from.y} ${end - 9} ${to.y} ${end} ${to.y}H${to.x}`;
}

/** The end of a thread that breaks off, to the right or to the left. */
export function frayPath(x: number, y: number, way: 1 | -1): string {
  const end = (dx: number, ...curve: readonly (readonly [number, number])[]): string =>
    `M${x} ${y}c${curve.map(([a, b]) => `${a * way} ${b}`).join(" ")} ${dx * way}`;
  return [
    `${end(17, [5, -1], [9, -2])} -6`,
    `${end(14, [6, 0], [10, -1])} -1.5`,
    `${end(20, [6, 0.5], [12, 1])} 3.5`,
    `${end(12, [4, 1], [8, 3])} 6.5`,
  ].join("");
}
