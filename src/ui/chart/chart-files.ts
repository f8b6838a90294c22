import { chartColours } from "./chart-colours.ts";
import type { ChartFigure } from "./chart-figure.ts";
import { chartCsv } from "./chart-text.ts";

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** A name that every file system takes: "The forecast follows sales" becomes "the-forecast-follows-sales". */
export function chartFileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-+|-+$/g, "").slice(0, 60) || "chart";
}

export function saveChartCsv(figure: ChartFigure, name: string): void {
  save(`${name}.csv`, new Blob([chartCsv(figure)], { type: "text/csv;charset=utf-8" }));
}

function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The drawing with its title, unit and sentence, as a picture that can stand in a report. */
export function saveChartPicture(
  canvas: HTMLCanvasElement,
  figure: ChartFigure,
  unit: string,
  name: string,
): void {
  const colours = chartColours(canvas);
  const scale = canvas.width / canvas.clientWidth;
  const width = canvas.clientWidth;
  const margin = 20;
  const picture = document.createElement("canvas");
  const context = picture.getContext("2d");
  if (!context) return;
  const parts = [
    { text: figure.title, font: `600 20px ${colours.font}`, colour: colours.ink, step: 26 },
    { text: unit, font: `400 15px ${colours.font}`, colour: colours.ink2, step: 21 },
    { text: figure.summary, font: `400 15px ${colours.font}`, colour: colours.ink, step: 21 },
  ].map((part) => {
    context.font = part.font;
    return { ...part, lines: linesOf(context, part.text, width) };
  });
  const height =
    canvas.clientHeight +
    parts.reduce((sum, part) => sum + part.lines.length * part.step, 0) +
    2 * margin +
    12;
  picture.width = (width + 2 * margin) * scale;
  picture.height = height * scale;
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width + 2 * margin, height);
  let y = margin;
  parts.forEach((part, index) => {
    if (index === 2) {
      context.drawImage(canvas, margin, y + 6, canvas.clientWidth, canvas.clientHeight);
      y += canvas.clientHeight + 12;
    }
    context.font = part.font;
    context.fillStyle = part.colour;
    for (const line of part.lines) {
      y += part.step;
      context.fillText(line, margin, y - 5);
    }
  });
  picture.toBlob((content) => content && save(`${name}.png`, content), "image/png");
}
