import { formatNumber } from "#engine/measure";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { valueAxis } from "./chart-axis.ts";
import { chartColours, type ChartColours } from "./chart-colours.ts";
import { type ChartFigure, type ChartSeries, hasBars, isDashed, isStep } from "./chart-figure.ts";
import { chartMarks, labelLines, type Scene } from "./chart-marks.ts";

// Only the parts that are drawn; tooltips, legends and animation stay out of the file.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface Drawing {
  /** Draws other figures in the same place. */
  show(figure: ChartFigure): void;
  /** Reads the colours of the page again. */
  recolour(): void;
  /** Marks the position that is being read. */
  read(index: number | null): void;
  /** The position under a pointer. */
  indexAt(clientX: number): number;
  stop(): void;
}

/** A height, or both ends of a bar that stands on others. */
type Drawn = number | [number, number] | null;

/** Chart.js writes on the arrays that it is given, and those of a page may be watched. */
const plain = ({ values, base }: ChartSeries): Drawn[] =>
  values.map((value, at) => (base && value !== null ? [base[at] ?? 0, (base[at] ?? 0) + value] : value));

type Dataset = ChartDataset<"line" | "bar", Drawn[]>;

function datasetOf(series: ChartSeries, colours: ChartColours, count: number): Dataset {
  const colour = colours.line[series.look];
  const values = plain(series);
  if (series.kind === "bar") {
    return {
      type: "bar",
      data: values,
      backgroundColor: colour,
      maxBarThickness: 44,
      categoryPercentage: 0.76,
      barPercentage: 0.94,
      // The bars of a bridge take turns, so each has the whole width.
      grouped: !isStep(series),
      order: 2,
    };
  }
  const hollow = isDashed(series);
  const alone = series.values.filter((value) => value !== null).length === 1;
  return {
    type: "line",
    data: values,
    borderColor: colour,
    borderWidth: 2,
    // A point on the floor of the plot is drawn whole.
    clip: 8,
    borderDash: hollow ? [5, 4] : [],
    borderJoinStyle: "round",
    pointRadius: alone ? 5 : count > 30 ? 0 : 3,
    pointBackgroundColor: hollow && !alone ? colours.paper : colour,
    pointBorderColor: colour,
    pointBorderWidth: hollow ? 1.75 : 0,
    order: series.look === "actual" ? 0 : 1,
  };
}

/** Room beside the plot for the labels of the lines that reach its end. */
function roomForLabels(chart: CanvasRenderingContext2D, width: number, scene: Scene): number {
  const { labels } = scene.figure;
  const series = scene.figure.series.filter((one) => !isStep(one));
  if (series.length < 2 && !series.some((one) => one.band)) return 12;
  const most = Math.min(150, width * 0.27);
  const last = labels.length - 1 - Math.floor((labels.length - 1) * 0.03);
  const widths = series
    .filter((one) => one.values.some((value, at) => at >= last && value !== null))
    .flatMap((one) =>
      labelLines(chart, `600 13px ${scene.colours.font}`, one, most).map(
        (line) => chart.measureText(line).width,
      ),
    );
  return Math.max(12, Math.ceil(Math.max(0, ...widths)) + 12);
}

function configure(
  scene: Scene,
  context: CanvasRenderingContext2D,
): ChartConfiguration<"line" | "bar", Drawn[]> {
  return {
    type: "line",
    data: { labels: [], datasets: [] },
    plugins: [chartMarks(scene)],
    options: {
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      normalized: true,
      layout: {
        padding: ({ chart }) => ({
          top: 24,
          bottom: 42,
          left: 0,
          right: roomForLabels(context, chart.width, scene),
        }),
      },
      scales: {
        x: { type: "category", display: false },
        y: {
          border: { display: false },
          grid: { drawTicks: false, color: () => scene.colours.rule },
          ticks: {
            padding: 8,
            font: () => ({ family: scene.colours.font, size: 13 }),
            color: () => scene.colours.ink3,
            callback: (value) => formatNumber(Number(value), valueAxis(scene.figure).decimals),
          },
        },
      },
    },
  };
}

/** Draws a figure on a canvas, and keeps drawing on the same one as the figure changes. */
export function drawChart(canvas: HTMLCanvasElement, first: ChartFigure): Drawing {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no canvas to draw on");
  const scene: Scene = { figure: first, colours: chartColours(canvas), reading: null };
  const chart = new Chart(canvas, configure(scene, context));

  function fill(afresh: boolean): void {
    const { figure, colours } = scene;
    const kept = chart.data.datasets;
    const sameShape =
      !afresh && kept.length === figure.series.length && chart.data.labels?.length === figure.labels.length;
    if (sameShape)
      figure.series.forEach((series, index) => Object.assign(kept[index] ?? {}, { data: plain(series) }));
    else
      chart.data.datasets = figure.series.map((series) => datasetOf(series, colours, figure.labels.length));
    chart.data.labels = [...figure.labels];
    const axis = valueAxis(figure);
    const y = chart.options.scales?.["y"];
    const x = chart.options.scales?.["x"];
    const stacked = figure.stacked === true;
    if (y) Object.assign(y, { min: axis.min, max: axis.max, stacked });
    if (y?.ticks) Object.assign(y.ticks, { stepSize: axis.step });
    if (x) Object.assign(x, { offset: hasBars(figure), stacked });
    chart.update("none");
  }

  const looks = (figure: ChartFigure): string =>
    figure.series.map((one) => `${one.look}${one.kind ?? ""}${isDashed(one)}`).join();

  fill(true);
  // Widths of labels are only right once the page's own fonts are there.
  void document.fonts.ready.then(() => (chart.ctx as CanvasRenderingContext2D | null) && fill(false));

  return {
    show(figure) {
      const afresh = looks(figure) !== looks(scene.figure);
      scene.figure = figure;
      fill(afresh);
    },
    recolour() {
      scene.colours = chartColours(canvas);
      fill(true);
    },
    read(index) {
      scene.reading = index;
      chart.draw();
    },
    indexAt(clientX) {
      const x = clientX - canvas.getBoundingClientRect().left;
      const index = Math.round(chart.scales["x"]?.getValueForPixel(x) ?? 0);
      return Math.min(Math.max(index, 0), scene.figure.labels.length - 1);
    },
    stop: () => chart.destroy(),
  };
}
