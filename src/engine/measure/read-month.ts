import { month, monthNames, type Month } from "./month.ts";
import { ok, refuse, type Result } from "./result.ts";

/** Apr, April, Sept, september: at least three letters, which no two months share. */
function monthNumber(word: string): number | undefined {
  const letters = word.toLowerCase().replace(/\.$/, "");
  if (letters === "sept") return 9;
  if (letters.length < 3) return undefined;
  const at = monthNames.findIndex(
    (name) => name.toLowerCase() === letters || name.toLowerCase().slice(0, 3) === letters,
  );
  return at < 0 ? undefined : at + 1;
}

/** Two digits are this century's: sales plans do not reach further. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function monthAndYear(typed: string): readonly [number | undefined, string] | undefined {
  const text = typed.trim();
  const forms: readonly (readonly [
    RegExp,
    (found: RegExpExecArray) => readonly [number | undefined, string],
  ])[] = [
    [/^(\d{4})[-/](\d{1,2})$/, (found) => [Number(found[2]), found[1] ?? ""]],
    [/^(\d{1,2})[-/](\d{4})$/, (found) => [Number(found[1]), found[2] ?? ""]],
    [/^([a-z]{3,9}\.?)[\s/-]*['’]?(\d{4}|\d{2})$/i, (found) => [monthNumber(found[1] ?? ""), found[2] ?? ""]],
    [/^(\d{4})\s+([a-z]{3,9})$/i, (found) => [monthNumber(found[2] ?? ""), found[1] ?? ""]],
  ];
  for (const [form, meaning] of forms) {
    const found = form.exec(text);
    if (found) return meaning(found);
  }
  return undefined;
}

/**
 * A month as people type it: April 2026, Apr 26, 04/2026, 2026-04.
 *
 * Refuses 04/26, which could be a day of a month.
 *
 * @example
 * readMonth("Apr 26") // => { ok: true, value: "2026-04" }
 * readMonth("04/2026") // => { ok: true, value: "2026-04" }
 * readMonth("04/26") // => { ok: false, problems: [{ code: "month-unreadable", typed: "04/26" }] }
 */
export function readMonth(typed: string): Result<Month> {
  const [number, year] = monthAndYear(typed) ?? [undefined, ""];
  if (number === undefined || number < 1 || number > 12) return refuse({ code: "month-unreadable", typed });
  return ok(month(`${String(fullYear(year)).padStart(4, "0")}-${String(number).padStart(2, "0")}`));
}

/** Days of a month, February by the Gregorian rule. */
function daysIn(number: number, year: number): number {
  if (number === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

/**
 * A date as people in the UK type it, as `2026-11-06`: 6/11/2026 (the day first), 6 Nov 2026, 6 November 26, 2026-11-06.
 *
 * @example
 * readDate("6/11/2026") // => { ok: true, value: "2026-11-06" }
 * readDate("6 Nov 2026") // => { ok: true, value: "2026-11-06" }
 * readDate("31/02/2026") // => { ok: false, problems: [{ code: "date-unreadable", typed: "31/02/2026" }] }
 */
export function readDate(typed: string): Result<string> {
  const text = typed.trim();
  const dayFirst =
    /^(\d{1,2})(?:[./-](\d{1,2})[./-]|(?:st|nd|rd|th)?[\s-]+([a-z]{3,9}\.?),?[\s-]+)(\d{4}|\d{2})$/i.exec(
      text,
    );
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const day = Number(yearFirst?.[3] ?? dayFirst?.[1]);
  const word = dayFirst?.[3];
  const number = word === undefined ? Number(yearFirst?.[2] ?? dayFirst?.[2]) : (monthNumber(word) ?? 0);
  const year = fullYear(yearFirst?.[1] ?? dayFirst?.[4] ?? "");
  if (!(number >= 1 && number <= 12) || !(day >= 1 && day <= daysIn(number, year))) {
    return refuse({ code: "date-unreadable", typed });
  }
  return ok(
    `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  );
}
