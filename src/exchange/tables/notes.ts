import type { Problem } from "#engine/measure";

const shownOfAKind = 5;
const shownOfAText = 40;

/** What was typed goes into a sentence; a cell can hold a book. */
export const shortened = (text: string): string =>
  text.length > shownOfAText ? `${text.slice(0, shownOfAText)}…` : text;

/** Notes in the order they arose; of each kind the first few, then how many more there are. */
export class Notes {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<string, number>();

  add(note: Problem): void {
    const count = (this.#counts.get(note.code) ?? 0) + 1;
    this.#counts.set(note.code, count);
    if (count <= shownOfAKind) this.#kept.push(note);
  }

  all(): Problem[] {
    return this.#kept.flatMap((note, at) => {
      const count = this.#counts.get(note.code) ?? 0;
      const isLast = this.#kept.findLastIndex(({ code }) => code === note.code) === at;
      return isLast && count > shownOfAKind
        ? [note, { code: "import-more-of-these", count: count - shownOfAKind, about: note.code }]
        : [note];
    });
  }
}
