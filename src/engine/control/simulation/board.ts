import type { Day } from "#engine/targets";
import { repId } from "./decide-week.ts";
import { readMeasure, weeksBehind, type Measure } from "./measure.ts";
import { measureOf, measuresOf } from "./measures.ts";
import { plannedWeeks } from "./opening.ts";
import type { Play } from "./play.ts";
import type { Scenario } from "./scenario.ts";
import { mondayOf, type Firing } from "./trigger.ts";
import type { WeekFacts } from "./week-facts.ts";

/** One figure as it is known at a review. Shares as fractions, money in pence. */
export interface BoardFigure {
  readonly id: string;
  readonly name: string;
  readonly unit: Measure["unit"];
  readonly better: Measure["better"];
  /** The line or stage that it is about. */
  readonly about?: string;
  /** The last week that it is known for; 0 while none is. */
  readonly asOf: number;
  /** Days from the end of that week to the review. */
  readonly ageDays: number;
  readonly value: number | null;
  readonly planned: number | null;
  /** The last four weeks known, together. */
  readonly recent: number | null;
  readonly recentPlanned: number | null;
  /** How far the recent figure lies from its plan, as a share of it; above nought is more. */
  readonly gap: number | null;
  /** Weeks running in which the recent figure lay more than a tenth to the bad. */
  readonly running: number;
  /** The gap in standard deviations of chance, where the figure is a count or a share of one. */
  readonly deviations: number | null;
  readonly status: "on-plan" | "watch" | "off";
}

/** One rep over the last four weeks known. */
export interface BoardRep {
  readonly id: string;
  readonly name: string;
  /** Days at work and leads they could answer, of the last week. */
  readonly days: number;
  readonly capacity: number;
  /** Share that went on at each stage, and of how many. Null of none. */
  readonly rates: readonly { readonly stage: string; readonly of: number; readonly rate: number | null }[];
}

/** A sample of accepted leads that was read: how many of them fit the definition. */
export interface BoardSample {
  readonly week: number;
  readonly line: string;
  readonly read: number;
  readonly fit: number;
}

/** What lies on the table at the review after a week: nothing here that a manager could not know. */
export interface Board {
  /** Weeks done. */
  readonly week: number;
  readonly weeks: number;
  /** The Monday of the review. */
  readonly reviewOn: Day;
  readonly figures: readonly BoardFigure[];
  readonly reps: readonly BoardRep[];
  readonly samples: readonly BoardSample[];
  /** As they stand for the coming week: pence by line, the definition, pence for a deal, and the reserve. */
  readonly budgets: readonly { readonly line: string; readonly amount: number; readonly planned: number }[];
  readonly definition: string;
  readonly price: number;
  readonly reserve: number;
  /** Triggers that went off, with the days on which their moves are due. */
  readonly firings: readonly Firing[];
}

/** How far to the bad a figure may lie before it is looked at. */
const tolerance = 0.1;
const recentWeeks = 4;

function gapOf(value: number | null, planned: number | null, floor = 0): number | null {
  if (value === null || planned === null) return null;
  const against = Math.max(Math.abs(planned), floor);
  return against === 0 ? null : (value - planned) / against;
}

const isAdverse = (gap: number | null, better: Measure["better"]): boolean =>
  gap !== null && better !== "neither" && (better === "higher" ? -gap : gap) > tolerance;

/** The gap of a count by the spread of counts, of a share by that of shares. */
function deviationsOf(
  measure: Measure,
  known: readonly WeekFacts[],
  value: number | null,
  planned: number | null,
): number | null {
  if (value === null || planned === null || planned <= 0) return null;
  if (measure.unit === "count" && !measure.stands)
    return (value - planned) / Math.sqrt(planned + (0.06 * planned) ** 2);
  if (measure.unit !== "share" || !measure.bottom || planned >= 1 || measure.id === "utilisation")
    return null;
  const { bottom } = measure;
  const count = known.reduce((sum, facts) => sum + bottom(facts), 0);
  return count > 0 ? (value - planned) / Math.sqrt((planned * (1 - planned)) / count) : null;
}

