import type { ObjectiveDrill, RepairMark, SmartLetter } from "#engine/targets";
import { letterNames } from "./letters.ts";

const kept = {
  amount: "The amount is another one. Mending a fault is no leave to move the target.",
  baseline: "The starting figure is gone or another one. Leave it as it stood.",
  deadline: "The date is gone or another one. Leave it as it stood.",
  measure: "It measures something else now. Keep the measure that it was about.",
} as const;

/** What is said of the fault that was named. */
export function namedWords({ fault, variant }: ObjectiveDrill, chosen: SmartLetter | null): string {
  const name = letterNames[variant][fault];
  if (chosen === fault) return `You named the fault rightly: ${name} is not met.`;
  return chosen === null
    ? `You named no fault. It is in ${name}.`
    : `The fault is not in ${letterNames[variant][chosen]}, which is met. It is in ${name}.`;
}

/** What is said of a repair, one finding a line; the first says whether the fault is gone. */
export function repairWords(
  { fault, variant }: ObjectiveDrill,
  { mended, lost, changed }: RepairMark,
): string[] {
  const names = letterNames[variant];
  return [
    mended ? `${names[fault]} is met now.` : `${names[fault]} is still not met.`,
    ...lost.map((letter) => `${names[letter]} was met before and is not any more.`),
    ...changed.map((one) => kept[one]),
  ];
}
