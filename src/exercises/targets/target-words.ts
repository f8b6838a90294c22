import { formatNumber, formatPercent } from "#engine/measure";
import { amountAtChance } from "#engine/targets";

/** An amount in the unit of its set: "£6,750,000", "1,100 units". */
export function sayAmount(amount: number, unit: string): string {
  const size = Math.abs(amount);
  const decimals = Number.isInteger(amount) || size >= 1000 ? 0 : 2;
  if (unit === "pounds" || unit === "£")
    return `${amount < 0 ? "−" : ""}£${formatNumber(Math.abs(Number(amount.toFixed(decimals))), decimals)}`;
  return `${formatNumber(amount, decimals)} ${unit}`;
}

/** A chance as people weigh it: "about 1 in 10", "3 in 4", beside its per cent. */
export function sayChance(chance: number): string {
  const percent =
    chance > 0 && chance < 0.001
      ? "under 0.1%"
      : chance > 0.999 && chance < 1
        ? "over 99.9%"
        : formatPercent(chance, chance < 0.1 ? 1 : 0);
  if (chance < 0.001 || chance > 0.95) return percent;
  const odds =
    chance < 0.4
      ? `about 1 in ${formatNumber(1 / chance, 0)}`
      : chance < 0.6
        ? "about an even chance"
        : `about ${formatNumber(chance * 10, 0)} in 10`;
  return `${percent}, ${odds}`;
}

interface Figures {
  readonly target: number;
  readonly expected: number;
  readonly spread: number | null;
  readonly baseline: number | null;
  readonly stretch: { readonly gap: number; readonly stretch: number | null; readonly chance: number | null };
}

/** What the page finds, as its heading says it. */
export function targetFinding({ target, stretch: { gap, stretch, chance } }: Figures, unit: string): string {
  const share = stretch === null ? "" : ` (${formatPercent(Math.abs(stretch), 1)})`;
  const stands =
    gap === 0
      ? "is the forecast itself"
      : `stands ${sayAmount(Math.abs(gap), unit)}${share} ${gap > 0 ? "above" : "below"} the forecast`;
  const odds =
    chance === null
      ? "; without a spread its chance cannot be said"
      : `; as things stand its chance is ${sayChance(chance)}`;
  return `The target of ${sayAmount(target, unit)} ${stands}${odds}`;
}

/** The figures of a target, as rows of a table: what, how much, how it is worked. */
export function targetRows(figures: Figures, unit: string): string[][] {
  const { target, expected, spread, baseline } = figures;
  const { gap, stretch, chance } = figures.stretch;
  const rows = [
    ["Forecast", sayAmount(expected, unit), "what is expected if nothing is done differently"],
    ["Target", sayAmount(target, unit), "what is asked"],
    ["Gap", sayAmount(gap, unit), "target − forecast: what the plan has to add"],
    ["Stretch", stretch === null ? "–" : formatPercent(stretch, 1), "target ÷ forecast − 1"],
  ];
  if (baseline !== null && baseline !== 0)
    rows.push(["Growth", formatPercent(target / baseline - 1, 1), "target ÷ baseline − 1"]);
  if (chance !== null)
    rows.push([
      "Chance",
      sayChance(chance),
      `share of the forecast’s distribution at the target or above${spread === null ? "" : `, with a spread of ${sayAmount(spread, unit)}`}`,
    ]);
  return rows;
}

/** What could be asked for at chances that people have a feeling for. */
export function chanceRows(expected: number, spread: number, unit: string): string[][] {
  return (
    [
      ["An even chance", 1 / 2],
      ["1 in 3", 1 / 3],
      ["1 in 10", 1 / 10],
    ] as const
  ).map(([words, chance]) => {
    const amount = amountAtChance(chance, { expected, spread });
    return amount.ok
      ? [
          words,
          sayAmount(Number(amount.value.toFixed(0)), unit),
          expected === 0 ? "–" : formatPercent(amount.value / expected - 1, 1),
        ]
      : [words, "–", "–"];
  });
}
