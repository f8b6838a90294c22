import { describe, expect, it } from "vitest";
import { sentence } from "../../../src/ui/sentence.ts";
import { findings, keepVersion, planBreaks, planFrom, readPlanFile, toPlanFile } from "#engine/plan";
import { thornhay } from "./thornhay-plan.ts";

const problemsOf = (text: string): unknown => {
  const read = readPlanFile(text);
  if (!read.ok) for (const problem of read.problems) expect(sentence(problem)).not.toMatch(/[{}]/);
  return read.ok || read.problems;
};
const file = (plan: unknown, version: unknown = 1): string =>
  JSON.stringify({ format: "golden-thread-plan", version, plan });

describe("a plan file", () => {
  it("gives back the plan with its versions, letter for letter", () => {
    const kept = keepVersion(thornhay, { id: "version-1", on: "2026-12-10", by: "Amira", reason: "First" });
    if (!kept.ok) throw new RangeError("not kept");
    const text = toPlanFile(kept.value);
    expect(readPlanFile(text)).toEqual(kept);
    expect(readPlanFile(`\uFEFF${text}`)).toEqual(kept);
  });
  it("keeps markup as the words that it is", () => {
    const title = "<script>alert(1)</script>";
    expect(readPlanFile(toPlanFile(planFrom({ title })))).toMatchObject({ value: { title } });
  });
  it("is refused with the reason when it is cut short, foreign, newer or of no version", () => {
    expect(problemsOf(toPlanFile(thornhay).slice(0, 9000))).toEqual([{ code: "plan-file-cut" }]);
    expect(problemsOf("")).toEqual([{ code: "plan-file-cut" }]);
    for (const text of ["null", "3", "[]", '{"format":"other"}'])
      expect(problemsOf(text)).toEqual([{ code: "plan-file-foreign" }]);
    expect(problemsOf(file({}, 2))).toEqual([{ code: "plan-file-newer", version: 2, here: 1 }]);
    for (const version of [0, 1.5, "1", null])
      expect(problemsOf(file({}, version))).toEqual([{ code: "plan-damaged", where: "version" }]);
  });
  it("is refused when it is hostile: keys of the prototype, a million items, forty million letters", () => {
    const polluting = '{"format":"golden-thread-plan","version":1,"plan":{"__proto__":{"actions":[1]}}}';
    expect(problemsOf(polluting)).toEqual([{ code: "plan-damaged", where: "__proto__" }]);
    const million = `{"format":"golden-thread-plan","version":1,"plan":{"aims":[${"{},".repeat(1_000_000)}{}]}}`;
    expect(problemsOf(million)).toEqual([{ code: "plan-too-large", most: 5000 }]);
    expect(problemsOf(" ".repeat(40_000_001))).toEqual([{ code: "plan-file-large", limitMegabytes: 40 }]);
  });
  it("is refused when its items cite one another without end", () => {
    const ids = Array.from({ length: 200 }, (_, at) => `action-${String(at)}`);
    const knot = (items: number) =>
      file({
        actions: Array.from({ length: items }, (_, at) => ({ id: `action-${String(at)}`, dependsOn: ids })),
      });
    expect(problemsOf(knot(4900))).toEqual([{ code: "plan-citations-many", most: 25_000 }]);
    const read = readPlanFile(knot(125));
    if (!read.ok) throw new RangeError("the densest knot that is read");
    const circles = findings(read.value).filter(({ checkId }) => checkId === "thread-circular");
    expect(circles).toHaveLength(50);
  });
  it("in which thousands of strategies hang on one another is read and checked", () => {
    const strategies = Array.from({ length: 4900 }, (_, at) => ({
      id: `strategy-${String(at)}`,
      serves: [`strategy-${String(at + 1)}`],
    }));
    const read = readPlanFile(
      file({ strategies, salesObjectives: [{ id: "so-1", serves: ["strategy-0"] }] }),
    );
    if (!read.ok) throw new RangeError("a long chain is a plan");
    expect(findings(read.value).map(({ checkId }) => checkId)).toContain("objective-reaches-aim");
  });
  it("with circles, citations of nothing, dates backwards and money below nought is read, and says so", () => {
    const read = readPlanFile(
      file({
        actions: [
          { id: "a", dependsOn: ["b"], kpis: ["gone"], start: "2027-05-01", end: "2027-04-01", cost: -1 },
          { id: "b", dependsOn: ["a"] },
        ],
        budget: { agreed: -100 },
      }),
    );
    expect(read.ok && planBreaks(read.value).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["circular", "dangling"]),
    );
  });
});
