import type { Answer } from "./answer.ts";
import type { Finding, Mark } from "./mark.ts";
import type { Task } from "./task.ts";

/** A sentence for the candidate about one part of an answer. */
export interface Feedback {
  /** The option, step, stem, statement, cell or marking point that it is about. */
  readonly about: string;
  readonly met: boolean;
  readonly text: string;
  /** The common mistake that the answer shows, if it shows one. */
  readonly mistake?: string | undefined;
}

/**
 * What the author says to this answer, part by part: on a choice to every option chosen, on
 * other kinds to every part that has something to say. Nothing is said of an unmarked answer.
 *
 * @example
 *  feedbackOn(exampleTask, { kind: "choice", chosen: ["forecast"] }, markAnswer(exampleTask, { kind: "choice", chosen: ["forecast"] }))[0].mistake // => "M5"
 */
export function feedbackOn(task: Task, answer: Answer, mark: Mark): Feedback[] {
  if (mark.findings.length === 0) return [];
  const metOf = (id: string) => mark.findings.some((finding) => finding.pointId === id && finding.met);
  switch (task.kind) {
    case "choice":
      if (answer.kind !== "choice") return [];
      return task.options
        .filter((option) => answer.chosen.includes(option.id))
        .map(({ id, feedback, right, mistake }) => ({
          about: id,
          met: right === true,
          text: feedback,
          mistake,
        }));
    case "order":
      // The first step earns no mark of its own: it is in order when it stands first.
      return task.steps.map(({ id, because }, at) => ({
        about: id,
        met: at === 0 ? answer.kind === "order" && answer.order[0] === id : metOf(id),
        text: because ?? "",
      }));
    case "match":
      return task.stems.map((stem) => onPlace(stem, metOf(stem.id)));
    case "classify":
      return task.statements.map((statement) => onPlace(statement, metOf(statement.id)));
    case "number":
    case "worksheet":
      return mark.findings.flatMap((finding) => onEntry(task, finding));
    case "written":
      return task.points.flatMap((point) =>
        point.signs
          ? [{ about: point.id, met: metOf(point.id), text: metOf(point.id) ? "" : point.missing }]
          : [],
      );
  }
}

function onPlace(
  part: { readonly id: string; readonly because?: string | undefined; readonly mistake?: string | undefined },
  met: boolean,
): Feedback {
  return { about: part.id, met, text: part.because ?? "", mistake: met ? undefined : part.mistake };
}

function onEntry(task: Task, finding: Finding): Feedback[] {
  if (finding.saw.kind !== "entry") return [];
  const { verdict } = finding.saw;
  if (verdict.state !== "slip") return [];
  const slip = task.kind === "number" ? task.slips?.find((each) => each.name === verdict.name) : undefined;
  return [{ about: finding.pointId, met: false, text: verdict.feedback, mistake: slip?.mistake }];
}
