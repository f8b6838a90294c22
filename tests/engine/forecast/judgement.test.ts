import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accuracyWeights,
  adjustmentRecord,
  adjustmentsSheet,
  buyerIntentions,
  closeRound,
  combinationRecord,
  combinationSheet,
  combineForecasts,
  compositeForecast,
  compositeSheet,
  delphiSheet,
  intentionsSheet,
  juryForecast,
  justerScale,
  panelForecast,
  panelVerdict,
  practiceSheet,
  simulatedRound,
  speakInTurn,
  summarisePanel,
  testComposite,
  usualStopRule,
  type PanelCase,
  type PanelSummary,
  type Rep,
} from "#engine/forecast";
import type { Result } from "#engine/measure";
import { answerAddresses, evaluateSheet, filledEntries, markEntries, toSpreadsheet } from "#engine/worksheet";

function got<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const codesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

const launch: PanelCase = {
  likely: 520,
  doubt: 0.2,
  before: { says: "the lamp sold 412 in its first year", figure: 412 },
  facts: [
    { says: "17 of 50 practices in the trial asked to buy", points: "up" },
    { says: "It costs a third more than its rival", points: "down" },
  ],
};
const estimates = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 40 });

describe("a panel", () => {
  it("agrees with the checked example: median 100 twice, middle spread 15 and then 6", () => {
    const rounds = [
      [80, 95, 100, 110, 150],
      [92, 98, 100, 104, 115],
    ].map((round) => got(summarisePanel(round)));
    expect(rounds.map(({ median, middleSpread }) => [median, middleSpread])).toEqual([
      [100, 15],
      [100, 6],
    ]);
    expect(got(panelVerdict(rounds, usualStopRule)).because).toBe("agreed");
    expect(got(panelVerdict(rounds, { ...usualStopRule, agreedBelow: 0.05 })).because).toBe("settled");
    expect(got(panelVerdict(rounds, { agreedBelow: 0, settledBelow: 0, mostRounds: 2 })).because).toBe(
      "rounds",
    );
    expect(got(panelForecast(rounds))).toMatchObject({ expected: 100, spreadFromRound: 1 });
  });

  it("keeps median and quartiles in order and within the estimates", () => {
    fc.assert(
      fc.property(estimates, (round) => {
        const { least, lowerQuartile, median, upperQuartile, most } = got(summarisePanel(round));
        const inOrder = [least, lowerQuartile, median, upperQuartile, most];
        expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
        expect(least).toBe(Math.min(...round));
        expect(most).toBe(Math.max(...round));
      }),
    );
  });

  it("asks about half of a panel for reasons, and nobody who stands on a quartile", () => {
    fc.assert(
      fc.property(estimates, (round) => {
        const { outside, summary } = got(closeRound(round));
        expect(outside.length).toBeLessThanOrEqual(2 * Math.ceil((round.length - 1) / 4));
        for (const { at, side } of outside) {
          const estimate = round[at] as number;
          expect(side === "below" ? estimate < summary.lowerQuartile : estimate > summary.upperQuartile).toBe(
            true,
          );
        }
      }),
    );
  });

  it.each([
    ["of one", [400], "panel-too-small"],
    ["of two hundred", Array.from({ length: 200 }, () => 5), "panel-too-large"],
    ["with an estimate below nought", [4, 5, -1], "estimate-unusable"],
    ["with an estimate that is no number", [4, 5, NaN], "estimate-unusable"],
    ["with an estimate without end", [4, 5, Infinity], "estimate-unusable"],
  ])("%s is refused", (_, round, code) => {
    expect(codesOf(summarisePanel(round))).toEqual([code]);
  });

  it("does not close a round with an estimate missing, and says how many", () => {
    expect(closeRound([4, null, 5, null])).toEqual({
      ok: false,
      problems: [{ code: "round-incomplete", missing: 2, people: 4 }],
    });
  });

  it("judges nothing before the first round, and no rule that cannot stop it", () => {
    expect(codesOf(panelVerdict([], usualStopRule))).toEqual(["panel-no-round"]);
    expect(codesOf(panelForecast([]))).toEqual(["panel-no-round"]);
    const round = got(summarisePanel([4, 5, 6]));
    expect(codesOf(panelVerdict([round], { ...usualStopRule, settledBelow: 2 }))).toEqual([
      "stop-share-outside",
    ]);
    expect(codesOf(panelVerdict([round], { ...usualStopRule, mostRounds: 0 }))).toEqual([
      "stop-rounds-too-few",
    ]);
    const nought = got(summarisePanel([0, 0, 0]));
    expect(got(panelVerdict([nought, nought], usualStopRule))).toMatchObject({
      spreadShare: null,
      moved: null,
    });
    expect(got(panelForecast([nought])).spread).toBeNull();
  });
});

