import { describe, expect, it } from "vitest";
import { ok } from "#engine/measure";
import {
  buildTask,
  candidatePart,
  checkTask,
  exampleTask,
  judgeAnswer,
  markAnswer,
  pointsOf,
  rightAnswer,
  withSupport,
  type Task,
} from "#engine/task";
import { answerAddresses, evaluateSheet, filledEntries, readSheet, type Sheet } from "#engine/worksheet";

/** Simple smoothing with α = 0.4: each forecast is worked from the one before. */
const smoothing: Sheet = {
  id: "smoothing",
  version: 1,
  title: "Smoothing",
  cells: [
    { name: "alpha", label: "How fast", symbol: "α", unit: "number", decimals: 1, role: "given", value: 0.4 },
    { name: "next", label: "Next month", unit: "units", decimals: 2, role: "answer", formula: "forecast[n]" },
  ],
  tables: [
    {
      id: "months",
      title: "Months",
      rowHead: "Month",
      rows: ["April", "May", "June", "July", "August"],
      columns: [
        {
          name: "sales",
          label: "Sold",
          unit: "units",
          decimals: 0,
          parts: [{ from: 1, to: 5, role: "given", values: [200, 220, 212, 230, 226] }],
        },
        {
          name: "forecast",
          label: "Forecast",
          unit: "units",
          decimals: 2,
          slips: [
            {
              name: "Weights swapped",
              formula: "(1 - alpha) * sales[t-1] + alpha * forecast[t-1]",
              feedback: "It is the other way round.",
              from: 3,
            },
          ],
          parts: [
            { from: 2, to: 2, role: "formula", formula: "sales[t-1]" },
            { from: 3, to: 5, role: "answer", formula: "alpha * sales[t-1] + (1 - alpha) * forecast[t-1]" },
          ],
        },
      ],
    },
  ],
};

const common = { ...exampleTask, id: "smoothing-by-hand", title: "Smoothing by hand" };
const task: Task = { ...common, kind: "worksheet", sheet: { ...smoothing } };

describe("a worksheet task", () => {
  it("is a sound sheet, and its own figures earn every mark", () => {
    expect(readSheet(smoothing)).toMatchObject({ ok: true });
    expect(checkTask(task)).toEqual([]);
    expect(pointsOf(task).map((point) => point.says)).toEqual([
      "Next month",
      "Forecast, June",
      "Forecast, July",
      "Forecast, August",
    ]);
  });

  it("loses one wrong entry only, when the rest follows from it", () => {
    const state = judgeAnswer(task, {
      "forecast[3]": "208",
      "forecast[4]": "210.4",
      "forecast[5]": "218.24",
      next: "218.24",
    });
    expect(state).toMatchObject({ stage: "marked", mark: { earned: 3, available: 4 } });
    if (state.stage !== "marked") return;
    const verdicts = state.mark.findings.map(({ pointId, saw }) => [
      pointId,
      saw.kind === "entry" && saw.verdict.state,
    ]);
    expect(Object.fromEntries(verdicts)).toMatchObject({
      "forecast[3]": "right",
      "forecast[4]": "slip",
      "forecast[5]": "follows",
    });
  });

  it("gives no marks while one entry cannot be read or is missing", () => {
    const rest = { "forecast[3]": "208", "forecast[4]": "209.6", next: "217.76" };
    expect(judgeAnswer(task, { ...rest, "forecast[5]": "217,76" }).stage).toBe("unreadable");
    expect(judgeAnswer(task, rest)).toMatchObject({
      stage: "incomplete",
      problems: [{ code: "entry-missing", where: "forecast[5]" }],
    });
  });

  it("shows candidates a sheet without the formulas, slips and tolerances of what is asked", () => {
    const part = candidatePart(task, 1);
    const shown = JSON.stringify(part.kind === "worksheet" ? part.sheet : undefined);
    expect(shown).toContain("Forecast");
    expect(shown).toContain("sales[t-1]");
    expect(shown).not.toContain("alpha *");
    expect(shown).not.toContain("forecast[n]");
    expect(shown).not.toContain("Weights swapped");
  });

  it("asks its caller for a practice sheet by name and seed, and says so when nobody can make one", () => {
    const practised: Task = {
      ...common,
      kind: "worksheet",
      practice: { kind: "simple-smoothing", support: "worked" },
    };
    expect(buildTask(practised, 3)).toMatchObject({ ok: false, problems: [{ code: "task-not-built" }] });
    const asked: [string, number][] = [];
    const built = buildTask(practised, 3, (kind, seed) => {
      asked.push([kind, seed]);
      return ok(smoothing);
    });
    expect(asked).toEqual([["simple-smoothing", 3]]);
    expect(built.ok && pointsOf(built.value)).toEqual([]);
  });

  it("draws its figures from a template by the seed, and the right answer moves with them", () => {
    const template = {
      sheet: smoothing,
      parameters: [{ name: "sold", from: 180, to: 240, step: 2, each: 5 }],
      fills: { sales: "sold[t]" },
      constraints: [],
    };
    const varied: Task = { ...common, kind: "worksheet", template };
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const built = buildTask(varied, seed);
      return built.ok ? [built.value] : [];
    });
    expect(drawn.length).toBeGreaterThan(4);
    const answers = drawn.map((each) => rightAnswer(each)!);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
    for (const [at, each] of drawn.entries()) {
      const { earned, available } = markAnswer(each, answers[at]!);
      expect(earned).toBe(available);
    }
  });

  it("refuses a worksheet that asks for nothing", () => {
    const worked = withSupport(smoothing, "worked");
    expect(checkTask({ ...common, kind: "worksheet", sheet: { ...worked } })).toMatchObject([
      { code: "task-nothing-to-answer" },
    ]);
  });
});

describe("as much worked as a candidate needs", () => {
  it("leaves nothing to answer in a worked example, the last third to complete, and all alone", () => {
    const left = (support: "worked" | "completion" | "alone") =>
      answerAddresses(withSupport(smoothing, support)).toSorted();
    expect(left("worked")).toEqual([]);
    expect(left("completion")).toEqual(["forecast[5]", "next"]);
    expect(left("alone")).toEqual(["forecast[3]", "forecast[4]", "forecast[5]", "next"]);
  });

  it("is a sound sheet with the same figures at every level", () => {
    const figures = (sheet: Sheet) => evaluateSheet(sheet).value("forecast[5]");
    for (const support of ["worked", "completion", "alone"] as const) {
      const sheet = withSupport(smoothing, support);
      expect(readSheet(sheet)).toMatchObject({ ok: true });
      expect(figures(sheet)).toBeCloseTo(217.76, 10);
      expect(Object.keys(filledEntries(sheet)).length).toBe(answerAddresses(sheet).length);
    }
  });
});
