import { identifierNode, numberNode, operatorNode, rowNode, type MathNode } from "./math-node.ts";

/** How tightly a piece holds together; a looser one inside a tighter one needs brackets. */
export const tightness = { comparison: 1, sum: 2, minus: 2.5, product: 3, power: 4, atom: 5 } as const;

/** A formula as it is shown: as MathML, as plain text, and in words for a screen reader. */
export interface Shown {
  readonly node: MathNode;
  readonly text: string;
  readonly words: string;
  /** In MathML, where a fraction's bar brackets what is above and below it. */
  readonly tight: number;
  /** In text and words, which run on one line. */
  readonly lineTight: number;
  /** The members of a list, shortened; a single figure is a list of itself. */
  readonly elements?: readonly Shown[];
  /** How many a list holds, shortened or not. */
  readonly size?: Shown;
  /** Whether it ends where members are left out. */
  readonly breaksOff?: boolean;
}

export const atom = (node: MathNode, text: string, words: string): Shown => ({
  node,
  text,
  words,
  tight: tightness.atom,
  lineTight: tightness.atom,
});
export const numberShown = (text: string, words = text): Shown => atom(numberNode(text), text, words);
export const ellipsis: Shown = atom(operatorNode("…"), "…", "and so on to");

function bracketed(shown: Shown, least: number, lineLeast = least): Shown {
  const line = shown.lineTight < lineLeast;
  if (!line && shown.tight >= least) return shown;
  return {
    node: shown.tight < least ? rowNode(operatorNode("("), shown.node, operatorNode(")")) : shown.node,
    text: line ? `(${shown.text})` : shown.text,
    words: line ? `open bracket ${shown.words} close bracket` : shown.words,
    tight: Math.max(shown.tight, least),
    lineTight: Math.max(shown.lineTight, lineLeast),
  };
}

function joined(left: Shown, sign: string, word: string, right: Shown, tight: number): Shown {
  return {
    node: rowNode(left.node, operatorNode(sign), right.node),
    text: `${left.text} ${sign} ${right.text}`,
    words: joinedWords(left, word, right),
    tight,
    lineTight: tight,
    ...(right === ellipsis ? { breaksOff: true } : {}),
  };
}

/** Nobody says plus and so on plus. */
function joinedWords(left: Shown, word: string, right: Shown): string {
  if (right === ellipsis) return `${left.words} and so on`;
  return `${left.words} ${left.breaksOff ? "to" : word} ${right.words}`;
}

export const plus = (left: Shown, right: Shown): Shown =>
  joined(bracketed(left, tightness.sum), "+", "plus", bracketed(right, tightness.product), tightness.sum);
export const minus = (left: Shown, right: Shown): Shown =>
  joined(bracketed(left, tightness.sum), "−", "minus", bracketed(right, tightness.product), tightness.sum);
export const times = (left: Shown, right: Shown): Shown =>
  joined(
    bracketed(left, tightness.product),
    "×",
    "times",
    bracketed(right, tightness.product),
    tightness.product,
  );
export const compared = (left: Shown, sign: string, word: string, right: Shown): Shown =>
  joined(bracketed(left, tightness.sum), sign, word, bracketed(right, tightness.sum), tightness.comparison);

/** A fraction: its bar does the work of brackets, except on one line. */
export function over(top: Shown, bottom: Shown): Shown {
  const [above, below] = [bracketed(top, 0, tightness.product), bracketed(bottom, 0, tightness.power)];
  return {
    node: { tag: "mfrac", children: [above.node, below.node] },
    text: `${above.text} ÷ ${below.text}`,
    words: `${above.words} divided by ${below.words}`,
    tight: tightness.power,
    lineTight: tightness.product,
  };
}

/** A power, its exponent raised; negative and compound bases in brackets. */
export function raised(base: Shown, exponent: Shown): Shown {
  const [low, high] = [bracketed(base, tightness.atom), bracketed(exponent, 0, tightness.atom)];
  const known = { "2": "squared", "3": "cubed" }[exponent.text];
  return {
    node: { tag: "msup", children: [low.node, high.node] },
    text: `${low.text}^${high.text}`,
    words: known ? `${low.words} ${known}` : `${low.words} to the power of ${high.words}`,
    tight: tightness.power,
    lineTight: tightness.power,
  };
}

export function negated(of: Shown): Shown {
  const inside = bracketed(of, tightness.product);
  return {
    node: rowNode(operatorNode("−"), inside.node),
    text: `−${inside.text}`,
    words: `minus ${inside.words}`,
    tight: tightness.minus,
    lineTight: tightness.minus,
  };
}

export function rootOf(of: Shown): Shown {
  return atom(
    { tag: "msqrt", children: [of.node] },
    `√(${of.text})`,
    `the square root of ${bracketed(of, 0, tightness.atom).words}`,
  );
}

/** A named function with its arguments in brackets. */
export function called(name: string, parts: readonly Shown[], words: string): Shown {
  const inside = parts.flatMap((part, at) => (at === 0 ? [part.node] : [operatorNode(";"), part.node]));
  return atom(
    rowNode({ tag: "mtext", text: name }, operatorNode("("), ...inside, operatorNode(")")),
    `${name}(${parts.map((part) => part.text).join("; ")})`,
    words,
  );
}

/** The members of a list, or the figure itself. */
export const elementsOf = (shown: Shown): readonly Shown[] => shown.elements ?? [shown];

/** Members with commas between them, as the inside of a function. */
export const members = (parts: readonly Shown[]): readonly Shown[] => parts.flatMap(elementsOf);

/** Words of members: a, b and so on to c. */
export const wordsOf = (parts: readonly Shown[]): string =>
  parts
    .map((part) => part.words)
    .join(", ")
    .replace(", and so on to, ", " and so on to ");

/** A sum of members; one that is shortened keeps its ellipsis. */
export function added(parts: readonly Shown[]): Shown {
  const [first = numberShown("0"), ...rest] = parts;
  return rest.reduce(plus, first);
}

/** A name, with the row that it is taken from below it. */
export function subscripted(name: string, row: Shown | undefined): Shown {
  const base = identifierNode(name);
  if (row === undefined) return atom(base, name, name);
  return atom(
    { tag: "msub", children: [base, row.node] },
    `${name}[${row.text}]`,
    `${name} of row ${row.words}`,
  );
}
