import { partName, totalsBy, type Cascade, type CascadeNode } from "#engine/targets";

/** One figure of the grid. */
export interface GridCell {
  readonly path: readonly string[];
  readonly amount: number;
  readonly locked: boolean;
  /** A figure of its own, which can be locked; otherwise the sum of several. */
  readonly own: boolean;
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
  readonly head: readonly string[];
  readonly rows: readonly GridRow[];
  readonly totals: readonly number[];
}

const shortMonth = (name: string): string => {
  const [month = "", year = ""] = partName(name).split(" ");
  return year === "" ? month : `${month.slice(0, 3)} ${year.slice(2)}`;
};

/** The parts of one figure, with their months beside them where months are the last level. */
export function gridView(cascade: Cascade, node: CascadeNode): GridView {
  const across =
    cascade.levels.at(-1) === "month" && node.children[0]?.level !== "month"
      ? cascade.months.map(({ month }) => month)
      : [];
  const rows = node.children.map((child): GridRow => {
    const name = partName(child.name);
    const whole: GridCell = {
      path: child.path,
      amount: child.amount,
      locked: child.locked,
      own: true,
      name: `${name}, whole period`,
    };
    const months = new Map(child.children.map((one) => [one.name, one]));
    const last = child.children[0]?.level === "month";
    const sums = last || across.length === 0 ? new Map<string, number>() : totalsBy(child, "month");
    const cells = across.map((month): GridCell => {
      const own = last ? months.get(month) : undefined;
      return {
        path: own?.path ?? [...child.path, month],
        amount: own?.amount ?? sums.get(month) ?? 0,
        locked: own?.locked ?? false,
        own: own !== undefined,
        name: `${name}, ${partName(month)}`,
      };
    });
    return { name, path: child.path, opens: child.children.length > 0, cells: [whole, ...cells] };
  });
  const head = ["Total", ...across.map(shortMonth)];
  return {
    head,
    rows,
    totals: head.map((_, at) => rows.reduce((sum, row) => sum + (row.cells[at]?.amount ?? 0), 0)),
  };
}
