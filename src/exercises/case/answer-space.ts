import type { CaseReport } from "#engine/case";
import type { CandidatePart } from "#engine/task";

/** A hand writes about ten words a line. */
const wordsALine = 10;

/** After which block of a paper how many lines are ruled: below the last block of each written task. */
export function answerSpace(
  { blocks }: CaseReport,
  tasks: readonly CandidatePart[],
): ReadonlyMap<number, number> {
  const spaces = new Map<number, number>();
  const first = blocks.findIndex(
    (block) => block.kind === "heading" && block.level === 1 && block.text === "Tasks",
  );
  const starts = blocks.flatMap((block, at) =>
    first >= 0 && at > first && block.kind === "heading" && block.level === 2 ? [at] : [],
  );
  tasks.forEach((task, at) => {
    if (task.kind !== "written") return;
    const lines = Math.ceil((task.words?.most ?? 120) / wordsALine) + 2;
    spaces.set((starts[at + 1] ?? blocks.length) - 1, Math.min(28, Math.max(8, lines)));
  });
  return spaces;
}
