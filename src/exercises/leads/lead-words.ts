import { formatMoney, formatPercent } from "#engine/measure";
import type { LeadTrial, LeadVerdict } from "#engine/plan";

export const verdictNames: Readonly<Record<LeadVerdict, string>> = {
  accepted: "Accepted, and real",
  "false-accept": "False accept",
  "false-reject": "False reject",
  rejected: "Rejected, and rightly",
};

export const becameNames = { won: "Bought", lost: "Real, and lost", nothing: "Came to nothing" } as const;

const leads = (count: number): string => `${String(count)} ${count === 1 ? "lead" : "leads"}`;

/** Precision and recall in words, with the figures that they are made of. */
export function shareWords({ counts, precision, recall }: LeadTrial): string {
  const taken = counts.accepted + counts["false-accept"];
  const real = counts.accepted + counts["false-reject"];
  const first =
    precision === null
      ? "The definition hands nothing over."
      : `Of ${leads(taken)} that the definition hands over, ${String(counts.accepted)} were real: a precision of ${formatPercent(precision)}.`;
  const second =
    recall === null
      ? "None of these leads was real, so nothing could be missed."
      : `Of ${leads(real)} that were real, it hands over ${String(counts.accepted)}: a recall of ${formatPercent(recall)}.`;
  return `${first} ${second}`;
}

/** What each kind of mistake costs, and which is the dearer. */
export function costWords(trial: LeadTrial): string {
  const { counts, costOfFalseAccept: accept, costOfFalseReject: reject, winRate } = trial;
  const [wasted, missed] = [counts["false-accept"] * accept, counts["false-reject"] * reject];
  const dearer =
    accept === reject
      ? "Both mistakes cost the same."
      : reject > accept
        ? "A real lead turned away is the dearer mistake here, so let a doubtful one through."
        : "An hour of selling wasted is the dearer mistake here, so keep a doubtful one back.";
  return `${leads(counts["false-accept"])} accepted in error cost ${formatMoney(wasted, 0)} of salespeople’s time, ${formatMoney(accept, 0)} each. ${leads(counts["false-reject"])} rejected in error cost ${formatMoney(missed, 0)}: each real lead is won with a chance of ${formatPercent(winRate)}, and so worth ${formatMoney(reject, 0)}. ${dearer}`;
}
