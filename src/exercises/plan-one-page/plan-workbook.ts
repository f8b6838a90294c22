import { budgetSheet, actionsSheet, caseSheet, type Plan } from "#engine/plan";
import { activitySheet, cascadeSheet, workCascade, type Cascade } from "#engine/targets";
import { toSpreadsheet, type Sheet, type SpreadsheetText } from "#engine/worksheet";
import type { Result } from "#engine/measure";

/** Names of sheets that a spreadsheet program takes: no sign that it refuses, at most 31 letters, none twice. */
function named(taken: Set<string>, wanted: string): string {
  const plain =
    wanted
      .replace(/[\\/?*[\]:']/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 28) || "Sheet";
  let name = plain;
  for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${plain.slice(0, 28)} ${String(at)}`;
  taken.add(name.toLowerCase());
  return name;
}

function sheetOfCascade(cascade: Cascade): Result<Sheet> {
  const worked = workCascade(cascade);
  return worked.ok ? cascadeSheet(cascade, worked.value) : worked;
}

/** The plan's figures as a workbook of live formulas: budget, actions, business cases, cascades and activity. */
export function planWorkbook(plan: Plan): SpreadsheetText {
  const sheets: [string, Result<Sheet>][] = [
    ["Budget", budgetSheet(plan)],
    ["Actions", actionsSheet(plan)],
    ...plan.businessCases.map((asked): [string, Result<Sheet>] => [
      asked.title || "Business case",
      caseSheet(asked),
    ]),
    ...plan.targetSets.flatMap(({ title, cascade, activity }): [string, Result<Sheet>][] => [
      ...(cascade === null ? [] : [[`Cascade ${title}`, sheetOfCascade(cascade)] as [string, Result<Sheet>]]),
      ...(activity === null
        ? []
        : [[`Activity ${title}`, activitySheet(activity)] as [string, Result<Sheet>]]),
    ]),
  ];
  const taken = new Set<string>();
  return {
    sheets: sheets.flatMap(([name, sheet]) =>
      sheet.ok
        ? toSpreadsheet(sheet.value).sheets.map((text) => ({ ...text, name: named(taken, name) }))
        : [],
    ),
  };
}
