import type { PlanListName } from "#engine/plan";
import { rememberPlan } from "#state/open-plan";
import { keepPlan } from "#state/plans";
import { examplePlan, exampleTitle } from "../plan/examples.ts";
import { partHref, placeHref } from "../plan/plan-parts.ts";
import { readPlanPart, type PartReading, type PartRequest } from "./plan-part.ts";

/** One of the worked examples, or its flawed twin. */
export interface ExampleChoice {
  readonly id: string;
  readonly firm: string;
  readonly flawed: boolean;
}

const keyOf = ({ id, flawed }: ExampleChoice): string => (flawed ? `${id}-flawed` : id);

export async function readExample(choice: ExampleChoice, request: PartRequest): Promise<PartReading> {
  return readPlanPart(await examplePlan(keyOf(choice)), request);
}

/** Keeps a copy of an example, and says where its part is written. */
export async function openExample(choice: ExampleChoice, list: PlanListName | undefined): Promise<string> {
  const plan = await examplePlan(keyOf(choice));
  const { id } = await keepPlan({ ...plan, title: exampleTitle(choice.firm, choice.flawed) });
  rememberPlan(id);
  return (list === undefined ? null : placeHref(id, { part: list, id: null })) ?? partHref("thread", id);
}
