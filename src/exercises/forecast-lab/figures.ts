import { formatNumber } from "#engine/measure";

/** How figures of a series are said: what stands before and after, and whether a year of them adds up. */
export interface Saying {
  readonly before: string;
  readonly after: string;
  /** What one unit of the series is worth in whole money; 1 where it is not money. */
  readonly scale: number;
  /** Sales of twelve months add up to a year's; an index or a rate does not. */
  readonly addsUp: boolean;
  /** Decimals that the series itself is given in. */
  readonly decimals: number;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/\bbillions?\b|bn\b/i, 1e9],
  [/\bmillions?\b|[£$]m\b|\bm\b/i, 1e6],
  [/\bthousands?\b|000/i, 1e3],
];
const currencies: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b|\bpounds?\b/i, "£"],
  [/\bUSD\b|US\$|\bUS dollars?\b/i, "US$"],
  [/\bAUD\b|A\$|\bAustralian dollars?\b/i, "A$"],
  [/€|\bEUR\b|\beuros?\b/i, "€"],
  [/\$|\bdollars?\b/i, "$"],
];

/** The decimals that figures are given in, and fewer where they are large. */
function decimalsOf(values: readonly number[]): number {
  const given = Math.max(0, ...values.map((value) => (String(value).split(".")[1] ?? "").length));
  const size = Math.max(...values.map(Math.abs));
  return Math.min(given, size >= 1000 ? 0 : size >= 100 ? 1 : 2);
}

/**
 * How the figures of a series are said, read from its unit: "£000" is money in thousands, "index, 2022 = 100" does
 * not add up to a year.
 */
export function sayingOf(unit: string, values: readonly number[]): Saying {
  const decimals = decimalsOf(values);
  const addsUp = !/index|per cent|percent|%|\brate\b|average|ratio/i.test(unit);
  const currency = addsUp ? currencies.find(([pattern]) => pattern.test(unit))?.[1] : undefined;
  if (currency === undefined)
    return { before: "", after: addsUp && unit ? ` ${unit}` : "", scale: 1, addsUp, decimals };
  const scale = scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return { before: currency, after: "", scale, addsUp, decimals };
}

const bounded = (value: number, figures: number): number =>
  Math.max(0, figures - 1 - Math.floor(Math.log10(Math.abs(value) || 1)));

/** A figure of the series as a title says it, in three figures: "£5.29m", "104.2", "8,210 cars". */
export function short(value: number, saying: Saying): string {
  const minus = value < 0 ? "−" : "";
  const money = Math.abs(value) * saying.scale;
  if (!saying.before)
    return `${formatNumber(value, Math.abs(value) >= 1000 ? 0 : saying.decimals)}${saying.after}`;
  for (const [size, letter] of [
    [1e9, "bn"],
    [1e6, "m"],
  ] as const) {
    if (money >= size)
      return `${minus}${saying.before}${formatNumber(money / size, Math.min(2, bounded(money / size, 3)))}${letter}`;
  }
  return `${minus}${saying.before}${formatNumber(Number(money.toPrecision(3)), money < 100 ? 2 : 0)}`;
}

/** A figure in full, to the fineness that the series is given in: "£5,287,000". */
export function full(value: number, saying: Saying): string {
  if (!saying.before) return `${formatNumber(value, saying.decimals)}${saying.after}`;
  if (saying.scale >= 1e6) return short(value, saying);
  const minus = value < 0 ? "−" : "";
  const whole = Math.abs(Number(value.toFixed(saying.scale > 1 ? 0 : saying.decimals))) * saying.scale;
  return `${minus}${saying.before}${formatNumber(whole, saying.scale > 1 ? 0 : saying.decimals)}`;
}
