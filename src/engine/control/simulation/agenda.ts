import { boardOf, figureOf, type Board, type BoardFigure } from "./board.ts";
import { pounds, shareToTenths, tenths, type AgendaPoint } from "./agenda-point.ts";
import { decidedPoints } from "./agenda-decided.ts";
import { greenReds } from "./green-red.ts";
import { impactOf } from "./impact.ts";
import { pivotFindings } from "./pivot-check.ts";
import type { Play } from "./play.ts";
import { plannedWorth } from "./worth.ts";

/** A figure and its plan as they are said: money in pounds, shares to a tenth of a per cent, the rest to a tenth. */
const sayable = (figure: BoardFigure, value: number | null): number =>
  figure.unit === "pence"
    ? pounds(value)
    : figure.unit === "share"
      ? shareToTenths(value ?? 0)
      : tenths(value ?? 0);

function deviationPoint(play: Play, board: Board, figure: BoardFigure): AgendaPoint {
  const { scenario } = play;
  const stages = scenario.stages.map(({ id }) => id);
  const impact = impactOf(board, plannedWorth(scenario), figure, stages);
  const facts = {
    figures: [figure.id],
    impact,
    running: figure.running,
    name: figure.name,
    value: sayable(figure, figure.recent),
    planned: sayable(figure, figure.recentPlanned),
  };
  if (figure.unit === "share") return { code: "agenda-off-share", ...facts };
  if (figure.unit === "pence") return { code: "agenda-off-money", ...facts };
  return { code: "agenda-off", ...facts };
}

/** Figures to the bad that chance does not explain, the dearest and the longest first. */
function deviations(play: Play, board: Board, told: readonly string[]): AgendaPoint[] {
  return board.figures
    .filter(({ status, id }) => status === "off" && !id.startsWith("won:") && !told.includes(id))
    .map((figure) => deviationPoint(play, board, figure))
    .sort((a, b) => (a.impact ?? 0) - (b.impact ?? 0) || b.running - a.running)
    .slice(0, 6);
}

function backlogPoint(board: Board): AgendaPoint[] {
  const [waiting, wait, cold] = ["backlog", "wait", "cold"].map((id) => figureOf(board, id));
  const weeks = wait?.value ?? 0;
  if (weeks < 0.25) return [];
  return [
    {
      code: "agenda-backlog",
      figures: ["backlog", "wait", "cold", "utilisation"],
      impact: null,
      running: wait?.running ?? 0,
      waiting: waiting?.value ?? 0,
      weeks: tenths(weeks),
      cold: cold?.recent ?? 0,
      busy: shareToTenths(figureOf(board, "utilisation")?.recent ?? 0),
    },
  ];
}

/** Leads that were not fit to be handed on, counted as defects: the line with the most of them beyond its plan. */
function defectPoint({ scenario }: Play, board: Board): AgendaPoint[] {
  const lead = plannedWorth(scenario).entered[0] ?? 0;
  return scenario.lines
    .flatMap(({ id, name }): AgendaPoint[] => {
      const [passes, delivered] = [figureOf(board, `yield:${id}`), figureOf(board, `delivered:${id}`)];
      if (!passes || passes.recent === null || passes.recentPlanned === null || passes.status === "on-plan")
        return [];
      const count = delivered?.recent ?? 0;
      const cost = (figureOf(board, `spend:${id}`)?.recent ?? 0) * (1 - passes.recent);
      return [
        {
          code: "agenda-defects",
          figures: [passes.id, `delivered:${id}`],
          impact: Math.round((passes.recent - passes.recentPlanned) * count * lead),
          running: passes.running,
          name,
          defects: Math.round(count * (1 - passes.recent)),
          delivered: count,
          share: shareToTenths(1 - passes.recent),
          planned: shareToTenths(1 - passes.recentPlanned),
          cost: pounds(cost),
        },
      ];
    })
    .sort((a, b) => (a.impact ?? 0) - (b.impact ?? 0))
    .slice(0, 2);
}

function greenRedPoints({ scenario }: Play, board: Board): AgendaPoint[] {
  const meeting = plannedWorth(scenario).entered[1] ?? plannedWorth(scenario).deal;
  return greenReds(scenario, board).map(
    ({ line, name, leads, leadsPlanned, met, metPlanned, fromVolume, fromRate }) => ({
      code: "agenda-green-red",
      figures:
        line === null
          ? ["delivered", `passed:${scenario.stages[0]?.id ?? ""}`]
          : [`delivered:${line}`, `met:${line}`],
      impact: Math.round((met - metPlanned) * meeting),
      running:
        figureOf(board, line === null ? `passed:${scenario.stages[0]?.id ?? ""}` : `met:${line}`)?.running ??
        0,
      name,
      meetings: scenario.words.meeting[1],
      leads,
      leadsPlanned: tenths(leadsPlanned),
      met,
      metPlanned: tenths(metPlanned),
      volume: tenths(fromVolume),
      rate: tenths(fromRate),
    }),
  );
}

function pivotPoints({ scenario }: Play, board: Board): AgendaPoint[] {
  return pivotFindings(scenario, board).map(
    ({ line, name, money, moneyPlanned, capacity, capacityPlanned, utilisation, starved }) => ({
      code: "agenda-pivot",
      figures: [`spend:${line}`, "capacity", "utilisation"],
      impact: null,
      running: 0,
      name,
      money: pounds(money),
      planned: pounds(moneyPlanned),
      capacity: tenths(capacity),
      capacityPlanned: tenths(capacityPlanned),
      busy: shareToTenths(utilisation),
      starved: starved.map((id) => scenario.lines.find((one) => one.id === id)?.name ?? id),
    }),
  );
}

function agePoint({ scenario }: Play, board: Board): AgendaPoint[] {
  const age = figureOf(board, "records-age")?.value ?? 0;
  if (age <= scenario.ages.records) return [];
  return [
    {
      code: "agenda-age",
      figures: ["records-age"],
      impact: null,
      running: figureOf(board, "records-age")?.running ?? 0,
      days: 3 + 7 * age,
      usual: 3 + 7 * scenario.ages.records,
    },
  ];
}

function firingPoints(play: Play, board: Board): AgendaPoint[] {
  return play.firings
    .filter(({ week }) => week === board.week)
    .map(({ trigger, dueOn, fromWeek }) => {
      return { code: "agenda-trigger", figures: [], impact: null, running: 0, trigger, dueOn, fromWeek };
    });
}

/**
 * The agenda of the weekly review, written from the board: what was decided and what came of it, triggers that went off,
 * green figures above red ones, leads that wait, defects by source, tactics changed without resources, records that are
 * old, and figures off plan by what they cost and how long they have been.
 */
export function agendaOf(play: Play): readonly AgendaPoint[] {
  if (play.world.week === 0) return [];
  const board = boardOf(play);
  const points = [
    ...greenRedPoints(play, board),
    ...pivotPoints(play, board),
    ...agePoint(play, board),
    ...backlogPoint(board),
    ...defectPoint(play, board),
  ];
  // What is told already is not told again as a figure off its plan.
  const told = points.flatMap(({ figures }) => figures);
  return [
    ...firingPoints(play, board),
    ...decidedPoints(play, board),
    ...points,
    ...deviations(play, board, told),
  ];
}