describe("simulated experts", () => {
  const people = fc.integer({ min: 3, max: 40 });
  const seed = fc.integer({ min: 0, max: 999_999 });
  const run = (from: number, size: number): PanelSummary[] => {
    const rounds: PanelSummary[] = [];
    let own: number[] | null = null;
    for (let round = 1; round <= 3; round += 1) {
      const before = rounds.at(-1);
      const said = simulatedRound(
        from,
        size,
        launch,
        round,
        before && own ? { median: before.median, own } : null,
      );
      own = said.map(({ estimate }) => estimate);
      rounds.push(got(summarisePanel(own)));
    }
    return rounds;
  };

  it("are the same panel for the same seed, and say why in words of the case", () => {
    fc.assert(
      fc.property(seed, people, (from, size) => {
        const said = simulatedRound(from, size, launch, 1, null);
        expect(simulatedRound(from, size, launch, 1, null)).toEqual(said);
        expect(said.length).toBe(size);
        expect(said.every(({ estimate, reason }) => estimate > 0 && /\.$/.test(reason))).toBe(true);
        expect(run(from, size)).toEqual(run(from, size));
      }),
    );
  });

  it("come closer with feedback nearly always, and stay about the likely figure on the whole", () => {
    const panels = Array.from({ length: 60 }, (_, from) => run(from, 7));
    const closer = panels.filter(
      ([first, , third]) => (third?.middleSpread ?? 0) < (first?.middleSpread ?? 0),
    );
    expect(closer.length).toBeGreaterThan(54);
    const medians = panels.map((rounds) => rounds[2]?.median ?? 0);
    const mean = medians.reduce((sum, one) => sum + one, 0) / medians.length;
    expect(Math.abs(mean - launch.likely)).toBeLessThan(40);
  });

  it("differ from seed to seed, and need neither facts nor a past", () => {
    const bare: PanelCase = { likely: 8, doubt: 0.3, before: null, facts: [] };
    const first = simulatedRound(1, 7, bare, 1, null);
    expect(first).not.toEqual(simulatedRound(2, 7, bare, 1, null));
    expect(first.every(({ estimate, reason }) => estimate > 0 && reason.length > 5)).toBe(true);
  });
});

describe("a jury", () => {
  it("is pulled to whoever speaks first, by as much as it gives way", () => {
    const own = [780, 430, 460, 510];
    const first = got(speakInTurn(own, [0, 1, 2, 3], 0.5));
    const last = got(speakInTurn(own, [1, 2, 3, 0], 0.5));
    expect(first.mean).toBeGreaterThan(last.mean);
    expect(first.spread).toBeLessThan(got(juryForecast(own, "mean")).spread ?? 0);
    expect(got(speakInTurn(own, [0, 1, 2, 3], 0)).spoken).toEqual(own);
    expect(got(speakInTurn(own, [0, 1, 2, 3], 1)).spoken).toEqual([780, 780, 780, 780]);
  });
  it.each([
    ["one member", juryForecast([5], "mean"), "jury-too-small"],
    [
      "two hundred",
      juryForecast(
        Array.from({ length: 200 }, () => 5),
        "mean",
      ),
      "panel-too-large",
    ],
    ["weights of nought", juryForecast([5, 6], "weighted", [0, 0]), "weights-all-nought"],
    ["a weight below nought", juryForecast([5, 6], "weighted", [1, -1]), "weight-unusable"],
    ["weights for some", juryForecast([5, 6], "weighted", [1]), "weight-count-differs"],
    ["a negative estimate", juryForecast([5, -6], "mean"), "estimate-unusable"],
    ["a pull of 2", speakInTurn([5, 6], [0, 1], 2), "pull-outside"],
    ["an order that leaves somebody out", speakInTurn([5, 6], [0, 0], 0.5), "order-incomplete"],
  ])("with %s is refused", (_, result, code) => {
    expect(codesOf(result)).toEqual([code]);
  });
});

