import { ok, refuse, type Result } from "#engine/measure";
import { planFrom, readPlan } from "../read-plan.ts";
import { planLimits } from "../schema/fields.ts";
import type { Plan } from "../schema/plan.ts";
import { planListNames, planSections } from "../schema/plan-lists.ts";
import { isPlanList } from "../words/part-words.ts";
import { diffPlans, ownFields, type PlanChange } from "./diff-plans.ts";

type KeptVersion = Plan["versions"][number];

const fieldsOf = (plan: Plan, part: PlanChange["part"]): unknown =>
  part === "plan" ? Object.fromEntries(ownFields.map((field) => [field, plan[field]])) : plan[part];

function toKept(plan: Plan, { part, id }: PlanChange): KeptVersion["changes"][number] {
  if (id === null || !isPlanList(part)) return { part, id: null, after: fieldsOf(plan, part) };
  return { part, id, after: plan[part].find((item) => item.id === id) ?? null };
}

/** Where items now stand, for every list in which putting new ones at the end and taking old ones out would not tell. */
function ordersSince(before: Plan, after: Plan): KeptVersion["orders"] {
  return planListNames.flatMap((part) => {
    const now = after[part].map(({ id }) => id);
    const there = new Set(now);
    const stayed = before[part].map(({ id }) => id).filter((id) => there.has(id));
    const isPlain = stayed.every((id, at) => now[at] === id);
    return isPlain ? [] : [{ part, ids: now }];
  });
}

/** One version's changes on top of what stood before, as plain parts that are yet to be read. */
function replay(raw: Record<string, unknown>, { changes, orders }: KeptVersion): Record<string, unknown> {
  const next = { ...raw };
  const lists = new Map<string, Map<string, unknown>>();
  for (const { part, id, after } of changes) {
    if (id === null && part === "plan") Object.assign(next, after);
    else if (id === null && planSections.some((name) => name === part)) next[part] = after;
    else if (id !== null && isPlanList(part)) {
      const present = (next[part] ?? []) as readonly { id: string }[];
      const list = lists.get(part) ?? new Map<string, unknown>(present.map((item) => [item.id, item]));
      lists.set(part, list);
      if (after === null) list.delete(id);
      else list.set(id, after);
    }
  }
  for (const [part, list] of lists) next[part] = [...list.values()];
  for (const { part, ids } of orders) {
    if (!isPlanList(part)) continue;
    const places = new Map(ids.map((id, at) => [id, at]));
    const place = (item: { id: string }): number => places.get(item.id) ?? ids.length;
    next[part] = [...((next[part] ?? []) as { id: string }[])].sort((a, b) => place(a) - place(b));
  }
  return next;
}

/**
 * The plan as it stood at one of its kept versions, with the versions up to it; number 0 is the empty plan.
 *
 * Refuses a number that it does not have, and a version that was damaged in a file.
 * @example
 * planAt(planFrom({ title: "Now" }), 0).value.title // => ""
 * planAt(planFrom({}), 3).problems // => [{ code: "plan-version-unknown", number: 3 }]
 */
export function planAt(plan: Plan, number: number): Result<Plan> {
  const until = plan.versions.filter((version) => version.number <= number);
  if (number !== 0 && until.at(-1)?.number !== number)
    return refuse({ code: "plan-version-unknown", number });
  const read = readPlan(until.reduce(replay, {}));
  if (!read.ok) return refuse({ code: "plan-version-damaged", number });
  return ok({ ...read.value, versions: until });
}

/**
 * What changed since the last kept version; everything, while none is kept.
 *
 * @example
 * changesSinceKept(planFrom({ aims: [{ id: "aim-1" }] })).value.map(({ change }) => change) // => ["added"]
 */
export function changesSinceKept(plan: Plan): Result<readonly PlanChange[]> {
  const last = planAt(plan, plan.versions.at(-1)?.number ?? 0);
  return last.ok ? ok(diffPlans(last.value, plan)) : last;
}

/** Why a version is kept. The day and the id come from outside, because the engine has no clock and no chance. */
export interface VersionNote {
  readonly id: string;
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * The plan with what changed since its last version kept as a version, with the reason.
 *
 * Refuses a change without a reason, a version that changes nothing, and the 501st.
 * @example
 * const note = { id: "version-1", on: "2026-11-09", by: "Amira Shah", reason: "First draft" }
 * keepVersion(planFrom({ title: "Thornhay" }), note).value.versions[0].number // => 1
 * keepVersion(planFrom({ title: "T" }), { ...note, reason: " " }).problems // => [{ code: "plan-version-reason" }]
 * keepVersion(planFrom({}), note).problems // => [{ code: "plan-version-same" }]
 */
export function keepVersion(plan: Plan, note: VersionNote): Result<Plan> {
  if (!note.reason.trim()) return refuse({ code: "plan-version-reason" });
  if (plan.versions.length >= planLimits.versions)
    return refuse({ code: "plan-versions-full", most: planLimits.versions });
  const number = plan.versions.at(-1)?.number ?? 0;
  const last = planAt(plan, number);
  if (!last.ok) return last;
  const changes = diffPlans(last.value, plan);
  if (changes.length === 0) return refuse({ code: "plan-version-same" });
  const kept = {
    ...note,
    number: number + 1,
    changes: changes.filter(({ change }) => change !== "moved").map((change) => toKept(plan, change)),
    orders: ordersSince(last.value, plan),
  };
  const read = readPlan({ ...planFrom({}), versions: [kept] });
  return read.ok ? ok({ ...plan, versions: [...plan.versions, ...read.value.versions] }) : read;
}
