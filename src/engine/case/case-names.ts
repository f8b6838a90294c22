import type { Problem } from "#engine/measure";
import type { CaseColumn, CaseStudy, CaseTable } from "./case-study.ts";

/** Where in the file each name stands, so that a problem with a formula can be told by its place. */
export function placesOfNames(study: CaseStudy): ReadonlyMap<string, string> {
  return new Map([
    ...(study.parameters ?? []).map(({ name }, at) => [name, `parameters.${at}`] as const),
    ...(study.values ?? []).map(({ name }, at) => [name, `values.${at}`] as const),
    ...(study.causes ?? []).map(({ flag }, at) => [flag, `causes.${at}.flag`] as const),
    ...(study.tables ?? []).flatMap(({ columns }, table) =>
      columns.map(({ name }, at) => [name, `tables.${table}.columns.${at}`] as const),
    ),
    ...Object.keys(study.lists ?? {}).map((name) => [name, `lists.${name}`] as const),
  ]);
}

/** Every name, as often as it is given. */
function allNames(study: CaseStudy): string[] {
  return [
    ...(study.parameters ?? []).map(({ name }) => name),
    ...(study.values ?? []).map(({ name }) => name),
    ...(study.causes ?? []).map(({ flag }) => flag),
    ...(study.tables ?? []).flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...Object.keys(study.lists ?? {}),
  ];
}

/** How many rows a table has. */
export function rowCount({ rows }: CaseTable, lists: CaseStudy["lists"] = {}): number {
  return typeof rows === "number"
    ? rows
    : rows.reduce((product, list) => product * (lists[list]?.length ?? 0), 1);
}

function columnProblems(study: CaseStudy, table: CaseTable, column: CaseColumn, where: string): Problem[] {
  const rows = rowCount(table, study.lists);
  const ways = [column.given, column.drawn, column.formula].filter((way) => way !== undefined).length;
  if (column.list !== undefined && study.lists?.[column.list] === undefined)
    return [{ code: "case-list-unknown", where: `${where}.list`, list: column.list }];
  const isOfRows =
    column.list !== undefined && typeof table.rows !== "number" && table.rows.includes(column.list);
  if (ways > 1 || (ways === 0 && !isOfRows)) return [{ code: "case-column-ways", where, name: column.name }];
  if (column.given && column.given.length !== rows)
    return [
      {
        code: "case-column-length",
        where: `${where}.given`,
        name: column.name,
        have: column.given.length,
        rows,
      },
    ];
  return [];
}

/** Names used twice, lists and causes that are not there, and columns that do not say how they come about. */
export function nameProblems(study: CaseStudy): Problem[] {
  const names = allNames(study);
  const places = placesOfNames(study);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((name) => ({
    code: "case-name-twice",
    where: places.get(name) ?? name,
    name,
  }));
  const tables = (study.tables ?? []).flatMap((table, at): Problem[] => {
    const lists = typeof table.rows === "number" ? [] : table.rows;
    const unknown = lists
      .filter((list) => study.lists?.[list] === undefined)
      .map((list) => ({ code: "case-list-unknown", where: `tables.${at}.rows`, list }));
    if (unknown.length > 0) return unknown;
    const many = rowCount(table, study.lists) > 5000;
    if (many) return [{ code: "case-rows-many", where: `tables.${at}.rows`, most: 5000 }];
    return table.columns.flatMap((column, inTable) =>
      columnProblems(study, table, column, `tables.${at}.columns.${inTable}`),
    );
  });
  const isPlanted = study.planted === undefined || study.causes?.some(({ id }) => id === study.planted);
  const planted = isPlanted ? [] : [{ code: "case-cause-unknown", where: "planted", cause: study.planted }];
  return [...twice, ...tables, ...planted];
}
