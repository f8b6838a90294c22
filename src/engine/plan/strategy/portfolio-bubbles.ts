import type { CutOffs, PlacedProduct } from "./portfolio.ts";

/** A product as a bubble in a square of 100 by 100, from the top left. */
export interface Bubble {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface BubbleFigure {
  readonly bubbles: readonly Bubble[];
  /** Where the cut-offs lie in the square. */
  readonly shareLine: number;
  readonly growthLine: number;
}

const margin = 22;
const largestRadius = 11;

/**
 * Where the bubbles of the growth–share matrix lie: high share to the left on a ratio scale, as the matrix is drawn by
 * custom, high growth above, and areas in proportion to sales.
 *
 *   radius = 11 × √(sales ÷ the largest sales)
 *
 * @example
 * const placed = placeProducts([{ name: "A", sales: 100, largestRival: 50, growth: 0.2 }, { name: "B", sales: 25, largestRival: 50, growth: 0 }], { share: 1, growth: 0.1 }).value;
 * portfolioBubbles(placed, { share: 1, growth: 0.1 }).bubbles.map(({ radius }) => radius) // => [11, 5.5]
 * portfolioBubbles(placed, { share: 1, growth: 0.1 }).bubbles[0].x < 50 // => true
 */
export function portfolioBubbles(placed: readonly PlacedProduct[], cutOffs: CutOffs): BubbleFigure {
  // Both lines stand in the middle, so that a square is a quarter of the picture whatever the figures are.
  const steps = placed.map(({ relativeShare }) => Math.log(relativeShare / cutOffs.share));
  const rises = placed.map(({ growth }) => growth - cutOffs.growth);
  const widest = Math.max(Math.log(2), ...steps.map(Math.abs));
  const highest = Math.max(0.02, ...rises.map(Math.abs));
  const most = Math.max(...placed.map(({ sales }) => sales));
  const reach = 50 - margin;
  return {
    bubbles: placed.map(({ name, sales }, at) => ({
      name,
      x: 50 - ((steps[at] ?? 0) / widest) * reach,
      y: 50 - ((rises[at] ?? 0) / highest) * reach,
      radius: largestRadius * Math.sqrt(sales / most),
    })),
    shareLine: 50,
    growthLine: 50,
  };
}
