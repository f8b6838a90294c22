import type { Plan } from "../schema/plan.ts";
import { citationsOf } from "../citations/plan-index.ts";

/**
 * Fields that must not lead back to where they began. Others may: a budget line and its resource name each other, and a
 * model result is about a product that serves the strategy it is evidence for.
 */
const oneWay: ReadonlySet<string> = new Set([
  "serves",
  "within",
  "dependsOn",
  "manager",
  "movedFrom",
  "explains",
  "revises",
]);

/** Nobody mends more at a time, and a hostile file may hold millions. */
const mostCircles = 50;

/**
 * Items that ask for one another in a circle, each circle once, in the order in which they cite; the first 50 of them.
 *
 * @example
 * circlesOf(planFrom({ actions: [{ id: "a", dependsOn: ["b"] }, { id: "b", dependsOn: ["a"] }] })) // => [["a", "b"]]
 * circlesOf(planFrom({ targets: [{ id: "a", within: "a" }] })) // => [["a"]]
 */
export function circlesOf(plan: Plan): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of citationsOf(plan)) {
    if (from.id === null || from.field === null || !oneWay.has(from.field)) continue;
    const there = next.get(from.id);
    if (there) there.push(to);
    else next.set(from.id, [to]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    if (done.has(start) || circles.length >= mostCircles) continue;
    // A walk without recursion, because a file may chain thousands of actions.
    const path: { id: string; to: readonly string[]; at: number }[] = [
      { id: start, to: next.get(start) ?? [], at: 0 },
    ];
    const places = new Map([[start, 0]]);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = step.to[step.at];
      step.at += 1;
      if (to === undefined) {
        path.pop();
        places.delete(step.id);
        done.add(step.id);
        continue;
      }
      const place = places.get(to);
      if (place !== undefined) {
        if (circles.length < mostCircles) circles.push(path.slice(place).map(({ id }) => id));
      } else if (!done.has(to)) {
        places.set(to, path.length);
        path.push({ id: to, to: next.get(to) ?? [], at: 0 });
      }
    }
  }
  return circles;
}
