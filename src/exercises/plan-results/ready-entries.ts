import {
  itemLabel,
  planIndex,
  type Plan,
  type PlanItem,
  type PlanItemDraft,
  type Register,
} from "#engine/plan";

/** An entry of the register that nobody has carried out for a variance, and the correction that would. */
export interface ReadyEntry {
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly correction: Omit<PlanItemDraft<"corrections">, "id">;
}

const types = {
  money: "move-resources",
  people: "move-resources",
  time: "move-resources",
  price: "price",
  activity: "other",
} as const;

/** The triggers, and the risks without one, that were written for a variance; none once a correction carries one out. */
export function readyEntries(
  plan: Plan,
  { id: closes }: PlanItem<"variances">,
  { risks, triggers }: Register,
  corrections: readonly PlanItem<"corrections">[],
): readonly ReadyEntry[] {
  const cited = new Set(corrections.flatMap((one) => [...one.risks, ...one.triggers]));
  const label = (id: string): string => {
    const placed = planIndex(plan).items.get(id);
    return placed ? itemLabel(placed.list, placed.at) : "";
  };
  const begins = { horizon: "immediate" as const, closes };
  const ofTriggers = triggers.map((one): ReadyEntry & { readonly risk: string | null } => {
    const what = one.then || risks.find(({ id }) => id === one.risk)?.contingency || "";
    const cost = one.moves === "money" ? one.amount : null;
    return {
      id: one.id,
      label: label(one.id),
      what,
      risk: one.risk,
      correction: {
        ...begins,
        what,
        type: one.moves === null ? null : types[one.moves],
        ...(cost !== null && { cost }),
        triggers: [one.id],
        risks: one.risk === null ? [] : [one.risk],
        owners: [...one.owners],
        changes: [one.from, one.to].filter((id) => id !== null),
      },
    };
  });
  const armed = new Set(ofTriggers.map(({ risk }) => risk));
  const ofRisks = risks
    .filter(({ id, contingency }) => !armed.has(id) && contingency.trim() !== "")
    .map((one): ReadyEntry => ({
      id: one.id,
      label: label(one.id),
      what: one.contingency,
      correction: { ...begins, what: one.contingency, risks: [one.id], owners: [...one.owners] },
    }));
  if ([...risks, ...triggers].some(({ id }) => cited.has(id))) return [];
  return [...ofTriggers, ...ofRisks].filter(({ what }) => what.trim() !== "");
}
