import type { Result } from "#engine/measure";
import {
  column,
  countFigure,
  givenCell,
  givenRows,
  readSheet,
  worked,
  workedCell,
  type Figure,
  type Sheet,
} from "#engine/worksheet";
import { compareQuotas } from "./quotas.ts";
import type { Territories } from "./territories.ts";

const share: Figure = { unit: "percent", decimals: 1 };

/**
 * Quotas by potential beside equal ones, as a worksheet: shares, what each asks of the potential, and the spread.
 *
 * Quotas in whole steps are labelled as given by the largest remainder; what they come to before rounding, the ratios,
 * their mean and their coefficient of variation are formulas. Refuses what `compareQuotas` refuses.
 */
export function quotaSheet(asked: Territories): Result<Sheet> {
  const compared = compareQuotas(asked);
  if (!compared.ok) return compared;
  const scale = asked.unit === "pounds" ? 100 : 1;
  const whole: Figure = { unit: asked.unit, decimals: 0 };
  const money: Figure = { ...whole, decimals: asked.unit === "pounds" && asked.step % 100 !== 0 ? 2 : 0 };
  const rows = compared.value.territories;
  const n = rows.length;
  const rounded = { note: "In whole steps by largest remainder." };
  return readSheet({
    id: "territory-quotas",
    version: 1,
    title: asked.title === "" ? "Territory quotas" : asked.title,
    cells: [
      givenCell("target", "Target", money, asked.amount / scale),
      workedCell("equalSums", "Target − sum of equal quotas", money, "target - sum(equal)"),
      workedCell("quotaSums", "Target − sum of quotas by potential", money, "target - sum(quota)"),
      workedCell("equalMean", "Mean of equal quota ÷ potential", share, "mean(equalRatio)"),
      workedCell("equalSpread", "Spread of equal quota ÷ potential", share, "spread(equalRatio)"),
      workedCell(
        "equalVariation",
        "Coefficient of variation, equal quotas",
        share,
        "if(equalMean > 0, equalSpread / equalMean, 0)",
      ),
      workedCell("quotaMean", "Mean of quota by potential ÷ potential", share, "mean(quotaRatio)"),
      workedCell("quotaSpread", "Spread of quota by potential ÷ potential", share, "spread(quotaRatio)"),
      workedCell(
        "quotaVariation",
        "Coefficient of variation, quotas by potential",
        share,
        "if(quotaMean > 0, quotaSpread / quotaMean, 0)",
      ),
    ].filter(({ name }) => n > 1 || !/Spread|Variation/.test(name)),
    tables: [
      {
        id: "territories",
        title: "Territories",
        rowHead: "Territory",
        rows: rows.map(({ name }) => name),
        columns: [
          column("potential", "Potential", whole, [
            givenRows(
              1,
              rows.map(({ potential }) => potential),
            ),
          ]),
          column("reach", "Part that its calls can reach", share, [
            givenRows(
              1,
              rows.map(({ reach }) => reach),
            ),
          ]),
          column("reachable", "Potential that counts", whole, [worked(1, n, "potential * reach")]),
          column("share", "Share", share, [worked(1, n, "reachable / sum(reachable)")]),
          column("exact", "Target × share", { ...money, decimals: 2 }, [worked(1, n, "target * share")]),
          column(
            "quota",
            "Quota by potential",
            money,
            [
              givenRows(
                1,
                rows.map(({ byPotential }) => byPotential.quota / scale),
              ),
            ],
            rounded,
          ),
          column("quotaRatio", "Quota ÷ potential", share, [worked(1, n, "quota / potential")]),
          column(
            "equal",
            "Equal quota",
            money,
            [
              givenRows(
                1,
                rows.map(({ equal }) => equal.quota / scale),
              ),
            ],
            rounded,
          ),
          column("equalRatio", "Equal quota ÷ potential", share, [worked(1, n, "equal / potential")]),
        ],
      },
    ],
  });
}

/**
 * The workload method as a worksheet: calls by class, calls of one person, people.
 *
 *   people = Σ accounts × calls ÷ (calls a day × days), rounded up
 */
export function workloadSheet(asked: Territories): Result<Sheet> {
  const n = asked.classes.length;
  return readSheet({
    id: "workload",
    version: 1,
    title: "Call plan by the workload method",
    cells: [
      givenCell(
        "callsPerDay",
        "Calls of one person in a day",
        { unit: "number", decimals: 1 },
        asked.callsPerDay,
      ),
      givenCell("days", "Days in a year on which calls are made", countFigure, asked.daysPerYear),
      workedCell("calls", "Calls in a year", countFigure, n > 0 ? "sum(classCalls)" : "0"),
      workedCell("perPerson", "Calls of one person in a year", countFigure, "callsPerDay * days"),
      workedCell("exact", "People, as it comes out", { unit: "number", decimals: 2 }, "calls / perPerson"),
      workedCell("people", "Whole people", countFigure, "roundup(round(exact, 9), 0)"),
    ],
    tables: [
      {
        id: "classes",
        title: "Accounts by class",
        rowHead: "Class",
        rows: asked.classes.map(({ name }) => name),
        columns: [
          column("accounts", "Accounts", countFigure, [
            givenRows(
              1,
              asked.classes.map(({ accounts }) => accounts),
            ),
          ]),
          column("frequency", "Calls on each in a year", countFigure, [
            givenRows(
              1,
              asked.classes.map(({ calls }) => calls),
            ),
          ]),
          column("classCalls", "Calls in a year", countFigure, [worked(1, n, "accounts * frequency")]),
        ],
      },
    ],
  });
}
