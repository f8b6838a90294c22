import type { Problem } from "#engine/measure";
import { fillText, type Told } from "./fill-text.ts";

/** A part of a case with its figures put in. */
export interface Filled {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where in the file something of the filled part was written: parts that were left out move those behind them. */
  readonly writtenAt: (path: string) => string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const under = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);
const isFormula = (text: string): boolean => text.startsWith("= ");

/**
 * Puts the figures of a case into a part of it, at any depth:
 *
 *   a text with {{ … }}     has its figures told (`fillText`)
 *   "= formula"             becomes the figure, the yes or no, the figures of a column, or the texts of a list
 *   { when: formula, … }    is left out where the formula is not true; `use`, where it is there, takes the place of the whole
 */
export function fillIn(raw: unknown, at: string, told: Told): Filled {
  const problems: Problem[] = [];
  /** For each list of which parts were left out, by its filled path: the places at which the others were written. */
  const kept = new Map<string, readonly number[]>();

  const note = (path: string, found: readonly Problem[]): void => {
    problems.push(...found.map((problem) => ({ ...problem, where: path })));
  };
  const holds = (part: unknown, path: string): boolean => {
    if (!isRecord(part) || !Object.hasOwn(part, "when")) return true;
    const { when } = part;
    const asked = told.ask(typeof when === "string" ? when : "");
    if (!asked.ok) note(under(path, "when"), asked.problems);
    else if (typeof asked.value !== "boolean")
      note(under(path, "when"), [{ code: "test-wanted", have: "figure" }]);
    return asked.ok && asked.value === true;
  };
  const formulaIn = (text: string, path: string): unknown => {
    const formula = text.slice(2).trim();
    if (Object.hasOwn(told.lists, formula)) return told.lists[formula];
    const asked = told.ask(formula);
    if (!asked.ok) note(path, asked.problems);
    return asked.ok ? asked.value : undefined;
  };

  const walk = (part: unknown, path: string, written: string): unknown => {
    if (typeof part === "string") {
      if (isFormula(part)) return formulaIn(part, written);
      if (!part.includes("{{")) return part;
      const filled = fillText(part, told);
      if (!filled.ok) note(written, filled.problems);
      return filled.ok ? filled.value : undefined;
    }
    if (Array.isArray(part)) {
      const places = part.flatMap((each: unknown, place) =>
        holds(each, under(written, place)) ? [place] : [],
      );
      if (places.length < part.length) kept.set(path, places);
      return places.map((place, now) => walk(part[place], under(path, now), under(written, place)));
    }
    if (!isRecord(part)) return part;
    if (Object.hasOwn(part, "when") && Object.hasOwn(part, "use"))
      return walk(part["use"], path, under(written, "use"));
    const entries = Object.entries(part).filter(([key]) => key !== "when");
    return Object.fromEntries(
      entries.map(([key, value]) => [key, walk(value, under(path, key), under(written, key))]),
    );
  };

  const value = walk(raw, at, at);
  const writtenAt = (path: string): string => {
    let filled = "";
    let written = "";
    for (const key of path.split(".")) {
      const place = kept.get(filled)?.[Number(key)];
      written = under(written, place ?? key);
      filled = under(filled, key);
    }
    return written;
  };
  return { value, problems, writtenAt };
}
