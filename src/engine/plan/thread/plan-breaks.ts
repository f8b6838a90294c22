import { planIndex, type PlanAddress } from "../citations/plan-index.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanListName } from "../schema/plan-lists.ts";
import { isGivenUp } from "./break-rules.ts";
import { circlesOf } from "./circles.ts";
import { fieldOf, itemBreaks, type KnownItem } from "./item-breaks.ts";
import { itemName, oneOfLists, type PlanBreak } from "./plan-break.ts";

function citationBreaks(plan: Plan): PlanBreak[] {
  const { items, citations } = planIndex(plan);
  return citations.flatMap(({ from, to, allowed }): PlanBreak[] => {
    const cited = items.get(to);
    if (cited && (allowed === null || allowed.includes(cited.list))) return [];
    const citing = items.get(from.id ?? "");
    const name = citing ? itemName(citing) : "The lead definition";
    const problem = cited
      ? { code: "plan-break-unfit", name, cited: itemName(cited), wanted: oneOfLists(allowed ?? []) }
      : { code: "plan-break-dangling", name, gone: to };
    const id = `dangling:${from.id ?? from.part}:${from.field ?? ""}:${to}`;
    return [
      { id, kind: "dangling", at: from, mend: from, about: [from.id ?? "", to].filter(Boolean), problem },
    ];
  });
}

function circleBreaks(plan: Plan): PlanBreak[] {
  const { items, citations } = planIndex(plan);
  return circlesOf(plan).map((circle): PlanBreak => {
    const [id = null, next = id] = circle;
    const field = citations.find(({ from, to }) => from.id === id && to === next)?.from.field ?? "serves";
    const placed = circle.flatMap((one) => items.get(one) ?? []);
    const place: PlanAddress = { part: placed[0]?.list ?? "plan", id, field };
    const problem = { code: "plan-break-circular", names: placed.slice(0, 5).map(itemName) };
    return {
      id: `circular:${circle.slice(0, 5).join(":")}`,
      kind: "circular",
      at: place,
      mend: place,
      about: circle,
      problem,
    };
  });
}

/**
 * Every break of the thread, in the order of the plan: each with what is wrong, the field to go to, and the way out.
 *
 * Dangling: what is cited is gone. Circular: items ask for one another. Orphan: nothing asked for it. Uncited: nothing
 * follows from it. Unused: found and neither used nor parked. Stretched, unmeasured, unresourced, unowned, undated,
 * uncontrolled: as the words say. Dropped actions are left alone.
 * @example
 * planBreaks(planFrom({ kpis: [{ id: "kpi-1", owners: ["me"] }] })).map(({ kind }) => kind) // => ["dangling", "unowned", "uncontrolled"]
 */
export function planBreaks(plan: Plan): readonly PlanBreak[] {
  const { items, citing } = planIndex(plan);
  const listOf = (id: string | null): PlanListName | null =>
    id === null ? null : (items.get(id)?.list ?? null);
  const byItem = [...items.values()].flatMap((placed): PlanBreak[] => {
    const { list, id, item } = placed;
    if (isGivenUp(list, item)) return [];
    const citedIn = (citing.get(id) ?? [])
      .filter(({ from }) => from.id !== id)
      .map(({ from }) => ({ list: listOf(from.id), field: from.field }));
    const reached = list === "campaigns" ? milestoneCover(plan, id, citing) : [];
    const known: KnownItem = {
      placed,
      name: itemName(placed),
      cites: (field) => {
        const value = fieldOf(item, field);
        const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
        return ids.some((one) => typeof one === "string" && items.has(one));
      },
      citedIn: [...citedIn, ...reached],
    };
    return [...itemBreaks(known)];
  });
  return [...citationBreaks(plan), ...circleBreaks(plan), ...byItem];
}

/** A campaign is taken up by whoever cites one of its milestones. */
function milestoneCover(
  plan: Plan,
  campaign: string,
  citing: ReturnType<typeof planIndex>["citing"],
): { list: PlanListName | null; field: string | null }[] {
  return plan.milestones
    .filter((milestone) => milestone.campaign === campaign && (citing.get(milestone.id)?.length ?? 0) > 0)
    .map(() => ({ list: "milestones", field: "campaigns" }));
}
