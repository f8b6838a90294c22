/** A stretch of the person's own text: from `start` up to, but without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const spanAt = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Everything that a pattern finds. The pattern needs the flag g. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .filter((found) => found[0].length > 0)
    .map((found) => spanAt(text, found.index, found.index + found[0].length));
}

/** The text with some of its stretches blanked, so that what comes after them keeps its place. */
export function without(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of spans) {
    left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  }
  return left;
}

export const within = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => inner.start >= outer.start && inner.end <= outer.end);

/** A pattern of whole words, whatever their capitals; one may begin with a sign, as “£2,500” does. */
export const anyOf = (words: string): RegExp => new RegExp(`(?<!\\w)(?:${words})\\b`, "gi");
