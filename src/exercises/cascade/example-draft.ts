import { emptyDraft, type CascadeDraft } from "./cascade-draft.ts";

const rows = [
  ["Aisha Rahman", "The North", "Merchants", 240_000, 1_450_000, 32, 8_400],
  ["Tom Birkett", "The North", "Merchants", 205_000, 1_300_000, 28, 8_600],
  ["Ellen Shaw", "The North", "Contractors", 175_000, 1_250_000, 19, 10_500],
  ["Priya Nair", "The Midlands", "Merchants", 210_000, 1_900_000, 30, 8_700],
  ["Dan Whitlock", "The Midlands", "Merchants", 170_000, 1_600_000, 26, 7_900],
  ["Grace Osei", "The Midlands", "Contractors", 140_000, 1_500_000, 15, 11_200],
  ["Huw Parry", "The West", "Merchants", 160_000, 1_050_000, 24, 7_600],
  ["Megan Rees", "The West", "Merchants", 130_000, 900_000, 20, 7_700],
  ["Jack Penrose", "The West", "Contractors", 110_000, 850_000, 12, 11_000],
  ["Sofia Marsh", "The South", "Merchants", 180_000, 1_700_000, 25, 8_800],
  ["Ben Holloway", "The South", "Merchants", 150_000, 1_550_000, 21, 8_400],
  ["Leah Cohen", "The South", "Contractors", 130_000, 1_450_000, 14, 10_900],
] as const;

const season = [0.98, 1.12, 1.24, 1.22, 1.06, 1.14, 1.08, 0.94, 0.72, 0.66, 0.8, 1.04];
const months = [
  "April 2027",
  "May 2027",
  "June 2027",
  "July 2027",
  "August 2027",
  "September 2027",
  "October 2027",
  "November 2027",
  "December 2027",
  "January 2028",
  "February 2028",
  "March 2028",
];
const figure = (value: number): string => value.toLocaleString("en-GB");

/** An invented maker of precast concrete: £2.4m over four regions, twelve people and twelve months. */
export const exampleDraft: CascadeDraft = {
  ...emptyDraft,
  example: true,
  title: "Brackwell Precast, year to March 2028",
  target: "2,400,000",
  forecast: "2,310,000",
  people: rows
    .map(([name, region, team, sold, potential]) =>
      [name, region, team, figure(sold), figure(potential)].join("; "),
    )
    .join("\n"),
  products: "Kerbs; 820,000\nPaving; 640,000\nBlocks; 310,000\nPipes; 150,000\nLintels; 80,000",
  months: months.map((month, at) => `${month}; ${String(season[at])}`).join("\n"),
  own: rows.map(([name, , , , , accounts, expected]) => ({
    name,
    accounts: String(accounts),
    expected: figure(expected),
    typed: "",
  })),
};
