import type { Plan } from "../schema/plan.ts";

/** How much of somebody's time the actions ask for. */
export interface OwnerLoad {
  readonly person: string;
  /** Days of all actions they own; an action that several own is shared evenly among them. */
  readonly days: number;
  /** Days that they have for selling in the year; null where that is not written. */
  readonly available: number | null;
  /** Days ÷ available, as a fraction. */
  readonly share: number | null;
}

/**
 * The days that the actions ask of each person against the days they have, the fullest first. People without an action
 * are left out.
 *
 * @example
 * const kept = planFrom({ team: [{ id: "person-1", sellingDays: 200 }, { id: "person-2" }], actions: [{ id: "action-1", days: 60, owners: ["person-1", "person-2"] }] });
 * ownerLoad(kept) // => [{ person: "person-1", days: 30, available: 200, share: 0.15 }, { person: "person-2", days: 30, available: null, share: null }]
 */
export function ownerLoad(plan: Plan): readonly OwnerLoad[] {
  const days = new Map<string, number>();
  for (const { days: asked, owners, status } of plan.actions) {
    if (asked === null || status === "dropped") continue;
    for (const owner of owners) days.set(owner, (days.get(owner) ?? 0) + asked / owners.length);
  }
  return plan.team
    .flatMap(({ id, sellingDays, headcount }): OwnerLoad[] => {
      const asked = days.get(id);
      if (asked === undefined) return [];
      const available = sellingDays === null ? null : sellingDays * (headcount ?? 1);
      return [
        {
          person: id,
          days: asked,
          available,
          share: available === null || available === 0 ? null : asked / available,
        },
      ];
    })
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
}
