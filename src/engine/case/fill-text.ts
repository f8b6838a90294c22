import { formatFigure, ok, refuse, units, type Problem, type Result, type Unit } from "#engine/measure";
import type { AskedOfSheet } from "#engine/worksheet";

/** What the texts of a case may tell. */
export interface Told {
  readonly ask: (formula: string) => Result<AskedOfSheet>;
  /** How the figure of that name is shown: in its unit, or as the text of a list. */
  readonly shownAs: (
    name: string,
  ) => { readonly unit: Unit; readonly decimals: number; readonly list?: string | undefined } | undefined;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The texts of the planted cause. */
  readonly cause: Readonly<Record<string, string>>;
}

const figureFormat = new RegExp(`^(${units.join("|")})(?: (\\d))?( effect)?$`);

function textOf(list: string, place: AskedOfSheet, told: Told): Result<string> {
  const texts = Object.hasOwn(told.lists, list) ? told.lists[list] : undefined;
  if (!texts) return refuse({ code: "case-list-unknown", list });
  const text = typeof place === "number" ? texts[place - 1] : undefined;
  return text === undefined ? refuse({ code: "case-list-place", list, place, most: texts.length }) : ok(text);
}

/** `£3,300 adverse`: a variance by its size and what it does to profit. */
function effect(value: number, unit: Unit, decimals: number): string {
  const size = formatFigure(Math.abs(value), unit, decimals);
  return value === 0 ? size : `${size} ${value < 0 ? "adverse" : "favourable"}`;
}

/** What one pair of braces says: `name`, or `formula | format`. */
function fillOne(inside: string, told: Told): Result<string> {
  const bar = inside.indexOf("|");
  const formula = (bar < 0 ? inside : inside.slice(0, bar)).trim();
  const format = bar < 0 ? "" : inside.slice(bar + 1).trim();
  const cause = /^cause\.(\w+)$/.exec(formula)?.[1];
  if (cause !== undefined) {
    const text = Object.hasOwn(told.cause, cause) ? told.cause[cause] : undefined;
    return text === undefined ? refuse({ code: "case-cause-words", name: cause }) : ok(text);
  }
  const asked = told.ask(formula);
  if (!asked.ok) return asked;
  if (typeof asked.value === "boolean") {
    const words = format.split(" / ");
    const word = words[asked.value ? 0 : 1];
    return words.length === 2 && word !== undefined
      ? ok(word.trim())
      : refuse({ code: "case-format", format, formula });
  }
  const list = /^of (\w+)$/.exec(format)?.[1];
  if (list !== undefined) return textOf(list, asked.value, told);
  if (typeof asked.value !== "number") return refuse({ code: "case-format", format, formula });
  const own = told.shownAs(/^(\w+)(?:\[[^\]]*\])?$/.exec(formula)?.[1] ?? "");
  if (format === "" || format === "effect") {
    if (!own) return refuse({ code: "case-format", format, formula });
    if (own.list !== undefined) return textOf(own.list, asked.value, told);
    return ok((format === "" ? formatFigure : effect)(asked.value, own.unit, own.decimals));
  }
  const parts = figureFormat.exec(format);
  if (!parts) return refuse({ code: "case-format", format, formula });
  const [, unit, decimals = "0", asEffect] = parts;
  return ok((asEffect ? effect : formatFigure)(asked.value, unit as Unit, Number(decimals)));
}

/**
 * A text with its figures put in. Braces hold a name, which is shown in its own unit, or a formula and a format:
 *
 *   {{ price }}   {{ sold[3] }}   {{ cause.name }}
 *   {{ abs(gap) | pounds 0 }}     £3,300
 *   {{ gap | pounds 0 effect }}   £3,300 adverse
 *   {{ culprit | of customers }}  the text at that place of a list
 *   {{ gap < 0 | fell / rose }}   one of two words
 */
export function fillText(text: string, told: Told): Result<string> {
  const problems: Problem[] = [];
  const filled = text.replace(/\{\{([^{}]*)\}\}/g, (_, inside: string) => {
    const one = fillOne(inside.trim(), told);
    if (one.ok) return one.value;
    problems.push(...one.problems);
    return "";
  });
  if (problems.length > 0) return refuse(...problems);
  const open = /\{\{.{0,40}/.exec(filled)?.[0];
  return open === undefined ? ok(filled) : refuse({ code: "case-brace-open", text: open });
}
