import type { Plan } from "#engine/plan";
import Objectives from "./Objectives.svelte";

/** What the page finds: how many sales objectives are tied to what asked for them. */
function conclusion({ salesObjectives }: Plan): string {
  if (salesObjectives.length === 0) return "No sales objective is written yet";
  const tied = salesObjectives.filter(({ serves }) => serves.length > 0).length;
  const all =
    salesObjectives.length === 1
      ? "The one sales objective"
      : `All ${String(salesObjectives.length)} sales objectives`;
  if (tied === salesObjectives.length)
    return `${all} ${tied === 1 ? "says" : "say"} what asked for ${tied === 1 ? "it" : "them"}`;
  return `${String(tied)} of ${String(salesObjectives.length)} sales objectives ${tied === 1 ? "says" : "say"} what asked for it`;
}

export const objectivesPart = { view: Objectives, conclusion };
