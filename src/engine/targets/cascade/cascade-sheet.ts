import { refuse, type Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  readSheet,
  worked,
  workedCell,
  type Figure,
  type Part,
  type Sheet,
  type Table,
} from "#engine/worksheet";
import { partName } from "./cascade-words.ts";
import type { Cascade, CascadeLevel } from "./cascade.ts";
import type { CascadeNode } from "./cascade-node.ts";

interface SheetRow {
  readonly head: string;
  readonly group: string;
  readonly amounts: readonly number[];
}

/** Rows of a sheet: each part of the level above the months, or each part of the lowest level where there are none. */
function rowsOf(root: CascadeNode, months: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  const visit = (node: CascadeNode): void => {
    const last = node.children.length === 0 || node.children.every(({ level }) => level === "month");
    if (!last) {
      node.children.forEach(visit);
      return;
    }
    const locked = node.locked ? " (locked)" : "";
    rows.push({
      head: `${node.path.map(partName).join(", ") || "Whole target"}${locked}`,
      group: node.path[0] ?? "",
      amounts:
        node.children.length === 0 || months.length === 0
          ? [node.amount]
          : months.map((name) => node.children.find((child) => child.name === name)?.amount ?? 0),
    });
  };
  visit(root);
  return rows;
}

/** The stretch of rows of each part of the highest level: they stand together, because the cascade is a tree. */
function groupsOf(rows: readonly SheetRow[]): { name: string; from: number; to: number }[] {
  const groups: { name: string; from: number; to: number }[] = [];
  rows.forEach(({ group }, at) => {
    const open = groups.at(-1);
    if (open?.name === group) open.to = at + 1;
    else groups.push({ name: group, from: at + 1, to: at + 1 });
  });
  return groups;
}

const eachRow = (formulas: readonly string[]): Part[] =>
  formulas.map((formula, at) => ({ from: at + 1, to: at + 1, role: "formula", formula }));

/**
 * A worked cascade as a worksheet: people (or the lowest parts) down, months across, sums both ways as formulas.
 *
 * The shares are labelled as given by the largest remainder, because rounding by rank is no formula; every total, the
 * phasing beside it and the check that all of it sums to the target are live. Refuses an order in which months stand
 * above another level, since each row would then hold only one month.
 */
export function cascadeSheet(cascade: Cascade, root: CascadeNode): Result<Sheet> {
  const { levels, unit } = cascade;
  const last: CascadeLevel | undefined = levels.at(-1);
  if (levels.includes("month") && last !== "month")
    return refuse({ code: "cascade-sheet-months", where: "levels" });
  const months = last === "month" ? cascade.months.map(({ month }) => month) : [];
  const scale = unit === "pounds" ? 100 : 1;
  const pence = unit === "pounds" && cascade.step % 100 !== 0;
  const money: Figure =
    unit === "pounds" ? { unit: "pounds", decimals: pence ? 2 : 0 } : { unit: "units", decimals: 0 };
  const rows = rowsOf(root, months);
  const names = months.length === 0 ? ["m1"] : months.map((_, at) => `m${String(at + 1)}`);
  const labels = months.length === 0 ? ["Share"] : months.map(partName);
  const origin = { note: "Shares in whole steps by largest remainder, from the cascade." };
  const people: Table = {
    id: "parts",
    title: `Targets by ${levels.length > 1 && last === "month" ? "part and month" : "part"}`,
    rowHead: "Part",
    rows: rows.map(({ head }) => head),
    columns: [
      ...names.map((name, at) =>
        column(
          name,
          labels[at] ?? name,
          money,
          [
            givenRows(
              1,
              rows.map(({ amounts }) => (amounts[at] ?? 0) / scale),
            ),
          ],
          origin,
        ),
      ),
      column("total", "Total", money, [
        worked(1, rows.length, names.length === 1 ? "m1" : names.join(" + ")),
      ]),
    ],
  };
  const groups = groupsOf(rows);
  const above: Table[] =
    groups.length > 1 && groups.length < rows.length
      ? [
          {
            id: "groups",
            title: `By ${levels[0] ?? "part"}`,
            rowHead: "Part",
            rows: groups.map(({ name }) => partName(name)),
            columns: [
              column(
                "groupTotal",
                "Total",
                money,
                eachRow(groups.map(({ from, to }) => `sum(rows(total, ${String(from)}, ${String(to)}))`)),
              ),
              column("groupShare", "Share of the target", { unit: "percent", decimals: 1 }, [
                worked(1, groups.length, "groupTotal / target"),
              ]),
            ],
          },
        ]
      : [];
  const phased: Table[] =
    months.length > 1
      ? [
          {
            id: "months",
            title: "By month",
            rowHead: "Month",
            rows: labels,
            columns: [
              column("index", "Seasonal index", { unit: "ratio", decimals: 4 }, [
                givenRows(
                  1,
                  cascade.months.map(({ index }) => index),
                ),
              ]),
              column("phased", "Target × index ÷ sum of indices", money, [
                worked(1, months.length, "target * index / sum(index)"),
              ]),
              column("monthTotal", "Passed down", money, eachRow(names.map((name) => `sum(${name})`))),
              column("rounding", "Difference: rounding and locks", money, [
                worked(1, months.length, "monthTotal - phased"),
              ]),
            ],
          },
        ]
      : [];
  return readSheet({
    id: "cascade",
    version: 1,
    title: cascade.title === "" ? "Cascade" : cascade.title,
    cells: [
      givenCell("target", "Target", money, cascade.amount / scale),
      workedCell("passedDown", "Sum of all parts", money, "sum(total)"),
      workedCell("difference", "Target − sum of all parts", money, "target - passedDown"),
      workedCell(
        "sums",
        "Sums to the target (1 = yes, 0 = no)",
        countFigure,
        "if(abs(difference) < 0.005, 1, 0)",
      ),
    ],
    tables: [people, ...above, ...phased],
  });
}
