import type { Plan } from "#engine/plan";
import Control from "./Control.svelte";

/** What the page finds: how many KPIs a review looks at, and how many risks have a trigger. */
function conclusion({ kpis, reviews, risks, triggers }: Plan): string {
  if (reviews.length === 0 && risks.length === 0) return "No review and no risk is written yet";
  const inspected = new Set(reviews.flatMap(({ inspects }) => inspects));
  const seen = kpis.filter(({ id }) => inspected.has(id)).length;
  const armed = risks.filter(({ id }) => triggers.some(({ risk }) => risk === id)).length;
  const looked =
    kpis.length === 0
      ? "No KPI to look at"
      : seen === kpis.length
        ? "Every KPI is looked at"
        : `${String(seen)} of ${String(kpis.length)} KPIs are looked at`;
  const ready =
    risks.length === 0
      ? "no risk is named"
      : armed === risks.length
        ? "every risk has its trigger"
        : `${String(armed)} of ${String(risks.length)} risks have a trigger`;
  return `${looked}, and ${ready}`;
}

export const controlPart = { view: Control, conclusion };
