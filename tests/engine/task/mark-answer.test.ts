import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addUp,
  checkAnswer,
  checkTask,
  exampleTask,
  judgeAnswer,
  markAnswer,
  pointsOf,
  readAnswer,
  rightAnswer,
  type Answer,
  type Task,
} from "#engine/task";
import { anyTask } from "./arbitrary-task.ts";

const marked = (task: Task, answer: Answer) => markAnswer(task, answer);

/** An answer with some of its parts put wrong, chosen by the bits of a number. */
function spoil(task: Task, right: Answer, bits: number): Answer {
  const hit = (at: number) => ((bits >> (at % 16)) & 1) === 1;
  if (right.kind === "choice" && task.kind === "choice") {
    const wrong = task.options.filter((option) => !option.right).map((option) => option.id);
    return { kind: "choice", chosen: right.chosen.map((id, at) => (hit(at) ? (wrong[at] ?? id) : id)) };
  }
  if (right.kind === "order") {
    const order = [...right.order];
    if (hit(0)) order.reverse();
    if (hit(1)) order.push(...order.splice(0, 1));
    return { kind: "order", order };
  }
  if (
    (right.kind === "match" || right.kind === "classify") &&
    (task.kind === "match" || task.kind === "classify")
  ) {
    const places = task.kind === "match" ? task.options : task.groups;
    const placed = Object.entries(right.placed).map(([id, place], at) => {
      const other = places.find((each) => each.id !== place)?.id ?? place;
      return [id, hit(at) ? other : place] as const;
    });
    return { kind: right.kind, placed: Object.fromEntries(placed) };
  }
  if (right.kind === "written")
    return { kind: "written", text: hit(0) ? right.text.slice(0, bits % right.text.length) : right.text };
  if ("entries" in right) return { ...right, entries: hit(0) ? { figure: "123456.7" } : right.entries };
  return right;
}

describe("marking", () => {
  it("gives every mark to the right answer of any sound task", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        expect(checkTask(task)).toEqual([]);
        const { earned, available } = marked(task, rightAnswer(task)!);
        expect(earned).toBe(available);
        expect(available).toBeGreaterThan(0);
      }),
    );
  });

  it("never gives more to an answer with parts put wrong, and never less than nought", () => {
    fc.assert(
      fc.property(anyTask, fc.nat(65_535), (task, bits) => {
        const right = rightAnswer(task)!;
        const spoilt = marked(task, spoil(task, right, bits));
        expect(spoilt.earned).toBeLessThanOrEqual(marked(task, right).earned);
        expect(spoilt.earned).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("earns exactly the marks of the points that are met", () => {
    fc.assert(
      fc.property(anyTask, fc.nat(65_535), (task, bits) => {
        const { findings, earned } = marked(task, spoil(task, rightAnswer(task)!, bits));
        const met = new Set(findings.filter((finding) => finding.met).map((finding) => finding.pointId));
        const sum = pointsOf(task)
          .filter((point) => met.has(point.id))
          .reduce((total, point) => total + point.marks, 0);
        expect(earned).toBe(sum);
      }),
    );
  });

  it("says nothing of any part while one part is missing", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const right = rightAnswer(task)!;
        const partial: Answer =
          right.kind === "choice"
            ? { ...right, chosen: right.chosen.slice(1) }
            : right.kind === "order"
              ? { ...right, order: right.order.slice(1) }
              : right.kind === "written"
                ? { ...right, text: " " }
                : "placed" in right
                  ? { ...right, placed: Object.fromEntries(Object.entries(right.placed).slice(1)) }
                  : { ...right, entries: {} };
        expect(checkAnswer(task, partial).length).toBeGreaterThan(0);
        expect(marked(task, partial)).toMatchObject({ earned: 0, findings: [] });
      }),
    );
  });

  it("gives no finding to what only a person can judge, and counts its marks as waiting", () => {
    const points = [
      { id: "a", says: "A", marks: 2, criterion: "AC2", judge: "engine" as const },
      { id: "b", says: "B", marks: 3, criterion: "AC2", judge: "person" as const },
    ];
    const saw = { kind: "option", chosen: true } as const;
    expect(addUp(points, [{ pointId: "a", met: true, saw }])).toMatchObject({
      earned: 2,
      available: 2,
      waiting: 3,
      forPerson: ["b"],
    });
  });

  it("takes the order of steps pair by pair, so that one step out of place does not lose all", () => {
    const task: Task = {
      ...exampleTask,
      kind: "order",
      steps: ["collect", "clean", "plot", "fit"].map((id) => ({ id, text: id })),
    };
    const earned = (order: string[]) => marked(task, { kind: "order", order }).earned;
    expect(earned(["collect", "clean", "plot", "fit"])).toBe(3);
    expect(earned(["clean", "plot", "fit", "collect"])).toBe(2);
    expect(earned(["fit", "plot", "clean", "collect"])).toBe(0);
  });
});

describe("reading", () => {
  it("never throws, whatever is typed", () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.string(), fc.string()),
      fc.constant({ ["__proto__"]: "x" }),
    );
    fc.assert(
      fc.property(anyTask, hostile, (task, typed) => {
        expect(() => readAnswer(task, typed)).not.toThrow();
        expect(() => judgeAnswer(task, typed)).not.toThrow();
      }),
    );
  });

  it("refuses an option that the task does not have, and names it", () => {
    expect(readAnswer(exampleTask, { nowhere: "yes" })).toEqual({
      ok: false,
      problems: [{ code: "answer-unknown-option", where: "nowhere" }],
    });
  });

  it("takes an empty field as missing and not as unreadable", () => {
    expect(judgeAnswer(exampleTask, { stretch: "" })).toMatchObject({
      stage: "incomplete",
      problems: [{ code: "choice-count", needed: 1, chosen: 0 }],
    });
  });

  it("takes a figure that cannot be read as unreadable, so that it costs nothing", () => {
    const task: Task = {
      ...exampleTask,
      kind: "number",
      label: "Forecast",
      unit: "number",
      decimals: 1,
      value: 16,
    };
    expect(judgeAnswer(task, { figure: "16,00" }).stage).toBe("unreadable");
    expect(judgeAnswer(task, { figure: "" }).stage).toBe("incomplete");
    expect(judgeAnswer(task, { figure: "16.0" })).toMatchObject({ stage: "marked", mark: { earned: 1 } });
  });

  it("refuses a text beyond any assignment's length", () => {
    const task: Task = {
      ...exampleTask,
      kind: "written",
      commandWord: "explain",
      points: [{ id: "p", says: "P", missing: "M", signs: [{ reason: true }] }],
      models: ["It is so because of this."],
    };
    expect(readAnswer(task, { text: "a".repeat(200_001) }).ok).toBe(false);
  });
});