/** One measure as it is known after these weeks. */
export function figureAt(scenario: Scenario, facts: readonly WeekFacts[], measure: Measure): BoardFigure {
  const plan = plannedWeeks(scenario);
  const behind = weeksBehind(scenario, measure.keeper, facts.at(-1)?.recordsAge ?? scenario.ages.records);
  const asOf = Math.max(0, facts.length - behind);
  const recentAt = (week: number) => {
    const from = Math.max(0, week - recentWeeks);
    const known = facts.slice(from, week);
    const value = readMeasure(measure, known);
    const planned = readMeasure(measure, plan.slice(from, week));
    return { known, value, planned, gap: gapOf(value, planned, measure.floor) };
  };
  const now = recentAt(asOf);
  let running = 0;
  while (running < asOf && isAdverse(recentAt(asOf - running).gap, measure.better)) running += 1;
  const deviations = deviationsOf(measure, now.known, now.value, now.planned);
  const adverse = isAdverse(now.gap, measure.better);
  const sure = deviations === null ? running >= 3 : Math.abs(deviations) >= 2;
  return {
    id: measure.id,
    name: measure.name,
    unit: measure.unit,
    better: measure.better,
    ...(measure.about === undefined ? {} : { about: measure.about }),
    asOf,
    ageDays: 3 + 7 * behind,
    value: readMeasure(measure, facts.slice(asOf - 1, asOf)),
    planned: readMeasure(measure, plan.slice(asOf - 1, asOf)),
    recent: now.value,
    recentPlanned: now.planned,
    gap: now.gap,
    running,
    deviations,
    status: !adverse ? "on-plan" : sure ? "off" : "watch",
  };
}

function repsAt(scenario: Scenario, facts: readonly WeekFacts[]): BoardRep[] {
  const last = facts.at(-1);
  const known = facts.slice(0, facts.length - (last?.recordsAge ?? 0)).slice(-recentWeeks);
  return (last?.reps ?? []).map(({ days, capacity }, rep) => ({
    id: repId(scenario, rep),
    name: scenario.reps[rep]?.name ?? `${scenario.hire.name} ${String(rep - scenario.reps.length + 1)}`,
    days,
    capacity,
    rates: scenario.stages.map(({ id }, at) => {
      const of = known.reduce((sum, { reps }) => sum + (reps[rep]?.left[at] ?? 0), 0);
      const passed = known.reduce((sum, { reps }) => sum + (reps[rep]?.passed[at] ?? 0), 0);
      return { stage: id, of, rate: of > 0 ? passed / of : null };
    }),
  }));
}

/** The board at the review after the weeks that are done. */
export function boardOf(play: Play): Board {
  const { scenario, facts, world } = play;
  return {
    week: world.week,
    weeks: scenario.weeks,
    reviewOn: mondayOf(scenario, world.week + 1),
    figures: measuresOf(scenario).map((measure) => figureAt(scenario, facts, measure)),
    reps: repsAt(scenario, facts),
    samples: facts.flatMap(({ week, lines }) =>
      lines.flatMap(({ sampled, sampledFit }, line) =>
        sampled > 0 ? [{ week, line: scenario.lines[line]?.id ?? "", read: sampled, fit: sampledFit }] : [],
      ),
    ),
    budgets: scenario.lines.map(({ id, budget }, line) => ({
      line: id,
      amount: world.budgets[line] ?? 0,
      planned: Math.round(budget * 100),
    })),
    definition: scenario.definitions[world.definition]?.id ?? "",
    price: world.price,
    reserve: world.reserve,
    firings: play.firings,
  };
}

/** One figure of a board. */
export function figureOf(board: Board, id: string): BoardFigure | undefined {
  return board.figures.find((figure) => figure.id === id);
}

/** A figure week by week, as far as it is known at the review of now, beside its plan for every week of the run. */
export function figureSeries(
  play: Play,
  id: string,
): readonly { readonly week: number; readonly value: number | null; readonly planned: number | null }[] {
  const { scenario, facts } = play;
  const measure = measureOf(scenario, id);
  if (!measure) return [];
  const behind = weeksBehind(scenario, measure.keeper, facts.at(-1)?.recordsAge ?? scenario.ages.records);
  return plannedWeeks(scenario).map((planned, at) => {
    const week = facts[at];
    return {
      week: at + 1,
      value: week && at < facts.length - behind ? readMeasure(measure, [week]) : null,
      planned: readMeasure(measure, [planned]),
    };
  });
}
