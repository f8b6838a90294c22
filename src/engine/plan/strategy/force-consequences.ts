import type { Force, Pressure } from "./five-forces.ts";

/** What a force means for price and for channel, where it presses hard and where it hardly does. */
export interface ForceConsequence {
  readonly price: string;
  readonly channel: string;
}

const high: Readonly<Record<Force, ForceConsequence>> = {
  rivals: {
    price: "Price is matched within weeks: name beforehand the deals that will be let go.",
    channel: "Spend calls where the firm wins, by win rate and segment, not on every tender.",
  },
  buyers: {
    price: "Discounts will be asked for: give authority in steps, each against volume, term or payment.",
    channel: "Spread sales over more and smaller customers, and hold several contacts in each large one.",
  },
  suppliers: {
    price:
      "Cost will rise during the year: put a price clause into contracts and shorten the life of quotations.",
    channel:
      "Promise only delivery that the supplier has confirmed, and lead with what can be had elsewhere too.",
  },
  entrants: {
    price: "A high price invites them: hold list price and give value in service and terms.",
    channel: "Tie in the best accounts and distributors by contract before others call on them.",
  },
  substitutes: {
    price: "The ceiling is what the other way of doing the job costs: sell on total cost over its life.",
    channel: "Call on whoever chooses the way of doing the job, earlier than on whoever places the order.",
  },
};

const low: Readonly<Record<Force, ForceConsequence>> = {
  rivals: {
    price: "There is room to hold price: take discount off the daily menu.",
    channel: "Coverage wins: more accounts seen, rather than more effort on each.",
  },
  buyers: {
    price: "No single buyer can force a price: one list, few exceptions.",
    channel: "Small accounts need a cheap way to buy: telephone, online or a distributor.",
  },
  suppliers: {
    price: "Cost is steady enough for a year’s price.",
    channel: "Availability can be promised, and is worth saying.",
  },
  entrants: {
    price: "The price need not be kept low to keep others out.",
    channel: "Present channels are safe for this year: put the effort elsewhere.",
  },
  substitutes: {
    price: "Compare with rivals, not with other ways of doing the job.",
    channel: "Buyers know that they need the product: calls can begin with who and when.",
  },
};

/**
 * What follows from a force for price and channel. A moderate pressure asks for watching, not for a change.
 *
 * @example
 * forceConsequence("suppliers", "low").price // => "Cost is steady enough for a year’s price."
 * forceConsequence("suppliers", "moderate") // => null
 */
export function forceConsequence(force: Force, level: Pressure): ForceConsequence | null {
  return level === "high" ? high[force] : level === "low" ? low[force] : null;
}
