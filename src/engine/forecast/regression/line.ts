import { mean } from "../statistics/mean.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** y = intercept + slope × x. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The line that passes nearest to all points, by least squares.
 *
 *   slope     = Σ (x − x̄)(y − ȳ) ÷ Σ (x − x̄)²     (the same as ( nΣxy − ΣxΣy ) ÷ ( nΣx² − (Σx)² ))
 *   intercept = ȳ − slope × x̄
 *
 * The form with means is used because it keeps more digits. Points that all share one x give a flat line.
 * @example
 * fitLine([{ x: 1, y: 12 }, { x: 2, y: 15 }, { x: 3, y: 17 }, { x: 4, y: 20 }, { x: 5, y: 21 }]) // => { intercept: 10.1, slope: 2.3 }
 */
export function fitLine(points: readonly Point[]): Line {
  const centreX = mean(points.map((p) => p.x));
  const centreY = mean(points.map((p) => p.y));
  let together = 0;
  let across = 0;
  for (const { x, y } of points) {
    together += (x - centreX) * (y - centreY);
    across += (x - centreX) ** 2;
  }
  const slope = across === 0 ? 0 : together / across;
  return { intercept: centreY - slope * centreX, slope };
}
