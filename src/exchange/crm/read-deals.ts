import type { Deal, Stage } from "#engine/forecast";
import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { ImportedTable } from "#exchange/tables";
import { daysOf, type DayOrder } from "./crm-days.ts";
import { enteredColumns, type CrmColumns, type CrmField } from "./crm-fields.ts";
import { currenciesOf, type CurrencyFound } from "./crm-currencies.ts";
import { orderStages, stagesFound, type StageFound } from "./crm-stages.ts";
import type { Outcome } from "./outcome-words.ts";
import { readRow, rowFacts } from "./read-row.ts";

/** What the person has said of a file, beyond its columns. */
export interface CrmChoices {
  readonly dayFirst?: boolean;
  /** What the name of a stage means. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** Pounds for one unit of each currency. One without a rate is left out. */
  readonly rates?: Readonly<Record<string, number>>;
}

export interface CrmReading {
  readonly deals: readonly Deal[];
  readonly stages: readonly Stage[];
  /** The file gave no chances: they were spaced evenly. */
  readonly chancesSpaced: boolean;
  readonly stagesFound: readonly StageFound[];
  readonly currencies: readonly CurrencyFound[];
  readonly dayOrder: DayOrder;
  readonly rows: number;
  /** One for each row that gave no deal. */
  readonly leftOut: readonly Problem[];
  /** What was read with a doubt, row by row. */
  readonly doubts: readonly Problem[];
}

const dateFields: readonly CrmField[] = ["opened", "close", "closedOn", "stageSince"];

/**
 * Reads deals from the rows of a CRM export.
 *
 * Nothing is dropped in silence: a row that gives no deal stands in `leftOut` with its number and the reason, and what
 * was read with a doubt stands in `doubts`. Refuses a file in which no column holds a value, or none a stage or a status.
 */
export function readDeals(
  { head, rows, decimalComma }: ImportedTable,
  columns: CrmColumns,
  choices: CrmChoices = {},
): Result<CrmReading> {
  if (columns.value === undefined && columns.stage === undefined && columns.status === undefined) {
    return refuse({ code: "crm-not-deals", heads: head.slice(0, 6).join(", ") });
  }
  if (columns.value === undefined)
    return refuse({ code: "crm-no-values", heads: head.slice(0, 6).join(", ") });
  if (columns.stage === undefined && columns.status === undefined) {
    return refuse({ code: "crm-no-stages", heads: head.slice(0, 6).join(", ") });
  }
  const entered = enteredColumns(head);
  const dateColumns = [...dateFields.map((field) => columns[field]), ...entered.map(({ at }) => at)];
  const cells = dateColumns.flatMap((at) =>
    at === undefined ? [] : rows.map((row) => row.cells[at] ?? null),
  );
  const { habit, order } = daysOf(cells, choices.dayFirst);
  const facts = rows.map((row) => rowFacts(row, columns, decimalComma));
  const found = stagesFound(
    facts.filter(({ stage }) => stage !== "").map(({ stage, chance }) => ({ stage, chance })),
    choices.outcomes ?? {},
  );
  const currencies = currenciesOf(facts, choices.rates ?? {});
  const context = {
    columns,
    entered,
    habit,
    outcomes: new Map(found.map(({ name, outcome }) => [name, outcome])),
    rates: new Map(currencies.map(({ currency, rate }) => [currency, rate])),
    seen: new Map<string, number>(),
  };
  const deals: Deal[] = [];
  const leftOut: Problem[] = [];
  const doubts: Problem[] = [];
  for (const fact of facts) {
    const read = readRow(fact, context);
    if (read.deal) deals.push(read.deal);
    leftOut.push(...read.leftOut);
    doubts.push(...read.doubts);
  }
  const { stages, spaced } = orderStages(found);
  return ok({
    deals,
    stages,
    chancesSpaced: spaced,
    stagesFound: found,
    currencies,
    dayOrder: order,
    rows: rows.length,
    leftOut,
    doubts,
  });
}
