import { ok, refuse, type Problem, type Result } from "#engine/measure";
import {
  varySheet,
  type Cell,
  type Parameter,
  type Sheet,
  type SheetTemplate,
  type Table,
} from "#engine/worksheet";
import { placesOfNames, rowCount } from "./case-names.ts";
import type { CaseColumn, CaseStudy, CaseTable } from "./case-study.ts";
import { mixedSeed } from "./mixed-seed.ts";

interface Shown {
  readonly name: string;
  readonly unit?: Cell["unit"] | undefined;
  readonly decimals?: number | undefined;
}
const shownAs = ({ name, unit = "number", decimals = 0 }: Shown) => ({ name, label: name, unit, decimals });

/** A figure is as it is shown, so that a candidate who works with what they read comes to the key's own answer. */
function asShown(
  formula: string,
  { unit, decimals = 0, exact }: Shown & { readonly exact?: boolean | undefined },
): string {
  return exact === true ? formula : `round(${formula}, ${unit === "percent" ? decimals + 2 : decimals})`;
}

/** The name under which the seed draws what becomes a given of the case. */
const drawnName = (name: string): string => `draw_${name}`;

/** The place of the planted cause: the one that the file names, or one by the seed, whatever has to be drawn again. */
function plantedPlace({ causes = [], planted }: CaseStudy, seed: number): number {
  const named = causes.findIndex(({ id }) => id === planted);
  return 1 + (named >= 0 ? named : (mixedSeed(seed, -1) >>> 0) % Math.max(1, causes.length));
}

function parametersOf(study: CaseStudy, seed: number): Parameter[] {
  const { causes = [], lists } = study;
  const single = (study.parameters ?? []).map(({ name, ...range }): Parameter =>
    "oneOf" in range
      ? { name: drawnName(name), oneOf: range.oneOf }
      : { name: drawnName(name), from: range.from, to: range.to, step: range.step },
  );
  const columns = (study.tables ?? []).flatMap((table) =>
    table.columns.flatMap(({ name, drawn }): Parameter[] =>
      drawn ? [{ name: drawnName(name), ...drawn, each: rowCount(table, lists) }] : [],
    ),
  );
  const cause: Parameter[] =
    causes.length > 0 ? [{ name: drawnName("planted"), oneOf: [plantedPlace(study, seed)] }] : [];
  return [...single, ...columns, ...cause];
}

/** The place in a list of the text in each row, where rows are for every text of one list with every text of the next. */
function placesInRows(
  { rows }: CaseTable,
  list: string,
  lists: CaseStudy["lists"] = {},
  count: number,
): number[] {
  if (typeof rows === "number") return [];
  const inner = rows
    .slice(rows.indexOf(list) + 1)
    .reduce((product, other) => product * (lists[other]?.length ?? 1), 1);
  const length = lists[list]?.length ?? 1;
  return Array.from({ length: count }, (_, row) => (Math.floor(row / inner) % length) + 1);
}

function columnOf(column: CaseColumn, table: CaseTable, study: CaseStudy): Table["columns"][number] {
  const to = rowCount(table, study.lists);
  const { given, drawn, formula, list } = column;
  const shown = shownAs(column);
  if (formula !== undefined)
    return { ...shown, parts: [{ from: 1, to, role: "formula", formula: asShown(formula, column) }] };
  // What is drawn takes the place of noughts.
  const noughts = drawn && new Array<number>(to).fill(0);
  const values = given ?? noughts ?? placesInRows(table, list ?? "", study.lists, to);
  return { ...shown, parts: [{ from: 1, to, role: "given", values }] };
}

/** The case's figures as a worksheet template: one language draws, works and constrains them. */
function figuresTemplate(study: CaseStudy, seed: number): SheetTemplate {
  const { parameters = [], values = [], causes = [], tables = [], constraints = [] } = study;
  const given = (shown: Shown): Cell => ({ ...shownAs(shown), role: "given", value: 0 });
  const cells: Cell[] = [
    ...parameters.map(given),
    ...(causes.length > 0 ? [given({ name: "planted" })] : []),
    ...causes.map(({ flag }, at): Cell => ({
      ...shownAs({ name: flag }),
      role: "formula",
      formula: `if(planted = ${at + 1}, 1, 0)`,
    })),
    ...values.map((value): Cell => ({
      ...shownAs(value),
      role: "formula",
      formula: asShown(value.formula, value),
    })),
  ];
  const sheet: Sheet = {
    id: study.id,
    version: study.version,
    title: study.title,
    cells,
    tables: tables.map((table, at) => ({
      id: `table${at + 1}`,
      title: table.title,
      rowHead: "Row",
      rows: Array.from({ length: rowCount(table, study.lists) }, (_, row) => String(row + 1)),
      columns: table.columns.map((column) => columnOf(column, table, study)),
    })),
  };
  const drawnCells = [...parameters.map(({ name }) => name), ...(causes.length > 0 ? ["planted"] : [])];
  const drawnColumns = tables.flatMap(({ columns }) =>
    columns.filter(({ drawn }) => drawn).map(({ name }) => name),
  );
  return {
    sheet,
    parameters: parametersOf(study, seed),
    fills: Object.fromEntries([
      ...drawnCells.map((name) => [name, drawnName(name)] as const),
      ...drawnColumns.map((name) => [name, `${drawnName(name)}[t]`] as const),
    ]),
    constraints: [
      ...constraints.map(({ says, formula }) => ({ says, formula })),
      ...causes.map(({ flag, rule, found }) => ({
        says: rule,
        // The rule has to find the cause where it is planted, and must not find it elsewhere.
        formula: `if(${found}, 1, 0) = ${flag}`,
      })),
    ],
  };
}

/** A problem with the worksheet of figures, told by its place in the file of the case. */
function placed(study: CaseStudy, problem: Problem): Problem {
  const places = placesOfNames(study);
  const named = (text: unknown): string | undefined => {
    if (typeof text !== "string") return undefined;
    const constraint = (study.constraints ?? []).findIndex(({ says }) => says === text);
    if (constraint >= 0) return `constraints.${constraint}`;
    const cause = (study.causes ?? []).findIndex(({ rule }) => rule === text);
    if (cause >= 0) return `causes.${cause}.found`;
    return places.get(text.replace(/\[\d+\]$/, "").replace(/^draw_/, ""));
  };
  const where = named(problem.where) ?? named(problem["constraint"]) ?? problem.where ?? "case";
  return { ...problem, where };
}

/**
 * One candidate's figures: the parameters drawn, the values and columns worked. What breaks a constraint, or hides the
 * cause so well that its rule does not find it, is drawn again; the same seed always settles on the same figures.
 */
export function drawFigures(study: CaseStudy, seed: number, attempt: number): Result<Sheet> {
  const sheet = varySheet(figuresTemplate(study, seed), mixedSeed(seed, attempt));
  return sheet.ok ? ok(sheet.value) : refuse(...sheet.problems.map((problem) => placed(study, problem)));
}
