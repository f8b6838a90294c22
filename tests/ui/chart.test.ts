import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import Chart from "../../src/ui/chart/Chart.svelte";
import { axisWords, periodTicks, valueAxis } from "../../src/ui/chart/chart-axis.ts";
import { standsOn, type ChartFigure } from "../../src/ui/chart/chart-figure.ts";
import { chartFileName } from "../../src/ui/chart/chart-files.ts";
import { chartCsv, chartRows, readingAt } from "../../src/ui/chart/chart-text.ts";
import { stackLabels } from "../../src/ui/chart/label-places.ts";

afterEach(cleanup);

const figure: ChartFigure = {
  title: "The forecast is too low",
  unit: "£000 by month",
  summary: "Sales rise from 400 to 412.",
  xLabel: "months",
  labels: ["Feb 2026", "Mar 2026", "Apr 2026"],
  decimals: 1,
  series: [
    { name: "Sales", look: "actual", values: [400, 412, null] },
    {
      name: "Forecast",
      look: "forecast",
      values: [null, 405.26, -3],
      band: { lower: [null, 380, -10], upper: [null, 430.55, 4], label: "95% interval" },
    },
  ],
};

beforeAll(() => {
  // The browser of these tests lays nothing out, so nothing ever comes into view and nothing is drawn.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
});

describe("stacked bars", () => {
  it("have an axis as high as the highest sum", () => {
    const bar = (name: string, values: number[]) => ({
      name,
      values,
      look: "forecast" as const,
      kind: "bar" as const,
    });
    const series = [bar("North", [40, 90]), bar("South", [50, 60])];
    const plain: ChartFigure = { ...figure, labels: ["May", "June"], series };
    expect(valueAxis(plain).max).toBe(100);
    expect(valueAxis({ ...plain, stacked: true }).max).toBe(150);
    expect(standsOn({ ...plain, stacked: true }, series[1]!, 1)).toBe(90);
  });
});

describe("what a chart says", () => {
  it("reads a period with its month in full, its series and its interval", () => {
    expect(readingAt(figure, 1)).toBe(
      "March 2026: Sales 412.0, Forecast 405.3 (95% interval 380.0 to 430.6)",
    );
    expect(readingAt({ ...figure, series: [] }, 0)).toBe("February 2026: no figure");
  });

  it("gives the same figures in rows, with a true minus, and nothing where there is no figure", () => {
    expect(chartRows(figure)).toEqual([
      ["Feb 2026", "400.0", "", "", ""],
      ["Mar 2026", "412.0", "405.3", "380.0", "430.6"],
      ["Apr 2026", "", "−3.0", "−10.0", "4.0"],
    ]);
  });

  it("writes a file at full precision in which no text can run as a formula", () => {
    const csv = chartCsv({
      ...figure,
      xLabel: '=HYPERLINK("x")',
      series: [{ name: " +1,2", look: "actual", values: [405.26, -3, null] }],
    });
    expect(csv).toBe(
      `\uFEFF"'=HYPERLINK(""x"")","' +1,2"\r\nFeb 2026,405.26\r\nMar 2026,-3\r\nApr 2026,\r\n`,
    );
  });

  it("names its file in letters that every system takes", () => {
    expect(chartFileName("Holt–Winters expects £5.29m")).toBe("holt-winters-expects-5-29m");
    expect(chartFileName("…")).toBe("chart");
  });
});

describe("the axes of a chart", () => {
  it("begin at nought for bars, and say so where they do not", () => {
    const line: ChartFigure = {
      ...figure,
      series: [{ name: "Sales", look: "actual", values: [312, 430, 398] }],
    };
    expect(valueAxis(line)).toEqual({ min: 300, max: 450, step: 25, decimals: 0 });
    expect(axisWords(line)).toBe("The vertical axis starts at 300");
    const bars: ChartFigure = {
      ...line,
      series: [{ name: "Sales", look: "actual", kind: "bar", values: [312, 430, 398] }],
    };
    expect(valueAxis(bars).min).toBe(0);
    expect(axisWords(bars)).toBe("");
  });

  it("hold every figure, in at most ten steps, whatever the figures are", () => {
    const values = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, (drawn) => {
        const axis = valueAxis({ ...figure, series: [{ name: "Sales", look: "actual", values: drawn }] });
        const seen = drawn.filter((value) => value !== null);
        const slack = axis.step * 1e-6;
        expect(seen.every((value) => value >= axis.min - slack && value <= axis.max + slack)).toBe(true);
        expect((axis.max - axis.min) / axis.step).toBeLessThanOrEqual(10);
      }),
    );
  });

  it("label whole years where there are many months, and thin out what does not fit", () => {
    const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const months = Array.from(
      { length: 36 },
      (_, at) => `${names[at % 12] ?? ""} ${String(2023 + Math.floor(at / 12))}`,
    );
    expect(periodTicks(months, 600, () => 30).map(({ text }) => text)).toEqual(["2023", "2024", "2025"]);
    expect(periodTicks(["1", "2", "3", "4", "5", "6"], 60, () => 6).map(({ text }) => text)).toEqual([
      "1",
      "3",
      "5",
    ]);
  });
});

describe("labels at line ends", () => {
  it("never cover one another while there is room for all", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (wanted) => {
        const places = stackLabels(
          wanted.map((y) => ({ y, height: 16 })),
          0,
          300,
        ).sort((a, b) => a - b);
        places.slice(1).forEach((y, index) => expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(16));
        expect(places[0]).toBeGreaterThanOrEqual(8);
        expect(places.at(-1)).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe("a chart on the page", () => {
  it("has title, unit and sentence as text, and hides the drawing from a screen reader", () => {
    const { container } = render(Chart, { figure, level: 3 });
    expect(screen.getByRole("heading", { level: 3, name: figure.title })).toBeTruthy();
    expect(screen.getByRole("figure", { name: figure.title }).textContent).toContain(figure.summary);
    expect(container.querySelector("canvas")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("is read with the arrow keys, and stops at the ends", async () => {
    render(Chart, { figure });
    const reader = screen.getByRole("slider");
    expect(reader.getAttribute("aria-valuetext")).toMatch(/^April 2026/);
    await fireEvent.keyDown(reader, { key: "Home" });
    expect(reader.getAttribute("aria-valuetext")).toMatch(/^February 2026: Sales 400.0/);
    await fireEvent.keyDown(reader, { key: "ArrowLeft" });
    expect(reader.getAttribute("aria-valuenow")).toBe("1");
    await fireEvent.keyDown(reader, { key: "ArrowRight" });
    expect(reader.getAttribute("aria-valuetext")).toMatch(/^March 2026: Sales 412.0/);
  });

  it("holds the same figures in a table beneath it", () => {
    const { container } = render(Chart, { figure });
    const cells = [...container.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual(chartRows(figure));
  });

  it("writes a long table when it is opened, and brings it up to date", async () => {
    const labels = Array.from({ length: 90 }, (_, at) => String(at + 1));
    const long: ChartFigure = {
      ...figure,
      labels,
      series: [{ name: "Sales", look: "actual", values: labels.map(Number) }],
    };
    const { container, rerender } = render(Chart, { figure: long });
    expect(container.querySelectorAll("tbody tr")).toHaveLength(0);
    const details = container.querySelector("details");
    if (!details) throw new Error("no table to open");
    details.open = true;
    await fireEvent(details, new Event("toggle"));
    expect(container.querySelectorAll("tbody tr")).toHaveLength(90);
    await rerender({ figure: { ...long, decimals: 2 } });
    expect(container.querySelector("tbody td")?.textContent).toBe("1.00");
  });
});
