/**
 * The one task format: everything that can be asked, and how an answer to it is read, checked
 * and marked.
 */
export { taskSchema, readTask, type Task, type TaskOf } from "./task.ts";
export { commandWords } from "./task-written.ts";
export { exampleTask } from "./example-task.ts";
export { buildTask, type PracticeSheet } from "./build-task.ts";
export { candidatePart, type CandidatePart } from "./candidate-part.ts";
export { keyPart } from "./key-part.ts";
export { pointsOf, type MarkingPoint } from "./marking-point.ts";
export type { Answer } from "./answer.ts";
export { readAnswer, type Typed } from "./read-answer.ts";
export { checkAnswer } from "./check-answer.ts";
export { markAnswer } from "./mark-answer.ts";
export { judgeAnswer, type AnswerState } from "./judge-answer.ts";
export { addUp, type Mark } from "./mark.ts";
export { feedbackOn, type Feedback } from "./feedback.ts";
export { rightAnswer } from "./right-answer.ts";
export { checkTask } from "./check-task.ts";
export { withSupport } from "./support.ts";
export type { Support } from "./task-worksheet.ts";
export { sheetOf } from "./task-sheet.ts";
export { shuffled, disordered } from "./shuffle.ts";
export { toAttempt, type Attempt } from "./attempt.ts";
export { wordsOf, sentencesOf } from "./passages.ts";
export { isArgument } from "./argument.ts";
export { isDenied } from "./denial.ts";
export { findWords } from "./word-pattern.ts";
export { findFigure, findReason, findExample } from "./prose-signs.ts";
export { findSign } from "./find-sign.ts";
