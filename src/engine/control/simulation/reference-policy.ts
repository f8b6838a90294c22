import type { BoardFigure } from "./board.ts";
import { mostDecisions, type Decision } from "./decision.ts";
import type { Policy, PolicyView } from "./policy.ts";

type Kind = Decision["kind"];

/** Weeks since a decision of this kind, about this, was last made; a long time if it never was. */
function weeksSince({ decided, week }: PolicyView, kind: Kind, about?: string): number {
  for (let at = decided.length - 1; at >= 0; at -= 1) {
    const found = decided[at]?.some(
      (one) => one.kind === kind && (about === undefined || Object.values(one).includes(about)),
    );
    if (found) return week - at;
  }
  return 100;
}

const times = ({ decided }: PolicyView, kind: Kind, about?: string): number =>
  decided.reduce(
    (sum, week) =>
      sum +
      week.filter((one) => one.kind === kind && (about === undefined || Object.values(one).includes(about)))
        .length,
    0,
  );

/** Far enough to the bad, for long enough, and not by chance. */
function isOff(figure: BoardFigure | undefined, share: number, weeks: number): figure is BoardFigure {
  if (!figure || figure.gap === null || figure.running < weeks) return false;
  const bad = figure.better === "higher" ? -figure.gap : figure.gap;
  return bad > share && (figure.deviations === null || Math.abs(figure.deviations) >= 2);
}

const leadLines = ({ scenario }: PolicyView) =>
  scenario.lines.flatMap((line, at) => (line.buys === "leads" ? [{ ...line, at }] : []));

/** What a line pays for a meeting against its plan; 1 is as planned. */
function costAgainstPlan({ figure }: PolicyView, id: string): number {
  const [met, spend] = [figure(`met:${id}`), figure(`spend:${id}`)];
  const planned = (spend?.recentPlanned ?? 0) / (met?.recentPlanned ?? 0);
  return (spend?.recent ?? 0) / Math.max(0.5, met?.recent ?? 0) / planned;
}

/** A line that brings fewer meetings for a lead, or pays far more for one, than planned. */
function weakLine(view: PolicyView): string | undefined {
  const weak = leadLines(view)
    .map(({ id }) => {
      const cost = costAgainstPlan(view, id);
      const [rate, met] = [view.figure(`rate:${id}`), view.figure(`met:${id}`)];
      return { id, cost, bad: isOff(rate, 0.25, 2) || (isOff(met, 0.3, 3) && cost > 1.6) };
    })
    .filter(({ bad, id }) => bad && weeksSince(view, "shift", id) >= 3 && times(view, "shift", id) < 4);
  return weak.sort((a, b) => b.cost - a.cost)[0]?.id;
}

/** Of the other lines, the one that sets a meeting for the least money as things stand. */
function bestLine(view: PolicyView, but: string): string | undefined {
  const cost = (id: string) => {
    const [met, spend] = [view.figure(`met:${id}`)?.recent ?? 0, view.figure(`spend:${id}`)?.recent ?? 0];
    return met > 0 ? spend / met : Infinity;
  };
  return leadLines(view)
    .filter(({ id }) => id !== but)
    .sort((a, b) => cost(a.id) - cost(b.id))[0]?.id;
}

function shiftOf(view: PolicyView, from: string, to: string | undefined, share: number): Decision[] {
  const at = view.scenario.lines.findIndex(({ id }) => id === from);
  const amount = Math.round((view.budgets[at] ?? 0) * share);
  return to === undefined || amount < 1 ? [] : [{ kind: "shift", from, to, amount }];
}

/** Money leaves a line whose leads no longer become meetings, half of it for the best of the others. */
function answerWeakLine(view: PolicyView): Decision[] {
  const from = weakLine(view);
  return from === undefined ? [] : shiftOf(view, from, bestLine(view, from), 0.5);
}

/** More is accepted than planned and less of it goes on: the definition is agreed afresh. */
function answerLooseDefinition(view: PolicyView): Decision[] {
  const { scenario, figure } = view;
  const [passes, goesOn] = [figure("yield"), figure(`rate:${scenario.stages[0]?.id ?? ""}`)];
  const loose = (passes?.gap ?? 0) > 0.12 && isOff(goesOn, 0.12, 2);
  return loose && weeksSince(view, "definition") >= 4 ? [{ kind: "definition", to: scenario.agreed }] : [];
}

