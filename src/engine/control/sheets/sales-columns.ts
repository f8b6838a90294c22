import { column, givenRows, worked, type Column } from "#engine/worksheet";
import { conventionWords, type Conventions, type Valuation } from "../variances/conventions.ts";
import type { SalesLine } from "../variances/sales-line.ts";
import { signNote, turned, unitsFigure, type Amounts } from "./figures.ts";
import { mixConventions, mixFormulas, mixSlips } from "./mix-formulas.ts";

const valueFormulas: Readonly<Record<Valuation, string>> = {
  price: "budgetPrice",
  contribution: "budgetPrice - cost",
  profit: "budgetPrice - cost - absorbed",
};
/** What the amounts of a statement are, by valuation. */
export const valueNames: Readonly<Record<Valuation, string>> = {
  price: "Revenue",
  contribution: "Contribution",
  profit: "Profit",
};

/** What is given of each line. */
export function givenColumns(
  lines: readonly SalesLine[],
  valuation: Valuation,
  { price }: Amounts,
): Column[] {
  const of = (pick: (line: SalesLine) => number) => [givenRows(1, lines.map(pick))];
  return [
    column(
      "budgetUnits",
      "Budget units",
      unitsFigure,
      of((line) => line.budgetUnits),
    ),
    column(
      "budgetPrice",
      "Budget price",
      price,
      of((line) => line.budgetPrice),
    ),
    ...(valuation === "price"
      ? []
      : [
          column(
            "cost",
            "Standard cost",
            price,
            of((line) => line.cost ?? 0),
          ),
        ]),
    ...(valuation === "profit"
      ? [
          column(
            "absorbed",
            "Absorbed fixed cost",
            price,
            of((line) => line.absorbed ?? 0),
          ),
        ]
      : []),
    column(
      "actualUnits",
      "Actual units",
      unitsFigure,
      of((line) => line.actualUnits),
    ),
    column(
      "actualPrice",
      "Actual price",
      price,
      of((line) => line.actualPrice),
    ),
  ];
}

/** What is worked of each line: three amounts, then the variances between them. */
export function varianceColumns(
  n: number,
  { valuation, mix, joint }: Conventions,
  { money, price }: Amounts,
): Column[] {
  const all = (formula: string) => [worked(1, n, formula)];
  const priced = joint === "in-price" ? "actualUnits" : "budgetUnits";
  const priceFormula = `(actualPrice - budgetPrice) * ${priced}`;
  const jointFormula = "(actualPrice - budgetPrice) * (actualUnits - budgetUnits)";
  const volumeFormula = `(actualUnits - budgetUnits) * value${joint === "in-volume" ? ` + ${jointFormula}` : ""}`;
  return [
    column("value", "Value of a unit", price, all(valueFormulas[valuation]), {
      note: `Volume is valued ${conventionWords[valuation]}.`,
    }),
    column("budget", `${valueNames[valuation]}, budget`, money, all("budgetUnits * value")),
    column("flexed", `${valueNames[valuation]}, flexed`, money, all("actualUnits * value"), {
      note: "What the budget would have been for the units that were sold.",
    }),
    column(
      "actual",
      `${valueNames[valuation]}, actual`,
      money,
      all(
        valuation === "price"
          ? "actualUnits * actualPrice"
          : "actualUnits * (value + actualPrice - budgetPrice)",
      ),
    ),
    column("price", "Price variance", money, all(priceFormula), {
      note: `${signNote} On joint effects: ${conventionWords[joint]}.`,
      slips: [turned(priceFormula)],
      conventions: [
        joint === "in-price"
          ? { name: "price on budget units", formula: "(actualPrice - budgetPrice) * budgetUnits" }
          : { name: "price on actual units", formula: "(actualPrice - budgetPrice) * actualUnits" },
      ],
    }),
    ...(joint === "apart" ? [column("joint", "Price and volume jointly", money, all(jointFormula))] : []),
    column("volume", "Volume variance", money, all(volumeFormula), {
      slips: [
        turned(volumeFormula),
        ...(valuation === "price"
          ? []
          : [
              {
                name: "at actual contribution",
                formula: "(actualUnits - budgetUnits) * (value + actualPrice - budgetPrice)",
                feedback:
                  "The price already has its own variance. Value volume at the standard contribution.",
              },
            ]),
      ],
      ...(valuation === "price"
        ? {}
        : {
            conventions: [{ name: "at budget price", formula: "(actualUnits - budgetUnits) * budgetPrice" }],
          }),
    }),
    column("standardUnits", "Actual total at the budget’s mix", { ...unitsFigure, decimals: 1 }, [
      worked(1, n, "actualTotalUnits * budgetUnits / budgetTotalUnits"),
    ]),
    column("mix", "Mix variance", money, all(mixFormulas[mix].mix), {
      note: `By this method: ${conventionWords[mix]}.`,
      slips: mixSlips(mix),
      conventions: mixConventions(mix),
    }),
    column("quantity", "Quantity variance", money, all(mixFormulas[mix].quantity), {
      slips: [turned(mixFormulas[mix].quantity)],
      ...(mix === "individual"
        ? {
            conventions: [
              { name: "the weighted-average method", formula: mixFormulas["weighted-average"].quantity },
              { name: "units off the budget at the average", formula: mixFormulas["from-budget"].quantity },
            ],
          }
        : {}),
    }),
    column("total", "All variances", money, all(`price + volume${joint === "apart" ? " + joint" : ""}`)),
  ];
}
