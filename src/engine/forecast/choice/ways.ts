import type { MethodId } from "../forecast.ts";

/** Ways in which people come to a forecast. */
export type JudgedWay =
  "delphi" | "jury" | "sales-force-composite" | "buyer-intentions" | "scenarios" | "pipeline";

/** A way to forecast, by what it can do and what it takes, for laying beside others. */
export interface Way {
  readonly id: MethodId | JudgedWay;
  readonly kind: "figures" | "judgement";
  readonly name: string;
  /** What it goes by. */
  readonly needs: string;
  readonly trend: boolean;
  readonly seasons: boolean;
  /** Hours of people's time for one forecast, from and to. */
  readonly hours: readonly [number, number];
  /** How long one waits for it. */
  readonly wait: string;
  /** Why it takes that. */
  readonly because: string;
  /** How it may be written in an argument. */
  readonly words: readonly string[];
}

const spreadsheet = "the figures are there; a spreadsheet does the sums";

const byFigures: readonly Way[] = [
  way("seasonal-naive", "Same period last year", false, true, [0.2, 1], "minutes", spreadsheet, [
    "seasonal naive",
    "last year*",
  ]),
  way("moving-average", "Moving average", false, false, [0.5, 2], "an hour", spreadsheet, [
    "moving average*",
  ]),
  way(
    "simple-smoothing",
    "Simple exponential smoothing",
    false,
    false,
    [1, 3],
    "an hour",
    "one weight has to be found and tested",
    ["simple exponential*", "simple smoothing", "exponential smoothing"],
  ),
  way("holt", "Holt", true, false, [2, 4], "half a day", "two weights have to be found and tested", ["holt"]),
  way(
    "holt-winters-additive",
    "Holt–Winters, added",
    true,
    true,
    [3, 8],
    "a day",
    "three weights and the seasons’ start have to be found and tested",
    ["holt winter*", "triple exponential*"],
  ),
  way(
    "decomposition-multiplicative",
    "Trend and seasons, multiplied",
    true,
    true,
    [3, 8],
    "a day",
    "centred averages and indices are worked for the whole history",
    ["decompos*", "trend and season*", "seasonal ind*"],
  ),
  way("trend-line", "Trend line", true, false, [0.5, 2], "an hour", spreadsheet, [
    "trend line*",
    "regression",
    "line of best fit",
  ]),
];

function way(
  id: MethodId,
  name: string,
  trend: boolean,
  seasons: boolean,
  hours: readonly [number, number],
  wait: string,
  because: string,
  words: readonly string[],
): Way {
  return {
    id,
    kind: "figures",
    name,
    needs: "past sales that resemble the future",
    trend,
    seasons,
    hours,
    wait,
    because,
    words,
  };
}

const judged = { kind: "judgement", trend: true, seasons: true } as const;

const byJudgement: readonly Way[] = [
  {
    ...judged,
    id: "delphi",
    name: "Delphi panel",
    needs: "five to twelve people who know the market, apart from one another",
    hours: [25, 60],
    wait: "three to six weeks",
    because: "three rounds of an hour for each expert, and somebody to sum up between them",
    words: ["delphi"],
  },
  {
    ...judged,
    id: "jury",
    name: "Jury of executives",
    needs: "four to eight managers who each see a part of the business",
    hours: [8, 24],
    wait: "a week",
    because: "one meeting of two or three hours with its papers",
    words: ["jury", "executive opinion"],
  },
  {
    ...judged,
    id: "sales-force-composite",
    name: "Sales-force composite",
    needs: "salespeople who know their accounts, and their past forecasts to correct them by",
    hours: [12, 40],
    wait: "two weeks",
    because: "an hour or two for each salesperson, and a manager to correct for bias",
    words: ["sales force", "salesforce", "composite"],
  },
  {
    ...judged,
    id: "buyer-intentions",
    name: "Survey of buyers’ intentions",
    needs: "a sample of buyers who can say what they will do",
    hours: [40, 160],
    wait: "three to eight weeks",
    because: "fifty interviews or more, asked, chased and weighed",
    words: ["buyer* intention*", "intention* survey", "survey*", "intention*"],
  },
  {
    ...judged,
    id: "scenarios",
    name: "Scenarios",
    needs: "drivers that can be named, with a probability for each story",
    hours: [16, 40],
    wait: "two weeks",
    because: "one or two days together for a handful of people",
    words: ["scenario*"],
  },
  {
    ...judged,
    id: "pipeline",
    name: "Weighted pipeline",
    needs: "open deals by stage, and how such deals ended before",
    seasons: false,
    hours: [2, 6],
    wait: "a day",
    because: "deals have to be brought up to date before they are weighed",
    words: ["pipeline"],
  },
];

/** Every way that the chooser lays side by side: by figures first, then by judgement. */
export const ways: readonly Way[] = [...byFigures, ...byJudgement];

/** What a stage of the product's life leaves to go by; no stage settles the method. */
export const lifeCycleStages = {
  introduction: {
    name: "Introduction",
    figures: "a few figures at most, from before the market had formed",
    judgement: "people who have seen like products launched",
  },
  growth: {
    name: "Growth",
    figures: "a steep line that must bend one day, and does not show where",
    judgement: "people who can say what limits growth: rivals, shelves, capacity",
  },
  maturity: {
    name: "Maturity",
    figures: "long history whose pattern repeats",
    judgement: "people who can name what the history has not seen",
  },
  decline: {
    name: "Decline",
    figures: "a falling line that may end at once",
    judgement: "people who know when it is to be withdrawn or replaced",
  },
} as const;

export type LifeCycleStage = keyof typeof lifeCycleStages;
