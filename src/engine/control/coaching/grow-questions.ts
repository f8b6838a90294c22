import type { CoachingLink } from "./team.ts";

/** A coaching talk by GROW: what is wanted, what happens now, what could be done, what will be done. */
export interface GrowQuestions {
  readonly goal: readonly string[];
  readonly reality: readonly string[];
  readonly options: readonly string[];
  readonly will: readonly string[];
}

/** What is asked of each link, and the figure that moves first when it gets better. */
export interface LinkCoaching {
  readonly questions: GrowQuestions;
  readonly watch: string;
}

const will = [
  "Which of these do you start with, and with which customer?",
  "What might stop you?",
  "On which day do we look at it?",
] as const;

const coaching: Readonly<Record<CoachingLink, LinkCoaching>> = {
  calls: {
    questions: {
      goal: ["How many calls would a good week hold, and which ones?"],
      reality: [
        "Take last Tuesday hour by hour. What was in it that was no call?",
        "Which of those hours come back every week?",
      ],
      options: [
        "What could somebody else do, or nobody?",
        "What else?",
        "Which day could be kept free of it?",
      ],
      will,
    },
    watch: "Calls made by noon, each day for two weeks",
  },
  meetings: {
    questions: {
      goal: ["Of ten people you ring, how many would you like to meet?"],
      reality: [
        "Take the last three who said no. What had you said by then, and what did they say?",
        "In how many of the last twenty calls did you ask for a day?",
      ],
      options: ["What could you ask before you offer anything?", "What else?", "Whom could you leave out?"],
      will,
    },
    watch: "Calls in which a day was asked for, out of the next twenty",
  },
  conversion: {
    questions: {
      goal: ["Of the next ten meetings, how many orders would you like, and by when?"],
      reality: [
        "Take the last meeting that came to nothing. What happened after you had shown it?",
        "In how many did you leave with a next step and a day?",
        "And what became of those?",
      ],
      options: [
        "What could you agree on before you leave?",
        "What else?",
        "Which of these would feel natural to you?",
      ],
      will,
    },
    watch: "Meetings that end in a next step with a day, out of the next six",
  },
  order: {
    questions: {
      goal: ["What should a first order of yours hold, that it does not hold now?"],
      reality: [
        "Take your last three orders. What did the customer buy elsewhere that you sell?",
        "When did you find that out?",
      ],
      options: [
        "What could you ask before you quote?",
        "What else?",
        "What would make the larger order easier for them?",
      ],
      will,
    },
    watch: "Quotations with a second line on them, out of the next six",
  },
  margin: {
    questions: {
      goal: ["At what price would you like to sell next month, and what would you have to believe?"],
      reality: [
        "Take the last discount. What had the customer said before you offered it?",
        "In how many orders did you offer it first?",
      ],
      options: [
        "What could you ask for in return?",
        "What else could you give that costs less?",
        "When could you wait?",
      ],
      will,
    },
    watch: "Orders in which a discount was offered before it was asked for, out of the next six",
  },
};

/**
 * The questions of a talk by GROW about one link, and what to watch afterwards. They are a running order, to be put in
 * one’s own words about a case that happened.
 *
 * Source: the order is John Whitmore’s, Coaching for Performance (1992); the questions are our own.
 * @example
 * coachingFor("margin").questions.will.length // => 3
 */
export const coachingFor = (link: CoachingLink): LinkCoaching => coaching[link];
