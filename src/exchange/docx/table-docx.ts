import type { ReportBlock, ReportTable, ReportTimeline } from "#engine/plan";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from "docx";

/** From this many columns on, a table is set on a page that lies on its side. */
const wideColumns = 6;

export const isWide = (block: ReportBlock): boolean =>
  block.kind === "timeline" || (block.kind === "table" && block.head.length >= wideColumns);

/** The width between the margins of an A4 page, in twentieths of a point. */
export const textWidth = (wide: boolean): number => (wide ? 16838 : 11906) - 2 * 1134;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: "9A9A9A" } as const;
const strong = { style: BorderStyle.SINGLE, size: 12, color: "333333" } as const;
const borders = {
  top: strong,
  bottom: strong,
  left: none,
  right: none,
  insideHorizontal: hairline,
  insideVertical: none,
};
const margins = { top: 40, bottom: 40, left: 70, right: 70 } as const;

interface Look {
  readonly width: number;
  readonly isFigure?: boolean;
  readonly isBold?: boolean;
  readonly fill?: string;
}

function cell(text: string, { width, isFigure = false, isBold = false, fill }: Look): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: text.split(/\n+/).map((line) => {
      const run: IRunOptions = { text: line, bold: isBold };
      return new Paragraph({
        style: "Cell",
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun(run)],
      });
    }),
  });
}

const head = (texts: readonly string[], widths: readonly number[], figures: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text, at) =>
      cell(text, { width: widths[at] ?? 0, isFigure: figures.includes(at), isBold: true }),
    ),
  });

/** Wider columns for longer texts, by the square root of their length, and room for the longest word. */
function widthsOf({ head: titles, rows }: ReportTable, width: number): number[] {
  const weights = titles.map((title, column) => {
    const texts = [title, ...rows.map((row) => row[column] ?? "")];
    const longest = Math.max(...texts.map((text) => text.length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s+/).map((one) => one.length)));
    return Math.max(Math.sqrt(longest) * 2.2, word, 3) + 1;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * width));
}

/** A table whose head is repeated on every page and whose rows are not torn apart. */
export function tableDocx(block: ReportTable, width: number): Table {
  const widths = widthsOf(block, width);
  const last = block.rows.length - 1;
  const rows = block.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, column) =>
          cell(text, {
            width: widths[column] ?? 0,
            isFigure: block.figures.includes(column),
            isBold: block.hasTotal === true && at === last,
          }),
        ),
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [head(block.head, widths, block.figures), ...rows],
  });
}

/** The timeline as a table of months: a shaded cell in each month in which something runs, and its dates in words. */
export function timelineDocx({ months, bars }: ReportTimeline, width: number): Table {
  const nameWidth = Math.floor(width * 0.34);
  const monthWidth = Math.floor((width - nameWidth) / Math.max(1, months.length));
  const widths = [nameWidth, ...months.map(() => monthWidth)];
  const rows = bars.map(
    ({ name, beside, first, last, isCampaign }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([name, beside].filter(Boolean).join("\n"), { width: nameWidth }),
          ...months.map((_, at) => {
            const runs = at >= first && at <= last;
            // A mark beside the shade, so that it is read in black and white too.
            return cell(runs ? (isCampaign ? "○" : "●") : "", {
              width: monthWidth,
              ...(runs ? { fill: isCampaign ? "E8E4DA" : "C9D6E6" } : {}),
            });
          }),
        ],
      }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [head(["○ campaign, ● action", ...months], widths, []), ...rows],
  });
}
