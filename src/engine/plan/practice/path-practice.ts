import type { RandomSource } from "#engine/measure";
import { pick, practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import type { PathStep } from "../action-plan/critical-path.ts";
import { pathSheet } from "../action-plan/path-sheet.ts";

const works: readonly [readonly string[], ...(readonly string[])[]] = [
  [
    "List of firms checked",
    "Letter written and printed",
    "Demonstration kit built",
    "Salespeople trained",
    "First fifty calls",
    "Visits held",
  ],
  [
    "Stand booked",
    "Catalogue printed",
    "Samples ordered",
    "Team briefed",
    "Appointments made",
    "Fair and follow-up",
  ],
  ["Tender read", "Prices agreed", "Drawings made", "References asked for", "Bid written", "Bid handed in"],
];

/** One step begins, three follow it, two of these meet, and the last waits for both ends. */
const after = [[], [1], [1], [1], [2, 3], [4, 5]] as const;

/** Six steps of some work to be placed in weeks, drawn from a seed. */
export function pathPractice(random: RandomSource): PracticeTemplate {
  const names = pick(random, works);
  const steps = names.map((name, at): PathStep => {
    const waits: readonly number[] = after[at] ?? [];
    return { id: `s${String(at + 1)}`, name, takes: at + 1, after: waits.map((row) => `s${String(row)}`) };
  });
  const title = "Place six steps, and find the slack";
  const asked = {
    columns: ["takes", "start", "end", "latest", "slack"],
    cells: ["whole"],
    answers: { start: 2, end: 1, latest: 1, slack: 1, whole: 1 },
  };
  return practiceTemplate(pathSheet(steps, title), title, asked, {
    parameters: [{ name: "drawn", from: 1, to: 9, step: 1, each: 6 }],
    fills: { takes: "drawn[t]" },
    constraints: [
      { says: "the two that meet differ", formula: "abs(takes[2] - takes[3]) >= 1" },
      { says: "the two ends differ", formula: "abs(end[4] - end[5]) >= 2" },
      { says: "it does not take a year", formula: "whole <= 30" },
    ],
  });
}
