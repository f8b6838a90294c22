import type { RowPlace } from "./formula.ts";
import type { Place } from "./layout.ts";
import { identifierNode, numberNode, operatorNode, rowNode } from "./math-node.ts";
import { atom, ellipsis, numberShown, subscripted, type Shown } from "./shown.ts";
import { shownPlaces, type Voice } from "./voice.ts";

/** t − 1, n, 3: which row, as it stands below a symbol. */
function rowShown({ from, offset }: RowPlace): Shown {
  if (from === "start") return numberShown(String(offset));
  if (offset === 0) return atom(identifierNode(from), from, from);
  const [sign, word] = offset < 0 ? (["−", "minus"] as const) : (["+", "plus"] as const);
  const by = String(Math.abs(offset));
  return atom(
    rowNode(identifierNode(from), operatorNode(sign), numberNode(by)),
    `${from} ${sign} ${by}`,
    `${from} ${word} ${by}`,
  );
}

/** A column's figure by its symbol. One that has only a label says nothing of the row where it is this row. */
export function referenceShown(place: Place, row: RowPlace): Shown {
  const { symbol, label } = place.shown;
  const here = row.from === "t" && row.offset === 0;
  return subscripted(symbol ?? label, here && symbol === undefined ? undefined : rowShown(row));
}

const moved = (row: RowPlace, by: number): RowPlace => ({ ...row, offset: row.offset + by });

/** The members from one row to another: all of a short list; of a longer one, or one of unknown length, the ends. */
function rangeShown(place: Place, from: RowPlace, to: RowPlace): Shown {
  const fixed = from.from === to.from ? to.offset - from.offset + 1 : undefined;
  const last = (fixed ?? Infinity) - 1;
  const elements = shownPlaces(last + 1).map((at) => {
    if (at === undefined) return ellipsis;
    return referenceShown(place, at === last ? to : moved(from, at));
  });
  const size = fixed === undefined ? sizeShown(from, to) : numberShown(String(fixed));
  const name = referenceShown(place, { from: "t", offset: 0 });
  return { ...name, elements, size };
}

function sizeShown(from: RowPlace, to: RowPlace): Shown {
  if (from.from === "start") return rowShown(moved(to, 1 - from.offset));
  return atom({ tag: "mtext", text: "how many" }, "how many", "how many there are");
}

/** Shows a formula by its symbols. */
export const symbolVoice: Voice = {
  rowNumber: (name) => atom(identifierNode(name), name, name),
  cell: ({ shown: { symbol, label } }) => subscripted(symbol ?? label, undefined),
  reference: referenceShown,
  list: rangeShown,
  branch: () => undefined,
  put: () => undefined,
};
