export { readCaseText, type CaseText } from "./read-case-text.ts";
