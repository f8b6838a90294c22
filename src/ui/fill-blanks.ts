import { formatMoney, formatNumber, formatPercent } from "#engine/measure";

export type Facts = Readonly<Record<string, unknown>>;

const blank = /\{(\w+)(?:\|([^{}|]+))?(?:\|([^{}|]+))?\}/g;

/**
 * Fills the blanks of a sentence: `{have}` with a fact; `{have|month|months}` with a count and
 * its noun; `{share|%}` with a fraction as a percentage; `{amount|£}` with pounds.
 */
export function fillBlanks(sentence: string, facts: Facts): string {
  return sentence.replace(blank, (whole, name: string, first?: string, second?: string) => {
    const fact = facts[name];
    if (fact === undefined || fact === null) return whole;
    if (typeof fact === "number" && first !== undefined) return figure(fact, first, second);
    return said(fact, /year/i.test(name));
  });
}

function figure(value: number, first: string, second?: string): string {
  if (first === "%") return formatPercent(value, Math.max(0, decimalsOf(value) - 2));
  if (first === "£") return formatMoney(value, Number.isInteger(value) ? 0 : 2);
  return `${said(value, false)} ${value === 1 ? first : (second ?? first)}`;
}

/** A fact as it is read: a year without a comma, several facts as a list with “and” before the last. */
function said(fact: unknown, isYear: boolean): string {
  if (Array.isArray(fact)) return listed(fact.map((part) => said(part, isYear)));
  if (typeof fact === "number" && Number.isFinite(fact)) {
    return isYear ? String(fact) : formatNumber(fact, decimalsOf(fact));
  }
  return String(fact);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** The decimals that a figure needs, and no more than four. */
function decimalsOf(value: number): number {
  return (value.toFixed(4).replace(/0+$/, "").split(".")[1] ?? "").length;
}
