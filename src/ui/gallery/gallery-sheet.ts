import type { Sheet, SheetMark } from "#engine/worksheet";

const months = ["April", "May", "June", "July", "August", "September"];

/** Simple smoothing with four forecasts to fill. */
export const smoothingSheet: Sheet = {
  id: "gallery-smoothing",
  version: 1,
  title: "Rye bread mix, bags a month",
  cells: [
    {
      name: "level",
      label: "How fast the forecast follows new sales",
      symbol: "α",
      unit: "number",
      decimals: 1,
      role: "given",
      value: 0.4,
    },
    {
      name: "average",
      label: "Average forecast",
      unit: "units",
      decimals: 1,
      role: "formula",
      formula: "mean(rows(forecast, 2, n))",
    },
  ],
  tables: [
    {
      id: "months",
      title: "Forecasts by month",
      rowHead: "Month",
      rows: months,
      columns: [
        {
          name: "sold",
          label: "Sold",
          symbol: "y",
          unit: "units",
          decimals: 0,
          parts: [{ from: 1, to: 5, role: "given", values: [200, 220, 212, 230, 226] }],
        },
        {
          name: "forecast",
          label: "Forecast",
          symbol: "F",
          unit: "units",
          decimals: 1,
          parts: [
            { from: 2, to: 2, role: "formula", formula: "sold[t-1]" },
            { from: 3, to: 6, role: "answer", formula: "level * sold[t-1] + (1 - level) * forecast[t-1]" },
          ],
        },
      ],
    },
  ],
};

/** Entries that show each state a checked entry can have. */
export const typedExample: Readonly<Record<string, string>> = {
  "forecast[3]": "208.0",
  "forecast[4]": "210.4",
  "forecast[5]": "218.24",
  "forecast[6]": "221,34",
};

export const markExample: SheetMark = {
  earned: 0,
  available: 4,
  complete: false,
  verdicts: {
    "forecast[3]": { state: "right" },
    "forecast[4]": {
      state: "slip",
      name: "Weights swapped",
      feedback:
        "You gave 0.6 to the sales and 0.4 to the old forecast. It is the other way round: 0.4 × 212 + 0.6 × 208.",
    },
    "forecast[5]": { state: "follows", from: ["forecast[4]"], own: 218.24, outright: 217.76 },
    "forecast[6]": { state: "unreadable", problem: { code: "number-unreadable", typed: "221,34" } },
  },
};
