import { formatNumber, monthName, type Month } from "#engine/measure";
import type { CaseWork } from "#state/case-works";
import type { MethodArgument } from "#state/choices";
import type { KeptControlRun } from "#state/control-runs";
import type { JudgedForecast, KeptForecast } from "#state/forecasts";
import type { Kept, OwnHistory } from "#state/histories";
import type { WrittenObjective } from "#state/objectives";
import type { PipelineWork } from "#state/pipelines";
import type { PanelWork } from "#state/panels";
import type { Plan } from "#state/plans";
import type { PracticeWork } from "#state/practice";
import type { LessonRead } from "#state/reading";
import type { ScenariosWork } from "#state/scenarios";
import type { StrategyWork } from "#state/strategies";
import type { TargetSet } from "#state/targets";
import type { TrackedForecast } from "#state/tracked-forecasts";
import { counted, dayInWords } from "./in-words.ts";

/** One kept document, as a line of a list. */
export interface KeptRow {
  readonly id: string;
  readonly title: string;
  /** Where it is opened again. */
  readonly href?: string | undefined;
  readonly about: string;
  readonly changed: string;
  /** Only this tab holds it. */
  readonly unsaved: boolean;
}

/** Titles of lessons and tasks by their ids, from the page; a person's work names them by id alone. */
export type Titles = Readonly<Record<string, string>>;

type Line = Pick<KeptRow, "title" | "about" | "href">;

const row = <Body>(
  { id, updated, place, body }: Kept<Body>,
  line: (body: Body, id: string) => Line,
): KeptRow => ({
  id,
  changed: dayInWords(updated),
  unsaved: place === "memory",
  ...line(body, id),
});

const openAt = (tool: string, name: string, id: string): string =>
  `/tools/${tool}/?${name}=${encodeURIComponent(id)}`;

const judgedMethodNames: Readonly<Record<JudgedForecast["method"], string>> = {
  pipeline: "Pipeline",
  delphi: "Delphi panel",
  jury: "Jury of executives",
  "sales-force-composite": "Sales-force composite",
  "buyer-intentions": "Survey of buyers’ intentions",
  scenarios: "Scenarios",
  combined: "Several forecasts combined",
};

/** A judgement is opened in the document that it was worked in. */
const judgedAt = ({ method, workId }: JudgedForecast): string | undefined =>
  workId === undefined
    ? undefined
    : openAt(method === "pipeline" || method === "scenarios" ? method : "panel", "id", workId);

export const forecastRow = (kept: Kept<KeptForecast>): KeptRow =>
  row(kept, (body) => ({
    title: body.title,
    href: body.basis === "series" ? undefined : judgedAt(body),
    about:
      body.basis === "series"
        ? `${body.series.title}; ${counted(body.figures.length, "figure", "figures")}, made on ${dayInWords(body.madeOn)}`
        : `${judgedMethodNames[body.method]}, made on ${dayInWords(body.madeOn)}`,
  }));

export const panelRow = (kept: Kept<PanelWork>): KeptRow =>
  row(kept, ({ title, delphi }, id) => ({
    href: openAt("panel", "id", id),
    title: title.trim() || "A panel without a name",
    about:
      delphi.rounds.length === 0
        ? "No round closed yet"
        : `${counted(delphi.rounds.length, "round", "rounds")} of ${counted(delphi.rounds[0]?.length ?? 0, "estimate", "estimates")}`,
  }));

export const controlRunRow = (kept: Kept<KeptControlRun>): KeptRow =>
  row(kept, ({ title, scenario, seed, done, weeks }, id) => ({
    href: `/control/run/?${new URLSearchParams({ scenario, seed: String(seed), run: id }).toString()}`,
    title,
    about: `${done < weeks ? `${String(done)} of ${counted(weeks, "week", "weeks")} done` : `Over after ${counted(weeks, "week", "weeks")}`}, seed ${String(seed)}`,
  }));

export const historyRow = (kept: Kept<OwnHistory>): KeptRow =>
  row(kept, ({ title, series, fileName }) => ({
    title,
    about: `${counted(series.values.length, "figure", "figures")}${fileName === undefined ? "" : ` from ${fileName}`}`,
  }));

export const pipelineRow = (kept: Kept<PipelineWork>): KeptRow =>
  row(kept, ({ title, deals, source }, id) => ({
    href: openAt("pipeline", "id", id),
    title,
    about: `${counted(deals.length, "deal", "deals")}${source === undefined ? "" : ` from ${source.fileName}`}`,
  }));

export const scenariosRow = (kept: Kept<ScenariosWork>): KeptRow =>
  row(kept, ({ title, scenarios, drivers, assumptions }, id) => ({
    href: openAt("scenarios", "id", id),
    title: title || "My scenarios",
    about: `${counted(scenarios.length, "scenario", "scenarios")}, ${counted(drivers.length, "driver", "drivers")}, ${counted(assumptions.length, "assumption", "assumptions")}`,
  }));

