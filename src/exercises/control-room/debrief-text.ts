import type { Debrief } from "#engine/control";
import type { ControlRoom } from "./control-room.svelte.ts";
import {
  causeLine,
  debriefHeading,
  evidenceWords,
  linkWords,
  poundsOf,
  signedPounds,
} from "./debrief-words.ts";

/** The debrief as plain text, to paste into a reflection or a mail to a tutor. */
export function debriefText(room: ControlRoom, told: Debrief): string {
  const { scenario, run } = room;
  return [
    `${scenario.firm}: ${scenario.title}. ${String(scenario.weeks)} weeks, seed ${String(run.seed)}.`,
    `${debriefHeading(scenario, told)}.`,
    `${causeLine(scenario, told)} It began in week ${String(told.onset)}. ${told.told}`,
    `All told: yours ${poundsOf(told.own.result.total)}, no action ${poundsOf(told.none.result.total)}, reference ${poundsOf(told.reference.result.total)}.`,
    "",
    ...told.chain.map(
      (link) => `Week ${String(link.week)}: ${linkWords(room, link)}: ${signedPounds(link.gain)}`,
    ),
    "",
    ...told.evidence.map(
      (line) => `${line.criterion}, week ${String(line.week)}: ${evidenceWords(room, line)}`,
    ),
  ].join("\n");
}
