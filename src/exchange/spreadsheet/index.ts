export { safeText, toCsv } from "./to-csv.ts";
export { toXlsx } from "./to-xlsx.ts";
