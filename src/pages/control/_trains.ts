/** What each run trains, told without giving away what goes wrong. */
export const trains: Readonly<Record<string, string>> = {
  "calder-rival-price":
    "Telling a market that moves from a team that slips, and answering on price or on something else.",
  "calder-slow-quotations": "Reading a chain of stages in which time is the first thing to go.",
  "kestrel-dry-source": "Keeping the top of the chain in step with what the end of it has to bring.",
  "orchard-stale-records": "Working a long list of open business, and knowing what the board can tell of it.",
  "tallyman-green-red": "Reading one chain from lead to contract when its two ends tell different stories.",
  "tallyman-pivot": "Keeping money and people in step when the direction changes.",
  "tallyman-price-rise": "Steering by new business and by what is there already, after a change of price.",
  "thornhay-missing-rep": "Keeping promises to customers with the hands there are.",
  "thornhay-open-door": "Two functions, one hand-over, and who decides what crosses it.",
};
