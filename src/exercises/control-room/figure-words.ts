import type { BoardFigure, Scenario } from "#engine/control";
import { formatMoney, formatNumber, formatPercent } from "#engine/measure";

/** A figure of the board as it is read: money from pence, shares as per cent. */
export function figureText(unit: BoardFigure["unit"], value: number | null): string {
  if (value === null) return "–";
  switch (unit) {
    case "pence":
      return formatMoney(value / 100, Math.abs(value) < 10_000 && value % 100 !== 0 ? 2 : 0);
    case "share":
      return formatPercent(value, value !== 0 && Math.abs(value) < 0.1 ? 1 : 0);
    case "count":
      return formatNumber(value, Number.isInteger(value) ? 0 : 1);
    case "weeks":
      return formatNumber(value, 1);
    case "index":
      return formatNumber(value, 2);
  }
}

/** How far the last four weeks lie from their plan. */
export const gapText = (gap: number | null): string =>
  gap === null ? "–" : `${gap >= 0.005 ? "+" : ""}${formatPercent(gap, 0)}`;

/** The same in a sentence. */
export const gapWords = (gap: number | null): string =>
  gap === null || Math.abs(gap) < 0.005
    ? "at plan"
    : `${formatPercent(Math.abs(gap), 0)} ${gap > 0 ? "above" : "below"} plan`;

export const statusWords = {
  "on-plan": { sign: "green", word: "On plan" },
  watch: { sign: "watch", word: "Watch" },
  off: { sign: "red", word: "Off" },
} as const;

interface FigureGroup {
  readonly name: string;
  readonly figures: readonly BoardFigure[];
}

const capacity = ["capacity", "answered", "utilisation", "backlog", "wait", "cold", "records-age", "morale"];
const leads = ["delivered", "accepted", "yield", "spend", "cost-accepted"];

/** The board in the order in which leads become money, and each source by itself. */
export function groupFigures(
  { lines, stages }: Scenario,
  figures: readonly BoardFigure[],
): { readonly whole: readonly FigureGroup[]; readonly sources: readonly FigureGroup[] } {
  const about = (list: readonly { readonly id: string }[], figure: BoardFigure): boolean =>
    figure.about !== undefined && list.some(({ id }) => id === figure.about);
  const listed = (ids: readonly string[]): BoardFigure[] =>
    ids.flatMap((id) => figures.filter((figure) => figure.id === id));
  const placed = new Set([...leads, ...capacity]);
  const money = figures.filter((one) => !placed.has(one.id) && !about(lines, one) && !about(stages, one));
  return {
    whole: [
      { name: "Leads", figures: listed(leads) },
      { name: "Capacity", figures: listed(capacity) },
      { name: "Stages", figures: stages.flatMap((stage) => figures.filter((one) => one.about === stage.id)) },
      { name: "Money", figures: money },
    ],
    sources: lines.map(({ id, name }) => ({ name, figures: figures.filter((one) => one.about === id) })),
  };
}
