export { reportDocx } from "./report-docx.ts";
