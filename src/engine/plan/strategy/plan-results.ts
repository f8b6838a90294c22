import { ok, type RandomSource, type Result } from "#engine/measure";
import { newItemId } from "../new-item.ts";
import { readPlan } from "../read-plan.ts";
import type { Plan } from "../schema/plan.ts";
import type { PlanListName } from "../schema/plan-lists.ts";

/** Something that a strategy tool found, as an item that a plan may hold. */
export interface PlanResult {
  /** Its name among the results, for others to cite. */
  readonly key: string;
  readonly label: string;
  readonly list: PlanListName;
  /** The fields of the item that are known. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that cite other results, by their keys. */
  readonly cites?: Readonly<Record<string, readonly string[]>>;
}

/** A plan with results in it: how many are new, and how many it held already. */
export interface PlanWithResults {
  readonly plan: Plan;
  /** Where the results stand in it, in their order. */
  readonly places: readonly { readonly part: PlanListName; readonly id: string }[];
  readonly added: number;
  readonly present: number;
}

/** Lists whose items may be parked with a reason. */
const parkable: readonly PlanListName[] = ["facts", "swot", "pestle", "models"];

/**
 * Whether a result may be parked: what was found may lie unused for a stated reason, what was decided may not.
 *
 * @example
 * isParkable({ key: "s", label: "S1", list: "swot", fields: {} }) // => true
 * isParkable({ key: "c", label: "Spring", list: "campaigns", fields: {} }) // => false
 */
export const isParkable = ({ list }: PlanResult): boolean => parkable.includes(list);

const isSame = (item: object, fields: PlanResult["fields"]): boolean => {
  const known = new Map<string, unknown>(Object.entries(item));
  return Object.entries(fields).every(
    ([name, value]) => JSON.stringify(known.get(name)) === JSON.stringify(value),
  );
};

/**
 * Puts results of the strategy tools into a plan. What the plan holds already is not put in twice; a result that is
 * parked carries its reason; one that cites another cites the item that it became. The lead definition's counts may come
 * with its rules.
 *
 * Refuses what does not fit a plan, and leaves the plan as it was.
 * @example
 * const found = [{ key: "S1", label: "S1", list: "swot", fields: { quadrant: "strength", text: "Six engineers" } }];
 * const once = addResults(planFrom({}), found, {}, randomFrom(1)).value;
 * [once.added, once.plan.swot[0].text] // => [1, "Six engineers"]
 * once.places[0].id === once.plan.swot[0].id // => true
 * addResults(once.plan, found, {}, randomFrom(2)).value.present // => 1
 * addResults(planFrom({}), found, { parked: new Map([["S1", "Not this year"]]) }, randomFrom(1)).value.plan.swot[0].parked // => "Not this year"
 */
export function addResults(
  plan: Plan,
  results: readonly PlanResult[],
  {
    parked = new Map(),
    leads,
  }: {
    readonly parked?: ReadonlyMap<string, string>;
    readonly leads?: Partial<Plan["leads"]>;
  },
  random: RandomSource,
): Result<PlanWithResults> {
  const lists = new Map<PlanListName, object[]>();
  const idOf = new Map<string, string>();
  let added = 0;
  for (const { key, list, fields, cites = {} } of results) {
    const items = lists.get(list) ?? [...plan[list]];
    lists.set(list, items);
    const same = plan[list].find((item) => isSame(item, fields));
    const id = same?.id ?? newItemId(list, random);
    idOf.set(key, id);
    if (same) continue;
    added += 1;
    const cited = Object.entries(cites).map(([name, keys]) => [
      name,
      keys.flatMap((one) => idOf.get(one) ?? []),
    ]);
    const reason = parked.get(key);
    items.push({
      ...fields,
      ...(Object.fromEntries(cited) as object),
      id,
      ...(reason !== undefined && parkable.includes(list) && { parked: reason }),
    });
  }
  const read = readPlan({
    ...plan,
    ...Object.fromEntries(lists),
    ...(leads && { leads: { ...plan.leads, ...leads } }),
  });
  const places = results.map(({ key, list }) => ({ part: list, id: idOf.get(key) ?? "" }));
  return read.ok ? ok({ plan: read.value, places, added, present: results.length - added }) : read;
}