const pasts = (forecast: number, actuals: readonly number[]): Rep["record"] =>
  actuals.map((actual) => ({ forecast, actual }));
const reps: readonly Rep[] = [
  { name: "Ada", forecast: 140, record: pasts(100, [122, 118, 125, 119]) },
  { name: "Ben", forecast: 160, record: pasts(150, [121, 118, 130, 124]) },
  { name: "Cy", forecast: 90, record: [null, null, null, null] },
];

describe("a composite", () => {
  it("corrects each by their own record and leaves those without one as they are", () => {
    const { reps: corrected, stated, withoutRecord } = got(compositeForecast(reps, 4));
    expect(stated).toBe(390);
    expect(corrected[0]?.record.ratio).toBeCloseTo(1.21, 10);
    expect(corrected[0]?.record.factor).toBeCloseTo(1.105, 10);
    expect(corrected[2]?.corrected).toBe(90);
    expect(withoutRecord).toEqual(["Cy"]);
  });

  it("is nearer on periods it has not seen, when the bias lasts", () => {
    const test = got(testComposite(reps, 4));
    expect(test).toMatchObject({ tried: 8, nearer: 8 });
    expect(test.after).toBeLessThan(test.before);
    // A record of pure chance is not helped: what is left out does not follow from the rest.
    const chance = [{ name: "Dot", forecast: 100, record: pasts(100, [120, 80, 121, 79]) }];
    const tried = got(testComposite(chance, 0));
    expect(tried.after).toBeGreaterThan(tried.before);
  });

  it.each([
    ["nobody", compositeForecast([], 4), "composite-empty"],
    [
      "a forecast that is no number",
      compositeForecast([{ name: "A", forecast: NaN, record: [] }], 4),
      "rep-forecast-unusable",
    ],
    [
      "a record of noughts",
      compositeForecast([{ name: "A", forecast: 1, record: pasts(0, [3]) }], 4),
      "record-forecast-nought",
    ],
    [
      "a record below nought",
      compositeForecast([{ name: "A", forecast: 1, record: pasts(2, [-3]) }], 4),
      "record-unusable",
    ],
    ["a shrinkage below nought", compositeForecast(reps, -1), "shrinkage-negative"],
    [
      "no record at all, when tested",
      testComposite([{ name: "A", forecast: 1, record: [] }], 4),
      "composite-untested",
    ],
    [
      "two hundred and one people",
      compositeForecast(
        Array.from({ length: 201 }, () => ({ name: "A", forecast: 1, record: [] })),
        4,
      ),
      "composite-too-large",
    ],
  ])("of %s is refused", (_, result, code) => {
    expect(codesOf(result)).toEqual([code]);
  });

  it("draws a factor between 1 and the ratio, nearer the ratio the longer the record", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 50, max: 200 }), (periods, actual) => {
        const factorOf = (n: number): number =>
          got(
            compositeForecast(
              [{ name: "A", forecast: 1, record: pasts(100, Array<number>(n).fill(actual)) }],
              4,
            ),
          ).corrected;
        const ratio = actual / 100;
        expect(Math.abs(factorOf(periods) - 1)).toBeLessThanOrEqual(Math.abs(ratio - 1) + 1e-9);
        expect(Math.abs(factorOf(periods + 1) - ratio)).toBeLessThanOrEqual(
          Math.abs(factorOf(periods) - ratio) + 1e-9,
        );
      }),
    );
  });
});

