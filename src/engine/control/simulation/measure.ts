import type { Scenario } from "./scenario.ts";
import type { LineWeek, WeekFacts } from "./week-facts.ts";

/** Who keeps a figure: it is as old as theirs are. */
export type FigureKeeper = "marketing" | "team" | "records" | "money" | "customers";

/** A figure that is read every week: a sum, a share of one sum in another, or what stands at the week's end. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly keeper: FigureKeeper;
  readonly unit: "count" | "share" | "pence" | "weeks" | "index";
  readonly better: "higher" | "lower" | "neither";
  /** What is summed over weeks; of a standing figure, what stands. */
  readonly top: (facts: WeekFacts) => number;
  /** What it is divided by, summed over the same weeks. */
  readonly bottom?: (facts: WeekFacts) => number;
  readonly stands?: boolean;
  /** The least that a gap is told against, for what the plan has next to none of. */
  readonly floor?: number;
  /** The line or stage that it is about. */
  readonly about?: string;
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The sum over all lines. */
export const overLines =
  (part: (line: LineWeek) => number) =>
  ({ lines }: WeekFacts): number =>
    lines.reduce((sum, line) => sum + part(line), 0);

/** Pence spent on lines that buy leads. */
export function leadMoney(scenario: Scenario, facts: WeekFacts): number {
  return scenario.lines.reduce(
    (sum, { buys }, line) => sum + (buys === "leads" ? (facts.lines[line]?.spent ?? 0) : 0),
    0,
  );
}

/** Weeks that a keeper's figures are behind, as the last week found them. */
export function weeksBehind(scenario: Scenario, keeper: FigureKeeper, recordsAge: number): number {
  const { marketing, money, customers } = scenario.ages;
  return { marketing, team: 0, records: recordsAge, money, customers }[keeper];
}

/** A measure over weeks: the sum, one sum over another, or what stands at the last. Null where it divides by nothing. */
export function readMeasure(measure: Measure, weeks: readonly WeekFacts[]): number | null {
  const { top, bottom, stands } = measure;
  const read = stands ? weeks.slice(-1) : weeks;
  if (read.length === 0) return null;
  const sum = read.reduce((total, facts) => total + top(facts), 0);
  if (!bottom) return sum;
  const by = read.reduce((total, facts) => total + bottom(facts), 0);
  return by > 0 ? sum / by : null;
}
