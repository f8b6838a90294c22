/** What marks a hand-in and shows its marks, fetched when there is something to mark. */
import { markCase } from "#engine/case";
import CaseResults from "./CaseResults.svelte";
import TaskResult from "./TaskResult.svelte";

export const caseMarking = { markCase, CaseResults, TaskResult } as const;
export type CaseMarking = typeof caseMarking;
