import type { Result } from "#engine/measure";
import { givenCell, readSheet, workedCell, type Figure, type Sheet } from "#engine/worksheet";
import { greenRedSplit, type ChainLink } from "../variances/green-red.ts";
import { share, turned, unitsFigure } from "./figures.ts";

const exact: Figure = { unit: "number", decimals: 1 };

/**
 * A gap at the bottom of a chain split into count and rate, as a worksheet. `names` are what is counted at the top and what
 * comes of it. Refuses what `greenRedSplit` refuses.
 *
 * @example
 * greenRedSheet("Spring", ["Leads", "Meetings"], { plannedCount: 1_000, plannedOutcome: 200, actualCount: 1_050, actualOutcome: 160 }).ok // => true
 */
export function greenRedSheet(
  title: string,
  [top, bottom]: readonly [string, string],
  link: ChainLink,
): Result<Sheet> {
  const found = greenRedSplit(link);
  if (!found.ok) return found;
  const [many, outcome] = [top.toLowerCase(), bottom.toLowerCase()];
  const fromCount = "(actualCount - plannedCount) * plannedRate";
  const fromRate = "(actualRate - plannedRate) * actualCount";
  return readSheet({
    id: "green-red",
    version: 1,
    title,
    cells: [
      givenCell("plannedCount", `${top}, plan`, unitsFigure, link.plannedCount),
      givenCell("plannedOutcome", `${bottom}, plan`, unitsFigure, link.plannedOutcome),
      givenCell("actualCount", `${top}, actual`, unitsFigure, link.actualCount),
      givenCell("actualOutcome", `${bottom}, actual`, unitsFigure, link.actualOutcome),
      workedCell("countShare", `${top}, of the plan`, share, "actualCount / plannedCount"),
      workedCell("outcomeShare", `${bottom}, of the plan`, share, "actualOutcome / plannedOutcome"),
      workedCell("plannedRate", `${bottom} from ${many}, plan`, share, "plannedOutcome / plannedCount"),
      workedCell("actualRate", `${bottom} from ${many}, actual`, share, "actualOutcome / actualCount"),
      workedCell("fromCount", `From the number of ${many}`, exact, fromCount, {
        note: "At the planned rate.",
        slips: [
          turned(fromCount),
          {
            name: "at the actual rate",
            formula: "(actualCount - plannedCount) * actualRate",
            feedback: "Value the number at the planned rate: the change of rate has its own part.",
          },
        ],
      }),
      workedCell("fromRate", `From the rate of ${outcome}`, exact, fromRate, {
        note: `On the ${many} that came.`,
        slips: [
          turned(fromRate),
          {
            name: "on planned numbers",
            formula: "(actualRate - plannedRate) * plannedCount",
            feedback:
              "The worse rate met everything that came: multiply by the actual number, or the parts do not add up.",
          },
        ],
      }),
      workedCell("gap", `${bottom} against plan`, exact, "fromCount + fromRate"),
      workedCell("check", "Left unexplained", exact, "actualOutcome - plannedOutcome - gap", {
        note: "Nought: number and rate explain the whole gap.",
      }),
    ],
    tables: [],
  });
}
