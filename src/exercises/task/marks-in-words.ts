import type { Mark } from "#engine/task";

const count = (marks: number): string => (marks === 1 ? "1 mark" : `${marks} marks`);

/** The mark as a sentence: what is earned, and what waits for a person. */
export function marksInWords({
  earned,
  available,
  waiting,
}: Pick<Mark, "earned" | "available" | "waiting">): string {
  const here = available === 0 ? "" : `${earned} of ${count(available)}.`;
  const later = waiting === 0 ? "" : `${count(waiting)} ${waiting === 1 ? "waits" : "wait"} for a tutor.`;
  return [here, later].filter(Boolean).join(" ");
}
