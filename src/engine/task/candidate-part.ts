import type { Sheet } from "#engine/worksheet";
import { countRight } from "./check-answer.ts";
import { toCandidateSheet } from "./candidate-sheet.ts";
import { pointsOf } from "./marking-point.ts";
import { disordered, shuffled } from "./shuffle.ts";
import type { Task, TaskOf } from "./task.ts";
import { sheetOf } from "./task-sheet.ts";

interface Shown {
  readonly id: string;
  readonly text: string;
}

/** The question itself, by kind. */
type QuestionPart =
  | { readonly kind: "choice"; readonly choose: number; readonly options: readonly Shown[] }
  | { readonly kind: "order"; readonly ends: readonly [string, string]; readonly steps: readonly Shown[] }
  | { readonly kind: "match"; readonly stems: readonly Shown[]; readonly options: readonly Shown[] }
  | { readonly kind: "classify"; readonly groups: readonly Shown[]; readonly statements: readonly Shown[] }
  | ({ readonly kind: "number" } & Pick<TaskOf<"number">, "label" | "unit" | "decimals">)
  | { readonly kind: "worksheet"; readonly sheet: Sheet | undefined }
  | ({ readonly kind: "written" } & Pick<TaskOf<"written">, "commandWord" | "words">);

/** What every kind shows. */
type CommonPart = Pick<
  Task,
  | "id"
  | "version"
  | "outcome"
  | "criteria"
  | "title"
  | "prompt"
  | "table"
  | "level"
  | "minutes"
  | "hints"
  | "source"
> & { readonly seed: number; readonly marks: number };

/** What a candidate needs in order to answer, and nothing that tells the answer. */
export type CandidatePart = CommonPart & QuestionPart;

/**
 * The part of a task that may be given to a candidate: the question, and options or steps in
 * the order that the seed chose. No key, no feedback, no marking points, no explanation.
 *
 * @example
 *  candidatePart(exampleTask, 7).options.map((option) => Object.keys(option).join()) // => ["id,text", "id,text"]
 */
export function candidatePart(task: Task, seed: number): CandidatePart {
  const { id, version, outcome, criteria, title, prompt, table, level, minutes, hints, source } = task;
  const common = {
    id,
    version,
    outcome,
    criteria,
    title,
    prompt,
    table,
    level,
    minutes,
    hints,
    source,
    seed,
  };
  const marks = pointsOf(task).reduce((sum, point) => sum + point.marks, 0);
  return { ...common, marks, ...questionPart(task, seed) };
}

function questionPart(task: Task, seed: number): QuestionPart {
  switch (task.kind) {
    case "choice": {
      const options = task.options.map(shown);
      return {
        kind: task.kind,
        choose: countRight(task.options),
        options: task.keepOrder ? options : shuffled(options, seed),
      };
    }
    case "order":
      return {
        kind: task.kind,
        ends: task.ends ?? endsOfAnyOrder,
        steps: disordered(task.steps.map(shown), seed),
      };
    case "match":
      return {
        kind: task.kind,
        stems: task.stems.map(shown),
        options: shuffled(task.options.map(shown), seed),
      };
    case "classify":
      return {
        kind: task.kind,
        groups: task.groups.map(shown),
        statements: shuffled(task.statements.map(shown), seed),
      };
    case "number":
      return { kind: task.kind, label: task.label, unit: task.unit, decimals: task.decimals };
    case "worksheet": {
      const sheet = sheetOf(task);
      return { kind: task.kind, sheet: sheet && toCandidateSheet(sheet) };
    }
    case "written":
      return { kind: task.kind, commandWord: task.commandWord, words: task.words };
  }
}

const endsOfAnyOrder = ["First", "Last"] as const;

function shown({ id, text }: Shown): Shown {
  return { id, text };
}
