import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agendaOf,
  beginRun,
  boardOf,
  chainOf,
  coachingNeeds,
  debrief,
  decide,
  figureOf,
  fromPlanTrigger,
  holdTalk,
  mondayOf,
  openChoices,
  openPlay,
  openScenes,
  pathOf,
  playWeek,
  readRun,
  replay,
  workingDaysLater,
  writeTrigger,
  type ControlRun,
  type Decision,
  type Play,
} from "#engine/control";
import { planFrom } from "#engine/plan";
import { scenarioOf, scenarios } from "./scenarios.ts";

const greenRed = scenarioOf("tallyman-green-red");
const codes = (result: { readonly ok: boolean; readonly problems?: readonly { readonly code: string }[] }) =>
  result.ok ? [] : (result.problems ?? []).map(({ code }) => code);
const after = (run: ControlRun, weeks: readonly (readonly Decision[])[]): ControlRun =>
  weeks.reduce((so: ControlRun, decisions) => {
    const next = decide(scenarioOf(run.scenario), so, decisions);
    if (!next.ok) throw new Error(codes(next).join(", "));
    return next.value;
  }, run);
const holds = (count: number): readonly (readonly Decision[])[] => Array.from({ length: count }, () => []);
const playOf = (run: ControlRun): Play => {
  const played = replay(scenarioOf(run.scenario), run);
  if (!played.ok) throw new Error(codes(played).join(", "));
  return played.value;
};

describe("a decision", () => {
  const run = beginRun(greenRed, 7);
  const budget = greenRed.lines[0]!.budget * 100;

  it.each<[string, Decision, string]>([
    [
      "more than a line has",
      { kind: "shift", from: "search", to: "webinar", amount: budget + 1 },
      "control-budget-short",
    ],
    [
      "a line that is not there",
      { kind: "shift", from: "search", to: "radio", amount: 100 },
      "control-unknown",
    ],
    ["a line to itself", { kind: "shift", from: "search", to: "search", amount: 100 }, "control-same-line"],
    ["a definition that is not there", { kind: "definition", to: "secret" }, "control-unknown"],
    ["a rep who is not there", { kind: "coach", rep: "nobody", stage: "demo" }, "control-unknown"],
    ["a price out of bounds", { kind: "reprice", price: 100 }, "control-price-outside"],
    ["an audit of nothing", { kind: "audit", of: "radio" }, "control-unknown"],
  ])("is refused for %s", (_, decision, code) => {
    expect(codes(decide(greenRed, run, [decision]))).toEqual([code]);
  });

  it("is refused together with every other that cannot be carried out, and nothing is changed", () => {
    const wrong = [
      { kind: "reprice", price: 100 },
      { kind: "definition", to: "secret" },
    ] as const;
    const refused = decide(greenRed, run, wrong);
    expect(codes(refused)).toEqual(["control-price-outside", "control-unknown"]);
    expect(run.weeks).toEqual([]);
  });

  it("is refused once the reserve does not pay for it", () => {
    const audits: readonly (readonly Decision[])[] = Array.from({ length: 12 }, () =>
      Array.from({ length: 4 }, () => ({ kind: "audit", of: "search" }) as const),
    );
    const poor = after(run, audits);
    expect(codes(decide(greenRed, poor, [{ kind: "hire" }]))).toEqual(["control-reserve-short"]);
  });

  it.each([
    ["not of its shape", [{ kind: "shift", from: "search" }]],
    ["with amounts that are no numbers", [{ kind: "shift", from: "search", to: "webinar", amount: NaN }]],
    ["below nought", [{ kind: "shift", from: "search", to: "webinar", amount: -500 }]],
    ["of a kind that there is not", [{ kind: "burn", all: true }]],
    ["no object", ["hold"]],
  ])("is refused when it is %s", (_, hostile) => {
    expect(codes(decide(greenRed, run, hostile as unknown as Decision[]))).toEqual([
      "control-decision-unreadable",
    ]);
  });

  it("is refused when the weeks are over, and so is a fifth in one week", () => {
    const over = after(run, holds(26));
    expect(codes(decide(greenRed, over, []))).toEqual(["control-run-over"]);
    const five: Decision[] = Array.from({ length: 5 }, () => ({ kind: "audit", of: "search" }));
    expect(codes(decide(greenRed, run, five))).toEqual(["control-too-many"]);
  });
});

