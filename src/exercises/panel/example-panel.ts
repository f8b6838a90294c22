import { fiveWordScale, justerScale } from "#engine/forecast";
import type { PanelWork } from "#state/panels";

/** An answer to an intentions question as a row of its grid. */
const scaleRows = (scale: typeof justerScale): string[][] =>
  scale.map(({ says, probability }) => [says, String(probability)]);

export const scales = { juster: scaleRows(justerScale), words: scaleRows(fiveWordScale) } as const;

const stopRule = { agreedBelow: "10", settledBelow: "2", mostRounds: "3" };

/** An invented firm with a question that has no history. */
export const examplePanel: PanelWork = {
  title: "Clearview mirrors, first year",
  question: "How many Clearview mirrors will Penrose Dental Supplies sell in their first year?",
  unit: "mirrors",
  from: "April 2027",
  to: "March 2028",
  factsUp: [
    "In a trial with 50 practices, 17 asked for an order form",
    "Penrose delivers to 1,240 practices every month",
    "The stand at the spring trade fair is beside the entrance",
  ].join("\n"),
  factsDown: [
    "At £349 it costs a third more than the nearest rival",
    "A rival has announced a mirror of its own for the autumn",
    "Two of the four representatives are trained only from June",
  ].join("\n"),
  likely: "520",
  doubt: "22",
  beforeSays: "the curing lamp of 2024 sold 412 in its first year",
  beforeFigure: "412",
  seed: 7,
  delphi: {
    mode: "alone",
    people: "7",
    names: "",
    ...stopRule,
    rounds: [],
    entries: [],
    turn: 0,
    goOn: false,
  },
  jury: {
    rule: "mean",
    pull: 0.4,
    rows: [
      ["Managing director", "780", "1"],
      ["Finance director", "430", "1"],
      ["Operations director", "460", "1"],
      ["Marketing manager", "560", "2"],
    ],
  },
  composite: {
    shrinkage: "4",
    periods: ["Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26", "Q1 2026/27", "Q2 2026/27"],
    rows: [
      ["Sian Prosser, North", "130", "60", "72", "62", "71", "64", "78", "66", "77", "68", "83", "70", "82"],
      [
        "Tom Adeyemi, Midlands",
        "210",
        "90",
        "71",
        "95",
        "80",
        "95",
        "73",
        "100",
        "82",
        "100",
        "79",
        "105",
        "85",
      ],
      ["Ruth Kerr, South", "150", "80", "83", "82", "79", "84", "86", "85", "82", "86", "90", "88", "86"],
      ["Imran Aziz, Wales and West", "95", "", "", "", "", "", "", "", "", "50", "42", "55", "51"],
    ],
  },
  intentions: {
    scale: scales.juster,
    groups: [
      ["Large practices", "210", "2", "6", "5", "4", "4", "3", "4", "3", "4", "3", "2", "2"],
      ["Small practices", "910", "1", "40", "14", "10", "8", "5", "5", "3", "2", "1", "1", "1"],
      ["Community clinics", "120", "1.5", "9", "3", "2", "2", "1", "1", "1", "0", "1", "0", "0"],
    ],
    past: [
      ["Curing lamp, 2024", "480", "412"],
      ["Loupes, 2025", "300", "324"],
    ],
  },
  combination: {
    judgement: "delphi",
    rule: "past-accuracy",
    judgementWeight: "0.5",
    statisticalWeight: "0.5",
    keptId: "",
    expected: "455",
    spread: "70",
    record: [
      ["Polishing paste, 2021", "400", "370", "395"],
      ["Suction tips, 2022", "820", "700", "745"],
      ["Bite blocks, 2023", "210", "260", "228"],
      ["Scaler tips, 2023", "640", "560", "590"],
      ["Curing lamp, 2024", "500", "390", "412"],
      ["Loupes, 2025", "290", "350", "324"],
    ],
  },
  adjustments: {
    largeFrom: "5",
    rows: [
      ["Jan 2025", "638", "638", "657"],
      ["Feb 2025", "642", "660", "649"],
      ["Mar 2025", "643", "680", "668"],
      ["Apr 2025", "648", "655", "630"],
      ["May 2025", "645", "650", "644"],
      ["Jun 2025", "645", "690", "675"],
      ["Jul 2025", "651", "640", "626"],
      ["Aug 2025", "646", "590", "600"],
      ["Sep 2025", "637", "660", "625"],
      ["Oct 2025", "635", "640", "650"],
      ["Nov 2025", "638", "638", "661"],
      ["Dec 2025", "643", "600", "631"],
    ],
  },
  reasons: {},
};

/** The same page with nothing on it but one empty row of each kind. */
export function emptyPanel(seed: number): PanelWork {
  return {
    ...structuredClone(examplePanel),
    title: "",
    question: "",
    unit: "units",
    from: "",
    to: "",
    factsUp: "",
    factsDown: "",
    likely: "",
    beforeSays: "",
    beforeFigure: "",
    seed,
    jury: { rule: "mean", pull: 0.4, rows: [["", "", "1"]] },
    composite: {
      shrinkage: "4",
      periods: ["Period 1", "Period 2", "Period 3", "Period 4"],
      rows: [Array<string>(10).fill("")],
    },
    intentions: { scale: scales.juster, groups: [Array<string>(14).fill("")], past: [["", "", ""]] },
    combination: {
      ...examplePanel.combination,
      rule: "average",
      expected: "",
      spread: "",
      record: [["", "", "", ""]],
    },
    adjustments: { largeFrom: "5", rows: [["", "", "", ""]] },
  };
}
