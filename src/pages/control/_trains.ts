/** What each run trains, told without giving away what goes wrong. */
export const trains: Readonly<Record<string, string>> = {
  "calder-rival-price":
    "Telling a market that moves from a team that slips, and answering on price or on something else.",
  "calder-slow-quotations": "Reading a chain of stages in which time is the first thing to go.",
  "kestrel-dry-source": "Keeping a plan fed when its sources do not bring what they were bought for.",
  "orchard-stale-records": "Deciding by figures that are older than they look.",
  "tallyman-green-red": "Reading one chain from lead to contract when its two ends tell different stories.",
  "tallyman-pivot": "Keeping money and people in step when the direction changes.",
  "tallyman-price-rise": "Watching those who are customers already while new ones are won.",
  "thornhay-missing-rep": "Keeping promises to customers with the hands there are.",
  "thornhay-open-door": "Two functions, one hand-over, and who decides what crosses it.",
};
