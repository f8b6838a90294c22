import { earnsMark, type SheetMark } from "#engine/worksheet";

/** What a check of a worksheet found, in a sentence for the live region. */
export function sheetInWords(mark: SheetMark): string {
  const verdicts = Object.values(mark.verdicts);
  const open = verdicts.filter((verdict) => verdict.state === "open").length;
  const unreadable = verdicts.filter((verdict) => verdict.state === "unreadable").length;
  if (mark.complete) {
    const marks = `${mark.earned} of ${mark.available} ${mark.available === 1 ? "mark" : "marks"}.`;
    const follows = verdicts.filter((verdict) => verdict.state === "follows").length;
    return follows > 0 ? `${marks} ${follows} of them by your own earlier figures.` : marks;
  }
  const right = verdicts.filter(earnsMark).length;
  const lacks = [
    open > 0 ? `${cells(open)} still open` : "",
    unreadable > 0 ? `${cells(unreadable)} cannot be read` : "",
  ].filter(Boolean);
  return `${right} of ${cells(verdicts.length)} right so far, ${lacks.join(", ")}. Marks are counted once every cell is filled.`;
}

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);
