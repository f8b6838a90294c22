import { readNumber, readPercent, type Problem } from "#engine/measure";
import type { Territories } from "#engine/targets";
import { readAmount } from "../cascade/read-draft.ts";
import { figureOf, typedFigure, typedRows } from "../target-sets/typed-rows.ts";
import { emptyDraft, type TerritoryDraft } from "./territory-draft.ts";

/** What was typed, as far as it could be read, and where it could not. */
export interface ReadTerritories {
  readonly territories: Territories;
  readonly problems: readonly Problem[];
}

/** Makes territories of a draft; what cannot be read is told, and the rest still counts. */
export function readTerritories(draft: TerritoryDraft): ReadTerritories {
  const problems: Problem[] = [];
  const { unit, title, step, adjusted } = draft;
  const number = (typed: string, where: string): number => {
    if (typed.trim() === "") return 0;
    const read = readNumber(typed);
    if (read.ok) return read.value;
    problems.push(...read.problems.map((problem) => ({ ...problem, where })));
    return 0;
  };
  const variation = draft.variation.trim() === "" ? null : readPercent(draft.variation);
  if (variation && !variation.ok)
    problems.push(...variation.problems.map((one) => ({ ...one, where: "variation" })));
  const rows = (text: string, where: string, columns: readonly [string, string]) =>
    typedRows(text).map((row) => ({
      row,
      name: row.cells[0] ?? "",
      first: figureOf(row, 1, columns[0], 0, problems, where),
      second: figureOf(row, 2, columns[1], 0, problems, where),
    }));
  return {
    territories: {
      title,
      unit,
      step,
      adjusted,
      amount: readAmount(draft.target, unit, "target", problems) ?? 0,
      expected: readAmount(draft.expected, unit, "expected", problems) ?? 0,
      variation: variation?.ok ? variation.value : 0,
      territories: rows(draft.territories, "territories", ["a potential", "calls"]).map((one) => ({
        name: one.name,
        potential: one.first,
        calls: one.second,
      })),
      callsPerDay: number(draft.callsPerDay, "callsPerDay"),
      daysPerYear: number(draft.daysPerYear, "daysPerYear"),
      classes: rows(draft.classes, "classes", ["accounts", "calls a year"]).map((one) => ({
        name: one.name,
        accounts: one.first,
        calls: one.second,
      })),
      reps: typedRows(draft.reps).map(({ cells }) => cells[0] ?? ""),
      areas: rows(draft.areas, "areas", ["calls", "a potential"]).map((one) => ({
        name: one.name,
        calls: one.first,
        potential: one.second,
        rep: one.row.cells[3] ?? "",
      })),
    },
    problems,
  };
}

/** Kept territories as they would be typed, so that they can be worked on again. */
export function draftOfTerritories(kept: Territories, setId: string): TerritoryDraft {
  const amount = (value: number): string => typedFigure(kept.unit === "pounds" ? value / 100 : value);
  const { unit, title, step, adjusted } = kept;
  return {
    ...emptyDraft,
    unit,
    title,
    step,
    adjusted,
    setId,
    target: amount(kept.amount),
    expected: amount(kept.expected),
    variation: typedFigure(kept.variation * 100),
    callsPerDay: typedFigure(kept.callsPerDay),
    daysPerYear: typedFigure(kept.daysPerYear),
    territories: kept.territories
      .map((one) => [one.name, typedFigure(one.potential), typedFigure(one.calls)].join("; "))
      .join("\n"),
    classes: kept.classes
      .map((one) => [one.name, typedFigure(one.accounts), typedFigure(one.calls)].join("; "))
      .join("\n"),
    reps: kept.reps.join("\n"),
    areas: kept.areas
      .map((one) => [one.name, typedFigure(one.calls), typedFigure(one.potential), one.rep].join("; "))
      .join("\n"),
  };
}
