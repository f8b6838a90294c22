import { citable, itemName, planIndex, type Plan, type PlanBreak, type PlanListName } from "#engine/plan";
import type { PlanRoom } from "../plan/plan-room.svelte.ts";

/** One way to mend a break with a single press. */
export interface Mend {
  readonly words: string;
  readonly act: (room: PlanRoom) => void;
}

const mostOffers = 2;
/** What is most likely to have asked for an item: the station before its own. */
const likely: Partial<Record<PlanListName, PlanListName>> = {
  marketingObjectives: "aims",
  salesObjectives: "marketingObjectives",
  targets: "salesObjectives",
  actions: "targets",
  strategies: "aims",
  campaigns: "marketingObjectives",
  budgetLines: "actions",
};
type Fields = Record<string, unknown>;

const fieldsOf = (plan: Plan, id: string): Fields => planIndex(plan).items.get(id)?.item ?? {};
const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Adds a citation to a field of an item, and leaves what it cites already. */
function cite(room: PlanRoom, list: PlanListName, id: string, field: string, cited: string): void {
  const before = fieldsOf(room.plan, id)[field];
  room.change(list, id, { [field]: Array.isArray(before) ? [...listed(before), cited] : cited });
}

/** Takes a citation out of a field. */
function uncite(room: PlanRoom, list: PlanListName, id: string, field: string, gone: string): void {
  const before = fieldsOf(room.plan, id)[field];
  const left = Array.isArray(before) ? listed(before).filter((one) => one !== gone) : null;
  room.change(list, id, { [field]: left });
}

const short = (name: string): string => (name.length > 44 ? `${name.slice(0, 43)}…` : name);

/** What can be done about a break at once; the rest is written where it belongs. */
export function mendsOf(plan: Plan, found: PlanBreak): readonly Mend[] {
  const { kind, at, mend, about } = found;
  const { items } = planIndex(plan);
  const own = at.id === null ? undefined : items.get(at.id);
  if (!own) return [];
  const { list, id } = own;
  if (kind === "dangling") {
    const [, gone = ""] = about;
    const field = at.field ?? "";
    return [{ words: "Take the citation out", act: (room) => uncite(room, list, id, field, gone) }];
  }
  const offers = (to: PlanListName, toId: string | undefined, field: string) =>
    citable(plan, to, field, toId)
      .filter((placed) => placed.id !== id)
      .slice(0, mostOffers);
  if (kind === "orphan")
    return citable(plan, list, "serves", id)
      .filter((placed) => placed.list === likely[list] && placed.id !== id)
      .slice(0, mostOffers)
      .map((placed) => ({
        words: `Join it to ${short(itemName(placed))}`,
        act: (room) => cite(room, list, id, "serves", placed.id),
      }));
  if (kind === "unmeasured" && mend.field === "kpis")
    return offers(list, id, "kpis").map((placed) => ({
      words: `Measure it by ${short(itemName(placed))}`,
      act: (room) => cite(room, list, id, "kpis", placed.id),
    }));
  if (kind === "uncontrolled" && mend.part === "reviews")
    return plan.reviews.slice(0, mostOffers).map((review, place) => ({
      words: `Add it to ${short(itemName({ list: "reviews", id: review.id, at: place, item: review }))}`,
      act: (room) => cite(room, "reviews", review.id, "inspects", id),
    }));
  return [];
}
