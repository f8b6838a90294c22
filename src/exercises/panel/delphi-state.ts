import {
  closeRound,
  panelForecast,
  panelVerdict,
  simulatedRound,
  summarisePanel,
  usualStopRule,
  type Outside,
  type PanelCase,
  type PanelForecast,
  type PanelSummary,
  type PanelVerdict,
  type StopRule,
} from "#engine/forecast";
import { refuse, type Problem, type Result } from "#engine/measure";
import type { PanelWork } from "#state/panels";
import { figureOf, linesOf, shareOf } from "./typed-figures.ts";

type Rounds = PanelWork["delphi"]["rounds"];

/** Longer than any name, and short enough to be read out. */
const longestName = 80;

/** The people who write on this device: the person alone, or a class. */
export function writersOf({ delphi }: PanelWork): string[] {
  return delphi.mode === "alone" ? ["You"] : linesOf(delphi.names);
}

type Entry = PanelWork["delphi"]["entries"][number];

/** What somebody has written in the open round; nobody else's, whatever becomes of the list of names. */
export const entryOf = ({ delphi }: PanelWork, writer: string): Entry =>
  delphi.entries.find(({ name }) => name === writer) ?? { name: writer, estimate: "", reason: "" };

const simulatedCount = ({ delphi }: PanelWork): number =>
  delphi.mode === "alone" ? Math.max(0, Math.floor(figureOf(delphi.people) ?? 0)) : 0;

/** What stands in the way of beginning: names too long, experts that are no number, too few or too many people. */
export function checkPanel(body: PanelWork): Problem[] {
  const writers = writersOf(body);
  const long = writers.findIndex((name) => name.length > longestName);
  if (long >= 0)
    return [
      { code: "panel-name-long", person: long + 1, letters: writers[long]?.length ?? 0, most: longestName },
    ];
  const twice = writers.find((name, at) => writers.indexOf(name) !== at);
  if (twice !== undefined) return [{ code: "panel-name-twice", where: twice }];
  const simulated = figureOf(body.delphi.people);
  if (body.delphi.mode === "alone" && !(simulated !== null && Number.isInteger(simulated) && simulated >= 0))
    return [{ code: "panel-experts-unreadable", typed: body.delphi.people }];
  const people = writers.length + simulatedCount(body);
  const read = summarisePanel(Array<number>(people).fill(1));
  if (!read.ok) return [...read.problems];
  const likely = figureOf(body.likely);
  if (body.delphi.mode === "alone" && !(likely !== null && likely > 0))
    return [{ code: "panel-likely-missing" }];
  return [];
}

/** What simulated experts know. */
function caseOf(body: PanelWork): PanelCase {
  const before = figureOf(body.beforeFigure);
  const doubt = shareOf(body.doubt);
  return {
    likely: figureOf(body.likely) ?? 0,
    doubt: doubt >= 0 && doubt <= 1 ? doubt : 0.2,
    before: before !== null && before >= 0 ? { says: body.beforeSays, figure: before } : null,
    facts: [
      ...linesOf(body.factsUp).map((says) => ({ says, points: "up" as const })),
      ...linesOf(body.factsDown).map((says) => ({ says, points: "down" as const })),
    ],
  };
}

/** The rule as typed; what cannot be read is as usual. */
export function stopRuleOf({ delphi }: PanelWork): StopRule {
  const share = (text: string, usual: number): number => {
    const read = shareOf(text);
    return read >= 0 && read <= 1 ? read : usual;
  };
  const most = figureOf(delphi.mostRounds);
  return {
    agreedBelow: share(delphi.agreedBelow, usualStopRule.agreedBelow),
    settledBelow: share(delphi.settledBelow, usualStopRule.settledBelow),
    mostRounds: most !== null && most >= 1 ? Math.floor(most) : usualStopRule.mostRounds,
  };
}

/** A closed round with what follows from it. */
export interface RoundView {
  readonly said: Rounds[number];
  readonly summary: PanelSummary;
  readonly outside: readonly Outside[];
}

export interface PanelView {
  readonly rounds: readonly RoundView[];
  readonly verdict: PanelVerdict | null;
  readonly forecast: PanelForecast | null;
}

/** All that follows from the closed rounds. */
export function viewPanel(body: PanelWork): PanelView {
  const rounds = body.delphi.rounds.flatMap((said): RoundView[] => {
    const closed = closeRound(said.map(({ estimate }) => estimate));
    return closed.ok ? [{ said, ...closed.value }] : [];
  });
  const summaries = rounds.map(({ summary }) => summary);
  const verdict = panelVerdict(summaries, stopRuleOf(body));
  const forecast = panelForecast(summaries);
  return {
    rounds,
    verdict: verdict.ok ? verdict.value : null,
    forecast: forecast.ok ? forecast.value : null,
  };
}

/** The open round with everybody's estimates, the simulated ones worked out now; or why it cannot be closed. */
export function closedRound(body: PanelWork): Result<Rounds[number]> {
  const problems = checkPanel(body);
  if (problems.length > 0) return refuse(...problems);
  const writers = writersOf(body);
  const entries = writers.map((name) => entryOf(body, name));
  const own = entries.map(({ estimate }) => figureOf(estimate));
  const last = viewPanel(body).rounds.at(-1);
  const simulated = simulatedRound(
    body.seed,
    simulatedCount(body),
    caseOf(body),
    body.delphi.rounds.length + 1,
    last
      ? {
          median: last.summary.median,
          own: last.said.slice(writers.length).map(({ estimate }) => estimate),
        }
      : null,
  );
  const closed = closeRound([...own, ...simulated.map(({ estimate }) => estimate)]);
  if (!closed.ok) return closed;
  const mine = own.map((estimate, at) => ({
    estimate: estimate ?? 0,
    reason: entries[at]?.reason.trim() ?? "",
  }));
  return {
    ok: true,
    value: [...mine, ...simulated.map(({ estimate, reason }) => ({ estimate, reason }))],
  };
}
