import type { PathStep } from "#engine/plan";

/** Some work of a firm, with the weeks there are for it: one that holds, and the same begun too late. */
export interface Work {
  readonly id: string;
  readonly firm: string;
  readonly what: string;
  readonly steps: readonly PathStep[];
  readonly inTime: { readonly words: string; readonly weeks: number };
  readonly late: { readonly words: string; readonly weeks: number };
}

const step = (id: string, name: string, takes: number, ...after: readonly string[]): PathStep => ({
  id,
  name,
  takes,
  after,
});

export const works: readonly Work[] = [
  {
    id: "calder",
    firm: "Calder Valves",
    what: "From a survey to a valve that is fitted in the shutdown of 15 to 19 March 2027",
    steps: [
      step("survey", "Survey and list", 1),
      step("drawing", "Drawing and quotation", 1, "survey"),
      step("signed", "Signature at the plant", 4, "drawing"),
      step("castings", "Castings from the foundry", 14, "signed"),
      step("seals", "Seals and gauges bought in", 6, "signed"),
      step("slot", "Place in the shutdown agreed", 2, "signed"),
      step("machining", "Machining and test", 3, "castings", "seals"),
      step("fitting", "Delivery and fitting", 1, "slot", "machining"),
    ],
    inTime: { words: "Surveyed in the week of 5 October", weeks: 24 },
    late: { words: "Surveyed in the week of 2 November", weeks: 20 },
  },
  {
    id: "thornhay",
    firm: "Thornhay Bakery Supplies",
    what: "From the booking of a stand to the Harrogate fair of 12 May 2026",
    steps: [
      step("stand", "Stand booked", 1),
      step("list", "600 bakeries chosen", 2, "stand"),
      step("letter", "Letter printed and posted", 2, "list"),
      step("rung", "Every bakery rung", 2, "letter"),
      step("booked", "Talks at the stand booked", 2, "rung"),
      step("starters", "Starters grown for the stand", 3, "stand"),
      step("briefed", "Representatives briefed", 1, "starters"),
      step("fair", "The fair", 1, "booked", "briefed"),
    ],
    inTime: { words: "Begun on 9 March", weeks: 10 },
    late: { words: "Begun on 30 March", weeks: 7 },
  },
  {
    id: "tallyman",
    firm: "Tallyman Software",
    what: "From an advertisement to the third account executive’s first demonstrations, week of 1 February 2027",
    steps: [
      step("advertised", "Place advertised", 3),
      step("interviews", "Interviews and contract", 3, "advertised"),
      step("notice", "Notice worked elsewhere", 8, "interviews"),
      step("list", "Colleges of the midlands listed", 3, "interviews"),
      step("learns", "First month, without a quota", 4, "notice"),
      step("invited", "First colleges invited", 2, "notice", "list"),
      step("demonstrations", "First demonstrations", 1, "learns", "invited"),
    ],
    inTime: { words: "Advertised on 28 September", weeks: 19 },
    late: { words: "Advertised on 2 November", weeks: 14 },
  },
];
