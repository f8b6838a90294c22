/** The links of a salesperson’s chain, from the first call to what is left of an order. */
export const coachingLinks = ["calls", "meetings", "conversion", "order", "margin"] as const;
export type CoachingLink = (typeof coachingLinks)[number];

/** What one person did in the period that is looked at. */
export interface RepFigures {
  readonly name: string;
  readonly calls: number;
  readonly meetings: number;
  readonly orders: number;
  /** An average order, in pounds; null where there was none. */
  readonly order: number | null;
  /** What is left of it after its own cost, as a fraction; null where there was none. */
  readonly margin: number | null;
}

/** Levels that were agreed with the team; null where none was. Meetings as a share of calls, conversion of meetings. */
export type AgreedLevels = Readonly<Record<CoachingLink, number | null>>;

export interface CoachingTeam {
  readonly people: readonly RepFigures[];
  readonly agreed: AgreedLevels;
}

/** Thornhay’s representatives from 7 April to 28 June 2026; an order is what a new account buys in a month. */
export const exampleCoachingTeam: CoachingTeam = {
  people: [
    { name: "Ben Okafor", calls: 168, meetings: 22, orders: 4, order: 280, margin: 0.31 },
    { name: "Joanne Price", calls: 165, meetings: 26, orders: 7, order: 310, margin: 0.38 },
    { name: "Sana Malik", calls: 170, meetings: 25, orders: 5, order: 270, margin: 0.35 },
    { name: "Owen Pugh", calls: 178, meetings: 26, orders: 2, order: 290, margin: 0.36 },
    { name: "Kiran Dhillon", calls: 150, meetings: 20, orders: 3, order: 240, margin: 0.34 },
  ],
  agreed: { calls: 168, meetings: 1 / 7, conversion: 0.2, order: 280, margin: 0.33 },
};
