import type { CaseStudy } from "./case-study.ts";

/** A small case for examples. */
export const exampleCase: CaseStudy = {
  id: "example",
  version: 1,
  title: "A short week",
  firm: "Pell & Son",
  trade: "Wholesale stationery",
  level: 4,
  outcomes: ["LO6"],
  criteria: ["AC10"],
  minutes: 5,
  summary: "One product, one week, one shortfall.",
  brief: "Pell & Son meant to sell {{ planned }} boxes at £{{ price }} and sold {{ sold }}.",
  parameters: [
    { name: "planned", from: 100, to: 200, step: 10 },
    { name: "sold", from: 60, to: 190, step: 5 },
    { name: "price", from: 4, to: 9, step: 1 },
  ],
  values: [{ name: "shortfall", unit: "pounds", formula: "(sold - planned) * price" }],
  constraints: [{ says: "fewer were sold than planned", formula: "sold < planned" }],
  tasks: [
    {
      id: "shortfall",
      kind: "number",
      title: "The shortfall",
      prompt: "How much less was sold than planned, in pounds? Write a shortfall with a minus.",
      minutes: 2,
      label: "Difference in revenue",
      unit: "pounds",
      decimals: 0,
      value: "= shortfall",
      after: "Boxes sold less boxes planned, times the price: {{ shortfall }}.",
    },
  ],
};
