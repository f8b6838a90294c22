import type { Result } from "#engine/measure";
import { column, givenCell, readSheet, worked, workedCell, type Figure, type Sheet } from "#engine/worksheet";
import { leadThroughput, leadVelocity, type LeadFlow } from "../variances/lead-throughput.ts";
import { share, unitsFigure } from "./figures.ts";

const weeksFigure: Figure = { unit: "number", decimals: 2 };

/** What the sheet of leads against capacity is made from. */
export interface ThroughputFigures extends LeadFlow {
  /** Qualified leads of the month before, and of this one. */
  readonly before: number;
  readonly now: number;
}

/**
 * Leads against the people who take them up, as a worksheet: velocity, capacity, utilisation, backlog week by week and wait.
 * Refuses what `leadThroughput` and `leadVelocity` refuse.
 *
 * @example
 * throughputSheet("Leads", { before: 200, now: 220, people: 6, each: 15, arriving: 110, waiting: 0 }, 4).ok // => true
 */
export function throughputSheet(title: string, figures: ThroughputFigures, weeks: number): Result<Sheet> {
  const velocity = leadVelocity(figures.before, figures.now);
  if (!velocity.ok) return velocity;
  const found = leadThroughput(figures, weeks);
  if (!found.ok) return found;
  return readSheet({
    id: "lead-throughput",
    version: 1,
    title,
    cells: [
      givenCell("before", "Qualified leads, month before", unitsFigure, figures.before),
      givenCell("now", "Qualified leads, this month", unitsFigure, figures.now),
      givenCell("people", "People who take up leads", unitsFigure, figures.people),
      givenCell("each", "Leads that each takes up in a week", unitsFigure, figures.each),
      givenCell("arriving", "Leads accepted in a week", unitsFigure, figures.arriving),
      givenCell("waiting", "Leads that wait already", unitsFigure, figures.waiting),
      workedCell("velocity", "Lead velocity rate", share, "(now - before) / before", {
        slips: [
          {
            name: "on this month",
            formula: "(now - before) / now",
            feedback: "Growth is measured against where it began: divide by the month before.",
          },
        ],
      }),
      workedCell("capacity", "Capacity in a week", unitsFigure, "people * each"),
      workedCell("utilisation", "Utilisation", share, "arriving / capacity", {
        note: "Above 100% the queue grows.",
        slips: [
          {
            name: "turned over",
            formula: "capacity / arriving",
            feedback: "Utilisation is what arrives ÷ what can be taken up.",
          },
        ],
      }),
      workedCell("wait", "Wait after the last week, in weeks", weeksFigure, "backlog[n] / capacity", {
        slips: [
          {
            name: "divided by arrivals",
            formula: "backlog[n] / arriving",
            feedback: "The queue is worked off at the speed of capacity, not of arrivals.",
          },
        ],
      }),
    ],
    tables: [
      {
        id: "weeks",
        title: "The queue, week by week",
        rowHead: "Week",
        rows: Array.from({ length: weeks }, (_, at) => `Week ${String(at + 1)}`),
        columns: [
          column(
            "backlog",
            "Leads that wait",
            unitsFigure,
            [
              worked(1, 1, "max(0, waiting + arriving - capacity)"),
              worked(2, weeks, "max(0, backlog[t-1] + arriving - capacity)"),
            ],
            {
              slips: [
                {
                  name: "one week only",
                  formula: "arriving - capacity",
                  feedback: "The queue of the week before is still there: add this week’s growth to it.",
                  from: 2,
                },
              ],
            },
          ),
        ],
      },
    ],
  });
}
