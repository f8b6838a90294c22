/** A sum as prose shows it, such as `(100 + 110) ÷ 2 = 105`, and whether its right side is what its left side comes to. */
export interface Equation {
  readonly said: string;
  readonly agrees: boolean;
}

const figure = String.raw`£?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?`;
const operand = String.raw`[(−]*${figure}\)*`;
const equation = new RegExp(String.raw`(${operand}(?:\s[+−×÷]\s${operand})+)\s=\s(−?${figure})`, "g");

/** Finds every sum in a text. The right side may be rounded to the decimals that it shows. */
export function equationsIn(text: string): Equation[] {
  return [...text.matchAll(equation)].map(([said, left = "", right = ""]) => {
    const shown = right.replace("%", "");
    const decimals = (shown.split(".")[1] ?? "").length;
    const value = valueOf(left) * (right.endsWith("%") ? 100 : 1);
    return { said, agrees: Math.abs(value - valueOf(shown)) <= 0.5000001 * 10 ** -decimals };
  });
}

/** The value of a sum: brackets first, then × and ÷, then + and −, each from the left. NaN where it is not a sum. */
export function valueOf(text: string): number {
  const signs = text.replace(/[£,\s]/g, "").match(/\d+(?:\.\d+)?%?|[()+−×÷]/g) ?? [];
  let at = 0;
  const operand = (): number => {
    const sign = signs[at++] ?? "";
    if (sign === "−") return -operand();
    if (sign !== "(")
      return sign.endsWith("%") ? Number(sign.slice(0, -1)) / 100 : Number(sign || Number.NaN);
    const inner = total();
    return signs[at++] === ")" ? inner : Number.NaN;
  };
  const product = (): number => {
    let value = operand();
    while (signs[at] === "×" || signs[at] === "÷")
      value = signs[at++] === "×" ? value * operand() : value / operand();
    return value;
  };
  const total = (): number => {
    let value = product();
    while (signs[at] === "+" || signs[at] === "−")
      value = signs[at++] === "+" ? value + product() : value - product();
    return value;
  };
  const value = total();
  return at === signs.length ? value : Number.NaN;
}
