import type { Figure, Slip } from "#engine/worksheet";

export const money: Figure = { unit: "pounds", decimals: 0 };
export const price: Figure = { unit: "pounds", decimals: 2 };
export const unitsFigure: Figure = { unit: "units", decimals: 0 };
export const share: Figure = { unit: "percent", decimals: 1 };

/** How signs are meant, said where a variance is first met. */
export const signNote = "Above nought is favourable, below it adverse.";

/** The slip of a sign that is turned round. */
export const turned = (formula: string): Slip => ({
  name: "signs swapped",
  formula: `0 - (${formula})`,
  feedback:
    "The size is right and the sign is not. More income than planned is favourable; more cost is adverse.",
});

/** How amounts are written: pounds, or the bare figures of another currency. */
export interface Amounts {
  readonly money: Figure;
  readonly price: Figure;
}
export const amountsIn = (unit: "pounds" | "number"): Amounts => ({
  money: { ...money, unit },
  price: { ...price, unit },
});
