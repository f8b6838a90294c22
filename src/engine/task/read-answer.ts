import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { readEntries } from "#engine/worksheet";
import type { Answer } from "./answer.ts";
import type { Task } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

/**
 * What stands in the fields of a task, each as text. By kind:
 *
 *   choice            the id of each option chosen, with any text
 *   order             "1", "2", … with the id of the step in that place
 *   match, classify   the id of each stem or statement, with the id of where it was put
 *   number            "figure"
 *   worksheet         the address of each cell
 *   written           "text"
 */
export type Typed = Readonly<Record<string, string>>;

/** No answer of any assignment is longer. */
const mostCharacters = 200_000;

/**
 * Reads what was typed: could we read it? It never guesses, and never throws, whatever it is
 * given. An empty field is not unreadable; `checkAnswer` says that it is missing.
 *
 * Refuses: what is not a record of texts; an option, step or place that the task does not
 * have; a figure that cannot be read; a text beyond 200,000 characters.
 * @example
 *  readAnswer(exampleTask, { "forecast": "yes" }) // => { ok: true, value: { kind: "choice", chosen: ["forecast"] } }
 *  readAnswer(exampleTask, 7).ok // => false
 */
export function readAnswer(task: Task, typed: unknown): Result<Answer> {
  if (!isTyped(typed)) return refuse({ code: "answer-shape", where: task.id });
  const given = new Map(Object.entries(typed).filter(([, text]) => text.trim() !== ""));
  switch (task.kind) {
    case "choice":
      return known([...given.keys()], task.options, (chosen) => ({ kind: "choice", chosen }));
    case "order": {
      const places = [...given].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, id]) => id);
      return known([...new Set(places)], task.steps, (order) => ({ kind: "order", order }));
    }
    case "match":
      return readPlaces(task.kind, task.stems, task.options, given);
    case "classify":
      return readPlaces(task.kind, task.statements, task.groups, given);
    case "number":
    case "worksheet":
      return readFigures(task, given);
    case "written": {
      const text = given.get("text") ?? "";
      if (text.length > mostCharacters)
        return refuse({ code: "answer-too-long", have: text.length, most: mostCharacters });
      return ok({ kind: "written", text });
    }
  }
}

function isTyped(typed: unknown): typed is Typed {
  return (
    typeof typed === "object" &&
    typed !== null &&
    !Array.isArray(typed) &&
    Object.values(typed).every((text) => typeof text === "string")
  );
}

interface Named {
  readonly id: string;
}

function unknownIds(ids: readonly string[], allowed: readonly Named[]): Problem[] {
  return ids
    .filter((id) => !allowed.some((each) => each.id === id))
    .map((id) => ({ code: "answer-unknown-option", where: id.slice(0, 60) }));
}

function known(
  ids: readonly string[],
  allowed: readonly Named[],
  build: (ids: string[]) => Answer,
): Result<Answer> {
  const problems = unknownIds(ids, allowed);
  return problems.length > 0 ? refuse(...problems) : ok(build([...ids]));
}

function readPlaces(
  kind: "match" | "classify",
  movable: readonly Named[],
  places: readonly Named[],
  given: ReadonlyMap<string, string>,
): Result<Answer> {
  const problems = [...unknownIds([...given.keys()], movable), ...unknownIds([...given.values()], places)];
  return problems.length > 0 ? refuse(...problems) : ok({ kind, placed: Object.fromEntries(given) });
}

function readFigures(task: Task, given: ReadonlyMap<string, string>): Result<Answer> {
  const sheet = sheetOf(task);
  if (!sheet) return refuse({ code: "task-not-built", where: task.id });
  const entries = Object.fromEntries(given);
  const { problems } = readEntries(sheet, entries);
  if (problems.length > 0) return refuse(...problems);
  return ok({ kind: task.kind === "number" ? "number" : "worksheet", entries });
}
