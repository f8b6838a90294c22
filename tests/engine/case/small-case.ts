import type { CaseStudy } from "#engine/case";

/** Three customers over three months, of whom one stops buying or one is billed too little. */
export const smallCase: CaseStudy = {
  id: "small",
  version: 1,
  title: "Three customers",
  firm: "Pell & Son",
  trade: "Wholesale stationery",
  level: 4,
  outcomes: ["LO6"],
  criteria: ["AC10", "AC17"],
  minutes: 30,
  summary: "Three customers, three months.",
  brief:
    "Sold {{ sold }} boxes at {{ price }}, {{ gap | effect }}.\n\n{{ cause.name }} in {{ culprit | of customers }}.",
  lists: { months: ["April", "May", "June"], customers: ["Ferris", "Gowan", "Hale"] },
  parameters: [
    { name: "price", from: 4, to: 6, step: 0.25, unit: "pounds", decimals: 2 },
    { name: "culprit", oneOf: [1, 2, 3] },
  ],
  causes: [
    {
      id: "left",
      flag: "leaving",
      says: "{{ culprit | of customers }} left in June.",
      rule: "One customer has no boxes in June.",
      found: "min(juneBoxes) = 0",
      words: { name: "A loss" },
    },
    {
      id: "underbilled",
      flag: "underbilling",
      says: "{{ culprit | of customers }} was billed half.",
      rule: "One customer's June bill is below 60% of the price.",
      found: "and(min(juneBoxes) > 0, min(juneShare) < 0.6)",
      words: { name: "A false bill" },
    },
  ],
  values: [
    { name: "sold", unit: "units", formula: "sum(boxes)" },
    { name: "planned", unit: "pounds", exact: true, formula: "900 * price" },
    { name: "gap", unit: "pounds", formula: "sum(billed) - planned" },
  ],
  tables: [
    {
      id: "sales",
      title: "Boxes by customer and month",
      rows: ["customers", "months"],
      columns: [
        { name: "who", label: "Customer", list: "customers" },
        { name: "when", label: "Month", list: "months" },
        { name: "noise", hidden: true, drawn: { from: -8, to: 8, step: 1 } },
        { name: "hit", hidden: true, formula: "if(and(who = culprit, when = 3), 1, 0)" },
        { name: "boxes", label: "Boxes", unit: "units", formula: "(100 + noise) * (1 - leaving * hit)" },
        {
          name: "billed",
          label: "Billed",
          unit: "pounds",
          decimals: 2,
          formula: "boxes * price * (1 - 0.5 * underbilling * hit)",
        },
        { name: "june", hidden: true, formula: "if(when = 3, who, 0)" },
      ],
    },
    {
      id: "for-the-key",
      title: "June",
      hidden: true,
      rows: ["customers"],
      columns: [
        { name: "juneBoxes", formula: "sumif(june, t, boxes)" },
        {
          name: "juneShare",
          exact: true,
          formula: "if(juneBoxes = 0, 1, sumif(june, t, billed) / (juneBoxes * max(boxPrice)))",
        },
      ],
    },
    {
      id: "prices",
      title: "Price",
      rows: 1,
      columns: [{ name: "boxPrice", label: "Price", unit: "pounds", decimals: 2, formula: "price" }],
    },
  ],
  tasks: [
    {
      id: "total",
      kind: "number",
      criteria: ["AC10"],
      title: "Total",
      prompt: "What was billed in all?",
      minutes: 5,
      label: "Billed",
      unit: "pounds",
      decimals: 0,
      value: "= sum(billed)",
      slips: [{ name: "at full price", value: "= sold * price * 1.5", feedback: "Look again." }],
      after: "Added up, {{ sum(billed) | pounds 0 }}.",
    },
    {
      id: "which",
      kind: "choice",
      criteria: ["AC17"],
      pick: "one",
      title: "Which?",
      prompt: "What happened?",
      minutes: 5,
      options: [
        {
          when: "price > 0",
          id: "gone",
          text: "A customer left.",
          right: "= leaving = 1",
          feedback: "See June.",
        },
        { when: "price < 0", id: "never", text: "Never here.", feedback: "Never." },
        { id: "bill", text: "A bill is too low.", right: "= underbilling = 1", feedback: "See the bill." },
      ],
      after: "June tells.",
    },
    {
      id: "sheet",
      kind: "worksheet",
      criteria: ["AC10"],
      title: "June by customer",
      prompt: "Fill in June.",
      minutes: 10,
      after: "Price times boxes.",
      sheet: {
        id: "june",
        version: 1,
        title: "June",
        cells: [
          { name: "each", label: "Price", unit: "pounds", decimals: 2, role: "given", value: "= price" },
        ],
        tables: [
          {
            id: "lines",
            title: "Lines",
            rowHead: "Customer",
            rows: "= customers",
            columns: [
              {
                name: "bought",
                label: "Boxes",
                unit: "units",
                decimals: 0,
                parts: [{ from: 1, to: 3, role: "given", values: "= juneBoxes" }],
              },
              {
                name: "worth",
                label: "Worth",
                unit: "pounds",
                decimals: 2,
                parts: [{ from: 1, to: 3, role: "answer", formula: "bought * each" }],
              },
            ],
          },
        ],
      },
    },
    {
      id: "note",
      kind: "written",
      criteria: ["AC17"],
      title: "Note",
      prompt: "Explain it.",
      minutes: 10,
      commandWord: "explain",
      points: [
        {
          id: "named",
          says: "Names the cause with the figure",
          missing: "Name it.",
          signs: [
            { when: "leaving = 1", words: [["left", "gone"]], figure: ["= gap"] },
            { when: "underbilling = 1", words: [["bill*"]], figure: ["= gap"] },
          ],
        },
        { id: "tone", says: "Is fair", missing: "Be fair." },
      ],
      models: [
        { when: "leaving = 1", use: "The customer has left, and that is {{ abs(gap) | pounds 0 }} less." },
        { when: "underbilling = 1", use: "The bill of June is too low by {{ abs(gap) | pounds 0 }} in all." },
      ],
      nearMisses: [
        { because: "gives no figure", answer: "A customer has left and the bill is wrong.", earns: 0 },
      ],
      after: "Found in June.",
    },
  ],
};
