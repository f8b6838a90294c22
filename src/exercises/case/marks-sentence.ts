import type { CaseMark } from "#engine/case";
import { counted } from "../your-work/in-words.ts";

/** "31 of 40 marks, and 3 wait for a tutor". */
export function marksSentence({
  earned,
  available,
  waiting,
}: Pick<CaseMark, "earned" | "available" | "waiting">): string {
  const said = `${String(earned)} of ${counted(available, "mark", "marks")}`;
  return waiting === 0
    ? said
    : `${said}, and ${String(waiting)} ${waiting === 1 ? "waits" : "wait"} for a tutor`;
}
