import {
  partName,
  placeKey,
  trimmedPlace,
  type Cascade,
  type CascadeLevel,
  type CascadeNode,
} from "#engine/targets";

/** One figure of the grid. */
export interface GridCell {
  /** Where it stands; an empty name stands for every part of that level. */
  readonly path: readonly string[];
  readonly amount: number;
  readonly locked: boolean;
  /** What it is of, in words. */
  readonly name: string;
}

interface GridRow {
  readonly name: string;
  readonly path: readonly string[];
  /** There are parts below it to open. */
  readonly opens: boolean;
  readonly cells: readonly GridCell[];
}

export interface GridView {
  /** The level that stands down the side, and those it could be. */
  readonly by: CascadeLevel | undefined;
  readonly levels: readonly CascadeLevel[];
  readonly head: readonly string[];
  readonly rows: readonly GridRow[];
  /** Over all rows, whatever is shown of them. */
  readonly sum: GridRow;
}

const shortMonth = (name: string): string => {
  const [month = "", year = ""] = partName(name).split(" ");
  return year === "" ? month : `${month.slice(0, 3)} ${year.slice(2)}`;
};

/** Sums of the lowest figures, by the part down the side and the month. */
function sumsOf(node: CascadeNode, down: number, month: number) {
  const sums = new Map<string, { whole: number; months: Map<string, number> }>();
  const visit = (at: CascadeNode): void => {
    if (at.children.length > 0) {
      at.children.forEach(visit);
      return;
    }
    const name = at.path[down] ?? "";
    const row = sums.get(name) ?? { whole: 0, months: new Map<string, number>() };
    row.whole += at.amount;
    const of = at.path[month];
    if (of !== undefined) row.months.set(of, (row.months.get(of) ?? 0) + at.amount);
    sums.set(name, row);
  };
  if (node.children.length > 0) visit(node);
  return sums;
}

/**
 * The parts of one figure down the side, by any level below it, with their months beside them. Every figure has its place,
 * sums as well, so that each can be locked.
 */
export function gridView(cascade: Cascade, node: CascadeNode, wanted?: string): GridView {
  const top = node.path.length;
  const levels = cascade.levels.slice(top);
  const by = levels.find((level) => level === wanted) ?? levels[0];
  const down =
    top +
    Math.max(
      0,
      levels.findIndex((level) => level === by),
    );
  const month = cascade.levels.indexOf("month");
  const across = month >= top && by !== "month" ? cascade.months.map((one) => one.month) : [];
  const locked = new Set(cascade.locks.map(({ path }) => placeKey(trimmedPlace(path))));
  const place = (part: string | undefined, of: string | undefined): string[] =>
    trimmedPlace(
      cascade.levels.map((_, at) =>
        at < top ? (node.path[at] ?? "") : at === down ? (part ?? "") : at === month ? (of ?? "") : "",
      ),
    );
  const cell = (part: string | undefined, of: string | undefined, amount: number, name: string): GridCell => {
    const path = place(part, of);
    return { path, amount, locked: locked.has(placeKey(path)), name };
  };
  const sums = sumsOf(node, down, across.length > 0 ? month : -1);
  const opens = new Set(
    by === levels[0] ? node.children.filter((one) => one.children.length > 0).map((one) => one.name) : [],
  );
  const rows = [...sums].map(([part, { whole, months }]): GridRow => {
    const name = partName(part);
    return {
      name,
      path: place(part, undefined),
      opens: opens.has(part),
      cells: [
        cell(part, undefined, whole, across.length > 0 ? `${name}, whole period` : name),
        ...across.map((of) => cell(part, of, months.get(of) ?? 0, `${name}, ${partName(of)}`)),
      ],
    };
  });
  const here = node.path.length === 0 ? "Everything" : node.path.map(partName).join(", ");
  const total = (of: string): number =>
    [...sums.values()].reduce((sum, { months }) => sum + (months.get(of) ?? 0), 0);
  return {
    by,
    levels,
    head: ["Total", ...across.map(shortMonth)],
    rows,
    sum: {
      name: "Sum",
      path: node.path,
      opens: false,
      cells: [
        cell(undefined, undefined, node.amount, here),
        ...across.map((of) => cell(undefined, of, total(of), `${here}, ${partName(of)}`)),
      ],
    },
  };
}
