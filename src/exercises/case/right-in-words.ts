import type { Task } from "#engine/task";

const textOf = (parts: readonly { readonly id: string; readonly text: string }[], id: string): string =>
  parts.find((part) => part.id === id)?.text ?? "";

/** The right answer of a task that is answered by choosing, line by line; nothing for the other kinds. */
export function rightInWords(task: Task): readonly string[] {
  switch (task.kind) {
    case "choice":
      return task.options.filter(({ right }) => right).map(({ text }) => text);
    case "order":
      return task.steps.map(({ text }, at) => `${String(at + 1)}. ${text}`);
    case "match":
      return task.stems.map(({ text, right }) => `${text}: ${textOf(task.options, right)}`);
    case "classify":
      return task.statements.map(({ text, group }) => `${text}: ${textOf(task.groups, group)}`);
    case "number":
    case "worksheet":
    case "written":
      return [];
  }
}
