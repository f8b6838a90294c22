import { readPlan, type Plan } from "#engine/plan";

/** The firms whose whole plans stand as examples. */
export const exampleFirms = [
  { id: "thornhay", firm: "Thornhay Bakery Supplies", trade: "a field-sales distributor" },
  { id: "calder", firm: "Calder Valves", trade: "a manufacturer selling to trade" },
  { id: "tallyman", firm: "Tallyman Software", trade: "a software service" },
] as const;

const fetched = new Map<string, Promise<Plan>>();

async function fetchPlan(id: string): Promise<Plan> {
  const answer = await fetch(`/plan/examples/${id}.json`);
  const read = readPlan(await answer.json());
  if (!read.ok) throw new RangeError(`the example ${id} is not a plan`);
  return read.value;
}

/** The whole plan of a firm; `thornhay-flawed` is its twin with faults to be found. Fetched once. */
export function examplePlan(id: string): Promise<Plan> {
  const known = fetched.get(id) ?? fetchPlan(id);
  fetched.set(id, known);
  // A connection that failed once may be there the next time.
  known.catch(() => fetched.delete(id));
  return known;
}

/** What a copy of an example is called on the shelf. */
export const exampleTitle = (firm: string, flawed: boolean): string =>
  flawed ? `${firm}, with faults to find` : `${firm}, worked example`;
