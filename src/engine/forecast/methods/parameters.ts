import type { MethodChoice, MethodParameter } from "./method-description.ts";

export const windowLength: MethodParameter = {
  name: "window",
  label: "Periods averaged",
  symbol: "k",
  meaning: "How many of the latest periods are averaged.",
  from: 2,
  to: 24,
  step: 1,
  default: 3,
  low: "follows news quickly",
  high: "smooths hard, reacts late",
};

export const levelWeight: MethodParameter = {
  name: "alpha",
  label: "Weight of the newest figure",
  symbol: "α",
  meaning: "The share of the gap between forecast and sales by which the level moves.",
  from: 0.01,
  to: 1,
  step: 0.01,
  default: 0.3,
  low: "long memory, slow to react",
  high: "short memory, follows every change",
};

export const trendWeight: MethodParameter = {
  name: "beta",
  label: "Weight of the newest growth",
  symbol: "β",
  meaning: "The share of the latest change in level that goes into the trend.",
  from: 0,
  to: 1,
  step: 0.01,
  default: 0.1,
  low: "growth hardly revised",
  high: "growth follows the last change",
};

export const seasonWeight: MethodParameter = {
  name: "gamma",
  label: "Weight of the newest season",
  symbol: "γ",
  meaning: "The share of this year's seasonal figure that goes into the season.",
  from: 0,
  to: 1,
  step: 0.01,
  default: 0.2,
  low: "season stays as it was",
  high: "season is last year's alone",
};

export const dampingShare: MethodParameter = {
  name: "phi",
  label: "Growth kept each period",
  symbol: "φ",
  meaning: "The share of the growth that lives on from one period to the next.",
  from: 0.8,
  to: 1,
  step: 0.01,
  default: 0.9,
  low: "growth fades soon",
  high: "growth goes on for ever",
};

const firstValue = {
  value: "first-value",
  label: "First figure",
  meaning: "The first figure is the first level; forecasts begin after it.",
};
const simple = {
  value: "simple",
  label: "First figure, before period 1",
  meaning: "The same start, believed before period 1, so that period 1 is forecast too.",
};
const given = { value: "given", label: "Given", meaning: "You give the starting figures yourself." };

export const startWithoutSeasons: MethodChoice = {
  name: "start",
  label: "Starting figures",
  options: [firstValue, simple, given],
  default: "first-value",
};

export const startWithSeasons: MethodChoice = {
  name: "start",
  label: "Starting figures",
  options: [
    {
      value: "first-season",
      label: "First year",
      meaning: "Level and seasons from year 1, trend from the rise to year 2; forecasts begin in year 2.",
    },
    {
      value: "regression",
      label: "Decomposition of two years",
      meaning: "Line and seasonal indices of the first two years; forecasts begin in year 2.",
    },
    {
      value: "simple",
      label: "First year, before period 1",
      meaning: "As the first year, but believed before period 1, so that year 1 is forecast too.",
    },
    given,
  ],
  default: "first-season",
};

export const seasonalUpdates: MethodChoice = {
  name: "seasonalUpdate",
  label: "Season is measured against",
  options: [
    {
      value: "one-step-level",
      label: "The expected level",
      meaning: "Modern texts: the level and growth expected before the figure came in.",
    },
    {
      value: "new-level",
      label: "The new level",
      meaning: "Older texts: the level after the figure came in.",
    },
  ],
  default: "one-step-level",
};

export const trendRules: MethodChoice = {
  name: "trendRule",
  label: "Trend is carried on by",
  options: [
    {
      value: "line-through-adjusted",
      label: "A line through deseasonalised sales",
      meaning: "Least squares through sales with the season taken out.",
    },
    {
      value: "line-through-trend",
      label: "A line through the centred averages",
      meaning: "Least squares through the moving-average trend.",
    },
    {
      value: "average-step",
      label: "The average step of the trend",
      meaning: "The last centred average plus the mean rise from one to the next.",
    },
  ],
  default: "line-through-adjusted",
};

export const weightOrders: MethodChoice = {
  name: "weightOrder",
  label: "Weights are listed",
  options: [
    {
      value: "newest-first",
      label: "Newest first",
      meaning: "The first weight belongs to the latest period.",
    },
    {
      value: "oldest-first",
      label: "Oldest first",
      meaning: "The first weight belongs to the earliest period of the window.",
    },
  ],
  default: "newest-first",
};

export const growthKinds: MethodChoice = {
  name: "growth",
  label: "Growth is",
  options: [
    { value: "amount", label: "An amount each period", meaning: "A straight line through sales." },
    {
      value: "percentage",
      label: "A percentage each period",
      meaning: "A straight line through the logarithm of sales; needs figures above nought.",
    },
  ],
  default: "amount",
};
