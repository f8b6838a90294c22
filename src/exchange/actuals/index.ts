export { readSalesFile, toActuals } from "./read-actuals.ts";
