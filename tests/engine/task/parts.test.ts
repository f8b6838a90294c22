import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidatePart, disordered, exampleTask, keyPart, pointsOf, shuffled } from "#engine/task";
import { anyTask } from "./arbitrary-task.ts";

const keyNames = [
  "right",
  "feedback",
  "because",
  "mistake",
  "mistakes",
  "group",
  "value",
  "slips",
  "tolerance",
  "conventions",
  "formula",
  "points",
  "signs",
  "models",
  "nearMisses",
  "after",
  "missing",
];

function namesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(namesIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => [name, ...namesIn(value)]);
}

describe("the candidate part", () => {
  it("holds none of the key's words and none of its flags", () => {
    fc.assert(
      fc.property(anyTask, fc.integer(), (task, seed) => {
        const part = candidatePart(task, seed);
        expect(JSON.stringify(part)).not.toContain("secret-");
        expect(namesIn(part).filter((name) => keyNames.includes(name))).toEqual([]);
      }),
    );
  });

  it("says how many marks there are, those of a person included", () => {
    fc.assert(
      fc.property(anyTask, (task) => {
        const all = pointsOf(task).reduce((sum, point) => sum + point.marks, 0);
        expect(candidatePart(task, 1).marks).toBe(all);
      }),
    );
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyTask, fc.integer(), (task, seed) => {
        expect(candidatePart(task, seed)).toEqual(candidatePart(task, seed));
      }),
    );
  });

  it("never shows steps in the order that they are to be put in", () => {
    fc.assert(
      fc.property(anyTask, fc.integer(), (task, seed) => {
        const part = candidatePart(task, seed);
        if (task.kind !== "order" || part.kind !== "order") return;
        expect(part.steps.map((step) => step.id)).not.toEqual(task.steps.map((step) => step.id));
      }),
    );
  });

  it("keeps options as they were written when the author says so", () => {
    const part = candidatePart(exampleTask, 99);
    expect(part.kind === "choice" && part.options.map((option) => option.id)).toEqual([
      "forecast",
      "stretch",
    ]);
  });
});

describe("the key part", () => {
  it("holds the marking points and the task by which answers are marked", () => {
    expect(keyPart(exampleTask)).toMatchObject({ id: "example", version: 1, task: exampleTask });
  });
});

describe("shuffling", () => {
  it("loses nothing and adds nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (parts, seed) => {
        expect(shuffled(parts, seed).toSorted((a, b) => a - b)).toEqual(parts.toSorted((a, b) => a - b));
      }),
    );
  });

  it("gives different orders to different seeds", () => {
    const parts = Array.from({ length: 8 }, (_, at) => at);
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shuffled(parts, seed).join()));
    expect(orders.size).toBeGreaterThan(40);
  });

  it("moves something whenever there are two different parts", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.integer(), (parts, seed) => {
        expect(disordered(parts, seed)).not.toEqual(parts);
      }),
    );
  });
});
