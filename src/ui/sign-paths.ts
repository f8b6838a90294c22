/** The strokes and shapes of each sign, on a 16 by 16 ground. A `hole` is drawn in the colour of the page. */
export interface SignShape {
  readonly path?: string;
  readonly circle?: readonly [x: number, y: number, radius: number];
  readonly kind: "stroke" | "fill" | "hole";
  readonly width?: number;
}

const stroke = (path: string, width = 2.2): SignShape => ({ path, kind: "stroke", width });
const fill = (path: string): SignShape => ({ path, kind: "fill" });
const dot = (x: number, y: number, radius: number): SignShape => ({ circle: [x, y, radius], kind: "fill" });
const ring = (x: number, y: number, radius: number, width: number): SignShape => ({
  circle: [x, y, radius],
  kind: "stroke",
  width,
});
const hole = (path: string, width: number): SignShape => ({ path, kind: "hole", width });

export const signShapes = {
  tick: [stroke("M2.5 8.5 6.5 12.5 13.5 4")],
  follows: [stroke("M3 2v5.5a3 3 0 0 0 3 3h7M9.5 6.5l4 4-4 4", 2)],
  slip: [stroke("M3.5 3.5l9 9M12.5 3.5l-9 9")],
  unreadable: [stroke("M5 5.5a3 3 0 1 1 4.2 2.7C8.3 8.7 8 9.2 8 10.2", 2), dot(8, 13.2, 1.3)],
  convention: [stroke("M2 6.5 4.8 9.5 9 4M7.5 12l2 2 4.5-6", 1.8)],
  rounded: [stroke("M2.5 5c2-2.5 3.5-2.5 5.5 0s3.5 2.5 5.5 0M2.5 11c2-2.5 3.5-2.5 5.5 0s3.5 2.5 5.5 0", 2)],
  up: [fill("M8 2 15 14H1z")],
  down: [fill("M8 14 1 2h14z")],
  green: [dot(8, 8, 7.5), hole("M4.6 8.3 7 10.7l4.4-5", 1.8)],
  watch: [ring(8, 8, 6.5, 2)],
  red: [fill("M8 0 16 8 8 16 0 8z"), hole("M4.8 8h6.4", 2)],
  break: [stroke("M0 8h4M12 8h4M4 8l1.6-2.6M4 8l2 1.6M12 8l-1.6 2.6M12 8l-2-1.6", 1.8)],
  theme: [ring(8, 8, 6.5, 1.5), fill("M8 1.5a6.5 6.5 0 0 1 0 13z")],
  notice: [ring(8, 8, 6.75, 1.5), stroke("M8 7.2v4", 1.8), dot(8, 4.6, 1.1)],
  lock: [stroke("M4.5 7V5a3.5 3.5 0 0 1 7 0v2", 1.6), fill("M3 7h10v7H3z")],
  forward: [stroke("M6 3l5 5-5 5", 2)],
  back: [stroke("M10 3 5 8l5 5", 2)],
} satisfies Record<string, readonly SignShape[]>;

export type SignName = keyof typeof signShapes;
