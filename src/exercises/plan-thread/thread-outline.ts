import type { ThreadGraph, ThreadNode } from "#engine/plan";
import type { Numbered, ThreadPicture } from "./thread-picture.ts";

/** An item of the thread with what follows from it, as a list in a list. */
export interface Branch {
  readonly node: ThreadNode;
  readonly flaws: readonly Numbered[];
  /** What should follow and does not, or should have asked and did not. */
  readonly gaps: readonly Numbered[];
  readonly next: readonly Branch[];
  readonly reviews: readonly ThreadNode[];
}

/** The picture's rows as an outline: the same items in the same order, each once. */
export function outlineOf(graph: ThreadGraph, picture: ThreadPicture): readonly Branch[] {
  const main = picture.strands.filter(({ ids }) => {
    const before = graph.edges.filter(({ to }) => to === ids[1]);
    const nearest = before.reduce(
      (best, edge) => (edge.over < best.over ? edge : best),
      before[0] ?? { from: "", over: 0, to: "" },
    );
    return nearest.from === ids[0];
  });
  const hasAsker = new Set(main.map(({ ids }) => ids[1]));
  const branch = (knot: ThreadPicture["knots"][number]): Branch => ({
    node: knot.node,
    flaws: knot.flaws,
    gaps: picture.frays.filter((fray) => fray.knot === knot).map(({ missing }) => missing),
    reviews: picture.looked.find((one) => one.knot === knot)?.reviews ?? [],
    next: picture.knots
      .filter(({ node }) => main.some(({ ids }) => ids[0] === knot.node.id && ids[1] === node.id))
      .map(branch),
  });
  return picture.knots.filter(({ node }) => !hasAsker.has(node.id)).map(branch);
}
