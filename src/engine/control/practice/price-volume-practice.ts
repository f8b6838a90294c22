import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { priceVolumeSheet } from "../sheets/price-volume-sheet.ts";

/** Price and volume of one product, at price and at contribution. */
export function priceVolumePractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: price or volume?`;
  const sheet = priceVolumeSheet({
    name: title,
    budgetUnits: 1_000,
    budgetPrice: 50,
    cost: 30,
    actualUnits: 1_100,
    actualPrice: 47,
  });
  const givens = ["budgetUnits", "budgetPrice", "cost", "actualUnits", "actualPrice"];
  const answers = { price: 1, volume: 1, revenue: 1, contributionVolume: 1, contribution: 1 };
  const asked = { columns: [], cells: [...givens, ...Object.keys(answers), "check"], answers };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "units", from: 600, to: 4_000, step: 50 },
      { name: "priced", from: 24, to: 96, step: 2 },
      { name: "costShare", oneOf: [0.5, 0.55, 0.6, 0.65, 0.7] },
      { name: "moreUnits", oneOf: [-0.18, -0.12, -0.08, -0.05, 0.06, 0.1, 0.14, 0.2] },
      { name: "dearer", oneOf: [-4, -3, -2, -1.5, 1, 1.5, 2.5] },
    ],
    fills: {
      budgetUnits: "units",
      budgetPrice: "priced",
      cost: "round(priced * costShare, 2)",
      actualUnits: "round(units * (1 + moreUnits), 0)",
      actualPrice: "priced + dearer",
    },
    constraints: [
      { says: "price moves enough to see", formula: "abs(price) > 300" },
      { says: "a unit is worth selling at both prices", formula: "actualPrice > cost + 3" },
      { says: "the two changes are not the same", formula: "abs(revenue - contribution) > 200" },
    ],
  });
}
