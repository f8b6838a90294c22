import { rightAnswer, type Answer, type Typed } from "#engine/task";
import type { BuiltCase } from "./built-case.ts";
import type { Answers } from "./hand-in.ts";

/** An answer as it would stand in the fields. */
function typedFrom(answer: Answer): Typed {
  switch (answer.kind) {
    case "choice":
      return Object.fromEntries(answer.chosen.map((id) => [id, "yes"]));
    case "order":
      return Object.fromEntries(answer.order.map((id, at) => [String(at + 1), id]));
    case "match":
    case "classify":
      return answer.placed;
    case "number":
    case "worksheet":
      return answer.entries;
    case "written":
      return { text: answer.text };
  }
}

/**
 * The key as a candidate would hand it in: what earns every mark that a machine can give.
 *
 * @example
 * Object.keys(keyAnswers(buildCase(exampleCase, 7).value)) // => ["shortfall"]
 */
export function keyAnswers(built: BuiltCase): Answers {
  return Object.fromEntries(
    built.tasks.flatMap((task) => {
      const answer = rightAnswer(task);
      return answer ? [[task.id, typedFrom(answer)] as const] : [];
    }),
  );
}