describe("a run as a document", () => {
  it("comes back from a link as it was, and plays to the same board", () => {
    const run = after(beginRun(greenRed, 11), [
      [{ kind: "audit", of: "search" }],
      [],
      [{ kind: "definition", to: "strict" }],
    ]);
    const read = readRun(greenRed, JSON.parse(JSON.stringify(run)));
    expect(read).toEqual({ ok: true, value: run });
    expect(boardOf(playOf(run))).toEqual(boardOf(playOf(run)));
    expect(JSON.stringify(run).length).toBeLessThan(400);
  });

  it.each<[string, (run: ControlRun) => unknown, string]>([
    ["of another scenario", (run) => ({ ...run, scenario: "other" }), "control-run-other"],
    ["of another version", (run) => ({ ...run, version: 99 }), "control-run-version"],
    ["cut short", ({ scenario, seed }) => ({ scenario, seed }), "control-run-unreadable"],
    ["with a field too many", (run) => ({ ...run, __proto: 1 }), "control-run-unreadable"],
    [
      "with a talk that there is not",
      (run) => ({
        ...run,
        weeks: [{ decisions: [] }],
        scenes: [{ week: 0, scene: "party", choices: ["a"] }],
      }),
      "control-unknown",
    ],
    [
      "with a decision that could not be made",
      (run) => ({ ...run, weeks: [{ decisions: [{ kind: "definition", to: "x" }] }] }),
      "control-unknown",
    ],
    ["that is nothing", () => null, "control-run-unreadable"],
  ])("is refused when it is %s", (_, spoil, code) => {
    expect(codes(readRun(greenRed, spoil(beginRun(greenRed, 1))))).toEqual([code]);
  });

  it("is refused, and never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        expect(readRun(greenRed, found).ok).toBe(false);
      }),
    );
  });
});

