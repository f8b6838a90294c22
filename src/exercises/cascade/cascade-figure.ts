import { formatNumber, monthName } from "#engine/measure";
import {
  amountWords,
  partName,
  totalsBy,
  type Cascade,
  type CascadeLevel,
  type CascadeNode,
} from "#engine/targets";
import type { ChartFigure, ChartLook } from "#ui/chart/chart-figure.ts";

const looks: readonly ChartLook[] = ["forecast", "series-2", "series-3", "series-4", "series-5"];

interface Part {
  readonly name: string;
  readonly total: number;
  readonly months: readonly number[];
}

/** The parts of a level with their months, the largest first; beyond five the smallest go together. */
function partsOf(root: CascadeNode, down: number, month: number, months: readonly string[]): Part[] {
  const sums = new Map<string, number[]>();
  const visit = (node: CascadeNode): void => {
    node.children.forEach(visit);
    if (node.children.length > 0) return;
    const name = node.path[down] ?? "";
    const row = sums.get(name) ?? months.map(() => 0);
    const at = months.indexOf(node.path[month] ?? "");
    if (at >= 0) row[at] = (row[at] ?? 0) + node.amount;
    sums.set(name, row);
  };
  visit(root);
  const parts = [...sums]
    .map(([name, row]): Part => ({ name, total: row.reduce((sum, one) => sum + one, 0), months: row }))
    .sort((a, b) => b.total - a.total);
  const rest = parts.slice(looks.length - 1);
  if (rest.length < 2) return parts;
  const together: Part = {
    name: `${String(rest.length)} others`,
    total: rest.reduce((sum, { total }) => sum + total, 0),
    months: months.map((_, at) => rest.reduce((sum, one) => sum + (one.months[at] ?? 0), 0)),
  };
  return [...parts.slice(0, looks.length - 1), together];
}

/** The cascade by month, the parts of its highest level on one another; nothing where it has no months to show. */
export function cascadeFigure(cascade: Cascade, root: CascadeNode): ChartFigure | null {
  const months = cascade.months.map(({ month }) => month);
  const month = cascade.levels.indexOf("month");
  if (month < 0 || months.length < 2) return null;
  const level: CascadeLevel | undefined = cascade.levels.find((one) => one !== "month");
  const scale = cascade.unit === "pounds" ? 100 : 1;
  const parts = level ? partsOf(root, cascade.levels.indexOf(level), month, months) : [];
  const byMonth = totalsBy(root, "month");
  const totals = months.map((one) => byMonth.get(one) ?? 0);
  const most = totals.indexOf(Math.max(...totals));
  const least = totals.indexOf(Math.min(...totals));
  const say = (amount: number): string => amountWords(amount, cascade.unit);
  const times = formatNumber(((totals[most] ?? 0) * months.length) / root.amount, 1);
  const first = parts[0];
  return {
    title: `${monthName(months[most] ?? "")} carries the most, ${say(totals[most] ?? 0)}: ${times} times an average month`,
    unit: cascade.unit === "pounds" ? "£ a month" : "Units a month",
    summary: `${monthName(months[least] ?? "")} carries the least, ${say(totals[least] ?? 0)}.${
      first && parts.length > 1
        ? ` ${partName(first.name)} carries ${say(first.total)} of ${say(root.amount)} over the ${String(months.length)} months.`
        : ""
    }`,
    xLabel: "Month",
    labels: months.map((one) => monthName(one).replace(/^(\w{3})\w*/, "$1")),
    stacked: true,
    series:
      parts.length > 0
        ? parts.map(({ name, months: row }, at) => ({
            name: partName(name),
            values: row.map((amount) => amount / scale),
            look: looks[at] ?? "series-5",
            kind: "bar",
          }))
        : [{ name: "Target", values: totals.map((amount) => amount / scale), look: "forecast", kind: "bar" }],
    startsAtNought: true,
    decimals: scale === 100 && cascade.step % 100 !== 0 ? 2 : 0,
  };
}
