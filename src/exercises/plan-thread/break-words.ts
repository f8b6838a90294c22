import { partWords, type PlanBreak } from "#engine/plan";

/** What is wrong in two or three words, for the picture. */
export function breakWords({ kind, mend, at }: PlanBreak): string {
  switch (kind) {
    case "orphan":
      return at.part === "actions" ? "Serves no target" : "Nothing asks for it";
    case "uncited":
      return mend.part in partWords
        ? `No ${partWords[mend.part as keyof typeof partWords].one}`
        : "Leads nowhere";
    case "uncontrolled":
      return "In no review";
    case "unmeasured":
      return mend.field === "kpis" ? "No KPI" : "No figure";
    case "stretched":
      return "Over capacity";
    case "unowned":
      return "No owner";
    case "undated":
      return "No date";
    case "unresourced":
      return "No money, no time";
    case "dangling":
      return "Cites what is gone";
    case "circular":
      return "Asks for itself";
    case "unused":
      return "Used nowhere";
  }
}