describe("a trigger", () => {
  const rule = {
    id: "trigger-search",
    measure: "delivered:search",
    comparison: "at-least",
    threshold: 0,
    periods: 2,
    moves: "money",
    from: "search",
    to: "webinar",
    amount: 30000,
    withinDays: 5,
  };
  const written = (change: object) => writeTrigger(greenRed, beginRun(greenRed, 3), { ...rule, ...change });

  it("moves its money by itself, once, when it has held for its weeks, in the week of its working day", () => {
    const made = written({});
    if (!made.ok) throw new Error(codes(made).join());
    const play = playOf(after(made.value, holds(6)));
    // The review of week 2 is on 25 January; five working days later is Monday 1 February, in week 4.
    expect(play.firings).toEqual([
      { trigger: "trigger-search", week: 2, firedOn: "2027-01-25", dueOn: "2027-02-01", fromWeek: 4 },
    ]);
    expect(play.facts.map(({ lines }) => lines[0]!.spent)).toEqual([
      90000, 90000, 90000, 60000, 60000, 60000,
    ]);
  });

  it("passes over the bank holidays of Easter", () => {
    expect(workingDaysLater("2027-03-22", 4, "england-and-wales")).toEqual({ ok: true, value: "2027-03-30" });
  });

  it("goes off again only after its condition has ceased to hold", () => {
    const often = { measure: "delivered:exhibitions", threshold: 9, periods: 1, withinDays: 0, amount: 100 };
    const made = written(often);
    if (!made.ok) throw new Error("not written");
    const play = playOf(after(made.value, holds(26)));
    const held = play.facts.map(({ lines }) => lines[2]!.delivered >= 9);
    const rises = held.filter((now, at) => now && !(held[at - 1] ?? false)).length;
    expect(play.firings.length).toBe(rises);
    expect(rises).toBeGreaterThan(1);
  });

  it.each<[string, object, string]>([
    ["a figure that is not on the board", { measure: "luck" }, "control-unknown"],
    ["a line that is not there", { to: "radio" }, "control-unknown"],
    ["nothing", { amount: 0 }, "control-trigger-amount"],
    ["no weeks running", { periods: 0 }, "control-trigger-unreadable"],
    ["a threshold that is no number", { threshold: "high" }, "control-trigger-unreadable"],
  ])("is refused on %s", (_, change, code) => {
    expect(codes(written(change))).toEqual([code]);
  });

  it("comes from a plan's own trigger, with the months as weeks, and is refused while something is missing", () => {
    const own = planFrom({
      triggers: [
        {
          id: "trigger-leads",
          comparison: "below",
          threshold: 0.3,
          periods: 2,
          period: "month",
          moves: "money",
          amount: 20000,
          withinDays: 10,
        },
        { id: "trigger-half", comparison: "below", moves: "money" },
      ],
    });
    const terms = { measure: "rate:search", from: "search", to: "webinar" };
    const [exact, half] = own.triggers.map((trigger) => fromPlanTrigger(greenRed, trigger, terms));
    expect(exact).toMatchObject({
      ok: true,
      value: { periods: 8, withinDays: 10, amount: 20000, measure: "rate:search" },
    });
    expect(half).toMatchObject({
      ok: false,
      problems: [
        {
          code: "control-trigger-incomplete",
          missing: ["threshold", "periods", "period", "amount", "withinDays"],
        },
      ],
    });
  });

  it("is refused a second time under the same name", () => {
    const made = written({});
    expect(made.ok && codes(writeTrigger(greenRed, made.value, rule))).toEqual(["control-trigger-twice"]);
  });
});

