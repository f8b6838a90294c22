import type { AnyPracticeKind } from "./practice-rooms.ts";

interface PractisedSkill {
  readonly name: string;
  readonly says: string;
  readonly criteria: readonly string[];
  /** The slug of the lesson that teaches it. */
  readonly lesson: string;
}

/** What each practice worksheet asks for, in the order in which the lessons teach it. */
export const practisedSkills: Readonly<Record<AnyPracticeKind, PractisedSkill>> = {
  "moving-average": {
    name: "Moving average",
    says: "Forecast each month by the mean of the months just before it.",
    criteria: ["AC2", "AC6"],
    lesson: "averages",
  },
  "weighted-moving-average": {
    name: "Weighted moving average",
    says: "Forecast each month by a mean in which the newest month counts most.",
    criteria: ["AC2", "AC6"],
    lesson: "averages",
  },
  "simple-smoothing": {
    name: "Simple exponential smoothing",
    says: "Move each forecast part of the way towards what was sold.",
    criteria: ["AC2", "AC6"],
    lesson: "smoothing",
  },
  holt: {
    name: "Holt’s method",
    says: "Carry a level and a trend from month to month, then forecast two months ahead.",
    criteria: ["AC2", "AC6", "AC13"],
    lesson: "smoothing",
  },
  "seasonal-additive": {
    name: "Seasons that add",
    says: "Find by how much each quarter stands above or below the trend, and forecast a year.",
    criteria: ["AC2", "AC6", "AC13"],
    lesson: "seasonality",
  },
  "seasonal-multiplicative": {
    name: "Seasons that multiply",
    says: "Find the index of each quarter, and forecast a year.",
    criteria: ["AC2", "AC6", "AC13"],
    lesson: "seasonality",
  },
  "trend-line": {
    name: "Trend line by least squares",
    says: "Work the sums, the slope and the intercept, then forecast two months ahead.",
    criteria: ["AC2", "AC6"],
    lesson: "trend-and-drivers",
  },
  "error-measures": {
    name: "Error measures",
    says: "Work out how wrong a forecast was: bias, mean absolute error, MAPE and the rest.",
    criteria: ["AC2", "AC13"],
    lesson: "how-wrong",
  },
  "weighted-pipeline": {
    name: "Weighted pipeline",
    says: "Weight each open deal by its chance, add up, and say how far the sum may be out.",
    criteria: ["AC2", "AC6"],
    lesson: "pipeline-forecasting",
  },
  "pipeline-coverage": {
    name: "Pipeline coverage",
    says: "Set open deals against the rest of a target, and find what is missing.",
    criteria: ["AC2", "AC3", "AC14"],
    lesson: "pipeline-forecasting",
  },
  "delphi-round": {
    name: "A round of a Delphi panel",
    says: "Put the estimates in order, and work out what the panel is told: median, quartiles, middle spread.",
    criteria: ["AC2", "AC6"],
    lesson: "judgement-and-panels",
  },
  "rep-bias": {
    name: "The bias of salespeople’s forecasts",
    says: "Measure each person’s record, correct what they expect now, and add it up.",
    criteria: ["AC2", "AC6", "AC13"],
    lesson: "judgement-and-panels",
  },
  "scenario-value": {
    name: "Expected value of scenarios",
    says: "Weight three scenarios by their probabilities, add up, and work out how far the outcome may lie from the sum.",
    criteria: ["AC2", "AC6"],
    lesson: "scenarios",
  },
  "target-cascade": {
    name: "Target cascade",
    says: "Pass a year’s target down to quarters with their season, and to people in whole cases that sum.",
    criteria: ["AC3", "AC7"],
    lesson: "cascading-targets",
  },
  "reverse-engineering": {
    name: "Reverse engineering",
    says: "Go from a revenue target back to the deals, opportunities, meetings and contacts that one person’s day has to hold.",
    criteria: ["AC3", "AC14"],
    lesson: "targets-to-activity",
  },
  "territory-quotas": {
    name: "Territory quotas",
    says: "Share a target by potential, and measure how uneven equal quotas would be.",
    criteria: ["AC3", "AC7"],
    lesson: "capacity-and-territories",
  },
  workload: {
    name: "Workload method",
    says: "Go from accounts by class to the calls they need and the people who can make them.",
    criteria: ["AC3", "AC14"],
    lesson: "capacity-and-territories",
  },
  "sales-capacity": {
    name: "Sales capacity",
    says: "Work out what a team with new people can sell, and how many people a target needs.",
    criteria: ["AC3", "AC14"],
    lesson: "capacity-and-territories",
  },
  "marketing-measures": {
    name: "Marketing measures",
    says: "Work out what a customer costs to win, what one is worth, and when the cost is paid back.",
    criteria: ["AC7", "AC14"],
    lesson: "marketing-measures",
  },
  "growth-share": {
    name: "Growth and share",
    says: "Place four products by relative share and by the growth of their markets, weighted by sales.",
    criteria: ["AC1", "AC12"],
    lesson: "growth-and-portfolio",
  },
  "segment-score": {
    name: "Segments by score",
    says: "Weigh the scores of three segments, and choose the target.",
    criteria: ["AC5", "AC12"],
    lesson: "reading-the-market",
  },
  "business-case": {
    name: "Business cases",
    says: "Work the return and the payback of two cases, on contribution that would not come otherwise.",
    criteria: ["AC3", "AC15"],
    lesson: "budget-and-business-case",
  },
  "risk-register": {
    name: "Risks in pounds",
    says: "Score three risks by likelihood and impact, and put an expected loss beside each.",
    criteria: ["AC10", "AC15"],
    lesson: "risks-and-triggers",
  },
  "capability-gap": {
    name: "Capability gaps",
    says: "Rank three gaps, and see what today’s rates make of a target.",
    criteria: ["AC3", "AC15"],
    lesson: "capability-and-one-page",
  },
  "critical-path": {
    name: "Slack and the critical path",
    says: "Place six steps that wait for one another, and find which of them may not be late.",
    criteria: ["AC8", "AC15"],
    lesson: "time-and-dependence",
  },
  "lead-throughput": {
    name: "Leads against capacity",
    says: "Work out how fast leads grow, what the people can take up, and how long the queue and the wait become.",
    criteria: ["AC4", "AC9"],
    lesson: "leads-against-capacity",
  },
  "price-volume": {
    name: "Price and volume",
    says: "Split the gap between budget and sales into price and volume, at price and at contribution.",
    criteria: ["AC9", "AC16"],
    lesson: "price-and-volume",
  },
  "mix-quantity": {
    name: "Mix and quantity",
    says: "Split the volume of three products into their mix and their quantity.",
    criteria: ["AC9", "AC16"],
    lesson: "mix-and-quantity",
  },
  "market-size-share": {
    name: "Market size and share",
    says: "Split quantity into what the market did and what was won of it.",
    criteria: ["AC9", "AC16"],
    lesson: "market-and-planning-variances",
  },
  "planning-operational": {
    name: "Planning and operational",
    says: "Part what the plan got wrong from what was done.",
    criteria: ["AC9", "AC16"],
    lesson: "market-and-planning-variances",
  },
  "flexed-budget": {
    name: "Flexed budget",
    says: "Restate a budget for what was sold, and set actual income and cost against it.",
    criteria: ["AC9", "AC16"],
    lesson: "cost-and-acquisition-variances",
  },
  "acquisition-split": {
    name: "Cost of a customer, split",
    says: "Tell what the price of a lead did to the cost of a customer from what conversion did.",
    criteria: ["AC9", "AC16"],
    lesson: "cost-and-acquisition-variances",
  },
  "green-red": {
    name: "Green above, red below",
    says: "Split a shortfall at the end of a chain into number and rate.",
    criteria: ["AC9", "AC16"],
    lesson: "cost-and-acquisition-variances",
  },
  "marginal-return": {
    name: "Where the next pound brings most",
    says: "Share a budget by what each further step brings, and find what that gains over equal shares.",
    criteria: ["AC15"],
    lesson: "budget-and-business-case",
  },
};