const survey = {
  probabilities: justerScale.map(({ probability }) => probability),
  groups: [
    { name: "Large practices", customers: 240, amount: 1.5, answers: [10, 4, 3, 3, 2, 4, 2, 3, 4, 3, 2] },
    { name: "Small practices", customers: 1000, amount: 1, answers: [40, 10, 8, 6, 3, 5, 2, 2, 2, 1, 1] },
  ],
  past: [{ forecast: 400, actual: 280 }],
  shrinkage: 4,
};

describe("a survey of intentions", () => {
  it("adds answers × weight × chance × amount, and takes off what earlier promises lost", () => {
    const { stated, corrected, kept, spread } = got(buyerIntentions(survey));
    const byHand = survey.groups.reduce((sum, { customers, amount, answers }) => {
      const answered = answers.reduce((all, one) => all + one, 0);
      return (
        sum +
        (customers / answered) *
          amount *
          answers.reduce((all, one, at) => all + one * survey.probabilities[at]!, 0)
      );
    }, 0);
    expect(stated).toBeCloseTo(byHand, 8);
    expect(kept.factor).toBeCloseTo((0.7 + 4) / 5, 10);
    expect(corrected).toBeCloseTo(stated * kept.factor, 8);
    expect(spread).toBeGreaterThan(0);
  });
  const with0 = (change: object) =>
    buyerIntentions({ ...survey, groups: [{ ...survey.groups[0]!, ...change }] });
  it.each([
    [
      "a chance above 1",
      buyerIntentions({ ...survey, probabilities: survey.probabilities.map((p) => p * 2) }),
      "probability-outside",
    ],
    ["no buyers", buyerIntentions({ ...survey, groups: [] }), "intentions-no-group"],
    ["nobody who answered", with0({ answers: Array(11).fill(0) }), "group-unanswered"],
    ["more answers than customers", with0({ customers: 5 }), "group-too-many-answers"],
    ["an answer too few", with0({ answers: [1, 2] }), "answers-differ"],
    ["customers below nought", with0({ customers: -5 }), "group-unusable"],
  ])("with %s is refused", (_, result, code) => {
    expect(codesOf(result)).toContain(code);
  });
});

