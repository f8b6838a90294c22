import type { Problem } from "#engine/measure";
import {
  checkPlan,
  checksFor,
  failureReasons,
  itemLabel,
  itemTitle,
  partWords,
  type CheckResult,
  type Plan,
  type PlanFinding,
  type PlanListName,
} from "#engine/plan";
import { checkWords, reasonWords } from "../plan/check-words.ts";
import { placeHref } from "../plan/plan-parts.ts";
import { calendarOf, type Calendar } from "../plan-actions/calendar.ts";
import { fieldHead, fieldText } from "./plan-field-words.ts";

/** What a lesson asks to see of a plan: lists with some of their fields, and checks. */
export interface PartRequest {
  readonly lists: readonly { readonly list: PlanListName; readonly fields: readonly string[] }[];
  /** Ids of checks; or a criterion, a mistake, a capability or a reason why plans fail, for all its checks. */
  readonly checks: readonly string[];
  /** Whether what has a beginning and an end is drawn along the months of the plan. */
  readonly calendar: boolean;
}

export interface PartFinding {
  readonly id: string;
  readonly problem: Problem;
  /** Where it is mended, for a plan that is kept on the device. */
  readonly href: string | null;
}
interface PartRow {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly cells: readonly { readonly head: string; readonly text: string }[];
  readonly span: { readonly start: string | null; readonly end: string | null };
  readonly findings: readonly PartFinding[];
}
interface PartList {
  readonly list: PlanListName;
  readonly one: string;
  readonly many: string;
  readonly heads: readonly string[];
  readonly rows: readonly PartRow[];
}
/** What became of one thing that was asked for. */
interface AskedCheck {
  readonly id: string;
  readonly words: string;
  /** Checks behind it, and how many of them found nothing. */
  readonly of: number;
  readonly met: number;
  readonly found: number;
}
/** A part of one plan, ready to be shown. */
export interface PartReading {
  readonly lists: readonly PartList[];
  readonly asked: readonly AskedCheck[];
  /** Findings that lie in no item that is shown. */
  readonly elsewhere: readonly PartFinding[];
  readonly found: number;
  readonly calendar: Calendar | null;
}

const nowhere = { start: null, end: null } as const;

function resultsOf(plan: Plan, id: string): readonly CheckResult[] {
  const own = checkPlan(plan).filter(({ check }) => check.id === id);
  const results = own.length > 0 ? own : checksFor(plan, id);
  if (results.length === 0) throw new RangeError(`no check of a plan is called ${id}`);
  return results;
}

function askedCheck(plan: Plan, id: string): AskedCheck {
  const results = resultsOf(plan, id);
  const reason = failureReasons.find((one) => one === id);
  return {
    id,
    words: reason === undefined ? (checkWords[id] ?? id) : reasonWords[reason],
    of: results.length,
    met: results.filter(({ met }) => met).length,
    found: results.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

/** The lists that were asked for, with what the checks found beside the item that it is about. */
export function readPlanPart(plan: Plan, request: PartRequest, kept: string | null = null): PartReading {
  const all = request.checks.flatMap((id) => resultsOf(plan, id)).flatMap(({ findings }) => findings);
  const found = [...new Map(all.map((finding) => [finding.id, finding])).values()];
  const shown = new Set(request.lists.flatMap(({ list }) => plan[list].map(({ id }) => id)));
  const placeOf = ({ mend, about }: PlanFinding): string | undefined =>
    [mend.id ?? "", ...about].find((id) => shown.has(id));
  const told = ({ id, problem, mend }: PlanFinding): PartFinding => ({
    id,
    problem,
    href: kept === null ? null : placeHref(kept, mend),
  });
  const lists = request.lists.map(({ list, fields }): PartList => {
    const { one, many } = partWords[list];
    const rows = plan[list].map((item, at): PartRow => {
      return {
        id: item.id,
        label: itemLabel(list, at),
        title: itemTitle(list, item),
        cells: fields.map((field) => ({ head: fieldHead(field), text: fieldText(plan, list, item, field) })),
        span: "start" in item && "end" in item ? { start: item.start, end: item.end } : nowhere,
        findings: found.filter((finding) => placeOf(finding) === item.id).map(told),
      };
    });
    return { list, one, many, heads: fields.map(fieldHead), rows };
  });
  return {
    lists,
    asked: request.checks.map((id) => askedCheck(plan, id)),
    elsewhere: found.filter((finding) => placeOf(finding) === undefined).map(told),
    found: found.length,
    calendar: request.calendar ? calendarOf(plan) : null,
  };
}