/** Leads wait because people are short or more is asked of them: hire, and hold a line back until help comes. */
function answerOverload(view: PolicyView): Decision[] {
  const { scenario, figure, week, reserve } = view;
  const [wait, busy, capacity] = [figure("wait"), figure("utilisation"), figure("capacity")];
  if ((wait?.value ?? 0) < 0.25 || !isOff(busy, 0.12, 2)) return [];
  const left = scenario.weeks - week;
  const { hire } = scenario;
  const short = (capacity?.gap ?? 0) < -0.12 || (busy.recent ?? 0) > 1.1;
  const canHire =
    times(view, "hire") < hire.most && reserve >= hire.cost * 100 && left > hire.arrives + hire.ramp + 3;
  if (short && canHire && weeksSince(view, "hire") > 4) return [{ kind: "hire" }];
  const swollen = leadLines(view).find(
    ({ at, budget, id }) => (view.budgets[at] ?? 0) > budget * 125 && weeksSince(view, "shift", id) >= 4,
  );
  if (swollen) return shiftOf(view, swollen.id, shrunkLine(view), 0.3);
  return [];
}

/** The line that was cut the most against its plan. */
function shrunkLine(view: PolicyView): string | undefined {
  return leadLines(view)
    .map(({ id, at, budget }) => ({ id, share: (view.budgets[at] ?? 0) / (budget * 100) }))
    .sort((a, b) => a.share - b.share)[0]?.id;
}

/** A stage is slow or passes too few: somebody is coached in it, each in turn. */
function answerStages(view: PolicyView): Decision[] {
  const { scenario } = view;
  return scenario.stages.flatMap(({ id }, at): Decision[] => {
    const slow = at > 0 && isOff(view.figure(`weeks:${id}`), 0.3, 3);
    const weak = at > 0 && at < scenario.stages.length - 1 && isOff(view.figure(`rate:${id}`), 0.2, 3);
    const done = times(view, "coach", id);
    if (!(slow || weak) || done >= scenario.reps.length * 2 || weeksSince(view, "coach", id) < 1) return [];
    const rep = scenario.reps[done % scenario.reps.length];
    return rep ? [{ kind: "coach", rep: rep.id, stage: id }] : [];
  });
}

/** The market is well below our price: come down most of the way to where buyers no longer mind. */
function answerRival(view: PolicyView): Decision[] {
  const { scenario, figure, price } = view;
  const market = figure("market-price");
  if (!market || market.recent === null || market.recent > 0.95 || weeksSince(view, "reprice") < 4) return [];
  const wanted =
    Math.round(Math.max(scenario.price.least, scenario.price.planned * market.recent * 1.04)) * 100;
  return wanted < price * 0.985 ? [{ kind: "reprice", price: wanted }] : [];
}

/** Customers leave: money goes into care for them, from the line whose meetings cost most. */
function answerChurn(view: PolicyView): Decision[] {
  const care = view.scenario.lines.find(({ buys }) => buys === "care");
  if (!care || !isOff(view.figure("churn"), 0.3, 3) || times(view, "shift", care.id) >= 2) return [];
  if (weeksSince(view, "shift", care.id) < 4) return [];
  const cheap = bestLine(view, "");
  const from = leadLines(view)
    .filter(({ id }) => id !== cheap)
    .sort((a, b) => (view.budgets[b.at] ?? 0) - (view.budgets[a.at] ?? 0))[0];
  return from ? shiftOf(view, from.id, care.id, 0.4) : [];
}

/** Records fall behind: bring them up to date. */
function answerAge(view: PolicyView): Decision[] {
  const age = view.figure("records-age")?.value ?? 0;
  const late = age > view.scenario.ages.records;
  return late && weeksSince(view, "audit", "records") >= 2 ? [{ kind: "audit", of: "records" }] : [];
}

/**
 * A competent manager who sees the board alone: acts on a figure that is off by enough, for long enough and not by chance,
 * with the move that answers it, and otherwise holds.
 */
export const referencePolicy: Policy = (view) => {
  if (view.week < 3) return [];
  let left = view.reserve;
  const { costs, hire } = view.scenario;
  const price: Record<Kind, number> = {
    shift: costs.change,
    definition: costs.change,
    rephase: costs.change,
    reprice: costs.change,
    coach: costs.coaching,
    audit: costs.audit,
    hire: hire.cost,
  };
  return [
    ...answerAge(view),
    ...answerLooseDefinition(view),
    ...answerRival(view),
    ...answerWeakLine(view),
    ...answerOverload(view),
    ...answerChurn(view),
    ...answerStages(view),
  ]
    .filter(({ kind }) => {
      left -= price[kind] * 100;
      return left >= 0;
    })
    .slice(0, mostDecisions);
};
