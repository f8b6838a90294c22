import type { Passage } from "./prose.ts";

/** A rule of the house, with a text that breaks it and one that keeps it. */
export interface WordingRule {
  readonly name: string;
  readonly breaks: RegExp;
  readonly wrong: string;
  readonly right: string;
}

const months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

export const wordingRules: readonly WordingRule[] = [
  {
    name: "no exclamation marks",
    breaks: /[\p{L}\d)”"’]!(?![=\w(])/u,
    wrong: "You did it!",
    right: "All four are right.",
  },
  {
    name: "the person is a candidate",
    breaks: /\b(learner|student|pupil|user)s?\b/i,
    wrong: "The learner chooses.",
    right: "The candidate chooses.",
  },
  {
    name: "British endings: -ise",
    breaks: /\b(?!(?:re|over|cap|out|down)?siz|priz|seiz)\p{L}{2,}iz(?:e|es|ed|ing|ation|ations|er|ers)\b/iu,
    wrong: "We normalize the indices.",
    right: "We normalise the indices of each size.",
  },
  {
    name: "British spellings",
    breaks: /\b(centers?|centered|labor|favor\w*|behaviors?|catalogs?|analyz\w+|gotten|fulfill|skillful)\b/i,
    wrong: "It is centered.",
    right: "It is centred.",
  },
  {
    name: "dates as 4 June 2027",
    breaks: new RegExp(
      `\\b${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?${months}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/(?:1[3-9]|2\\d|3[01])/\\d{4}\\b`,
    ),
    wrong: "By June 4, 2027.",
    right: "By 4 June 2027.",
  },
  {
    name: "money as £1,250",
    breaks: /£\s\d|\d£|\bGBP\b|£\d{4,}/,
    wrong: "It costs £1250.",
    right: "It costs £1,250.",
  },
  {
    name: "thousands with a comma",
    // After a date and a comma it is an example of what a file holds.
    breaks: /(?<![\d.,#/]|\d{4}, )\d{5,}(?!\d|\.\d)/,
    wrong: "It sold 12500 units.",
    right: "It sold 12,500 units in 2026.",
  },
  { name: "per cent signs close up", breaks: /\d %/, wrong: "Up by 26 %.", right: "Up by 26%." },
  {
    name: "a true minus",
    breaks: /(?:^|[\s(=×÷+£])-[£\d]/,
    wrong: "The gap is -5.",
    right: "The gap is −5, from 2021-22.",
  },
  {
    name: "percentage points, never bare points",
    breaks: /\b(?:\d+|two|three|four|five|ten) points?\b/i,
    wrong: "It rose by 2 points.",
    right: "It rose by 2 percentage points.",
  },
  {
    name: "nobody sets a forecast",
    breaks: /\b(?:set|sets|setting) (?:a|the|our|your|its|their) (?:sales )?forecasts?\b/i,
    wrong: "Set a forecast for June.",
    right: "Forecast June, then set a target.",
  },
  {
    name: "adverse, not unfavourable",
    breaks: /\bunfavou?rable\b/i,
    wrong: "An unfavourable variance.",
    right: "An adverse variance.",
  },
  {
    name: "nothing is promised for later",
    breaks: /\b(coming soon|to be confirmed|lorem ipsum|under construction)\b|\bT(?:ODO|BC|BD)\b/i,
    wrong: "More is coming soon.",
    right: "There are eight lessons.",
  },
  {
    name: "no praise and no apology",
    breaks:
      /\b(well done|congratulations|great job|good job|oops|sorry|unfortunately)\b|(?:^|[.:;] )please\b|, please\b/i,
    wrong: "Well done.",
    right: "Three of four are right.",
  },
  {
    name: "plain words",
    breaks:
      /\b(utilis\w+|in order to|prior to|going forward|leverag(?:e|es|ed|ing)|commenc\w+)\b|\b(?:e\.g\.|i\.e\.|etc\.)/i,
    wrong: "Do this in order to sell.",
    right: "Do this to sell.",
  },
  { name: "no emoji", breaks: /\p{Emoji_Presentation}/u, wrong: "Right 🎉", right: "Right ✓" },
];

/** Every breach, as `file:line rule: the words`. */
export function breaches(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ file, line, text }) =>
    wordingRules.flatMap(({ name, breaks }) => {
      const found = breaks.exec(text);
      if (!found) return [];
      const at = line + text.slice(0, found.index).trimStart().split("\n").length - 1;
      const around = text
        .slice(Math.max(0, found.index - 30), found.index + found[0].length + 30)
        .replace(/\s+/g, " ");
      return [`${file}:${at} ${name}: …${around.trim()}…`];
    }),
  );
}

/** The words of each sentence of a text. A heading, a table row and a formula are no sentences. */
export function sentenceLengths(text: string): number[] {
  return text
    .replace(/(\d)\.(\d)/g, "$1$2")
    .split(/(?<=[.?:;])\s+|\n\s*[-*|\d]|\n\n/)
    .filter((part) => /[.?]["”)]?\s*$/.test(part))
    .map((part) => part.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
}
