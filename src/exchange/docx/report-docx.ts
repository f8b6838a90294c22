import type { PlanReport, ReportBlock } from "#engine/plan";
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  Packer,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
  type Table,
} from "docx";
import { isWide, tableDocx, textWidth, timelineDocx } from "./table-docx.ts";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** A4 in twentieths of a point, with margins of two centimetres. */
const page = { width: 11906, height: 16838, margin: 1134 } as const;

type Child = Paragraph | Table;
/** The name by which the contents find each heading. */
type Anchors = ReadonlyMap<ReportBlock, string>;

function blockDocx(block: ReportBlock, width: number, anchors: Anchors): Child[] {
  switch (block.kind) {
    case "heading": {
      const id = anchors.get(block);
      const text = new TextRun(block.text);
      const children: ParagraphChild[] = [id === undefined ? text : new Bookmark({ id, children: [text] })];
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children })];
    }
    case "prose":
      return block.text.split(/\n+/).map((text) => new Paragraph({ children: [new TextRun(text)] }));
    case "list":
      return block.items.map(
        (text) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }),
      );
    case "table":
      return [caption(block.title), tableDocx(block, width), new Paragraph({ style: "After" })];
    case "timeline":
      return [caption(block.title), timelineDocx(block, width), new Paragraph({ style: "After" })];
  }
}

const blocksDocx = (blocks: readonly ReportBlock[], wide: boolean, anchors: Anchors): Child[] =>
  blocks.flatMap((block) => blockDocx(block, textWidth(wide), anchors));

/** Headings of the first two levels by their names in the file. */
function anchorsOf(blocks: readonly ReportBlock[]): Anchors {
  const headings = blocks.filter((block) => block.kind === "heading" && block.level <= 2);
  return new Map(headings.map((block, at) => [block, `part${String(at + 1)}`]));
}

/**
 * The contents: each heading leads to its place and refers to its page. A list made by the word processor itself would
 * show no number before somebody asks for it; a reference to a page is filled in when the file is opened.
 */
function contents(anchors: Anchors): Paragraph[] {
  return [...anchors].flatMap(([block, anchor]) => {
    if (block.kind !== "heading") return [];
    const pages = [new PageReference(anchor, { hyperlink: true })];
    return [
      new Paragraph({
        style: `Contents${String(block.level)}`,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(false), leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({ anchor, children: [new TextRun(block.text)] }),
          new TextRun({ children: [new Tab()] }),
          ...pages,
        ],
      }),
    ];
  });
}

const caption = (text: string): Paragraph =>
  new Paragraph({ style: "Caption", keepNext: true, children: [new TextRun(text)] });

/** Blocks in runs of upright and sideways pages: a part with a wide table lies on its side, heading and all. */
function sectionsOf(
  blocks: readonly ReportBlock[],
): { readonly wide: boolean; readonly blocks: ReportBlock[] }[] {
  const parts: ReportBlock[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!last || (block.kind === "heading" && block.level === 1)) parts.push([block]);
    else last.push(block);
  }
  const sections: { wide: boolean; blocks: ReportBlock[] }[] = [];
  for (const part of parts) {
    const wide = part.some(isWide);
    const last = sections.at(-1);
    if (last?.wide === wide) last.blocks.push(...part);
    else sections.push({ wide, blocks: part });
  }
  return sections;
}

function footer({ firm, title }: PlanReport, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun([firm, title].filter(Boolean).join(": ")),
          new TextRun({ children: [new Tab(), "Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function section(report: PlanReport, wide: boolean, children: Child[]): ISectionOptions {
  // Word turns the page by itself when it is told that it lies on its side.
  const size = { width: page.width, height: page.height };
  const margin = { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin };
  return {
    properties: {
      page: {
        size: { ...size, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin,
      },
    },
    footers: { default: footer(report, textWidth(wide)) },
    children,
  };
}

/**
 * A plan as a Word document: a title, contents, real headings, tables whose head is repeated on every page, the
 * timeline as a table of months, and numbered pages.
 */
export async function reportDocx(report: PlanReport): Promise<Uint8Array<ArrayBuffer>> {
  const { title, firm, months, prepared } = report;
  const anchors = anchorsOf(report.blocks);
  const front: Child[] = [
    ...[firm, months]
      .filter(Boolean)
      .map((text) => new Paragraph({ style: "Beside", children: [new TextRun(text)] })),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...[prepared]
      .filter(Boolean)
      .map((text) => new Paragraph({ style: "Beside", children: [new TextRun(text)] })),
    new Paragraph({ style: "Contents", children: [new TextRun("Contents")] }),
    ...contents(anchors),
  ];
  const sections = sectionsOf(report.blocks);
  // What comes first and is upright goes on after the contents.
  const upright = sections[0]?.wide === false ? sections[0] : undefined;
  const others = upright ? sections.slice(1) : sections;
  const font = "Calibri";
  const document = new Document({
    title: [firm, title].filter(Boolean).join(": "),
    creator: "Golden Thread",
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: "en-GB" } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 48, bold: true }, paragraph: { spacing: { before: 120, after: 120 } } },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 80 } } },
        heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
      },
      paragraphStyles: [
        {
          id: "Caption",
          name: "caption",
          basedOn: "Normal",
          run: { size: 20, italics: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
        {
          id: "Cell",
          name: "Table cell",
          basedOn: "Normal",
          run: { size: 18 },
          paragraph: { spacing: { after: 0 } },
        },
        { id: "Beside", name: "Beside the title", basedOn: "Normal", run: { size: 24 } },
        {
          id: "Contents",
          name: "Contents heading",
          basedOn: "Normal",
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 360, after: 80 } },
        },
        {
          id: "Contents1",
          name: "toc 1",
          basedOn: "Normal",
          run: { bold: true },
          paragraph: { spacing: { before: 80, after: 20 } },
        },
        {
          id: "Contents2",
          name: "toc 2",
          basedOn: "Normal",
          paragraph: { spacing: { after: 0 }, indent: { left: 284 } },
        },
        {
          id: "After",
          name: "After a table",
          basedOn: "Normal",
          run: { size: 8 },
          paragraph: { spacing: { after: 80 } },
        },
        {
          id: "Footer",
          name: "footer",
          basedOn: "Normal",
          run: { size: 18 },
          paragraph: { alignment: AlignmentType.LEFT },
        },
      ],
    },
    sections: [
      section(report, false, [...front, ...(upright ? blocksDocx(upright.blocks, false, anchors) : [])]),
      ...others.map(({ wide, blocks }) => section(report, wide, blocksDocx(blocks, wide, anchors))),
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