describe("combining", () => {
  it("gives weights that add up to 1, the larger to the smaller error", () => {
    const error = fc.integer({ min: -5000, max: 5000 });
    const records = fc
      .integer({ min: 1, max: 12 })
      .chain((periods) =>
        fc.array(fc.array(error, { minLength: periods, maxLength: periods }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(records, (errors) => {
        const weights = accuracyWeights(errors);
        const squares = errors.map((one) => one.reduce((sum, e) => sum + e * e, 0));
        fc.pre(squares.every((square) => square > 0));
        const shares = got(weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(shares.indexOf(Math.max(...shares))).toBe(squares.indexOf(Math.min(...squares)));
      }),
    );
  });
  it("lies between the parts", () => {
    const { expected, spread } = got(
      combineForecasts([
        { expected: 500, spread: 60 },
        { expected: 440, spread: 40 },
      ]),
    );
    expect([expected, spread]).toEqual([470, 50]);
  });
  const pair = { judgement: 110, statistical: 95, actual: 100 };
  it.each([
    ["one forecast", combineForecasts([{ expected: 5, spread: null }]), "combine-too-few"],
    [
      "weights of 0.9",
      combineForecasts(
        [
          { expected: 5, spread: 1 },
          { expected: 6, spread: 1 },
        ],
        [0.5, 0.4],
      ),
      "combine-weights-total",
    ],
    [
      "weights of nought",
      combineForecasts(
        [
          { expected: 5, spread: 1 },
          { expected: 6, spread: 1 },
        ],
        [0, 0],
      ),
      "combine-weights-total",
    ],
    [
      "a forecast that is no number",
      combineForecasts([
        { expected: 5, spread: 1 },
        { expected: NaN, spread: 1 },
      ]),
      "combine-part-unusable",
    ],
    ["records of different lengths", accuracyWeights([[1], [1, 2]]), "combine-record-differs"],
    ["two past periods", combinationRecord([pair, pair]), "combine-record-short"],
    [
      "a gap in the record",
      combinationRecord([pair, pair, { ...pair, actual: NaN }]),
      "combine-record-unusable",
    ],
    [
      "a record without error",
      combinationRecord([1, 2, 3].map((n) => ({ judgement: n, statistical: n + 1, actual: n }))),
      "combine-never-wrong",
    ],
    ["no adjustments", adjustmentRecord([], 0.1), "adjustments-empty"],
    [
      "an adjustment with a gap",
      adjustmentRecord([{ period: "May", statistical: NaN, adjusted: 1, actual: 1 }], 0.1),
      "adjustment-unusable",
    ],
  ])("with %s is refused", (_, result, code) => {
    expect(codesOf(result)).toEqual([code]);
  });
  it("says of adjustments which way and which size helped, and what all of them did", () => {
    const rows = [
      { period: "Jan", statistical: 100, adjusted: 130, actual: 104 },
      { period: "Feb", statistical: 100, adjusted: 80, actual: 84 },
      { period: "Mar", statistical: 90, adjusted: 90, actual: 95 },
      { period: "Apr", statistical: 100, adjusted: 104, actual: 103 },
    ];
    const record = got(adjustmentRecord(rows, 0.1));
    expect(record.all).toEqual({ made: 3, helped: 2, valueAdded: -8 });
    expect(record.up).toEqual({ made: 2, helped: 1, valueAdded: -20 });
    expect(record.down).toEqual({ made: 1, helped: 1, valueAdded: 12 });
    expect(record.large.made + record.small.made).toBe(3);
    expect(record.before).toBe(7);
    expect(record.after).toBe(9);
  });
});

describe("judgement as worksheets", () => {
  const past = [
    { judgement: 110, statistical: 95, actual: 100 },
    { judgement: 125, statistical: 104, actual: 112 },
    { judgement: 90, statistical: 101, actual: 98 },
  ];
  it("come to what the engine says", () => {
    const rounds = [
      [80, 150, 100, 110, 95, 104],
      [92, 98, 104, 100, 115, 99],
    ];
    const panel = evaluateSheet(got(delphiSheet(["A", "B", "C", "D", "E", "F"], rounds, "units")));
    rounds.forEach((round, at) => {
      const summary = got(summarisePanel(round));
      const no = String(at + 1);
      expect(panel.value(`median${no}`)).toBeCloseTo(summary.median, 9);
      expect(panel.value(`lower${no}`)).toBeCloseTo(summary.lowerQuartile, 9);
      expect(panel.value(`upper${no}`)).toBeCloseTo(summary.upperQuartile, 9);
    });
    const composite = evaluateSheet(got(compositeSheet(reps, ["Q1", "Q2", "Q3", "Q4"], 4, "units")));
    expect(composite.value("totalCorrected")).toBeCloseTo(got(compositeForecast(reps, 4)).corrected, 9);
    expect(composite.value("meanBefore")).toBeCloseTo(got(testComposite(reps, 4)).before, 9);
    expect(composite.value("meanAfter")).toBeCloseTo(got(testComposite(reps, 4)).after, 9);
    const intentions = evaluateSheet(
      got(
        intentionsSheet(
          survey,
          justerScale.map(({ says }) => says),
          "units",
        ),
      ),
    );
    expect(intentions.value("correctedTotal")).toBeCloseTo(got(buyerIntentions(survey)).corrected, 8);
    const combined = evaluateSheet(
      got(combinationSheet({ judgement: 500, statistical: 440 }, past, [], "units")),
    );
    expect(combined.value("judgementWeight")).toBeCloseTo(got(combinationRecord(past)).weights[0]!, 9);
  });
  it("are open to a spreadsheet with every formula", () => {
    const sheets = [
      delphiSheet(["A", "B", "C", "D"], [[4, 3, 2, 1]], "units"),
      compositeSheet(reps, ["Q1", "Q2", "Q3", "Q4"], 4, "units"),
      adjustmentsSheet([{ period: "Jan", statistical: 100, adjusted: 120, actual: 105 }], "units"),
    ];
    for (const sheet of sheets) {
      const cells = toSpreadsheet(got(sheet)).sheets.flatMap(({ rows }) => rows.flat());
      expect(
        cells.filter((cell) => cell.kind === "formula").every(({ value }) => typeof value === "number"),
      ).toBe(true);
    }
    const text = JSON.stringify(
      toSpreadsheet(got(delphiSheet(["A", "B", "C", "D"], [[4, 3, 2, 1]], "units"))),
    );
    expect(text).toContain("SMALL(");
  });
  it("take a name of ten thousand letters or a row of mark-up as a refusal or as text, never as more", () => {
    const long = compositeSheet([{ name: "n".repeat(10_000), forecast: 1, record: [] }], [], 4, "units");
    expect(long.ok).toBe(true);
    const html = got(delphiSheet(["<b>A</b>", "B", "C"], [[1, 2, 3]], "units"));
    expect(html.tables[0]?.rows[0]).toBe("<b>A</b>");
  });
});

describe.each(["delphi-round", "rep-bias"])("practice in %s", (kind) => {
  it("is admitted for each of sixty seeds, and its own answers earn every mark", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const sheet = got(practiceSheet(kind, seed));
      const { earned, available } = markEntries(sheet, filledEntries(sheet));
      expect({ seed, earned }).toEqual({ seed, earned: available });
      expect(available).toBeGreaterThanOrEqual(8);
    }
  });
  it("loses one wrong answer only when the rest follows from it", () => {
    const sheet = got(practiceSheet(kind, 11));
    const last = answerAddresses(sheet).at(-1)!;
    const { earned, available } = markEntries(sheet, { ...filledEntries(sheet), [last]: "9876" });
    expect(earned).toBe(available - 1);
  });
});

describe("slips that are known", () => {
  it("names a bias that was measured upside down", () => {
    const sheet = got(practiceSheet("rep-bias", 5));
    const evaluation = evaluateSheet(sheet);
    const turned = (1 / (evaluation.value("ratio[1]") ?? 1)).toFixed(4);
    const { verdicts } = markEntries(sheet, { ...filledEntries(sheet), "ratio[1]": turned });
    expect(verdicts["ratio[1]"]).toMatchObject({ state: "slip", name: "upside down" });
  });
  it("takes quartiles by the exclusive rule as another convention, and a mean as a slip", () => {
    const sheet = got(practiceSheet("delphi-round", 5));
    const evaluation = evaluateSheet(sheet);
    const column = sheet.tables[0]!.columns.find(({ name }) => name === "ordered1")!;
    const people = column.parts.at(-1)!.to;
    const at = (place: number): number => evaluation.value(`ordered1[${String(place)}]`) ?? NaN;
    const place = (people + 1) / 4;
    const low = at(Math.floor(place));
    const quartile = low + (place - Math.floor(place)) * (at(Math.ceil(place)) - low);
    const mean =
      Array.from({ length: people }, (_, i) => at(i + 1)).reduce((sum, one) => sum + one, 0) / people;
    const { verdicts } = markEntries(sheet, {
      ...filledEntries(sheet),
      lower1: String(quartile),
      median1: mean.toFixed(2),
    });
    expect(verdicts["lower1"]).toMatchObject({ state: "convention" });
    expect(verdicts["median1"]).toMatchObject({ state: "slip", name: "mean instead of the median" });
  });
});
