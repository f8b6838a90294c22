import { formatMoney, formatNumber, formatPercent } from "#engine/measure";
import type { Problem } from "#engine/measure";
import type { ScenariosWork } from "#state/scenarios";
import { oddDrivers, oddScenarios } from "./odd-cells.ts";
import type { ReadWork } from "./read-work.ts";

type ResultUnit = ScenariosWork["unit"];

/** A figure as a title says it, in three figures: £2.29m, £288k, £950. */
export function shortly(value: number, unit: ResultUnit): string {
  const size = Math.abs(value);
  const sign = value < 0 && Math.round(size) > 0 ? "−" : "";
  const before = unit === "pounds" ? "£" : "";
  if (size >= 999_500) return `${sign}${before}${formatNumber(size / 1e6, 2)}m`;
  if (size >= 9_950) return `${sign}${before}${formatNumber(size / 1000)}k`;
  return fully(value, unit);
}

/** What is counted, after a figure; pounds stand before theirs. */
export const unitAfter = ({ unit, counted }: Pick<ScenariosWork, "unit" | "counted">): string =>
  unit === "number" && counted?.trim() ? ` ${counted.trim()}` : "";

const decimalsFor = (value: number): number => (Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0);

export const fully = (value: number, unit: ResultUnit): string =>
  unit === "pounds" ? formatMoney(value, decimalsFor(value)) : formatNumber(value, decimalsFor(value));

/** Whole per cents where they are whole. */
export const percent = (share: number): string =>
  formatPercent(share, Math.abs(share * 100 - Math.round(share * 100)) < 1e-6 ? 0 : 1);

/** What the page says at its head. */
export function conclusion(work: ScenariosWork, { value }: ReadWork): string {
  const name = work.title.trim() || "My scenarios";
  if (!value.ok) return `${name}: what may come is not weighed yet`;
  const { expected, chanceBelow, floor } = value.value;
  const than = work.needed.trim() === "" ? "the base case" : `the ${shortly(floor, work.unit)} needed`;
  return `${shortly(expected, work.unit)}${unitAfter(work)} is expected, with a ${percent(chanceBelow)} chance of less than ${than}`;
}

/** The figures behind it. */
export function because(work: ScenariosWork, { value, tornado }: ReadWork): string {
  if (!value.ok)
    return "Each scenario needs a figure and a probability, and the probabilities make 100% together.";
  const { spread, lowest, highest, baseValue } = value.value;
  const say = (figure: number): string => shortly(figure, work.unit);
  const widest = tornado?.ok ? tornado.value.bars[0] : undefined;
  const most =
    widest && widest.swing > 0
      ? ` Nothing moves it more than ${widest.driver.label.trim() || widest.driver.name}: ${say(widest.swing)} from its low to its high.`
      : "";
  if (lowest === highest)
    return `Every scenario gives ${say(lowest)}, so there is no spread: they differ in words alone.${most}`;
  return `From ${say(lowest)} to ${say(highest)}${unitAfter(work)}, the base case ${say(baseValue)}, with a spread of ${say(spread)}.${most}`;
}

/** Whether it is the total of the probabilities that misses, which their table says beside what mends it. */
export const isTotal = ({ code }: Problem): boolean =>
  code === "probabilities-short" || code === "probabilities-over";

const unread = [
  "driver-figure-missing",
  "model-no-value",
  "scenario-no-figure",
  "scenario-probability-missing",
];

/** Each problem once: what a table says beside a cell, or beside the total, is left to it. */
export function problemsOf(work: ScenariosWork, read: ReadWork): Problem[] {
  const odd = new Set([...oddDrivers(work), ...oddScenarios(work)].map(({ of }) => of));
  return everyProblem(read).filter(
    (problem) => !isTotal(problem) && !(unread.includes(problem.code) && odd.has(String(problem["where"]))),
  );
}

/** A scenario without a figure is not told where the model itself has none. */
function everyProblem({ model, figures, value }: ReadWork): Problem[] {
  const ofModel = model && !model.ok ? [...model.problems] : [];
  const ofFigures = figures.flatMap((one) => (one.ok ? [] : [...one.problems]));
  const ofValue = value.ok
    ? []
    : value.problems.filter(
        ({ code }) => code !== "scenario-no-figure" || (ofModel.length === 0 && ofFigures.length === 0),
      );
  const noted = new Set<string>();
  return [...ofModel, ...ofFigures, ...ofValue].filter((problem) => {
    const key = JSON.stringify(problem);
    if (noted.has(key)) return false;
    noted.add(key);
    return true;
  });
}
