/** A direct label, in pixels: `x` is its left edge, `y` its middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** From the point of the line that it names, when it stands off. */
  readonly leader?: { readonly x: number; readonly y: number };
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels beside the line ends, moved apart until none covers another, and kept inside the plot. */
export function stackLabels(
  wanted: readonly { y: number; height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0));
  const placed = wanted.map((label) => label.y);
  let edge = top;
  for (const index of order) {
    const label = wanted[index];
    if (!label) continue;
    const y = Math.max(label.y, edge + label.height / 2);
    placed[index] = y;
    edge = y + label.height / 2 + 2;
  }
  edge = bottom;
  for (const index of order.reverse()) {
    const label = wanted[index];
    const y = placed[index];
    if (!label || y === undefined) continue;
    placed[index] = Math.min(y, edge - label.height / 2);
    edge = (placed[index] ?? 0) - label.height / 2 - 2;
  }
  return placed;
}

/**
 * A free place near its own line for a label whose line ends inside the plot. Tries some points of the line, above and
 * below, and takes the place that covers least; the later on the line, the better.
 */
export function freePlace(
  own: readonly Point[],
  size: { width: number; height: number },
  obstacles: readonly Point[],
  taken: readonly Area[],
  area: Area,
): LabelPlace | undefined {
  let best: { place: LabelPlace; cost: number } | undefined;
  const stride = Math.max(1, Math.floor(own.length / 24));
  for (let index = own.length - 1; index >= 0; index -= stride) {
    const point = own[index];
    if (!point) continue;
    for (const [off, price] of [
      [-14, 0],
      [16, 0],
      [-30, 3],
      [32, 3],
      [-52, 6],
      [54, 6],
    ] as const) {
      const left = Math.min(Math.max(point.x - size.width / 2, area.left + 2), area.right - size.width);
      const y = point.y + off + (Math.sign(off) * (size.height - 16)) / 2;
      const box = {
        left: left - 3,
        right: left + size.width + 3,
        top: y - size.height / 2 - 2,
        bottom: y + size.height / 2 + 2,
      };
      if (box.top < area.top || box.bottom > area.bottom) continue;
      const covered = obstacles.filter(
        ({ x, y: at }) => x > box.left && x < box.right && at > box.top && at < box.bottom,
      ).length;
      const clash = taken.some(
        (other) =>
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top,
      );
      const cost = covered * 10 + (clash ? 100 : 0) + price + ((own.length - 1 - index) / own.length) * 4;
      if (best && cost >= best.cost) continue;
      const leader = Math.abs(off) > 20 ? { leader: { x: point.x, y: point.y + Math.sign(off) * 4 } } : {};
      best = { cost, place: { x: left, y, ...leader } };
    }
  }
  return best?.place;
}

/** Points along the line between its points, close enough together that no label slips between them. */
export function alongLine(points: readonly Point[], every = 6): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / every));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }));
  });
}
