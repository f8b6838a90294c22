import { ok, readNumber, refuse, type Result } from "#engine/measure";

/** Reads figures that were typed or pasted as a column: one on each line, empty lines passed over. */
export function readActuals(text: string, most: number): Result<number[]> {
  const figures: number[] = [];
  for (const [at, typed] of text.split(/\r?\n|\t/).entries()) {
    if (typed.trim() === "") continue;
    const read = readNumber(typed.trim().replace(/^[£$€]/, ""));
    if (!read.ok) return refuse({ code: "tracking-line", line: at + 1, typed: typed.trim() });
    figures.push(read.value);
  }
  return figures.length > most
    ? refuse({ code: "tracking-too-many", have: figures.length, most })
    : ok(figures);
}
