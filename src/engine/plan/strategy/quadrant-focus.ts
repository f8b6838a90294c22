import type { Quadrant } from "./portfolio.ts";

/** What each square of the growth–share matrix asks of a sales plan. */
export const quadrantFocus: Readonly<Record<Quadrant, { readonly name: string; readonly plan: string }>> = {
  star: {
    name: "Star",
    plan: "Keep the lead while the market grows: people and campaigns for new accounts, and price held.",
  },
  "cash-cow": {
    name: "Cash cow",
    plan: "Keep the customers and the margin: account calls, renewals, small discounts, no hunting at any price.",
  },
  "question-mark": {
    name: "Question mark",
    plan: "Choose: put enough people on it to become the leader of some segment, or stop. A little of everything is the one wrong answer.",
  },
  dog: {
    name: "Dog",
    plan: "Sell it where it costs least, by telephone, online or a distributor, and give its field time to the others.",
  },
};
