import { beginRun, decide, type Scenario } from "#engine/control";
import type { Kept, KeptControlRun } from "#state/control-runs";
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { ControlRoom } from "../../src/exercises/control-room/control-room.svelte.ts";
import Decisions from "../../src/exercises/control-room/Decisions.svelte";
import { groupFigures } from "../../src/exercises/control-room/figure-words.ts";
import { openRun } from "../../src/exercises/control-room/open-run.ts";
import { readDecision, readFinding, readTrigger } from "../../src/exercises/control-room/read-forms.ts";
import { readSeed } from "../../src/exercises/control-room/room-address.ts";
import { weekHeading } from "../../src/exercises/control-room/week-words.ts";
import { scenarios } from "../engine/control/scenarios.ts";

const scenario = scenarios.find(({ id }) => id === "tallyman-green-red") as Scenario;
afterEach(cleanup);

const kept = (body: Partial<KeptControlRun>): Kept<KeptControlRun> => ({
  id: "own",
  revision: "r",
  updated: "2026-11-24",
  place: "disk",
  body: {
    title: "Tallyman",
    scenario: scenario.id,
    seed: 7,
    done: 0,
    weeks: 26,
    run: beginRun(scenario, 7),
    pending: [],
    talk: null,
    typed: {},
    ...body,
  },
});
const address = { scenario: scenario.id, seed: "7", run: null };
const codes = (opened: ReturnType<typeof openRun>): string[] => opened.problems.map(({ code }) => code);

describe("a run that is opened", () => {
  it("goes on where it was left, with what was put down and typed", () => {
    const played = decide(scenario, beginRun(scenario, 7), []);
    const { room, problems } = openRun(scenario, address, [
      kept({
        run: played.ok ? played.value : null,
        pending: [{ kind: "hire" }],
        typed: { "decision.amount": "lots" },
      }),
    ]);
    expect(problems).toEqual([]);
    expect(room?.board.week).toBe(1);
    expect(room?.pending).toEqual([{ kind: "hire" }]);
    expect(room?.left).toBe((scenario.costs.reserve - scenario.hire.cost) * 100);
    expect(room?.typed["decision.amount"]).toBe("lots");
  });
  it("is refused in a sentence’s code when it is damaged, and begins anew beside it", () => {
    for (const run of [
      null,
      3,
      [],
      {},
      { ...beginRun(scenario, 7), weeks: [{ decisions: [{ kind: "steal" }] }] },
    ]) {
      const opened = openRun(scenario, address, [kept({ run })]);
      expect(codes(opened)).toEqual(["control-run-unreadable"]);
      expect(opened.room?.board.week).toBe(0);
      expect(opened.room?.id).toBeUndefined();
    }
    const older = { ...beginRun(scenario, 7), version: 99 };
    expect(codes(openRun(scenario, address, [kept({ run: older })]))).toEqual(["control-run-version"]);
    const robbed = { ...beginRun(scenario, 7), weeks: [{ decisions: Array(4).fill({ kind: "hire" }) }] };
    expect(codes(openRun(scenario, address, [kept({ run: robbed })]))).toContain("control-no-more-hires");
  });
  it("leaves out what was put down and cannot be read, and a talk that is not there", () => {
    const opened = openRun(scenario, address, [
      kept({ pending: [{ kind: "steal" }], talk: { scene: "nobody", choices: ["x"] } }),
    ]);
    expect(codes(opened)).toEqual(["control-pending-dropped"]);
    expect(opened.room?.pending).toEqual([]);
    expect(opened.room?.talk).toBeNull();
  });
  it("needs a seed that can be read, and says when its document is not here", () => {
    expect(["-3", "1.5", "", "12345678", "<b>"].map(readSeed)).toEqual([null, null, null, null, null]);
    expect(readSeed(" 12,345 ")).toBe(12345);
    expect(codes(openRun(scenario, { ...address, seed: "x" }, []))).toEqual(["control-seed-unreadable"]);
    expect(openRun(scenario, { ...address, seed: null }, []).room).toBeNull();
    expect(codes(openRun(scenario, { ...address, run: "gone" }, [kept({})]))).toEqual(["control-run-gone"]);
  });
});

describe("what is typed", () => {
  it("is read as a decision in pence and shares, or each field says what is wrong", () => {
    const shift = { "decision.kind": "shift", "decision.amount": "£1,200.50" };
    expect(readDecision(scenario, shift)).toEqual({
      ok: true,
      value: { kind: "shift", from: "search", to: "webinar", amount: 120_050 },
    });
    const held = { "decision.kind": "rephase", "decision.share": "25", "decision.weeks": "" };
    const read = readDecision(scenario, held);
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual(["weeks"]);
  });
  it("is read as a trigger in the unit of its measure, under a name of its own", () => {
    const typed = {
      "trigger.measure": "yield:search",
      "trigger.threshold": "30",
      "trigger.periods": "2",
      "trigger.amount": "300",
      "trigger.days": "1",
    };
    expect(readTrigger(scenario, typed, [])).toMatchObject({
      ok: true,
      value: { id: "t-1", threshold: 0.3, amount: 30_000, from: "search", to: "webinar" },
    });
    const price = { ...typed, "trigger.moves": "price", "trigger.change": "-5" };
    expect(readTrigger(scenario, price, [])).toMatchObject({ value: { amount: -5, from: null, to: null } });
  });
  it("is a finding only once a cause is chosen", () => {
    expect(readFinding({ "finding.why": "Because" })).toBeUndefined();
    expect(readFinding({ "finding.cause": "volume", "finding.shown": "yield,deals" })).toMatchObject({
      about: null,
      shown: ["yield", "deals"],
    });
  });
});

describe("the decisions", () => {
  it("are put down with their cost, refused in sentences with what was typed, and taken out", async () => {
    const room = new ControlRoom(scenario, 7);
    render(Decisions, { room });
    const amount = () => screen.getByLabelText<HTMLInputElement>("Money a week");
    await fireEvent.input(amount(), { target: { value: "5000" } });
    await fireEvent.click(screen.getByRole("button", { name: "Put it down for week 1" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Take £900 or less.");
    expect(amount().value).toBe("5000");
    await fireEvent.input(amount(), { target: { value: "400" } });
    await fireEvent.click(screen.getByRole("button", { name: "Put it down for week 1" }));
    expect(room.pending).toEqual([{ kind: "shift", from: "search", to: "webinar", amount: 40_000 }]);
    expect(screen.getByText("£5,940")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: /^Take out/ }));
    expect(room.pending).toEqual([]);
  });
});

it("every figure of every scenario’s board stands in one group and no more", () => {
  for (const one of scenarios) {
    const room = new ControlRoom(one, 3);
    const { whole, sources } = groupFigures(one, room.board.figures);
    const ids = [...whole, ...sources].flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(room.board.figures.map(({ id }) => id).toSorted());
  }
});

it("the heading of a week says what is off and since when", () => {
  const room = new ControlRoom(scenario, 7);
  expect(weekHeading(scenario, room.board, room.agenda)).toBe(`Before week 1: ${scenario.title}`);
  for (let week = 0; week < 9; week += 1) room.holdReview();
  expect(weekHeading(scenario, room.board, room.agenda)).toBe(
    "Week 9: Search adverts: more leads, fewer demonstrations, off since week 5",
  );
});
