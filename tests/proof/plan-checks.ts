/**
 * How long every check of a plan takes after one letter was typed: on a whole plan of 500 items, on one as large in
 * which everything is wanting, and on the largest that is read. On 500 the median is to stay below 50 ms.
 */
import { changeItem, findings, itemsOf, planFrom, planListNames, type Plan } from "#engine/plan";
import { thornhay } from "../engine/plan/thornhay-plan.ts";
import { timesInWords } from "./timings.ts";

const runs = 100;
const limit = 50;

/** The whole plan again and again under other ids, as far as the count goes; the rest are copies of its first action. */
function ofSize(count: number): Plan {
  const own = itemsOf(thornhay).length;
  const rounds = Math.floor(count / own);
  const copies = Array.from({ length: rounds }, (_, round) => {
    const text = itemsOf(thornhay).reduce(
      (json, { id }) => json.replaceAll(`"${id}"`, `"${id}-${String(round)}"`),
      JSON.stringify(thornhay),
    );
    return planFrom(JSON.parse(text) as object);
  });
  const [action] = thornhay.actions;
  const more = Array.from({ length: count - rounds * own }, (_, at) => ({
    ...action,
    id: `action-more-${String(at)}`,
    serves: ["target-1-0"],
    kpis: ["kpi-1-0"],
  }));
  const lists = planListNames.map((list) => [list, copies.flatMap((copy): readonly object[] => copy[list])]);
  const all = Object.fromEntries(lists) as Record<string, object[]>;
  return planFrom({ ...thornhay, ...all, actions: [...(all["actions"] ?? []), ...more] as Plan["actions"] });
}

/** As many items, each with nothing but its id. */
const blank = (plan: Plan): Plan =>
  planFrom(Object.fromEntries(planListNames.map((list) => [list, plan[list].map(({ id }) => ({ id }))])));

function timesOf(plan: Plan): number[] {
  const [action] = plan.actions;
  if (!action) throw new RangeError("a plan to be typed into needs an action");
  return Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    const typed = changeItem(plan, "actions", action.id, { activity: "Visits".slice(0, 1 + (run % 6)) });
    if (!typed.ok || findings(typed.value).length === Infinity) throw new RangeError("not typed");
    return performance.now() - began;
  });
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
const whole = ofSize(500);
const wanting = blank(whole);
const counted = (plan: Plan): string =>
  `${String(itemsOf(plan).length)} items with ${String(findings(plan).length)} findings`;

const of500 = [whole, wanting].map((plan) => {
  const times = timesOf(plan);
  console.log(timesInWords(counted(plan), times));
  return median(times);
});
const largest = ofSize(5000);
console.log(timesInWords(counted(largest), timesOf(largest).slice(0, 20)));
process.exit(of500.every((time) => time < limit) ? 0 : 1);
