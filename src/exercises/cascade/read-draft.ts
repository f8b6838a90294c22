import { readMoney, readMonth, readNumber, type Problem } from "#engine/measure";
import type { Cascade } from "#engine/targets";
import { figureOf, typedRows } from "../target-sets/typed-rows.ts";
import type { CascadeDraft } from "./cascade-draft.ts";

/** What was typed, as far as it could be read, and where it could not. */
export interface ReadDraft {
  readonly cascade: Cascade;
  /** In whole pence or units; null where none was typed. */
  readonly forecast: number | null;
  readonly problems: readonly Problem[];
}

/** An amount as it was typed: pounds as whole pence, or whole units. */
export function readAmount(
  typed: string,
  unit: Cascade["unit"],
  where: string,
  problems: Problem[],
): number | null {
  if (typed.trim() === "") return null;
  const read = unit === "pounds" ? readMoney(typed) : readNumber(typed);
  if (read.ok) return Math.round(read.value * (unit === "pounds" ? 100 : 1));
  problems.push(...read.problems.map((problem) => ({ ...problem, where })));
  return null;
}

function monthsOf(text: string, problems: Problem[]): Cascade["months"] {
  return typedRows(text).flatMap((row) => {
    const typed = row.cells[0] ?? "";
    const month = readMonth(typed);
    if (!month.ok) {
      problems.push({ code: "row-month-unreadable", where: "months", row: row.row, typed });
      return [];
    }
    return [{ month: month.value, index: figureOf(row, 1, "an index", 1, problems, "months") }];
  });
}

/** Makes a cascade of a draft. Nothing is guessed at: what cannot be read is told, and the rest still counts. */
export function readDraft(draft: CascadeDraft): ReadDraft {
  const problems: Problem[] = [];
  const { unit } = draft;
  const ownProblems: Problem[] = [];
  const people = typedRows(draft.people).map((row) => {
    const name = row.cells[0] ?? "";
    const own = draft.own.find((one) => one.name === name);
    const figure = (at: number, column: string, otherwise: number): number =>
      figureOf(row, at, column, otherwise, problems, "people");
    const accounts = own && own.accounts.trim() !== "" ? readNumber(own.accounts) : null;
    if (accounts && !accounts.ok)
      ownProblems.push(...accounts.problems.map((one) => ({ ...one, where: `own ${name}` })));
    return {
      name,
      region: row.cells[1] ?? "",
      team: row.cells[2] ?? "",
      lastYear: figure(3, "last year’s sales", 0),
      potential: figure(4, "a potential", 0),
      headcount: figure(5, "a headcount", 1),
      share: figure(6, "a share", 0),
      own: {
        accounts: accounts?.ok ? accounts.value : null,
        expected: own ? readAmount(own.expected, unit, `own ${name}`, ownProblems) : null,
        typed: own ? readAmount(own.typed, unit, `own ${name}`, ownProblems) : null,
      },
    };
  });
  const products = typedRows(draft.products).map((row) => ({
    name: row.cells[0] ?? "",
    lastYear: figureOf(row, 1, "last year’s sales", 0, problems, "products"),
    potential: figureOf(row, 2, "a potential", 0, problems, "products"),
    share: figureOf(row, 3, "a share", 0, problems, "products"),
  }));
  const shares = (["region", "team"] as const).flatMap((level) =>
    typedRows(draft.shares).map((row) => ({
      level,
      name: row.cells[0] ?? "",
      share: figureOf(row, 1, "a share", 0, level === "region" ? problems : [], "shares"),
    })),
  );
  const amount = readAmount(draft.target, unit, "target", problems) ?? 0;
  const forecast = readAmount(draft.forecast, unit, "forecast", problems);
  const { title, step, levels, rules, locks, closings, agreed } = draft;
  return {
    cascade: {
      title,
      unit,
      amount,
      step,
      levels,
      rules,
      shares,
      people,
      products,
      months: monthsOf(draft.months, problems),
      locks,
      closings,
      agreed,
    },
    forecast,
    problems: [...problems, ...ownProblems],
  };
}
