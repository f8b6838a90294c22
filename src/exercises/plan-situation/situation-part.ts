import { citedBy, type Plan } from "#engine/plan";
import Situation from "./Situation.svelte";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : `${String(count)} ${many}`;

/** What the page finds: how much is known, and how much of it is neither used nor parked. */
function conclusion(plan: Plan): string {
  const found = [...plan.facts, ...plan.swot, ...plan.pestle];
  const idle = found.filter(
    ({ id, parked }) =>
      parked.trim() === "" && !citedBy(plan, id).some(({ from }) => from.field === "evidence"),
  ).length;
  if (found.length === 0) return "Nothing is said of the situation yet";
  const said = counted(found.length, "finding", "findings");
  if (idle === 0) return `${said}, each used or parked`;
  return `${said}, ${idle === found.length ? "none" : String(found.length - idle)} of them used or parked`;
}

export const situationPart = { view: Situation, conclusion };
