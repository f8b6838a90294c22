import { readSheet, type Sheet } from "#engine/worksheet";

function read(raw: unknown): Sheet {
  const sheet = readSheet(raw);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
}

/** Smoothing with α as a setting; the first forecast stands in for the first week's sales. Figures from the SES example α 0.4, start 200. */
export const smoothing = read({
  id: "rye-bread-mix",
  version: 1,
  title: "Rye bread mix: exponential smoothing",
  cells: [
    {
      name: "alpha",
      label: "How fast the level follows",
      symbol: "α",
      unit: "number",
      decimals: 1,
      role: "given",
      value: 0.4,
    },
    {
      name: "next",
      label: "Forecast for October",
      unit: "units",
      decimals: 1,
      role: "answer",
      formula: "alpha * sold[n] + (1 - alpha) * forecast[n]",
    },
  ],
  tables: [
    {
      id: "months",
      title: "Bags sold in a month",
      rowHead: "Month",
      rows: ["April", "May", "June", "July", "August", "September"],
      columns: [
        {
          name: "sold",
          label: "Sold",
          symbol: "y",
          unit: "units",
          decimals: 0,
          parts: [{ from: 1, to: 6, role: "given", values: [200, 220, 212, 230, 226, 240] }],
        },
        {
          name: "forecast",
          label: "Forecast",
          symbol: "F",
          unit: "units",
          decimals: 2,
          tolerance: 0.05,
          parts: [
            { from: 2, to: 2, role: "formula", formula: "sold[t-1]" },
            { from: 3, to: 6, role: "answer", formula: "alpha * sold[t-1] + (1 - alpha) * forecast[t-1]" },
          ],
          slips: [
            {
              name: "Weights swapped",
              formula: "(1 - alpha) * sold[t-1] + alpha * forecast[t-1]",
              feedback: "You gave the larger weight to the sales.",
              mistake: "M2",
            },
          ],
        },
      ],
    },
  ],
});

/** A three-month moving average with its error and the mean absolute error. */
export const movingAverage = read({
  id: "moving-average",
  version: 1,
  title: "Moving average",
  cells: [
    {
      name: "mae",
      label: "Mean absolute error",
      unit: "units",
      decimals: 1,
      role: "answer",
      formula: "mean(size)",
    },
    {
      name: "best",
      label: "Smallest error",
      unit: "units",
      decimals: 1,
      role: "formula",
      formula: "min(size)",
    },
  ],
  tables: [
    {
      id: "series",
      title: "Sales",
      rowHead: "Month",
      rows: ["1", "2", "3", "4", "5", "6", "7"],
      columns: [
        {
          name: "sales",
          label: "Sales",
          symbol: "y",
          unit: "units",
          decimals: 0,
          parts: [{ from: 1, to: 7, role: "given", values: [100, 110, 120, 119, 131, 128, 140] }],
        },
        {
          name: "average",
          label: "Moving average",
          unit: "units",
          decimals: 1,
          parts: [{ from: 4, to: 7, role: "answer", formula: "mean(rows(sales, t-3, t-1))" }],
        },
        {
          name: "error",
          label: "Error",
          unit: "units",
          decimals: 1,
          parts: [{ from: 4, to: 7, role: "answer", formula: "sales - average" }],
        },
        {
          name: "size",
          label: "Size of error",
          unit: "units",
          decimals: 1,
          parts: [{ from: 4, to: 7, role: "answer", formula: "abs(error)" }],
        },
      ],
    },
  ],
});

/** Price and volume: budget 1,000 at £50, cost £30; actual 1,100 at £47. */
export const variance = read({
  id: "price-and-volume",
  version: 1,
  title: "Price and volume variance",
  cells: [
    { name: "budgetUnits", label: "Budget units", unit: "units", decimals: 0, role: "given", value: 1000 },
    { name: "budgetPrice", label: "Budget price", unit: "pounds", decimals: 2, role: "given", value: 50 },
    { name: "cost", label: "Standard cost", unit: "pounds", decimals: 2, role: "given", value: 30 },
    { name: "actualUnits", label: "Actual units", unit: "units", decimals: 0, role: "given", value: 1100 },
    { name: "actualPrice", label: "Actual price", unit: "pounds", decimals: 2, role: "given", value: 47 },
    {
      name: "priceEffect",
      label: "Price variance",
      unit: "pounds",
      decimals: 0,
      role: "answer",
      formula: "(actualPrice - budgetPrice) * actualUnits",
      slips: [
        {
          name: "Planned units",
          formula: "(actualPrice - budgetPrice) * budgetUnits",
          feedback: "A price variance is taken on what was sold.",
        },
      ],
    },
    {
      name: "volumeEffect",
      label: "Volume variance",
      unit: "pounds",
      decimals: 0,
      role: "answer",
      formula: "(actualUnits - budgetUnits) * budgetPrice",
      conventions: [
        { name: "at contribution", formula: "(actualUnits - budgetUnits) * (budgetPrice - cost)" },
      ],
    },
    {
      name: "total",
      label: "Total",
      unit: "pounds",
      decimals: 0,
      role: "answer",
      formula: "priceEffect + volumeEffect",
    },
    {
      name: "share",
      label: "Share of budget revenue",
      unit: "percent",
      decimals: 1,
      role: "answer",
      formula: "total / (budgetUnits * budgetPrice)",
    },
  ],
  tables: [],
});

/** Reverse engineering a target: £600k at £12k a deal, 25 %, 40 %, 10 %, rounded up at each stage. */
export const funnel = read({
  id: "funnel",
  version: 1,
  title: "From target to contacts",
  cells: [
    { name: "target", label: "Target", unit: "pounds", decimals: 0, role: "given", value: 600000 },
    { name: "dealSize", label: "Deal size", unit: "pounds", decimals: 0, role: "given", value: 12000 },
    { name: "winRate", label: "Win rate", unit: "percent", decimals: 0, role: "given", value: 0.25 },
    {
      name: "meetingRate",
      label: "Meetings that become opportunities",
      unit: "percent",
      decimals: 0,
      role: "given",
      value: 0.4,
    },
    {
      name: "contactRate",
      label: "Contacts that become meetings",
      unit: "percent",
      decimals: 0,
      role: "given",
      value: 0.1,
    },
    {
      name: "deals",
      label: "Deals",
      unit: "units",
      decimals: 0,
      role: "answer",
      formula: "roundup(target / dealSize)",
    },
    {
      name: "opportunities",
      label: "Opportunities",
      unit: "units",
      decimals: 0,
      role: "answer",
      formula: "roundup(deals / winRate)",
    },
    {
      name: "meetings",
      label: "Meetings",
      unit: "units",
      decimals: 0,
      role: "answer",
      formula: "roundup(opportunities / meetingRate, 0)",
    },
    {
      name: "contacts",
      label: "Contacts",
      unit: "units",
      decimals: 0,
      role: "answer",
      formula: "roundup(meetings / contactRate)",
    },
  ],
  tables: [],
});

export const sheets = { smoothing, movingAverage, variance, funnel };
