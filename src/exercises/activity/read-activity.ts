import {
  ok,
  type Problem,
  readDate,
  readMoney,
  readMonth,
  readNumber,
  readPercent,
  refuse,
  type Result,
} from "#engine/measure";
import type { ActivityPlan } from "#engine/targets";
import type { ActivityDraft, PeopleDraft, StageDraft } from "./activity-draft.ts";

/** What could not be read, by the name of its field. */
type FieldProblems = Readonly<Record<string, Problem>>;

export type ReadActivity =
  | { readonly ok: true; readonly plan: ActivityPlan }
  | { readonly ok: false; readonly problems: FieldProblems };

type Reader<T> = (typed: string) => Result<T>;

/** Collects what each field says, and what is wrong with it. */
function reading() {
  const problems: Record<string, Problem> = {};
  function field<T>(name: string, typed: string, read: Reader<T>, otherwise: T): T {
    if (typed.trim() === "") {
      problems[name] = { code: "field-empty" };
      return otherwise;
    }
    const found = read(typed);
    if (found.ok) return found.value;
    problems[name] = found.problems[0] ?? { code: "field-empty" };
    return otherwise;
  }
  return { problems, field };
}

/** Leave as dates, one a line: "3 August 2027 to 14 August 2027", or a single day. */
function readLeave(typed: string): Result<{ from: string; to: string }[]> {
  const found: { from: string; to: string }[] = [];
  for (const line of typed.split(/[\n;]/).map((text) => text.trim())) {
    if (line === "") continue;
    const [first = "", last = first] = line.split(/\s+(?:to|until|–|-)\s+/i);
    const [from, to] = [readDate(first), readDate(last)];
    if (!from.ok) return from;
    if (!to.ok) return to;
    if (to.value < from.value) return refuse({ code: "leave-reversed", from: from.value, to: to.value });
    found.push({ from: from.value, to: to.value });
  }
  return ok(found);
}

type Field = ReturnType<typeof reading>["field"];

function readStage(field: Field, { name, rate, minutes, lead }: StageDraft, at: number) {
  const key = (part: string): string => `stages.${String(at)}.${part}`;
  return {
    name: name.trim() || `Stage ${String(at + 1)}`,
    rate: field(key("rate"), rate, readPercent, 1),
    minutes: field(key("minutes"), minutes, readNumber, 0),
    leadMonths: field(key("lead"), lead, readNumber, 0),
  };
}

function readPeople(field: Field, line: PeopleDraft, at: number) {
  const key = (part: string): string => `people.${String(at)}.${part}`;
  return {
    name: line.name.trim() || `Line ${String(at + 1)}`,
    count: field(key("count"), line.count, readNumber, 1),
    jurisdiction: line.jurisdiction,
    weekdays: line.weekdays.toSorted((a, b) => a - b),
    leaveDays: field(key("leaveDays"), line.leaveDays, readNumber, 0),
    leave: line.leave.trim() === "" ? [] : field(key("leave"), line.leave, readLeave, []),
    trainingDays: field(key("training"), line.training, readNumber, 0),
    sicknessDays: field(key("sickness"), line.sickness, readNumber, 0),
  };
}

/** Reads every field; a plan only where all of them can be read. */
export function readActivity(draft: ActivityDraft): ReadActivity {
  const { problems, field } = reading();
  const month = (name: "from" | "to" | "begins"): string =>
    field<string>(name, draft[name], readMonth, "2027-01");
  const plan: ActivityPlan = {
    target: field("target", draft.target, readMoney, 1),
    won: field("won", draft.won, readMoney, 0),
    from: month("from"),
    to: month("to"),
    begins: month("begins"),
    dealName: draft.dealName.trim() || "Deals won",
    dealSize: field("dealSize", draft.dealSize, readMoney, 1),
    dealMinutes: field("dealMinutes", draft.dealMinutes, readNumber, 0),
    stages: draft.stages.map((stage, at) => readStage(field, stage, at)),
    rounding: draft.rounding,
    sellingHours: field("sellingHours", draft.sellingHours, readNumber, 1),
    people: draft.people.map((line, at) => readPeople(field, line, at)),
    season: draft.season.map((weight, at) => field(`season.${String(at)}`, weight, readNumber, 1)),
  };
  return Object.keys(problems).length === 0 ? { ok: true, plan } : { ok: false, problems };
}
