import type { Territories } from "#engine/targets";

/** What a person typed of territories and call plans, as typed. */
export interface TerritoryDraft {
  example: boolean;
  title: string;
  unit: Territories["unit"];
  target: string;
  expected: string;
  variation: string;
  step: number;
  adjusted: boolean;
  territories: string;
  callsPerDay: string;
  daysPerYear: string;
  classes: string;
  reps: string;
  areas: string;
  setId: string;
}

export const emptyDraft: TerritoryDraft = {
  example: false,
  title: "",
  unit: "pounds",
  target: "",
  expected: "",
  variation: "15",
  step: 100_00,
  adjusted: false,
  territories: "",
  callsPerDay: "",
  daysPerYear: "",
  classes: "",
  reps: "",
  areas: "",
  setId: "",
};

/** The invented maker of precast concrete, with the potential of its four regions and the merchants of one of them. */
export const exampleDraft: TerritoryDraft = {
  ...emptyDraft,
  example: true,
  title: "Brackwell Precast, territories",
  target: "2,400,000",
  expected: "2,310,000",
  variation: "12",
  territories: [
    "The North; 4,000,000; 2,700",
    "The Midlands; 5,000,000; 3,300",
    "The West; 2,800,000; 2,100",
    "The South; 4,700,000; 2,600",
  ].join("\n"),
  callsPerDay: "4",
  daysPerYear: "230",
  classes: "A, key accounts; 50; 24\nB, steady buyers; 150; 12\nC, small merchants; 400; 4",
  reps: "Aisha Rahman\nTom Birkett\nEllen Shaw",
  areas: [
    "Leeds; 310; 640,000; Aisha Rahman",
    "Bradford; 220; 380,000; Aisha Rahman",
    "York; 260; 420,000; Aisha Rahman",
    "Hull; 240; 390,000; Aisha Rahman",
    "Sheffield; 290; 560,000; Tom Birkett",
    "Barnsley; 150; 210,000; Tom Birkett",
    "Doncaster; 180; 260,000; Tom Birkett",
    "Newcastle; 270; 510,000; Ellen Shaw",
    "Durham; 130; 190,000; Ellen Shaw",
    "Carlisle; 90; 120,000; Ellen Shaw",
  ].join("\n"),
};
