import { exampleMeasures } from "#engine/targets";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/state/documents/formats.ts";
import { readStored, type DocumentFormats } from "../../src/state/documents/read-stored.ts";
import { examplePanel } from "../../src/exercises/panel/example-panel.ts";
import { thornhay } from "../engine/plan/thornhay-plan.ts";
import { work } from "./cabinet-in-tests.ts";

const stored = {
  kind: "note",
  id: "n",
  schema: 1,
  revision: "r",
  trail: [],
  updated: "2026-11-24",
  body: { text: "hello" },
};
/** Three versions: text became words, and words became a list. */
const threeVersions: DocumentFormats = {
  note: {
    version: 3,
    schema: z.strictObject({ words: z.array(z.string()) }),
    migrations: {
      1: (body) => ({ words: (body as { text: string }).text.toUpperCase() }),
      2: (body) => ({ words: (body as { words: string }).words.split(" ") }),
    },
  },
};

describe("a stored document", () => {
  it("is brought up to the present version, step by step", () => {
    expect(readStored(stored, threeVersions)).toMatchObject({
      ok: true,
      value: { schema: 3, body: { words: ["HELLO"] } },
    });
    expect(readStored({ ...stored, schema: 2, body: { words: "a b" } }, threeVersions)).toMatchObject({
      value: { body: { words: ["a", "b"] } },
    });
  });
  it("is refused when its body is not of the version it names, wherever that shows", () => {
    const codes = (raw: unknown): unknown => {
      const read = readStored(raw, threeVersions);
      return read.ok || read.problems;
    };
    expect(codes({ ...stored, body: { text: 4 } })).toEqual([{ code: "document-damaged", where: "n" }]);
    expect(codes({ ...stored, schema: 3 })).toEqual([{ code: "document-damaged", where: "n.words" }]);
    expect(codes({ ...stored, schema: 4 })).toEqual([{ code: "document-newer", where: "n", kind: "note" }]);
    expect(codes({ ...stored, kind: "constructor" })).toEqual([
      { code: "document-newer", where: "n", kind: "constructor" },
    ]);
    expect(codes({ ...stored, schema: 0.5 })).toEqual([{ code: "document-damaged" }]);
    for (const raw of [null, 3, "x", [], {}]) expect(codes(raw)).toEqual([{ code: "document-damaged" }]);
  });
  it("of each kind is read as it was written", () => {
    const series = {
      id: "s",
      title: "Sales",
      unit: "£",
      frequency: 12,
      start: { year: 2024, period: 1 },
      values: [1, 2],
    };
    const bodies = {
      forecast: {
        basis: "series",
        title: "Retail",
        series,
        method: "holt",
        settings: { level: 0.3, season: null, weights: [0.5, 0.5] },
        figures: [3, 4],
        intervals: [{ level: 95, lower: [1, 2], upper: [5, 6] }],
        reason: "It has a trend.",
        madeOn: "2026-11-24",
        holdOut: { periods: 12, accuracy: { mae: 1, mape: null } },
      },
      "case-work": {
        caseId: "short-week",
        caseVersion: 1,
        seed: 7,
        title: "A short week",
        candidate: "C-104",
        startedAt: "2026-11-24T09:00:00Z",
        answers: { shortfall: { figure: "12" }, why: { text: "Because" } },
        handIns: [{ at: "2026-11-24T10:00:00Z", answers: { shortfall: { figure: "11" } } }],
      },
      choice: {
        title: "Which method for Own",
        series,
        methods: ["holt", "delphi"],
        hold: 12,
        stage: null,
        level: 4,
        argument: "",
      },
      targets: {
        title: "Own, 2027",
        unit: "pounds",
        from: "2027-01",
        to: "2027-12",
        amount: 1100,
        forecast: { id: "f", title: "Own", expected: 1000, spread: null, madeOn: "2026-11-24" },
        baseline: { title: "2026", amount: 950 },
        reason: "Two more people from March.",
        measures: exampleMeasures,
      },
      tracking: {
        forecastId: "f",
        title: "Own",
        series,
        forecast: [3, 4],
        actuals: [5],
        limit: 4,
        reforecast: {
          openedOn: "2026-11-24",
          signal: 4.2,
          after: 1,
          owner: "Dana",
          due: null,
          closed: { on: "2026-11-25", forecastId: "g" },
        },
      },
      history: { title: "Own", series, importedOn: "2026-11-24", notes: [{ code: "import-sorted" }] },
      pipeline: {
        title: "Deals",
        deals: [{ id: "a", name: "A", value: 5, stage: "Proposal", outcome: "open", expected: "2026-12-01" }],
        stages: [{ name: "Proposal", chance: 0.5 }],
        tried: { Proposal: 0.4 },
        today: "2026-11-02",
        from: "2026-10",
        to: "2026-12",
        target: null,
        byAge: true,
        bySlips: true,
        slipFactor: 0.8,
        lateDays: 30,
        typed: { target: "lots" },
        source: { fileName: "deals.csv", importedOn: "2026-11-24", columns: { value: 2 }, leftOut: 0 },
      },
      "control-run": {
        title: "Tallyman Software",
        scenario: "tallyman-green-red",
        seed: 7,
        done: 1,
        weeks: 26,
        run: { weeks: [{ decisions: [] }] },
        pending: [{ kind: "hire" }],
        talk: { scene: "first-briefing", choices: ["chain"] },
        typed: { "decision.amount": "lots" },
      },
      objective: {
        text: "Increase sales",
        strategy: "",
        expected: "lots",
        spread: "",
        yearStart: 4,
        forecast: {
          id: "f",
          title: "Lab",
          unit: "pounds",
          from: "2027-01",
          to: "2027-12",
          expected: 200,
          spread: null,
          madeOn: "2026-11-24",
        },
        capacity: "lots",
        team: null,
        kpi: "churn",
        formula: "lost ÷",
      },
      panel: examplePanel,
      plan: thornhay,
      practice: work("1"),
      strategy: {
        tool: "brief",
        title: "Own",
        grids: { lines: [["B1", "business", "Grow", ""]] },
        settings: { from: "growth" },
      },
      scenarios: {
        title: "Yard",
        decision: "Take the lease",
        unit: "pounds",
        from: "April 2027",
        to: "",
        needed: "lots",
        formula: "starts *",
        drivers: [
          { id: "d", name: "starts", label: "Starts", unit: "number", low: "1", base: "2", high: "x" },
        ],
        scenarios: [
          {
            id: "s",
            name: "Base",
            base: true,
            probability: "50%",
            values: { d: "2" },
            figure: "",
            sign: {
              measure: "Approvals",
              side: "at-least",
              threshold: "170",
              by: "31/07/2027",
              ifSo: "70%",
              otherwise: "20%",
              reading: "",
            },
          },
        ],
        assumptions: [
          {
            id: "a",
            statement: "Sites go on",
            driver: "d",
            source: "",
            owner: "",
            review: "",
            measure: "",
            threshold: "",
          },
        ],
        reason: "",
      },
      reading: { lessonId: "averages", startedAt: "2026-11-24", checks: {} },
    };
    for (const [kind, body] of Object.entries(bodies)) {
      const schema = formats[kind as keyof typeof formats].version;
      expect(readStored({ ...stored, kind, schema, body }, formats)).toEqual({
        ok: true,
        value: { ...stored, kind, schema, body },
      });
      expect(readStored({ ...stored, kind, schema, body: { ...body, more: 1 } }, formats).ok).toBe(false);
    }
    const { basis, ...first } = bodies.forecast;
    expect(readStored({ ...stored, kind: "forecast", body: first }, formats)).toMatchObject({
      ok: true,
      value: { schema: 3, body: { basis, ...first } },
    });
  });
  it("may be a forecast that people made", () => {
    const body = {
      basis: "judgement",
      title: "Next quarter by the pipeline",
      unit: "pounds",
      from: "2027-01",
      to: "2027-03",
      method: "pipeline",
      expected: 86_000,
      spread: null,
      reason: "Stage rates from our own history.",
      madeOn: "2026-11-24",
    };
    const schema = formats.forecast.version;
    const read = (change: object) =>
      readStored({ ...stored, kind: "forecast", schema, body: { ...body, ...change } }, formats).ok;
    expect(read({})).toBe(true);
    expect(read({ method: "tea-leaves" })).toBe(false);
    expect(read({ spread: -1 })).toBe(false);
    expect(read({ to: "2027-13" })).toBe(false);
  });
  it("may be a set of targets, which is above nought and never a forecast", () => {
    const body = {
      title: "Next year",
      unit: "units",
      from: "2027-01",
      to: "2027-12",
      amount: 1100,
      forecast: null,
      reason: "",
    };
    const read = (change: object) =>
      readStored({ ...stored, kind: "targets", body: { ...body, ...change } }, formats).ok;
    expect(read({})).toBe(true);
    expect(read({ amount: 0 })).toBe(false);
    expect(read({ from: "2027-00" })).toBe(false);
    expect(read({ expected: 1000 })).toBe(false);
    const forecast = { title: "Typed", expected: 1000, spread: -1, madeOn: "2026-11-24" };
    expect(read({ forecast })).toBe(false);
    expect(read({ forecast: { ...forecast, spread: 60 } })).toBe(true);
  });
  it("may be a plan, whose items can be told apart", () => {
    const read = (body: object) => readStored({ ...stored, kind: "plan", body }, formats).ok;
    expect(read({})).toBe(true);
    expect(read({ aims: [{ id: "aim-1" }], kpis: [{ id: "kpi-1" }] })).toBe(true);
    expect(read({ aims: [{ id: "aim-1" }], kpis: [{ id: "aim-1" }] })).toBe(false);
    expect(readStored({ ...stored, kind: "plan", schema: 2, body: {} }, formats)).toMatchObject({
      problems: [{ code: "document-newer" }],
    });
  });
  it("has a way to the present from every version there was", () => {
    for (const { version, migrations } of Object.values(formats as DocumentFormats)) {
      for (let from = 1; from < version; from += 1) expect(migrations[from]).toBeTypeOf("function");
    }
  });
});
