import type { ArgumentPoint } from "#engine/forecast";

/** What each point of an argument asks for, and what to do where it is missing. */
export const pointWords: Readonly<
  Record<ArgumentPoint, { readonly says: string; readonly missing: string }>
> = {
  "two-ways": {
    says: "Names two of the ways side by side",
    missing: "Name the way you choose and one that you do not.",
  },
  judgement: {
    says: "Names one of judgement",
    missing: "Say what people would bring, and name the way of asking them.",
  },
  figure: {
    says: "Uses a figure of the table",
    missing: "Put a figure from the table into a sentence: a miss, a strength, hours.",
  },
  data: {
    says: "Gives a reason from the figures of the past",
    missing:
      "Say what in the season, the trend or the scatter asks for the way, and why: because, whereas, so that.",
  },
  market: {
    says: "Gives a reason from the market or the stage of life",
    missing: "Say what the market or the product’s stage of life means for the choice, and why.",
  },
  cost: {
    says: "Weighs what it costs",
    missing: "Set hours, weeks or money against what the better figure is worth.",
  },
  limit: { says: "Names a limit", missing: "Say what the way you choose cannot see, or what it assumes." },
  decision: { says: "Decides", missing: "Say which you would use: the table does not choose." },
  criticism: {
    says: "Criticises its own choice",
    missing: "Say what could be said against your choice, and what would make you change it.",
  },
};
