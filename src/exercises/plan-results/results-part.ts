import { planVariances } from "#engine/control";
import type { Plan } from "#engine/plan";
import { countInWords } from "../plan-actions/count-in-words.ts";
import Results from "./Results.svelte";

const counted = (count: number, one: string, many: string): string =>
  `${countInWords(count).replace(/^./, (letter) => letter.toUpperCase())} ${count === 1 ? one : many}`;

/** What the page finds: whether anything was read, and how far the loop from variance to next version is closed. */
function conclusion(plan: Plan): string {
  const found = planVariances(plan);
  if (found.length === 0) return "No actual figure is known yet";
  const adverse = plan.variances.filter(({ direction }) => direction === "adverse");
  if (adverse.length === 0) {
    const against = found.filter(({ direction }) => direction === "adverse").length;
    return against === 0
      ? "Nothing that was read is adverse"
      : `${counted(against, "figure is", "figures are")} adverse, and none is written down yet`;
  }
  const answered = adverse.filter(({ id }) =>
    plan.causes.some(({ variances }) => variances.includes(id)),
  ).length;
  const again = plan.forecasts.some(({ revises }) => revises !== null);
  return `${counted(adverse.length, "adverse variance", "adverse variances")}, ${
    answered === adverse.length
      ? answered === 1
        ? "traced"
        : "each traced"
      : `${countInWords(answered)} traced`
  }, and the forecast ${again ? "made again" : "not made again yet"}`;
}

export const resultsPart = { view: Results, conclusion };
