import { randomFrom, type RandomSource, refuse, type Result } from "#engine/measure";
import { pick, practiceTemplate, type PracticeTemplate, type Sheet, varySheet } from "#engine/worksheet";
import { portfolioSheet } from "./portfolio-sheet.ts";
import { segmentCriteria } from "./segments.ts";
import { segmentSheet } from "./segment-sheet.ts";

/** What a practice sheet on strategy, and on the money that follows it, can be about. */
export type StrategyPracticeKind = "growth-share" | "segment-score";

const ranges: readonly [readonly string[], ...(readonly string[])[]] = [
  ["Gate valves", "Actuators", "Repair kits", "Pressure valves"],
  ["Timetables", "Parents’ evenings", "Attendance", "Exam entries"],
  ["Gloves", "Chairs", "Scanners", "Lamps"],
];

function growthSharePractice(random: RandomSource): PracticeTemplate {
  const names = pick(random, ranges);
  const title = "Place four products by share and growth";
  const products = names.map((name, at) => ({
    name,
    sales: 400_000 + 100_000 * at,
    largestRival: 450_000,
    growth: 0.03 + 0.04 * at,
  }));
  const sheet = portfolioSheet(products, { share: 1, growth: 0.06 }, "own-average", title);
  const asked = {
    columns: ["sales", "rival", "growth", "weighted", "relative", "leads", "grows"],
    cells: ["shareCut", "growthCut"],
    answers: { weighted: 1, growthCut: 1, relative: 1, leads: 1, grows: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      { name: "sold", from: 180_000, to: 960_000, step: 10_000, each: 4 },
      { name: "rivalSold", from: 150_000, to: 900_000, step: 10_000, each: 4 },
      { name: "grown", from: -0.03, to: 0.22, step: 0.01, each: 4 },
    ],
    fills: { sales: "sold[t]", rival: "rivalSold[t]", growth: "grown[t]" },
    constraints: [
      { says: "some lead and some do not", formula: "sum(leads) >= 1" },
      { says: "not all lead", formula: "sum(leads) <= 3" },
      { says: "the plain mean is another figure", formula: "abs(mean(growth) - growthCut) > 0.006" },
      {
        says: "no share lies on the line",
        formula:
          "min(abs(relative[1] - 1), abs(relative[2] - 1), abs(relative[3] - 1), abs(relative[4] - 1)) > 0.05",
      },
      {
        says: "no growth lies on the line",
        formula:
          "min(abs(growth[1] - growthCut), abs(growth[2] - growthCut), abs(growth[3] - growthCut), abs(growth[4] - growthCut)) > 0.004",
      },
    ],
  });
}

const segmentSets: readonly [readonly string[], ...(readonly string[])[]] = [
  ["Water companies", "Food plants", "Building services"],
  ["Large colleges", "Academy trusts", "Primary schools"],
  ["Dental groups", "Single practices", "Hospitals"],
];

function segmentPractice(random: RandomSource): PracticeTemplate {
  const names = pick(random, segmentSets);
  const title = "Score three segments and choose the target";
  const scores = { size: 3, growth: 4, fit: 2, reach: 5, cost: 3 };
  const weights = { size: 0.3, growth: 0.2, fit: 0.25, reach: 0.15, cost: 0.1 };
  const sheet = segmentSheet(
    names.map((name) => ({ name, scores })),
    weights,
    title,
  );
  const ids = segmentCriteria.map(({ id }) => id);
  const asked = {
    columns: [...ids, "score"],
    cells: [...ids.map((id) => `${id}Weight`), "best"],
    answers: { score: 1, best: 1 },
  };
  return practiceTemplate(sheet, title, asked, {
    parameters: [
      ...ids.map((id) => ({ name: `${id}Drawn`, from: 1, to: 5, step: 1, each: 3 })),
      { name: "first", oneOf: [0.3, 0.35, 0.4] },
      { name: "second", oneOf: [0.2, 0.25] },
      { name: "third", oneOf: [0.15, 0.2] },
      { name: "fourth", oneOf: [0.05, 0.1] },
    ],
    fills: {
      ...Object.fromEntries(ids.map((id) => [id, `${id}Drawn[t]`])),
      sizeWeight: "first",
      growthWeight: "second",
      fitWeight: "third",
      reachWeight: "fourth",
      costWeight: "1 - first - second - third - fourth",
    },
    constraints: [{ says: "the segments differ", formula: "spread(score) > 0.15" }],
  });
}

const kinds: Readonly<Record<StrategyPracticeKind, (random: RandomSource) => PracticeTemplate>> = {
  "growth-share": growthSharePractice,
  "segment-score": segmentPractice,
};

function isStrategyPractice(kind: string): kind is StrategyPracticeKind {
  return Object.hasOwn(kinds, kind);
}

/**
 * A worksheet on a strategy model, or on sharing money, to fill, drawn from a seed. Figures on which a known slip would look right are thrown
 * back. Refuses a kind that there is not.
 * @example
 * strategyPracticeSheet("segment-score", 3).ok // => true
 * strategyPracticeSheet("horoscope", 3).problems // => [{ code: "practice-unknown", kind: "horoscope" }]
 */
export function strategyPracticeSheet(kind: string, seed: number): Result<Sheet> {
  if (!isStrategyPractice(kind)) return refuse({ code: "practice-unknown", kind });
  const template = kinds[kind](randomFrom(seed));
  return template.ok ? varySheet(template.value, seed) : template;
}