export const planRow = (kept: Kept<Plan>): KeptRow =>
  row(kept, ({ title, organisation, actions, targets, versions }, id) => ({
    href: `/plan/thread/?plan=${encodeURIComponent(id)}`,
    title: title.trim() || organisation.name.trim() || "A plan without a name",
    about: `${counted(targets.length, "target", "targets")}, ${counted(actions.length, "action", "actions")}, ${counted(versions.length, "version", "versions")}`,
  }));

const strategyToolNames: Readonly<Record<StrategyWork["tool"], string>> = {
  brief: "Strategy brief and switch",
  models: "Strategy models",
  campaigns: "Campaign calendar",
  leads: "Lead definition",
};

export const strategyRow = (kept: Kept<StrategyWork>): KeptRow =>
  row(kept, ({ title, tool, grids }, id) => ({
    href: openAt(tool === "brief" ? "strategy" : tool, "id", id),
    title: title.trim() || "A firm without a name",
    about: `${strategyToolNames[tool]}, ${counted(Object.values(grids).flat().length, "row", "rows")}`,
  }));

export const practiceRow = (kept: Kept<PracticeWork>, titles: Titles): KeptRow =>
  row(kept, ({ taskId, seed, attempts }) => {
    const best = Math.max(0, ...attempts.map(({ earned }) => earned));
    const available = attempts[0]?.available;
    return {
      title: `${titles[taskId] ?? taskId}, figures ${seed}`,
      about:
        available === undefined
          ? "Begun, not marked yet"
          : `${counted(attempts.length, "attempt", "attempts")}, best ${best} of ${available}`,
    };
  });

export const caseWorkRow = (kept: Kept<CaseWork>): KeptRow =>
  row(kept, ({ caseId, title, seed, candidate, answers, handIns, paper }, id) => {
    const begun = Object.values(answers).filter((typed) => Object.values(typed).some(Boolean)).length;
    return {
      href:
        paper === undefined
          ? `/cases/${encodeURIComponent(caseId)}/?seed=${String(seed)}`
          : `/cases/paper/?work=${encodeURIComponent(id)}`,
      title: `${title}, ${candidate.trim() ? `candidate ${candidate.trim()}` : `figures ${String(seed)}`}`,
      about:
        handIns.length > 0
          ? `Handed in ${counted(handIns.length, "time", "times")}`
          : `${counted(begun, "task", "tasks")} begun, not handed in yet`,
    };
  });

export const lessonRow = (kept: Kept<LessonRead>, titles: Titles): KeptRow =>
  row(kept, ({ lessonId, startedAt, finishedAt }) => ({
    title: titles[lessonId] ?? lessonId,
    about:
      finishedAt === undefined
        ? `Begun on ${dayInWords(startedAt)}`
        : `Finished on ${dayInWords(finishedAt)}`,
  }));

export const choiceRow = (kept: Kept<MethodArgument>): KeptRow =>
  row(kept, ({ title, methods, argument }, id) => {
    const written = argument.split(/\s+/).filter(Boolean).length;
    return {
      href: openAt("choose", "choice", id),
      title,
      about: `${counted(methods.length, "method", "methods")} side by side, ${counted(written, "word", "words")} of argument`,
    };
  });

export const objectiveRow = (kept: Kept<WrittenObjective>): KeptRow =>
  row(kept, ({ text, strategy }) => ({
    title: text.trim() || "An objective without words",
    about: strategy.trim() ? `Objective, serving: ${strategy.trim()}` : "Objective",
  }));

const inMoney = (amount: number, unit: string): string =>
  unit === "pounds" || unit === "£" ? `£${formatNumber(amount, 0)}` : `${formatNumber(amount, 0)} ${unit}`;

export const targetsRow = (kept: Kept<TargetSet>): KeptRow =>
  row(kept, ({ title, amount, unit, from, to }, id) => ({
    href: openAt("targets", "set", id),
    title,
    about: `${inMoney(amount, unit)}, ${monthName(from as Month)} to ${monthName(to as Month)}`,
  }));

export const trackingRow = (kept: Kept<TrackedForecast>): KeptRow =>
  row(kept, ({ title, actuals, forecast, reforecast }) => ({
    title,
    about: `${String(actuals.length)} of ${counted(forecast.length, "figure", "figures")} have come${
      reforecast && !reforecast.closed ? "; a new forecast is due" : ""
    }`,
  }));

/** What a document of a backup is called. */
export function documentTitle(
  { kind, id, body }: { kind: string; id: string; body: unknown },
  titles: Titles,
): string {
  const fields = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const name =
    [fields["title"], fields["taskId"], fields["lessonId"], fields["text"]].find(
      (one) => typeof one === "string",
    ) ?? id;
  const words = {
    "case-work": "Case study",
    choice: "Argument for a method",
    "control-run": "Run of the control room",
    targets: "Set of targets",
    tracking: "Forecast followed",
    forecast: "Forecast",
    history: "Sales history",
    pipeline: "Pipeline",
    objective: "Objective",
    panel: "Panel",
    plan: "Plan",
    practice: "Practice",
    reading: "Lesson",
    scenarios: "Scenarios",
    strategy: "Strategy",
  };
  return `${Object.hasOwn(words, kind) ? words[kind as keyof typeof words] : "Document"}: ${titles[name] ?? name}`;
}
