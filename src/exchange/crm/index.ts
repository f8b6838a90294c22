export { crmFields, guessColumns, type CrmColumns, type CrmField } from "./crm-fields.ts";
export { toDealsCsv } from "./deals-csv.ts";
export { readCrmFile } from "./read-crm-file.ts";
export { readDeals, type CrmChoices, type CrmReading } from "./read-deals.ts";
