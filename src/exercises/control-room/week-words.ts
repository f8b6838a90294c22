import {
  figureOf,
  measuresOf,
  type AgendaPoint,
  type Board,
  type ControlTrigger,
  type Decision,
  type Scenario,
} from "#engine/control";
import { formatMoney } from "#engine/measure";
import { sentence } from "#ui/sentence.ts";
import { dayName } from "../forecast-lab/today.ts";
import { conditionWords, decisionWords } from "./decision-words.ts";
import { figureText, gapWords } from "./figure-words.ts";

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const weeksWord = (count: number): string => `${String(count)} ${count === 1 ? "week" : "weeks"}`;

/** What is off and since when, in a few words. */
function offWords(scenario: Scenario, board: Board, point: AgendaPoint): string {
  const figure = figureOf(board, point.figures.at(-1) ?? "");
  const since =
    figure && figure.running > 0 ? `, off since week ${String(figure.asOf - figure.running + 1)}` : "";
  switch (point.code) {
    case "agenda-green-red":
      return `${String(point["name"])}: more leads, fewer ${scenario.words.meeting[1]}${since}`;
    case "agenda-pivot":
      return `${String(point["name"])} has more money than the team can answer`;
    case "agenda-age":
      return `the records are ${String(point["days"])} days old`;
    case "agenda-backlog":
      return `${String(point["waiting"])} leads wait for an answer`;
    case "agenda-defects":
      return `${String(point["name"])}: more leads than planned are not fit to be handed on`;
    default:
      return figure ? `${small(figure.name)} ${gapWords(figure.gap)}${since}` : "nothing is off";
  }
}

/** The conclusion of a week, as its heading says it. */
export function weekHeading(scenario: Scenario, board: Board, agenda: readonly AgendaPoint[]): string {
  if (board.week === 0) return `Before week 1: ${scenario.title}`;
  const [first] = agenda.filter(({ code }) => code !== "agenda-decided" && code !== "agenda-trigger");
  return `Week ${String(board.week)}: ${first ? offWords(scenario, board, first) : "nothing is off that chance does not explain"}`;
}

/** Under it: the day of the review, and how old what is read is. */
export function weekLead(board: Board): string {
  if (board.week === 0)
    return `The first Monday is ${dayName(board.reviewOn)}. Nothing has been sold yet: what stands here is the plan.`;
  const ages = board.figures.map(({ ageDays }) => ageDays);
  return `Review on Monday ${dayName(board.reviewOn)}. The freshest figures are ${String(Math.min(...ages))} days old, the oldest ${String(Math.max(...ages))}.`;
}

/** The week in one line, for those who listen. */
export function weekSummary(board: Board): string {
  const count = (status: string): number => board.figures.filter((one) => one.status === status).length;
  return `Week ${String(board.week)} of ${String(board.weeks)} is done. Off plan: ${String(count("off"))}. To watch: ${String(count("watch"))}.`;
}

/** A trigger as the agenda and the debrief name it. */
export function triggerTitle(scenario: Scenario, triggers: readonly ControlTrigger[], id: unknown): string {
  const found = triggers.find((one) => one.id === id);
  return found ? `“${conditionWords(measuresOf(scenario), found)}”` : String(id);
}

/** One point of the agenda in sentences. */
export function pointWords(
  scenario: Scenario,
  board: Board,
  triggers: readonly ControlTrigger[],
  point: AgendaPoint,
): string {
  if (point.code === "agenda-trigger")
    return sentence({
      ...point,
      trigger: triggerTitle(scenario, triggers, point["trigger"]),
      dueOn: dayName(String(point["dueOn"])),
    });
  if (point.code !== "agenda-decided") return sentence(point);
  const unit = figureOf(board, point.figures[0] ?? "")?.unit ?? "count";
  const value = (fact: unknown): string => figureText(unit, typeof fact === "number" ? fact : null);
  return `${decisionWords(scenario, point["decision"] as Decision, board)}. ${sentence(point)} It was ${value(point["before"])} and is ${value(point["now"])}.`;
}

/** What a point is worth, and how long it has been. */
export function pointWeight({ impact, running }: AgendaPoint): string {
  const worth =
    impact === null || Math.round(impact / 100) === 0
      ? ""
      : `${impact < 0 ? "costs" : "brings"} about ${formatMoney(Math.abs(Math.round(impact / 100)), 0)} in four weeks`;
  return [worth, running > 0 ? `${weeksWord(running)} running` : ""].filter(Boolean).join(", ");
}
