import * as z from "zod/mini";
import { slug, title, when, words } from "./body-fields.ts";

/** What stands in the fields of every task, by the task's id. */
const answers = z.record(z.string(), z.record(z.string(), words));

/** Work on one case with one seed: what stands in the fields, and every time it was handed in. */
export const caseWorkSchema = z.strictObject({
  caseId: slug,
  caseVersion: z.int(),
  seed: z.int(),
  title,
  /** The number under which it is handed in; empty for whoever practises alone. */
  candidate: words,
  startedAt: when,
  answers,
  /** Oldest first. Marks are worked out again where they are shown. */
  handIns: z.array(z.strictObject({ at: when, answers })),
  /** The paper as a tutor sent it, where it came as a file. */
  paper: z.exactOptional(words),
});

export type CaseWork = z.infer<typeof caseWorkSchema>;
