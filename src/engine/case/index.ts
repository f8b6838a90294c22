/**
 * Case studies: one file for a firm, its figures, tables, tasks and hidden cause. From a seed it becomes one candidate's
 * case with its own numbers and its own key.
 */
export { caseSchema, type CaseStudy, type Reveal } from "./case-study.ts";
export { caseJsonSchema } from "./case-json-schema.ts";
export { readCase } from "./read-case.ts";
export { exampleCase } from "./example-case.ts";
export { buildCase } from "./build-case.ts";
export type { BuiltCase, BuiltCause, BuiltColumn, BuiltExhibit, BuiltTable } from "./built-case.ts";
export { caseCandidatePart, caseKeyPart, type CaseCandidatePart, type CaseKeyPart } from "./case-parts.ts";
export { checkBuilt, checkCase } from "./check-case.ts";
export { keyAnswers } from "./key-answers.ts";
export { markCase, type CaseMark, type Judged, type MarkedPoint, type TaskMark } from "./mark-case.ts";
export { checkHandIn, readHandInFile, toHandInFile, type Answers, type HandIn } from "./hand-in.ts";
export { courtesyOf, type Courtesy } from "./case-courtesy.ts";
export { seedOfCandidate } from "./mixed-seed.ts";
export { casePaper, type CaseReport } from "./case-paper.ts";
export { caseKeyPaper } from "./case-key-paper.ts";
export { readSharedCase, toCaseFile, type SharedCase } from "./case-file.ts";
export { readPaperFile, toPaperFile } from "./paper-file.ts";
export { tablesAsSpreadsheet } from "./tables-as-spreadsheet.ts";
