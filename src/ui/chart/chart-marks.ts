import type { Chart, Plugin } from "chart.js";
import { periodTicks } from "./chart-axis.ts";
import type { ChartColours } from "./chart-colours.ts";
import { type ChartFigure, type ChartSeries, hasBars, isStep, standsOn } from "./chart-figure.ts";
import { alongLine, type Area, freePlace, type LabelPlace, type Point, stackLabels } from "./label-places.ts";

/** What is drawn now; the plugin reads it at every stroke of the chart. */
export interface Scene {
  figure: ChartFigure;
  colours: ChartColours;
  /** The position that is being read. */
  reading: number | null;
}

const lineHeight = 16;

/** Draws what Chart.js does not: shaded stretches, intervals, the labels at the line ends, periods, the reading. */
export function chartMarks(scene: Scene): Plugin<"line"> {
  /** Where a label inside the plot sits: kept while the plot stays the same, so that it does not jump as a slider moves. */
  const kept = new Map<string, { at: number; off: number; x: number; leader: boolean }>();
  let keptFor = "";

  const xAt = (chart: Chart, index: number): number => chart.scales["x"]?.getPixelForValue(index) ?? 0;
  const yAt = (chart: Chart, value: number): number => chart.scales["y"]?.getPixelForValue(value) ?? 0;
  const font = (weight = 400): string => `${weight} 13px ${scene.colours.font}`;

  function pointsOf(chart: Chart, series: ChartSeries): (Point & { at: number })[] {
    // Labels of stacked bars stand at their middle.
    const height = (value: number, at: number): number =>
      scene.figure.stacked
        ? standsOn(scene.figure, series, at) + value / 2
        : standsOn(scene.figure, series, at) + value;
    return series.values.flatMap((value, at) =>
      value === null ? [] : [{ at, x: xAt(chart, at), y: yAt(chart, height(value, at)) }],
    );
  }

  function drawShades(chart: Chart): void {
    const { ctx, chartArea } = chart;
    const half = (xAt(chart, 1) - xAt(chart, 0)) / 2;
    for (const mark of scene.figure.marks ?? []) {
      const left = Math.max(chartArea.left, xAt(chart, mark.from) - half);
      const right = Math.min(chartArea.right, xAt(chart, mark.to) + half);
      ctx.fillStyle = scene.colours.sunk;
      ctx.fillRect(left, chartArea.top - 18, right - left, chartArea.height + 18);
      ctx.font = font();
      ctx.fillStyle = scene.colours.ink2;
      ctx.textAlign = "center";
      const room = ctx.measureText(mark.text).width / 2;
      const middle = Math.min(Math.max((left + right) / 2, chartArea.left + room), chart.width - room - 2);
      ctx.fillText(mark.text, middle, chartArea.top - 8);
    }
  }

  function drawBands(chart: Chart): void {
    const { ctx } = chart;
    for (const { band, look } of scene.figure.series) {
      if (!band) continue;
      const edge = (values: readonly (number | null)[]): Point[] =>
        values.flatMap((value, at) => (value === null ? [] : [{ x: xAt(chart, at), y: yAt(chart, value) }]));
      const outline = [...edge(band.upper), ...edge(band.lower).reverse()];
      ctx.beginPath();
      for (const { x, y } of outline) ctx.lineTo(x, y);
      ctx.closePath();
      ctx.globalAlpha = 0.14;
      ctx.fillStyle = scene.colours.line[look];
      ctx.fill();
      ctx.globalAlpha = 1;
    }
  }

  function drawPeriods(chart: Chart): void {
    const { ctx, chartArea } = chart;
    ctx.font = font();
    ctx.textAlign = "center";
    ctx.fillStyle = scene.colours.ink3;
    ctx.strokeStyle = scene.colours.edge;
    ctx.lineWidth = 1;
    ctx.beginPath();
    const base = yAt(chart, Math.max(chart.scales["y"]?.min ?? 0, Math.min(0, chart.scales["y"]?.max ?? 0)));
    const floor = hasBars(scene.figure) ? base : chartArea.bottom;
    ctx.moveTo(chartArea.left, floor);
    ctx.lineTo(chartArea.right, floor);
    for (const { at, text } of periodTicks(
      scene.figure.labels,
      chartArea.width,
      (one) => ctx.measureText(one).width,
      // Each step of a bridge has its own name, so they may stand close.
      scene.figure.series.some(isStep) ? 2 : 14,
    )) {
      const x = xAt(chart, at);
      ctx.moveTo(x, chartArea.bottom);
      ctx.lineTo(x, chartArea.bottom + 5);
      const half = ctx.measureText(text).width / 2;
      ctx.fillText(text, Math.min(Math.max(x, half), chart.width - half), chartArea.bottom + 18);
    }
    ctx.stroke();
    ctx.fillText(scene.figure.xLabel, (chartArea.left + chartArea.right) / 2, chartArea.bottom + 35);
  }

  function write(
    chart: Chart,
    series: ChartSeries,
    lines: readonly string[],
    place: { x: number; y: number },
  ): void {
    const { ctx } = chart;
    ctx.textAlign = "left";
    lines.forEach((line, index) => {
      // The last line names the interval, and is fainter than the name.
      const faint = series.band !== undefined && line === series.band.label;
      ctx.font = font(faint ? 400 : 600);
      ctx.fillStyle = faint ? scene.colours.ink2 : scene.colours.label[series.look];
      ctx.fillText(line, place.x, place.y + (index - (lines.length - 1) / 2) * lineHeight);
    });
  }

  function drawLabels(chart: Chart): void {
    const { ctx, chartArea } = chart;
    if (scene.figure.series.length < 2 && !scene.figure.series.some((series) => series.band)) return;
    const last = scene.figure.labels.length - 1;
    const room = chart.width - chartArea.right - 10;
    const all = scene.figure.series
      .filter((series) => !isStep(series))
      .map((series) => ({ series, points: pointsOf(chart, series) }))
      .filter(({ points }) => points.length > 0);
    const ends = all.filter(
      ({ points }) => (points.at(-1)?.at ?? 0) >= last - Math.max(0, Math.floor(last * 0.03)),
    );
    const endLabels = ends.map(({ series, points }) => {
      const lines = labelLines(ctx, font(600), series, room);
      return { series, lines, y: points.at(-1)?.y ?? 0, height: lines.length * lineHeight };
    });
    const placed = stackLabels(endLabels, chartArea.top - 14, chartArea.bottom + 6);
    endLabels.forEach(({ series, lines }, index) =>
      write(chart, series, lines, { x: chartArea.right + 8, y: placed[index] ?? 0 }),
    );

    const key = `${chart.width}×${chart.height}:${last}:${all.map(({ series, points }) => `${series.name}${points.length}`).join()}`;
    if (key !== keptFor) kept.clear();
    keptFor = key;
    const inner = all.filter((one) => !ends.includes(one));
    const obstacles =
      kept.size > 0 || inner.length === 0 ? [] : all.flatMap(({ points }) => alongLine(points));
    const taken: Area[] = [];
    for (const { series, points } of inner) {
      const lines = labelLines(ctx, font(600), series, 180);
      ctx.font = font(600);
      const size = {
        width: Math.max(...lines.map((line) => ctx.measureText(line).width)),
        height: lines.length * lineHeight,
      };
      const place = innerPlace(series.name, points, size, obstacles, taken, chartArea);
      if (!place) continue;
      if (place.leader) {
        ctx.strokeStyle = scene.colours.edge;
        ctx.lineWidth = 1;
        ctx.beginPath();
        ctx.moveTo(place.leader.x, place.leader.y);
        ctx.lineTo(place.leader.x, place.y + (place.y < place.leader.y ? 8 : -9));
        ctx.stroke();
      }
      write(chart, series, lines, place);
    }
  }

  function innerPlace(
    name: string,
    points: readonly (Point & { at: number })[],
    size: { width: number; height: number },
    obstacles: readonly Point[],
    taken: Area[],
    area: Area,
  ): LabelPlace | undefined {
    const before = kept.get(name);
    const anchor = before && points.find(({ at }) => at === before.at);
    if (before && anchor) {
      const y = anchor.y + before.off;
      return before.leader
        ? { x: before.x, y, leader: { x: anchor.x, y: anchor.y + Math.sign(before.off) * 4 } }
        : { x: before.x, y };
    }
    const place = freePlace(points, size, obstacles, taken, area);
    if (!place) return undefined;
    taken.push({
      left: place.x,
      right: place.x + size.width,
      top: place.y - size.height / 2,
      bottom: place.y + size.height / 2,
    });
    const near = place.leader?.x ?? place.x + size.width / 2;
    const closest = points.reduce((best, point) =>
      Math.abs(point.x - near) < Math.abs(best.x - near) ? point : best,
    );
    kept.set(name, {
      at: closest.at,
      off: place.y - closest.y,
      x: place.x,
      leader: place.leader !== undefined,
    });
    return place;
  }

  function drawReading(chart: Chart): void {
    const { reading, figure, colours } = scene;
    if (reading === null) return;
    const { ctx, chartArea } = chart;
    const x = xAt(chart, reading);
    ctx.strokeStyle = colours.ink3;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    for (const series of figure.series) {
      const value = series.values[reading];
      if (value === null || value === undefined) continue;
      ctx.beginPath();
      ctx.arc(x, yAt(chart, value + standsOn(figure, series, reading)), 5, 0, 2 * Math.PI);
      ctx.fillStyle = colours.paper;
      ctx.fill();
      ctx.lineWidth = 2.5;
      ctx.strokeStyle = colours.line[series.look];
      ctx.stroke();
    }
  }

  return {
    id: "golden-thread-marks",
    beforeDraw: drawShades,
    beforeDatasetsDraw: drawBands,
    afterDatasetsDraw: (chart) => {
      drawPeriods(chart);
      drawReading(chart);
      drawLabels(chart);
    },
  };
}

/** The name of a series, broken into lines that fit beside the plot, and its interval below. */
export function labelLines(
  ctx: CanvasRenderingContext2D,
  font: string,
  series: ChartSeries,
  room: number,
): string[] {
  ctx.font = font;
  const lines: string[] = [];
  for (const word of series.name.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ""} ${word}` : word;
    if (lines.length > 0 && ctx.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return series.band ? [...lines, series.band.label] : lines;
}
