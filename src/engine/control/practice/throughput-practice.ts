import type { RandomSource } from "#engine/measure";
import { sellingFirm } from "#engine/targets";
import { practiceTemplate, type PracticeTemplate } from "#engine/worksheet";
import { throughputSheet } from "../sheets/throughput-sheet.ts";

/** Leads against the people who take them up: velocity, utilisation, backlog, wait. */
export function throughputPractice(random: RandomSource): PracticeTemplate {
  const title = `${sellingFirm(random)}: leads against capacity`;
  const figures = { before: 200, now: 220, people: 6, each: 15, arriving: 110, waiting: 12 };
  const asked = {
    columns: ["backlog"],
    cells: [...Object.keys(figures), "velocity", "capacity", "utilisation", "wait"],
    answers: { velocity: 1, capacity: 1, utilisation: 1, backlog: 1, wait: 1 },
  };
  return practiceTemplate(throughputSheet(title, figures, 4), title, asked, {
    parameters: [
      { name: "beforeDrawn", from: 160, to: 480, step: 10 },
      { name: "growth", oneOf: [0.05, 0.1, 0.15, 0.2, 0.25] },
      { name: "peopleDrawn", from: 3, to: 9, step: 1 },
      { name: "eachDrawn", from: 10, to: 20, step: 1 },
      { name: "over", from: 4, to: 30, step: 1 },
      { name: "waitingDrawn", from: 5, to: 40, step: 1 },
    ],
    fills: {
      before: "beforeDrawn",
      now: "round(beforeDrawn * (1 + growth), 0)",
      people: "peopleDrawn",
      each: "eachDrawn",
      arriving: "peopleDrawn * eachDrawn + over",
      waiting: "waitingDrawn",
    },
    constraints: [{ says: "the wait is worth telling", formula: "wait > 0.2" }],
  });
}
