import { formatFigure } from "#engine/measure";
import type { PlanReport, ReportBlock } from "#engine/plan";
import type { CandidatePart } from "#engine/task";
import type { BuiltTable } from "./built-case.ts";
import type { CaseCandidatePart } from "./case-parts.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

/** A paper to be printed, or set as a Word document: the same shape as a plan's report. */
export type CaseReport = PlanReport;

export const heading = (level: 1 | 2 | 3, text: string): ReportBlock => ({ kind: "heading", level, text });
export const prose = (text: string): ReportBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ kind: "prose", text: paragraph }));
const marksInWords = (marks: number): string => `${marks} ${marks === 1 ? "mark" : "marks"}`;

/** Beyond these a table fills pages that nobody reads; it is in the file beside the paper. */
const mostRows = 80;

function tableBlocks({ title, about = "", columns, rows }: BuiltTable): ReportBlock[] {
  const figures = columns.flatMap(({ kind }, at) => (kind === "figure" ? [at] : []));
  const shown = rows.slice(0, mostRows).map((row) =>
    columns.map((column, at) => {
      const value = row[at] ?? "";
      return typeof value === "number" && column.kind === "figure"
        ? formatFigure(value, column.unit, column.decimals)
        : String(value);
    }),
  );
  const rest = rows.length - shown.length;
  const note = rest > 0 ? `${rest} more rows are in the file of tables.` : "";
  return [
    ...prose(about),
    { kind: "table", title, head: columns.map(({ label }) => label), rows: shown, figures },
    ...prose(note),
  ];
}

const lettered = (texts: readonly { readonly text: string }[]): readonly string[] =>
  texts.map(({ text }, at) => `${String.fromCodePoint(65 + at)}  ${text}`);

/** What stands under the prompt: the options to choose from, the places to fill, the lines to write on. */
function questionBlocks(part: CandidatePart): ReportBlock[] {
  switch (part.kind) {
    case "choice":
      return [
        ...prose(part.choose === 1 ? "Choose one." : `Choose ${part.choose}.`),
        { kind: "list", items: lettered(part.options) },
      ];
    case "order":
      return [
        ...prose(`Number them from ${part.ends[0]} to ${part.ends[1]}.`),
        { kind: "list", items: lettered(part.steps) },
      ];
    case "match":
    case "classify": {
      const [stems, places] =
        part.kind === "match" ? [part.stems, part.options] : [part.statements, part.groups];
      return [
        {
          kind: "table",
          title: "Write a letter for each",
          head: ["", "Letter"],
          rows: stems.map(({ text }) => [text, ""]),
          figures: [],
        },
        { kind: "list", items: lettered(places) },
      ];
    }
    case "number":
      return prose(`${part.label}: ______________________`);
    case "worksheet":
      return part.sheet ? sheetBlocks(part.sheet) : [];
    case "written": {
      const { words } = part;
      return words ? prose(`Write about ${words.least} to ${words.most} words.`) : [];
    }
  }
}

function taskBlocks(part: CandidatePart, at: number): ReportBlock[] {
  const { title, marks, minutes, prompt, table } = part;
  return [
    heading(2, `${at + 1}. ${title} (${marksInWords(marks)}, about ${minutes} minutes)`),
    ...prose(prompt),
    ...(table
      ? [{ kind: "table", title: table.caption, head: table.head, rows: table.rows, figures: [] } as const]
      : []),
    ...questionBlocks(part),
  ];
}

/** Whose paper it is and with which figures, so that the key to it can be found again. */
export function preparedFor(
  { id, version, seed }: Pick<CaseCandidatePart, "id" | "version" | "seed">,
  candidate = "",
): string {
  const who = candidate.trim() === "" ? "" : `Candidate ${candidate.trim()}, `;
  return `${who}case ${id}, version ${version}, figures of seed ${seed}`;
}

/**
 * The paper of one candidate: brief, exhibits, tables and tasks, and nothing of the key.
 *
 * @example
 * casePaper(caseCandidatePart(buildCase(exampleCase, 7).value), "C-104").prepared // => "Candidate C-104, case example, version 1, figures of seed 7"
 */
export function casePaper(part: CaseCandidatePart, candidate = ""): CaseReport {
  const { title, firm, level, minutes, marks, due } = part;
  const end = due === undefined ? "" : ` Hand in by ${due}.`;
  return {
    title,
    firm,
    months: `Level ${level}, ${minutes} minutes, ${marksInWords(marks)}`,
    prepared: preparedFor(part, candidate),
    blocks: [
      heading(1, "The case"),
      ...prose(part.brief),
      ...part.exhibits.flatMap(({ title: name, from, text }) => [
        heading(2, name),
        ...prose(from === undefined ? "" : `From: ${from}`),
        ...prose(text),
      ]),
      ...(part.tables.length > 0 ? [heading(1, "Tables"), ...part.tables.flatMap(tableBlocks)] : []),
      heading(1, "Tasks"),
      ...prose(`Answer all of them.${end}`),
      ...part.tasks.flatMap(taskBlocks),
    ],
  };
}
