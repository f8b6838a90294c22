import { openStash, textsIn } from "#state/stash";

const names = ["target", "rule", "method", "since", "judged", "reason", "by"] as const;

/** How a forecast is being made again, as it is typed. */
export type AgainDraft = Readonly<Record<(typeof names)[number], string>>;

export const emptyAgain: AgainDraft = {
  target: "",
  rule: "run-rate",
  method: "",
  since: "",
  judged: "",
  reason: "",
  by: "",
};

/** What was being typed for one plan. */
export const againDraft = (plan: string) =>
  openStash<AgainDraft>(`plan-again-${plan}`, (left) => textsIn(left, names));
