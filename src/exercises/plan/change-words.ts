import { formatMoney } from "#engine/measure";
import { itemTitle, partWords, planIndex, type Plan, type PlanChange } from "#engine/plan";

const moneyFields = new Set([
  "cost",
  "budget",
  "price",
  "potential",
  "quota",
  "value",
  "monthlyCost",
  "monthlyBenefit",
  "agreed",
]);
const sectionWords: Readonly<Record<string, string>> = {
  plan: "The plan itself",
  organisation: "The organisation",
  marketing: "Marketing strategy",
  leads: "What a lead is",
  budget: "The budget",
};

/** A field's name in words: answerWithinHours is “answer within hours”. */
const fieldWords = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

/** What stood or stands in a field, as it is read. Ids are read as the words that their items are known by. */
function valueWords(part: string, field: string, value: unknown, plan: Plan): string {
  const named = (id: string): string => {
    const placed = planIndex(plan).items.get(id);
    return placed ? itemTitle(placed.list, placed.item) || `a ${partWords[placed.list].one}` : id;
  };
  const isMoney = moneyFields.has(field) || (part === "budgetLines" && field === "amount");
  if (value === null || value === "" || value === undefined) return "nothing";
  if (typeof value === "number")
    return isMoney ? formatMoney(value / 100, value % 100 === 0 ? 0 : 2) : String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return planIndex(plan).items.has(value) ? named(value) : `“${short(value)}”`;
  if (Array.isArray(value)) {
    if (value.length === 0) return "nothing";
    return value.every((one) => typeof one === "string")
      ? value.map(named).join(", ")
      : `${String(value.length)} figures`;
  }
  return "figures";
}

/** One change in words: what it happened to, and each field that says something else now. */
export interface ChangeInWords {
  readonly what: string;
  readonly fields: readonly string[];
}

const happened = { added: "Written", removed: "Deleted", changed: "Changed", moved: "Moved" } as const;

export function changeWords({ part, id, title, change, fields }: PlanChange, plan: Plan): ChangeInWords {
  const name =
    id === null
      ? (sectionWords[part] ?? part)
      : `${partWords[part as keyof typeof partWords].one}${title ? ` “${short(title)}”` : ""}`;
  return {
    what: `${happened[change]}: ${name}`,
    fields: fields.map(
      ({ field, before, after }) =>
        `${fieldWords(field)}: ${valueWords(part, field, before, plan)} → ${valueWords(part, field, after, plan)}`,
    ),
  };
}
