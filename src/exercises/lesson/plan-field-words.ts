import { month, monthName } from "#engine/measure";
import {
  citationTable,
  formatPounds,
  itemLabel,
  itemTitle,
  planIndex,
  type Plan,
  type PlanListName,
} from "#engine/plan";
import { dayName } from "../forecast-lab/today.ts";
import { rateWords, spanWords } from "../plan-actions/calendar.ts";

/** Columns whose head is not the field's own name. */
const heads: Readonly<Record<string, string>> = {
  owners: "Owner",
  kpi: "KPI",
  kpis: "KPI",
  withinDays: "Working days to move",
  dates: "When",
  rate: "Rate",
  leadSource: "Leads from",
  dependsOn: "Waits for",
  formula: "How it is counted",
  frequency: "Read",
  kind: "Leads or lags",
  sellingDays: "Selling days",
  calls: "Calls a year",
  on: "Day",
  movedFrom: "Moved from",
  asked: "Asked for",
  then: "What happens",
  from: "From",
  line: "Line",
};
const pence = new Set(["cost", "budget", "price", "potential", "quota", "monthlyCost", "monthlyBenefit"]);

/** The head of a column: a field of the list, or what is made of several, such as “dates” and “rate”. */
export function fieldHead(field: string): string {
  const plain = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return heads[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

type Fields = Readonly<Record<string, unknown>>;
const figureWords = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const asDay = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function amountWords(value: number, unit: unknown): string {
  const plain = typeof unit === "string" ? unit.trim() : "";
  if (plain === "pounds") return formatPounds(Math.round(value * 100));
  return `${figureWords.format(value).replace("-", "−")}${plain === "" || plain.startsWith("%") ? "" : " "}${plain}`;
}

/** What stands in a field of an item, as it is read; empty where nothing does. */
export function fieldText(plan: Plan, list: PlanListName, item: object, field: string): string {
  const fields = item as Fields;
  const { items } = planIndex(plan);
  const named = (id: string): string => {
    const placed = items.get(id);
    if (placed) return itemTitle(placed.list, placed.item) || itemLabel(placed.list, placed.at);
    return Object.hasOwn(citationTable[list], field) ? "something that is gone" : id;
  };
  if (field === "dates") return spanWords(asDay(fields["start"]), asDay(fields["end"]));
  if (field === "rate") {
    const action = plan.actions.find(({ id }) => id === fields["id"]);
    return action ? rateWords(action) : "";
  }
  // A column that the list does not have is a slip of the lesson.
  if (!Object.hasOwn(fields, field)) throw new RangeError(`${list} have no field ${field}`);
  const value = fields[field];
  if (Array.isArray(value)) return value.map((id) => named(String(id))).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") {
    const isPence = pence.has(field) || (field === "amount" && list === "budgetLines");
    return isPence ? formatPounds(value) : amountWords(value, fields["unit"]);
  }
  if (typeof value !== "string") return "";
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayName(value);
  if (/^\d{4}-\d\d$/.test(value)) return monthName(month(value));
  return items.has(value) ? named(value) : value.replaceAll("-", value.includes(" ") ? "-" : " ");
}
