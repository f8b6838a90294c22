import type { Cascade } from "#engine/targets";

/** What a person typed of a cascade, as typed, and what they chose. Figures are made of it anew at every change. */
export interface CascadeDraft {
  /** The invented firm, until something of one's own is begun. */
  example: boolean;
  title: string;
  target: string;
  forecast: string;
  people: string;
  products: string;
  months: string;
  shares: string;
  own: { name: string; accounts: string; expected: string; typed: string }[];
  unit: Cascade["unit"];
  step: number;
  levels: Cascade["levels"];
  rules: Cascade["rules"];
  locks: Cascade["locks"];
  closings: Cascade["closings"];
  agreed: Cascade["agreed"];
  /** The part that is open in the grid. */
  at: string[];
  /** The level down its side; the next one where none was chosen. */
  by?: string;
  /** The set of targets that it is kept with. */
  setId: string;
}

/** Nothing yet. */
export const emptyDraft: CascadeDraft = {
  example: false,
  title: "",
  target: "",
  forecast: "",
  people: "",
  products: "",
  months: "",
  shares: "",
  own: [],
  unit: "pounds",
  step: 100,
  levels: ["region", "person", "month"],
  rules: { region: "last-year", team: "last-year", person: "last-year", product: "last-year" },
  locks: [],
  closings: [],
  agreed: null,
  at: [],
  setId: "",
};
