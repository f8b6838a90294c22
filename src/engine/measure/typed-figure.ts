/** What a person typed, with the spaces, signs and brackets taken off: the bare digits and whether it is below nought. */
export interface TypedFigure {
  readonly negative: boolean;
  readonly size: number;
}

/** 1250, 1,250, 1 250, 1250.5, .5: commas and spaces only where thousands end, so that 16,00 is never guessed at. */
const plain = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d+)?$/;

/** Accountants' brackets and every dash that a keyboard or a copied table puts for a minus. */
const bracketed = /^\((.*)\)$/;
const signs = /^([-−–+])\s*/;

/** Non-breaking and thin spaces come along when a figure is copied from a page. */
const oddSpaces = /[\u00a0\u2009\u202f]/g;

function size(text: string): number | undefined {
  if (!/\d/.test(text) || !plain.test(text)) return undefined;
  const value = Number(text.replace(/[, ]/g, ""));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Takes a typed figure apart. `trim` takes off what a unit allows before and after the digits and says what to
 * multiply by; it answers nothing where the text is not that unit's.
 */
export function takeApart(
  typed: string,
  trim: (text: string) => { readonly text: string; readonly times: number } | undefined,
): TypedFigure | undefined {
  let text = typed.replace(oddSpaces, " ").trim();
  const inside = bracketed.exec(text)?.[1];
  let negative = inside !== undefined;
  if (inside !== undefined) text = inside.trim();
  const before = signs.exec(text);
  if (before && inside !== undefined) return undefined;
  if (before) {
    negative = before[1] !== "+";
    text = text.slice(before[0].length);
  }
  const trimmed = trim(text);
  if (trimmed === undefined) return undefined;
  // £−5 is written as often as −£5, but not both at once.
  const after = before || inside !== undefined ? null : signs.exec(trimmed.text);
  if (after) negative = after[1] !== "+";
  const found = size(after ? trimmed.text.slice(after[0].length) : trimmed.text);
  if (found === undefined) return undefined;
  // The product is taken of the decimal text, so that 1.1 thousand is 1100 exactly.
  return { negative, size: Number((found * trimmed.times).toPrecision(15)) };
}