describe("the board", () => {
  it("shows no week that is not yet known, and says how old each figure is", () => {
    const board = boardOf(playOf(after(beginRun(greenRed, 5), holds(6))));
    expect(board.reviewOn).toBe(mondayOf(greenRed, 7));
    expect(figureOf(board, "delivered")).toMatchObject({ asOf: 6, ageDays: 3 });
    expect(figureOf(board, "deals")).toMatchObject({ asOf: 5, ageDays: 10 });
  });

  it("is the same whatever the hidden figures do to weeks that it does not show", () => {
    const play = playOf(after(beginRun(greenRed, 5), holds(6)));
    const last = play.facts.at(-1)!;
    const other = {
      ...play,
      facts: [
        ...play.facts.slice(0, -1),
        { ...last, deals: 99, stages: last.stages.map((stage) => ({ ...stage, passed: 99 })) },
      ],
    };
    expect(figureOf(boardOf(other), "deals")).toEqual(figureOf(boardOf(play), "deals"));
  });

  it("finds more leads and fewer meetings in most runs of the green and red scenario", () => {
    const found = Array.from({ length: 20 }, (_, seed) => {
      const points = agendaOf(playOf(after(beginRun(greenRed, seed + 1), holds(14))));
      return points.some(
        ({ code, figures }) => code === "agenda-green-red" && figures.includes("delivered:search"),
      );
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(14);
  });

  it("asks for coaching where somebody's rate lies below that of the others by more than chance", () => {
    const rep = (id: string, of: number, rate: number) => ({
      id,
      name: id,
      days: 5,
      capacity: 9,
      rates: [{ stage: "demo", of, rate }],
    });
    const board = {
      ...boardOf(playOf(after(beginRun(greenRed, 5), holds(1)))),
      reps: [rep("a", 20, 0.4), rep("b", 20, 0.4), rep("c", 20, 0.1), rep("d", 4, 0)],
    };
    const needs = coachingNeeds(board);
    expect(needs.map(({ rep: id, stage }) => [id, stage])).toEqual([["c", "demo"]]);
    // The others: (8 + 8 + 0) of 44; spread √(0.3636 × 0.6364 ÷ 20) = 0.1076; (0.3636 − 0.1) ÷ 0.1076.
    expect(needs[0]!.deviations).toBeCloseTo(2.451, 3);
  });

  it("finds the pivot without resources once the money has moved", () => {
    const pivot = scenarioOf("tallyman-pivot");
    const found = Array.from({ length: 20 }, (_, seed) =>
      agendaOf(playOf(after(beginRun(pivot, seed + 1), holds(10)))).some(
        ({ code }) => code === "agenda-pivot",
      ),
    );
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(16);
  });
});

describe("the end of a run", () => {
  const decisions: readonly (readonly Decision[])[] = [
    ...holds(9),
    [{ kind: "shift", from: "search", to: "webinar", amount: 45000 }],
    [{ kind: "definition", to: "strict" }],
    ...holds(15),
  ];
  const run = after(beginRun(greenRed, 21), decisions);

  it("is refused before it", () => {
    expect(codes(debrief(greenRed, after(beginRun(greenRed, 21), holds(3))))).toEqual([
      "control-run-unfinished",
    ]);
  });

  it("tells no action as no action, and a run without decisions as the same", () => {
    const told = debrief(greenRed, after(beginRun(greenRed, 21), holds(26)));
    expect(told.ok && told.value.own).toEqual(told.ok && told.value.none);
    expect(told.ok && told.value.chain).toEqual([]);
  });

  it("gives each decision what the run would lose without it, felt from its own week on", () => {
    const told = debrief(greenRed, run);
    if (!told.ok) throw new Error("not told");
    expect(told.value.chain.map(({ week }) => week)).toEqual([10, 11]);
    for (const { week, feltFrom } of told.value.chain) expect(feltFrom).toBe(week);
    const alone = after(
      beginRun(greenRed, 21),
      decisions.map((week, at) => (at === 9 ? week : [])),
    );
    const [only] = chainOf(greenRed, alone);
    const without = debrief(greenRed, alone);
    expect(without.ok && without.value.own.result.total - without.value.none.result.total).toBe(only!.gain);
  });

  it("leaves the chance of everything else as it was", () => {
    const [with_, without] = [playOf(run), playOf(after(beginRun(greenRed, 21), holds(26)))];
    // Exhibitions are not touched by either decision until the definition changes in week 11.
    const seen = (play: Play) => play.facts.map(({ lines }) => [lines[2]!.delivered, lines[2]!.fit]);
    expect(seen(with_)).toEqual(seen(without));
  });
});

it("plays every scenario to its end with nothing decided", () => {
  for (const scenario of scenarios) {
    let play = openPlay(scenario, 1);
    while (play.world.week < scenario.weeks) play = playWeek(play, []);
    expect(agendaOf(play).length).toBeGreaterThan(0);
  }
});

describe("a talk", () => {
  const run = beginRun(greenRed, 4);

  it("comes up in its weeks, is held once, and leaves its effects in the run", () => {
    const scene = openScenes(playOf(run), run.scenes).find(({ id }) => id === "first-briefing")!;
    expect(openChoices(playOf(run), run.scenes, scene, []).map(({ id }) => id)).toEqual([
      "chain",
      "number",
      "email",
    ]);
    const held = holdTalk(greenRed, run, "first-briefing", ["chain", "say-back"]);
    if (!held.ok) throw new Error(codes(held).join());
    expect(codes(holdTalk(greenRed, held.value, "first-briefing", ["email"]))).toEqual([
      "control-talk-not-now",
    ]);
    const [spirited, plain] = [playOf(after(held.value, holds(1))), playOf(after(run, holds(1)))];
    expect(spirited.facts[0]!.morale).toBeGreaterThan(plain.facts[0]!.morale);
    expect(spirited.facts[0]!.capacity).toBeGreaterThan(plain.facts[0]!.capacity);
  });

  it.each<[string, string, readonly string[], string]>([
    ["that there is not", "party", ["a"], "control-unknown"],
    ["with a choice that there is not", "first-briefing", ["sing"], "control-unknown"],
    ["that breaks off", "first-briefing", ["chain"], "control-talk-unfinished"],
    ["that goes on after its end", "first-briefing", ["email", "say-back"], "control-unknown"],
    ["whose hour has not come", "ria-one-to-one", ["cheer"], "control-talk-not-now"],
  ])("is refused %s", (_, scene, choices, code) => {
    expect(codes(holdTalk(greenRed, run, scene, choices))).toEqual([code]);
  });

  it("is in the chain and in the evidence at the end", () => {
    const held = holdTalk(greenRed, run, "first-briefing", ["chain", "say-back"]);
    if (!held.ok) throw new Error("not held");
    const told = debrief(greenRed, after(held.value, holds(26)));
    if (!told.ok) throw new Error("not told");
    expect(told.value.chain.map(({ talk }) => talk)).toEqual(["first-briefing"]);
    const lines = told.value.evidence.filter(({ code }) => code === "evidence-talk");
    expect(lines.map(({ criterion, good, week }) => [criterion, good, week])).toEqual([
      ["AC16", true, 1],
      ["AC9", true, 1],
    ]);
  });
});

describe("what a run is evidence of", () => {
  const found = (week: number, cause: "source-quality" | "capacity", about: string | null) => {
    let run = beginRun(greenRed, 21);
    for (let at = 1; at <= 26; at += 1) {
      const finding =
        at === week ? { cause, about, shown: ["rate:search"], why: "Its rate fell" } : undefined;
      const next = decide(greenRed, run, [], finding);
      if (!next.ok) throw new Error(codes(next).join());
      run = next.value;
    }
    const told = debrief(greenRed, run);
    return told.ok ? told.value : undefined;
  };

  it.each([
    [12, "source-quality", "search", "right"],
    [12, "source-quality", "webinar", "cause"],
    [12, "capacity", "ria", "other"],
    [2, "source-quality", "search", "early"],
  ] as const)("a finding in week %i of %s in %s is %s", (week, cause, about, verdict) => {
    expect(found(week, cause, about)?.findings).toEqual([{ week, verdict }]);
  });

  it("has a line for each criterion that control earns, in a run that did its part", () => {
    const rule = {
      id: "trigger-rate",
      measure: "rate:search",
      comparison: "below",
      threshold: 0.3,
      periods: 2,
      moves: "money",
      from: "search",
      to: "webinar",
      amount: 30000,
      withinDays: 2,
    };
    const written = writeTrigger(greenRed, beginRun(greenRed, 21), rule);
    if (!written.ok) throw new Error(codes(written).join());
    const told = debrief(
      greenRed,
      after(written.value, [
        ...holds(10),
        [{ kind: "definition", to: "strict" }],
        [{ kind: "coach", rep: "ria", stage: "demo" }],
        ...holds(14),
      ]),
    );
    const criteria = new Set(told.ok ? told.value.evidence.map(({ criterion }) => criterion) : []);
    expect([...criteria].sort()).toEqual(["AC10", "AC16", "AC17", "AC4", "AC9"]);
  });
});

it("lets every talk of every scenario be held to each of its ends", () => {
  for (const scenario of scenarios) {
    expect(scenario.scenes.length).toBeGreaterThan(0);
    for (const { id, turns } of scenario.scenes) {
      const ends = (turn: string, made: readonly string[]): (readonly string[])[] =>
        (turns.find((one) => one.id === turn)?.choices ?? []).flatMap((choice) =>
          choice.goes === undefined ? [[...made, choice.id]] : ends(choice.goes, [...made, choice.id]),
        );
      for (const path of ends(turns[0]!.id, []))
        expect(pathOf(scenario, id, path).ok, `${scenario.id} ${path.join(" ")}`).toBe(true);
    }
  }
});
