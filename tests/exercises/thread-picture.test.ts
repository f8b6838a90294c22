import { planBreaks, planFrom, threadColumns, threadGraph, type Plan } from "#engine/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content-model/read-content.ts";
import { threadConclusion } from "../../src/exercises/plan-thread/conclusion.ts";
import { rowHeights } from "../../src/exercises/plan-thread/thread-measure.ts";
import { outlineOf, type Branch } from "../../src/exercises/plan-thread/thread-outline.ts";
import { threadPicture, threadThrough } from "../../src/exercises/plan-thread/thread-picture.ts";
import { runs } from "../property-runs.ts";

const { entries } = readContent(process.cwd());
const plans = entries
  .filter(({ collection }) => collection === "plans")
  .map(({ data }) => data["plan"] as Plan);
const pictureOf = (plan: Plan) => threadPicture(threadGraph(plan), planBreaks(plan));
const namesIn = (branches: readonly Branch[]): string[] =>
  branches.flatMap(({ node, next }) => [node.id, ...namesIn(next)]);

/** A plan of a few items whose citations are drawn by chance, circles and gaps among them. */
const anyPlan = fc
  .array(fc.record({ column: fc.nat({ max: 5 }), cites: fc.array(fc.nat({ max: 11 }), { maxLength: 4 }) }), {
    maxLength: 12,
  })
  .map((drawn) => {
    const names = drawn.map(
      ({ column }, at) => `${["aim", "mo", "so", "target", "action", "kpi"][column] ?? ""}-${String(at)}`,
    );
    const of = (column: number) =>
      drawn.flatMap((one, at) =>
        one.column === column
          ? [{ id: names[at] ?? "", serves: one.cites.flatMap((to) => names[to] ?? []) }]
          : [],
      );
    return planFrom({
      aims: of(0),
      marketingObjectives: of(1),
      salesObjectives: of(2),
      targets: of(3),
      actions: of(4),
      kpis: of(5),
    });
  });

describe("the picture of a thread", () => {
  it("gives every item a place of its own, and draws every citation of the thread", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const graph = threadGraph(plan);
        const picture = threadPicture(graph, planBreaks(plan));
        const places = picture.knots.map(({ column, row }) => `${String(column)} ${String(row)}`);
        expect(new Set(places).size).toBe(places.length);
        expect(picture.knots.map(({ node }) => node.id).sort()).toEqual(
          graph.nodes.map(({ id }) => id).sort(),
        );
        expect(picture.strands).toHaveLength(graph.edges.length);
        expect(namesIn(outlineOf(graph, picture)).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const { tops } = rowHeights(picture);
        expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
      }),
      { numRuns: runs(200) },
    );
  });

  it.each(plans.map((plan) => [plan.organisation.name, plan] as const))(
    "of %s has no loose end",
    (_, plan) => {
      const picture = pictureOf(plan);
      expect(picture.frays).toEqual([]);
      expect(picture.looked).toHaveLength(plan.kpis.length);
      expect(threadConclusion(plan)).toBe("Every target reaches a review");
    },
  );

  it("frays where something is missing, and names the place", () => {
    const plan = planFrom({
      actions: [{ id: "action-1", activity: "A stand at the fair", owners: [] }],
      marketingObjectives: [{ id: "mo-1", text: "900 chefs" }],
    });
    const frays = pictureOf(plan).frays.map(
      ({ knot, column }) => `${knot.node.id} → ${threadColumns[column] ?? ""}`,
    );
    expect(frays).toContain("action-1 → targets");
    expect(frays).toContain("action-1 → kpis");
    expect(frays).toContain("mo-1 → salesObjectives");
    expect(frays).toContain("mo-1 → aims");
  });

  it("finds the whole thread of one item, up and down and no further", () => {
    const plan = planFrom({
      aims: [{ id: "aim-1" }, { id: "aim-2" }],
      salesObjectives: [
        { id: "so-1", serves: ["aim-1"] },
        { id: "so-2", serves: ["aim-2"] },
      ],
      targets: [{ id: "target-1", serves: ["so-1"] }],
    });
    expect([...threadThrough(threadGraph(plan), "so-1")].sort()).toEqual(["aim-1", "so-1", "target-1"]);
  });
});
