import type { Problem } from "#engine/measure";
import type { PlacedItem, PlanAddress } from "../citations/plan-index.ts";
import type { PlanItem, PlanListName } from "../schema/plan-lists.ts";
import {
  isFree,
  mustBeUsed,
  mustHaveAmount,
  mustHaveDate,
  mustHaveOwner,
  mustLeadTo,
  mustServe,
} from "./break-rules.ts";
import { oneOfLists, type BreakKind, type PlanBreak } from "./plan-break.ts";

/** What a rule may ask about an item. */
export interface KnownItem {
  readonly placed: PlacedItem;
  readonly name: string;
  /** Whether a field cites something that is there. */
  readonly cites: (field: string) => boolean;
  /** The items that cite it, by list and field. */
  readonly citedIn: readonly { readonly list: PlanListName | null; readonly field: string | null }[];
}

export const fieldOf = (item: PlanItem, field: string): unknown =>
  (item as unknown as Readonly<Record<string, unknown>>)[field];

const at = ({ list, id }: PlacedItem, field: string): PlanAddress => ({ part: list, id, field });

function broken(
  kind: BreakKind,
  { placed }: KnownItem,
  field: string,
  problem: Problem,
  mend?: PlanAddress,
): PlanBreak {
  const place = at(placed, field);
  return {
    id: `${kind}:${placed.id}:${field}`,
    kind,
    at: place,
    mend: mend ?? place,
    about: [placed.id],
    problem,
  };
}

const includes = (lists: readonly PlanListName[], list: PlanListName): boolean => lists.includes(list);

function links(known: KnownItem): PlanBreak[] {
  const { placed, name, cites, citedIn } = known;
  const { list, item } = placed;
  const found: PlanBreak[] = [];
  const asked = mustServe[list];
  if (asked && !isFree(list, item) && !cites("serves") && !cites("within")) {
    found.push(
      broken("orphan", known, "serves", { code: "plan-break-orphan", name, wanted: oneOfLists(asked) }),
    );
  }
  const followers = mustLeadTo[list];
  const first = followers?.[0];
  if (followers && first && !citedIn.some((by) => by.list !== null && followers.includes(by.list))) {
    const wanted = list === "strategies" ? "decision of the plan" : oneOfLists(followers.slice(0, 2));
    const mend: PlanAddress = { part: first, id: null, field: "serves" };
    found.push(broken("uncited", known, "id", { code: "plan-break-uncited", name, wanted }, mend));
  }
  if (list === "campaigns" && !citedIn.some((by) => by.field === "campaigns")) {
    const mend: PlanAddress = { part: "actions", id: null, field: "campaigns" };
    found.push(broken("uncited", known, "campaigns", { code: "plan-break-uncovered", name }, mend));
  }
  if (includes(mustBeUsed, list) && citedIn.length === 0 && fieldOf(item, "parked") === "") {
    found.push(broken("unused", known, "parked", { code: "plan-break-unused", name }));
  }
  return found;
}

function measures(known: KnownItem): PlanBreak[] {
  const { placed, name, cites, citedIn } = known;
  const { list, item } = placed;
  const found: PlanBreak[] = [];
  if (list === "actions" && !cites("kpis"))
    found.push(broken("unmeasured", known, "kpis", { code: "plan-break-unmeasured", name }));
  if (includes(mustHaveAmount, list) && fieldOf(item, "amount") === null)
    found.push(broken("unmeasured", known, "amount", { code: "plan-break-no-amount", name }));
  const paid = citedIn.some((by) => by.list === "budgetLines" || by.list === "resources");
  if (list === "actions" && fieldOf(item, "cost") === null && fieldOf(item, "days") === null && !paid)
    found.push(broken("unresourced", known, "cost", { code: "plan-break-unresourced", name }));
  if (list === "campaigns" && fieldOf(item, "budget") === null && !paid)
    found.push(broken("unresourced", known, "budget", { code: "plan-break-no-budget", name }));
  const capacity = fieldOf(item, "capacity");
  const amount = fieldOf(item, "amount");
  if (list === "targets" && typeof capacity === "number" && typeof amount === "number" && amount > capacity) {
    const facts = { amount, capacity, unit: String(fieldOf(item, "unit")) };
    found.push(broken("stretched", known, "amount", { code: "plan-break-stretched", name, ...facts }));
  }
  return found;
}

function conduct(known: KnownItem): PlanBreak[] {
  const { placed, name, cites, citedIn } = known;
  const { list, item } = placed;
  const found: PlanBreak[] = [];
  if (includes(mustHaveOwner, list) && !cites("owners"))
    found.push(broken("unowned", known, "owners", { code: "plan-break-unowned", name }));
  const dates: readonly string[] = Object.hasOwn(mustHaveDate, list)
    ? mustHaveDate[list as keyof typeof mustHaveDate]
    : [];
  const undated = dates.find((field) => fieldOf(item, field) === null);
  if (undated !== undefined)
    found.push(broken("undated", known, undated, { code: "plan-break-undated", name }));
  if (list === "kpis" && !citedIn.some((by) => by.field === "inspects")) {
    const mend: PlanAddress = { part: "reviews", id: null, field: "inspects" };
    found.push(broken("uncontrolled", known, "id", { code: "plan-break-uncontrolled", name }, mend));
  }
  if (list === "risks" && !citedIn.some((by) => by.list === "triggers")) {
    const mend: PlanAddress = { part: "triggers", id: null, field: "risk" };
    found.push(broken("uncontrolled", known, "id", { code: "plan-break-untriggered", name }, mend));
  }
  return found;
}

/** Every way in which one item breaks the thread. */
export function itemBreaks(known: KnownItem): readonly PlanBreak[] {
  return [...links(known), ...measures(known), ...conduct(known)];
}
