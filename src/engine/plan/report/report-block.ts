/** A piece of the written plan, for whoever sets it: a Word document, a printed page, a page of the site. */
export type ReportBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | ReportTable
  | ReportTimeline;

export interface ReportTable {
  readonly kind: "table";
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold figures, and stand to the right. */
  readonly figures: readonly number[];
  /** The last row is the sum of those above it. */
  readonly hasTotal?: boolean;
}

/** Activities beside the months in which they run. */
export interface ReportTimeline {
  readonly kind: "timeline";
  readonly title: string;
  readonly months: readonly string[];
  readonly bars: readonly {
    readonly name: string;
    readonly beside: string;
    /** The first and the last month, counted from 0. */
    readonly first: number;
    readonly last: number;
    readonly isCampaign: boolean;
  }[];
}

const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: "heading", level, text });
export const prose = (text: string): ReportBlock[] =>
  text.trim() === "" ? [] : [{ kind: "prose", text: text.trim() }];
export const list = (items: readonly string[]): ReportBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

/** A table, or nothing where it would have no row. */
export function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { figures = [], total }: { figures?: readonly number[]; total?: readonly string[] } = {},
): ReportBlock[] {
  if (rows.length === 0) return [];
  if (total === undefined) return [{ kind: "table", title, head, rows, figures }];
  return [{ kind: "table", title, head, rows: [...rows, total], figures, hasTotal: true }];
}

/** A part with its heading, or nothing where nothing stands in it. */
export const part = (
  level: 1 | 2 | 3,
  text: string,
  ...blocks: readonly (readonly ReportBlock[])[]
): ReportBlock[] => {
  const all = blocks.flat();
  return all.length === 0 ? [] : [heading(level, text), ...all];
};
