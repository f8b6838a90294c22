import { describe, expect, it } from "vitest";
import {
  findExample,
  findFigure,
  findReason,
  findSign,
  findWords,
  isArgument,
  isDenied,
  sentencesOf,
  wordsOf,
} from "#engine/task";

const sentence = (text: string) => sentencesOf(text)[0]!;
const denied = (text: string, word: string) => {
  const tokens = wordsOf(text);
  const at = tokens.findIndex((token) => token.word.startsWith(word));
  return isDenied(tokens, at, at);
};

describe("sentences", () => {
  it.each([
    ["Sales rose 3.5%. They fell after.", 2],
    ["We took e.g. Holt. It fits.", 2],
    ["1. Collect the figures\n2. Plot them", 2],
    ["Thornhay Ltd. sells bags. Calder sells valves.", 2],
    ["First paragraph\n\nSecond paragraph", 2],
    ["", 0],
  ])("splits %j into %i", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe("a denied claim", () => {
  it.each([
    ["We did not look at trend or season.", "season"],
    ["We did not look at trend, noise or season.", "season"],
    ["The season was not considered.", "season"],
    ["The seasonality is not used here.", "season"],
    ["The firm never compared two methods.", "methods"],
    ["No method was tested on quarters held back.", "tested"],
    ["The plan has hardly any contingency.", "contingency"],
    ["They chose without a hold-out test.", "test"],
    ["The errors weren't compared.", "errors"],
  ])("is seen in %j at %j", (text, word) => {
    expect(denied(text, word)).toBe(true);
  });

  it.each([
    ["It is not naive, because the season repeats.", "season"],
    ["Not only the trend but the season matters.", "trend"],
    ["Without a season, the naive method is good enough.", "naive"],
    ["A target is not a forecast; the target is what we want.", "target"],
    ["The trend is not linear.", "trend"],
    ["There is no doubt that the season repeats.", "season"],
    ["The season repeats every December.", "season"],
  ])("is not seen in %j at %j", (text, word) => {
    expect(denied(text, word)).toBe(false);
  });
});

describe("an argument", () => {
  it.each([
    "Trend, season, MAPE, MASE and hold-out.",
    "Forecasting techniques include moving averages, exponential smoothing, regression and Delphi.",
    "because trend and seasonality and MAPE and therefore hold-out and Holt-Winters",
    "trend seasonality MAPE MASE hold out Holt Winters forecast target",
    "Choosing a method",
    "Should we use Holt-Winters for this?",
  ])("is not found in %j", (text) => {
    expect(isArgument(sentence(text))).toBe(false);
  });

  it.each([
    "Moving averages smooth noise and ignore seasons.",
    "The trend, season and noise were separated because the peak in December repeats.",
    "The season repeats every December.",
  ])("is found in %j", (text) => {
    expect(isArgument(sentence(text))).toBe(true);
  });
});

describe("words", () => {
  it.each([
    ["season*", "The seasonality is strong.", true],
    ["season", "Two seasons are needed.", true],
    ["season", "The seasonal index is 1.5.", false],
    ["holt winters", "Holt-Winters fits.", true],
    ["Holt-Winters", "We took holt winters.", true],
    ["r²", "R² is 0.91.", true],
    ["not a target", "A forecast is not a target.", true],
    ["target", "A forecast is not a target.", false],
    ["trend*", "The market trends upwards.", true],
    ["", "Anything at all.", false],
  ])("%j in %j: %s", (pattern, text, found) => {
    expect(findWords(pattern, wordsOf(text)) !== undefined).toBe(found);
  });
});

describe("figures, reasons and examples", () => {
  it("finds a wanted figure that was rounded or written with a scale", () => {
    expect(findFigure(sentence("It comes to about 118 bags."), [118.4])).toBe("118");
    expect(findFigure(sentence("It comes to £1.2m."), [1_200_000])).toBe("1.2");
    expect(findFigure(sentence("It comes to £1.2 million."), [1_200_000])).toBe("1.2");
    expect(findFigure(sentence("It comes to about 119 bags."), [118.4])).toBeUndefined();
  });

  it("takes no year, list number or code for a figure", () => {
    expect(findFigure(sentence("In 2026 sales rose."))).toBeUndefined();
    expect(findFigure(sentence("2. Plot the sales"))).toBeUndefined();
    expect(findFigure(sentence("This meets AC2 in Q3."))).toBeUndefined();
  });

  it("finds the word that joins a claim to its reason", () => {
    expect(findReason(sentence("It lags, because sales climb."))).toBe("because");
    expect(findReason(sentence("Sales climb and the forecast lags."))).toBeUndefined();
  });

  it("finds a firm, a month or an amount, and takes no method for a firm", () => {
    expect(findExample(sentence("At Larkfield the peak is in spring."))).toBe("Larkfield");
    expect(findExample(sentence("The peak came in May."))).toBe("May");
    expect(findExample(sentence("We chose Holt because it has a trend."))).toBeUndefined();
  });
});

describe("a sign", () => {
  it("needs all its parts in one passage", () => {
    const sign = { words: [["season*"], ["december"]], reason: true } as const;
    const near = "The season peaks in December. This is because of bread for the holidays.";
    const far =
      "The season peaks in December. Flour is cheap. Staff are few, because of illness elsewhere in town.";
    expect(findSign(near, sign).lacks).toEqual([]);
    expect(findSign(far, { ...sign, within: "sentence" }).lacks).toEqual(["reason"]);
  });

  it("says what it saw and what it lacks when it is not met", () => {
    const seen = findSign("The season is strong in this trade.", { words: [["season*"]], figure: true });
    expect(seen).toEqual({
      passage: "The season is strong in this trade.",
      words: ["season"],
      lacks: ["figure"],
    });
  });

  it("reads 20,000 words and says what they lack", () => {
    const long = "The season repeats every spring, because gardens wake. ".repeat(2_500);
    const seen = findSign(long, { words: [["nowhere*"], ["season*"]], figure: true });
    expect(seen).toMatchObject({ words: ["season"] });
  });
});
