import { threadColumns, type PlanBreak, type ThreadGraph, type ThreadNode } from "#engine/plan";

/** A place of the picture: a column of the thread, and a row counted from the top. */
interface Place {
  readonly column: number;
  readonly row: number;
}
/** An item where it stands in the picture. */
export interface Knot extends Place {
  readonly node: ThreadNode;
  /** The breaks that lie in the item itself, by their number in the list: it has no owner, no date. */
  readonly flaws: readonly Numbered[];
}
interface Strand {
  readonly from: Knot;
  readonly to: Place;
  readonly ids: readonly [string, string];
  /** The way that the row follows, another citation, or one to a target beyond capacity. */
  readonly kind: "spun" | "also" | "strained";
}
/** A thread that breaks off, and the empty place to which it should lead. */
interface Fray extends Place {
  readonly knot: Knot;
  readonly missing: Numbered;
}
export interface Numbered {
  readonly number: number;
  readonly found: PlanBreak;
}
/** The reviews that look at a KPI, at the end of its row. */
interface Looked extends Place {
  readonly knot: Knot;
  readonly reviews: readonly ThreadNode[];
}
export interface ThreadPicture {
  readonly rows: number;
  readonly knots: readonly Knot[];
  readonly strands: readonly Strand[];
  readonly frays: readonly Fray[];
  readonly looked: readonly Looked[];
}

const lastColumn = threadColumns.length - 1;

/** The item that a row comes from: the nearest station before it, the first in order. */
function mainAsker(graph: ThreadGraph): ReadonlyMap<string, string> {
  const overOf = new Map<string, number>();
  const asker = new Map<string, string>();
  for (const { from, to, over } of graph.edges) {
    if (over >= (overOf.get(to) ?? Infinity)) continue;
    overOf.set(to, over);
    asker.set(to, from);
  }
  return asker;
}

/** The column in which something is missing, or null where the fault lies in the item itself. */
function missingColumn({ kind, mend }: PlanBreak, column: number): number | null {
  if (kind === "orphan") return column - 1;
  if (kind === "unmeasured" && mend.field === "kpis") return threadColumns.indexOf("kpis");
  if (kind === "uncontrolled") return lastColumn;
  if (kind !== "uncited") return null;
  const wanted = threadColumns.findIndex((list) => list === mend.part);
  return wanted > column ? wanted : null;
}

/**
 * Lays the thread of a plan out: an item stands in the column of its list and in the row of the first that follows
 * from it, and every line of descent has a row of its own, so that no two meet. A review stands at the end of each KPI
 * that it looks at, because a line from every one of them to one place could not be read.
 */
export function threadPicture(graph: ThreadGraph, breaks: readonly PlanBreak[]): ThreadPicture {
  const asker = mainAsker(graph);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const drawn = graph.nodes.filter(({ column }) => column < lastColumn);
  const answers = new Map<string, ThreadNode[]>();
  for (const node of drawn) {
    const from = asker.get(node.id);
    if (from !== undefined) answers.set(from, [...(answers.get(from) ?? []), node]);
  }
  const numbered = breaks.map((found, at): Numbered => ({ found, number: at + 1 }));
  const knots = new Map<string, Knot>();
  let rows = 0;
  function place(node: ThreadNode): number {
    const [first, ...others] = answers.get(node.id) ?? [];
    const row = first ? place(first) : rows++;
    const own = numbered.filter(({ found }) => found.at.id === node.id);
    const flaws = own.filter(({ found }) => missingColumn(found, node.column) === null);
    knots.set(node.id, { node, row, column: node.column, flaws });
    others.forEach(place);
    return row;
  }
  drawn.filter(({ id }) => !asker.has(id)).forEach(place);

  const all = [...knots.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const strained = new Set(breaks.filter(({ kind }) => kind === "stretched").map(({ at }) => at.id));
  const looking = graph.edges.filter(({ to }) => nodes.get(to)?.column === lastColumn);
  return {
    rows,
    knots: all,
    strands: graph.edges.flatMap(({ from, to }): Strand[] => {
      const [first, second] = [knots.get(from), knots.get(to)];
      if (!first || !second) return [];
      const isMain = asker.get(to) === from;
      const kind = strained.has(from) ? "strained" : isMain ? "spun" : "also";
      return [{ from: first, to: second, ids: [from, to], kind }];
    }),
    looked: all
      .filter(({ node }) => node.list === "kpis")
      .flatMap((knot): Looked[] => {
        const reviews = looking.flatMap(({ from, to }) =>
          from === knot.node.id ? (nodes.get(to) ?? []) : [],
        );
        return reviews.length === 0 ? [] : [{ knot, reviews, row: knot.row, column: lastColumn }];
      }),
    frays: numbered.flatMap((missing): Fray[] => {
      const knot = knots.get(missing.found.at.id ?? "");
      const column = knot ? missingColumn(missing.found, knot.column) : null;
      return knot && column !== null && column >= 0 ? [{ knot, missing, column, row: knot.row }] : [];
    }),
  };
}

/** Everything on the thread of one item: what asked for it and for that, and what follows from it. */
export function threadThrough(graph: ThreadGraph, id: string): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const [here, there] of [
    ["to", "from"],
    ["from", "to"],
  ] as const) {
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const edge of graph.edges) {
        if (edge[here] !== at || seen.has(edge[there])) continue;
        seen.add(edge[there]);
        waiting.push(edge[there]);
      }
    }
  }
  return seen;
}
