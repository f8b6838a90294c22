import { formatFigure } from "#engine/measure";
import type { ReportBlock } from "#engine/plan";
import { pointsOf, sheetOf, type Task } from "#engine/task";
import type { BuiltCase } from "./built-case.ts";
import { heading, preparedFor, prose, type CaseReport } from "./case-paper.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

const textOf = (parts: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  parts.find((part) => part.id === id)?.text ?? "";

/** The right answer to one task, as a tutor reads it. */
function answerBlocks(task: Task): ReportBlock[] {
  switch (task.kind) {
    case "choice":
      return [{ kind: "list", items: task.options.filter(({ right }) => right).map(({ text }) => text) }];
    case "order":
      return [{ kind: "list", items: task.steps.map(({ text }, at) => `${at + 1}. ${text}`) }];
    case "match":
      return [
        {
          kind: "list",
          items: task.stems.map(({ text, right }) => `${text}: ${textOf(task.options, right)}`),
        },
      ];
    case "classify":
      return [
        {
          kind: "list",
          items: task.statements.map(({ text, group }) => `${text}: ${textOf(task.groups, group)}`),
        },
      ];
    case "number":
      return prose(`${task.label}: ${formatFigure(task.value, task.unit, task.decimals)}`);
    case "worksheet": {
      const sheet = sheetOf(task);
      return sheet ? sheetBlocks(sheet) : [];
    }
    case "written":
      return task.models.flatMap((model, at) => [heading(3, `Model answer ${at + 1}`), ...prose(model)]);
  }
}

/** Marking points with their marks. A worksheet's are its cells, which its key shows already. */
function pointBlocks(task: Task): ReportBlock[] {
  const points = pointsOf(task);
  if (task.kind === "worksheet")
    return prose(
      `${points.length} marks, one for each figure. A figure that follows from the candidate's own earlier figures earns its mark.`,
    );
  return [
    {
      kind: "table",
      title: `Marking points of ${task.title}`,
      head: ["Point", "Criterion", "Marks", "Judged by"],
      rows: points.map(({ says, criterion, marks, judge }) => [
        says,
        criterion,
        String(marks),
        judge === "person" ? "a tutor" : "the site, by words and figures",
      ]),
      figures: [2],
    },
  ];
}

/** Known slips of a figure, so that a tutor recognises them on paper. */
function slipBlocks(task: Task): ReportBlock[] {
  if (task.kind !== "number" || !task.slips || task.slips.length === 0) return [];
  return [
    {
      kind: "list",
      items: task.slips.map(
        ({ name, value, feedback }) =>
          `${formatFigure(value, task.unit, task.decimals)}, ${name}: ${feedback}`,
      ),
    },
  ];
}

/**
 * The answer key and marking guide to one candidate's paper: the planted cause and how it is found, then task by task the
 * answer with this candidate's figures, its marking points and its workings.
 *
 * @example
 * caseKeyPaper(buildCase(exampleCase, 7).value, "C-104").title // => "Key: A short week"
 */
export function caseKeyPaper(built: BuiltCase, candidate = ""): CaseReport {
  const { title, firm, level, minutes, cause, otherCauses, tasks } = built;
  const marks = tasks.flatMap(pointsOf).reduce((sum, point) => sum + point.marks, 0);
  return {
    title: `Key: ${title}`,
    firm,
    months: `Level ${level}, ${minutes} minutes, ${marks} marks`,
    prepared: preparedFor(built, candidate),
    blocks: [
      ...(cause
        ? [
            heading(1, "The planted cause"),
            ...prose(cause.says),
            ...prose(`How it is found: ${cause.rule}`),
            ...prose("Not planted here:"),
            { kind: "list", items: otherCauses.map(({ rule }) => rule) } as const,
          ]
        : []),
      heading(1, "Answers and marking points"),
      ...tasks.flatMap((task, at) => [
        heading(2, `${at + 1}. ${task.title}`),
        ...answerBlocks(task),
        ...slipBlocks(task),
        ...pointBlocks(task),
        ...prose(task.after),
      ]),
    ],
  };
}
