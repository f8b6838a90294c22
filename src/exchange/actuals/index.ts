export { readSalesFile, toActuals, type Actuals } from "./read-actuals.ts";
