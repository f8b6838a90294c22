import {
  causeKinds,
  type Debrief,
  type EvidenceLine,
  type FindingVerdict,
  type RunLink,
  type Scenario,
} from "#engine/control";
import { formatMoney, type CriterionId } from "#engine/measure";
import { sentence } from "#ui/sentence.ts";
import type { ControlRoom } from "./control-room.svelte.ts";
import { causeNames, decisionWords, nameOf } from "./decision-words.ts";
import { triggerTitle } from "./week-words.ts";

export const poundsOf = (pence: number): string => formatMoney(Math.round(pence / 100), 0);
const signed = (pence: number): string => `${pence > 0 ? "+" : ""}${poundsOf(pence)}`;
export { signed as signedPounds };

/** How the run came out, in a sentence with figures. */
export function debriefHeading({ firm }: Scenario, { own, none, reference }: Debrief): string {
  const gain = own.result.total - none.result.total;
  const side = gain >= 0 ? `${poundsOf(gain)} more` : `${poundsOf(-gain)} less`;
  const possible = reference.result.total - none.result.total;
  const beside = possible > 0 ? `; careful control would have brought ${poundsOf(possible)} more` : "";
  return `${firm} made ${side} than the plan left to itself would have${beside}`;
}

/** The planted cause and where it lay. */
export function causeLine({ lines, reps, stages }: Scenario, { cause, about }: Debrief): string {
  const where = about === null ? "" : `: ${nameOf([...lines, ...reps, ...stages], about)}`;
  return `${causeKinds.includes(cause) ? causeNames[cause] : cause}${where}.`;
}

/** One link of the chain: what was done. */
export function linkWords({ scenario, run, board }: ControlRoom, link: RunLink): string {
  if (link.decision) return decisionWords(scenario, link.decision, board);
  if (link.trigger !== null) return `Trigger ${triggerTitle(scenario, run.triggers, link.trigger)}`;
  return `Talk: ${scenario.scenes.find(({ id }) => id === link.talk)?.title ?? link.talk ?? ""}`;
}

export const verdictWords: Readonly<Record<FindingVerdict, string>> = {
  right: "right, and in the right place",
  cause: "the right kind of cause, in another place",
  early: "written before anything had gone wrong",
  other: "not what it was",
};

export const controlCriteria: Readonly<Partial<Record<CriterionId, string>>> = {
  AC4: "Adapting the plan to what happens",
  AC9: "Communicating and coaching",
  AC10: "Measuring variance and its impact",
  AC16: "Putting a plan into practice with people",
  AC17: "Finding causes and correcting them",
};

/** A line of evidence as a sentence, its trigger by name. */
export const evidenceWords = ({ scenario, run }: ControlRoom, line: EvidenceLine): string =>
  sentence({
    ...line,
    ...(line["trigger"] === undefined
      ? {}
      : { trigger: triggerTitle(scenario, run.triggers, line["trigger"]) }),
  });
