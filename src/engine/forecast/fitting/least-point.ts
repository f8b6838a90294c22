/** A range for each unknown. */
export type Box = readonly { readonly from: number; readonly to: number }[];

export interface LeastPoint {
  readonly at: readonly number[];
  readonly value: number;
}

function inside(box: Box, point: readonly number[]): number[] {
  return point.map((x, i) => {
    const { from, to } = box[i] as Box[number];
    return Math.min(to, Math.max(from, x));
  });
}

/** One descent of Nelder and Mead's simplex, pressed flat where it touches a side of the box. */
function descend(
  objective: (point: readonly number[]) => number,
  box: Box,
  start: readonly number[],
): LeastPoint {
  const measure = (point: readonly number[]): LeastPoint => {
    const at = inside(box, point);
    const value = objective(at);
    return { at, value: Number.isFinite(value) ? value : Infinity };
  };
  const corners = [
    measure(start),
    ...start.map((x, i) => {
      const { from, to } = box[i] as Box[number];
      const stride = (to - from) / 10;
      return measure(start.map((y, j) => (j === i ? (x + stride > to ? x - stride : x + stride) : y)));
    }),
  ];
  for (let turn = 0; turn < 400 * start.length; turn++) {
    corners.sort((a, b) => a.value - b.value);
    const best = corners[0] as LeastPoint;
    const worst = corners[corners.length - 1] as LeastPoint;
    const next = corners[corners.length - 2] as LeastPoint;
    const apart = Math.max(...worst.at.map((x, i) => Math.abs(x - (best.at[i] as number))));
    if (worst.value - best.value <= 1e-12 * Math.abs(best.value) && apart < 1e-7) break;
    const middle = start.map((_, i) => {
      const others = corners.slice(0, -1).map((corner) => corner.at[i] as number);
      return others.reduce((sum, x) => sum + x, 0) / others.length;
    });
    const along = (share: number): LeastPoint =>
      measure(middle.map((m, i) => m + share * ((worst.at[i] as number) - m)));
    const mirrored = along(-1);
    if (mirrored.value < best.value) {
      const further = along(-2);
      corners[corners.length - 1] = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < next.value) corners[corners.length - 1] = mirrored;
    else {
      const closer = mirrored.value < worst.value ? along(-0.5) : along(0.5);
      if (closer.value < Math.min(mirrored.value, worst.value)) corners[corners.length - 1] = closer;
      else {
        corners.splice(
          1,
          corners.length,
          ...corners
            .slice(1)
            .map((corner) => measure(corner.at.map((x, i) => ((best.at[i] as number) + x) / 2))),
        );
      }
    }
  }
  return corners.reduce((least, corner) => (corner.value < least.value ? corner : least));
}

/** Every point of a grid with `count` places a side, ends kept a little inside. */
function gridPoints(box: Box, count: number): number[][] {
  return box.reduce<number[][]>(
    (points, { from, to }) =>
      points.flatMap((point) =>
        Array.from({ length: count }, (_, i) => [...point, from + ((to - from) * (i + 0.5)) / count]),
      ),
    [[]],
  );
}

/**
 * The point of a box at which a smooth function is least, by Nelder and Mead's simplex from the best places of a grid.
 *
 * Chance plays no part: the same question has the same answer. From the best point it starts again until nothing
 * is gained, for a simplex can stop early. A function with many hollows may keep its deepest one hidden between the grid's places.
 * Source: Nelder and Mead (1965).
 * @example
 * leastPoint(([x, y]) => (x - 0.3) ** 2 + (y - 0.8) ** 2, [{ from: 0, to: 1 }, { from: 0, to: 1 }]).at.map((x) => x.toFixed(4)) // => ["0.3000", "0.8000"]
 */
export function leastPoint(objective: (point: readonly number[]) => number, box: Box): LeastPoint {
  const count = box.length === 1 ? 25 : box.length === 2 ? 7 : 6;
  const places = gridPoints(box, count)
    .map((at) => ({ at, value: objective(at) }))
    .sort(
      (a, b) =>
        (Number.isFinite(a.value) ? a.value : Infinity) - (Number.isFinite(b.value) ? b.value : Infinity),
    );
  const descents = places.slice(0, 6).map(({ at }) => descend(objective, box, at));
  const best = descents.reduce((least, point) => (point.value < least.value ? point : least));
  let settled = best;
  for (let turn = 0; turn < 6; turn++) {
    const again = descend(objective, box, settled.at);
    if (again.value >= settled.value * (1 - 1e-9)) return again.value < settled.value ? again : settled;
    settled = again;
  }
  return settled;
}
