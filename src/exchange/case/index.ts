export { readCaseText } from "./read-case-text.ts";
