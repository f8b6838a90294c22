import type { ActivityLoad } from "./activity-load.ts";
import type { ActivityMeasure, ActivityPart, ActivityPlan } from "./activity-plan.ts";

/**
 * The measures that go with a target: the stages before the order, which can still be acted on (leading), and the deals
 * and the revenue, which tell how it came out (lagging).
 *
 * The stage furthest from the order is counted for each person and working day as well, because it is the only one that
 * a person decides on that morning.
 * @example
 * activityMeasures(activityLoad(exampleActivity).value).filter(({ kind }) => kind === "leading").length // => 4
 * activityMeasures(activityLoad(exampleActivity).value).at(-1) // => { name: "Revenue", kind: "lagging", per: "team and period", amount: 600_000 }
 */
export function activityMeasures(load: ActivityLoad): ActivityMeasure[] {
  const [deals, ...stages] = load.stages;
  const first = stages.at(-1);
  return [
    ...(first
      ? [{ name: first.name, kind: "leading", per: "person and working day", amount: first.perDay } as const]
      : []),
    ...stages
      .toReversed()
      .map(
        ({ name, perWeek }) => ({ name, kind: "leading", per: "person and week", amount: perWeek }) as const,
      ),
    ...(deals
      ? [{ name: deals.name, kind: "lagging", per: "team and period", amount: deals.needed } as const]
      : []),
    { name: "Revenue", kind: "lagging", per: "team and period", amount: load.toWin },
  ];
}

/**
 * The part of a set of targets: the plan with the measures that follow from it.
 *
 * @example
 * activityPart(exampleActivity, activityLoad(exampleActivity).value).measures.length // => 6
 */
export function activityPart(plan: ActivityPlan, load: ActivityLoad): ActivityPart {
  return { ...plan, measures: activityMeasures(load) };
}
