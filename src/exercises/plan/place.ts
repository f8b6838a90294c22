import { createContext } from "svelte";
import type { Problem } from "#engine/measure";
import { planLists, planSchema, type PlanListName, type PlanSectionName } from "#engine/plan";
import type { PlanRoom } from "./plan-room.svelte.ts";

/** What a form writes to: an item, a section, or the plan's own fields. The fields in the form find it as their context. */
export interface Place {
  readonly room: PlanRoom;
  /** What the addresses of its fields begin with. */
  readonly anchor: string;
  /** The list of an item; null for a section and for the plan. */
  readonly list: PlanListName | null;
  readonly id: string | null;
  readonly read: (field: string) => unknown;
  readonly write: (field: string, value: unknown) => Problem | null;
  /** The words that a field chooses between. */
  readonly choices: (field: string) => readonly string[];
}

export const [getPlace, setPlace] = createContext<Place>();

interface Inner {
  readonly _zod: {
    readonly def: {
      readonly innerType?: Inner;
      readonly entries?: Readonly<Record<string, string>>;
      readonly shape?: Readonly<Record<string, Inner>>;
    };
  };
}
/** What lies within the defaults and the nulls of a field. */
function core(schema: Inner | undefined): Inner["_zod"]["def"] {
  let at = schema?._zod.def;
  while (at?.innerType) at = at.innerType._zod.def;
  return at ?? {};
}
const shapeOf = (schema: unknown): Readonly<Record<string, Inner>> => core(schema as Inner).shape ?? {};

function known(fields: object, field: string): unknown {
  // A field that the kind does not have is a slip of the form.
  if (!Object.hasOwn(fields, field)) throw new RangeError(`no field ${field} here`);
  return (fields as Readonly<Record<string, unknown>>)[field];
}

export function itemPlace(room: PlanRoom, list: PlanListName, id: string): Place {
  // While a deleted item's form goes, its fields are read once more.
  let last: object | undefined;
  const item = (): object => (last = room.plan[list].find((one) => one.id === id) ?? last ?? {});
  return {
    room,
    anchor: id,
    list,
    id,
    read: (field) => known(item(), field),
    write: (field, value) => room.change(list, id, { [field]: value }),
    choices: (field) => Object.values(core(shapeOf(planLists[list].schema)[field]).entries ?? {}),
  };
}

export function sectionPlace(room: PlanRoom, name: PlanSectionName): Place {
  return {
    room,
    anchor: name,
    list: null,
    id: null,
    read: (field) => known(room.plan[name], field),
    write: (field, value) => room.changeSection(name, { [field]: value }),
    choices: (field) => Object.values(core(shapeOf(shapeOf(planSchema)[name])[field]).entries ?? {}),
  };
}

export function planPlace(room: PlanRoom): Place {
  return {
    room,
    anchor: "plan",
    list: null,
    id: null,
    read: (field) => known(room.plan, field),
    write: (field, value) => room.changePlan({ [field]: value }),
    choices: () => [],
  };
}
