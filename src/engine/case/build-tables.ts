import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { AskedOfSheet } from "#engine/worksheet";
import type { BuiltColumn, BuiltTable } from "./built-case.ts";
import type { CaseColumn, CaseStudy, CaseTable } from "./case-study.ts";
import { fillText, type Told } from "./fill-text.ts";

type Ask = (formula: string) => Result<AskedOfSheet>;

function columnShown({ name, label = name, list, unit = "number", decimals = 0 }: CaseColumn): BuiltColumn {
  return list === undefined ? { name, label, kind: "figure", unit, decimals } : { name, label, kind: "text" };
}

/** The figures of a column down its rows; of a text column the texts at those places of its list. */
function columnCells({ name, list }: CaseColumn, ask: Ask, told: Told): Result<(string | number)[]> {
  const asked = ask(name);
  if (!asked.ok) return asked;
  const figures = Array.isArray(asked.value) ? (asked.value as readonly number[]) : [];
  const texts = list === undefined ? undefined : told.lists[list];
  if (!texts) return ok([...figures]);
  const stray = figures.find((place) => texts[place - 1] === undefined);
  return stray === undefined
    ? ok(figures.map((place) => texts[place - 1] ?? ""))
    : refuse({ code: "case-list-place", list: list ?? "", place: stray, most: texts.length });
}

function buildTable(table: CaseTable, at: number, ask: Ask, told: Told): Result<BuiltTable> {
  const problems: Problem[] = [];
  const note = (where: string, found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => ({ ...problem, where: `tables.${at}.${where}` })));
  };
  const seen = table.columns.flatMap((column, place) => (column.hidden === true ? [] : [{ column, place }]));
  const columns = seen.map(({ column, place }) => {
    const cells = columnCells(column, ask, told);
    if (!cells.ok) note(`columns.${place}`, cells.problems);
    return cells.ok ? cells.value : [];
  });
  const filled = (text: string, where: string): string => {
    const one = fillText(text, told);
    if (!one.ok) note(where, one.problems);
    return one.ok ? one.value : "";
  };
  const title = filled(table.title, "title");
  const about = table.about === undefined ? {} : { about: filled(table.about, "about") };
  if (problems.length > 0) return refuse(...problems);
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));
  return ok({ id: table.id, title, ...about, columns: seen.map(({ column }) => columnShown(column)), rows });
}

/** The tables that the candidate sees, in their own figures; hidden columns and tables stay behind. */
export function buildTables(study: CaseStudy, ask: Ask, told: Told): Result<BuiltTable[]> {
  const built = (study.tables ?? []).flatMap((table, at) =>
    table.hidden === true ? [] : [buildTable(table, at, ask, told)],
  );
  const problems = built.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0 ? refuse(...problems) : ok(built.flatMap((one) => (one.ok ? [one.value] : [])));
}
