import type { Deal } from "#engine/forecast";
import type { Problem } from "#engine/measure";
import type { DateHabit } from "#exchange/tables";
import { readAmount, type AmountRead } from "./crm-amount.ts";
import { readDay } from "./crm-days.ts";
import type { CrmColumns, CrmField } from "./crm-fields.ts";
import { isYes, outcomeOf, type Outcome } from "./outcome-words.ts";

type Cell = string | number | null;

/** A row before its stage, its currency and its dates are known for what they are. */
export interface RowFacts {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly stage: string;
  readonly amount: AmountRead;
  readonly chance: number | null;
}

interface RowContext {
  readonly columns: CrmColumns;
  readonly entered: readonly { readonly at: number; readonly stage: string }[];
  readonly habit: DateHabit;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly rates: ReadonlyMap<string, number | null>;
  /** Deals that were read, by what makes them the same, with their rows. */
  readonly seen: Map<string, number>;
}

interface RowRead {
  readonly deal?: Deal;
  readonly leftOut: readonly Problem[];
  readonly doubts: readonly Problem[];
}

const longestName = 200;
const shownOfACell = 40;
const shown = (cell: Cell): string => String(cell ?? "").slice(0, shownOfACell);

/** Text as it was meant: the apostrophe by which a spreadsheet keeps text from running is no part of it. */
const textOf = (cell: Cell | undefined): string =>
  String(cell ?? "")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");

export function rowFacts(
  row: { readonly number: number; readonly cells: readonly Cell[] },
  columns: CrmColumns,
  decimalComma: boolean,
): RowFacts {
  const at = (field: CrmField): Cell => row.cells[columns[field] ?? -1] ?? null;
  const amount = readAmount(at("value"), decimalComma);
  const named = textOf(at("currency")).toUpperCase();
  const chance = readAmount(
    String(at("probability") ?? "")
      .replace("%", "")
      .trim() || null,
    decimalComma,
  );
  return {
    number: row.number,
    cells: row.cells,
    stage: textOf(at("stage")).slice(0, longestName),
    amount: amount.state === "amount" && amount.currency === "" ? { ...amount, currency: named } : amount,
    chance: chance.state !== "amount" ? null : chance.value > 1 ? chance.value / 100 : chance.value,
  };
}

function outcomeOfRow(facts: RowFacts, { columns, outcomes }: RowContext): Outcome {
  const at = (field: CrmField): Cell => facts.cells[columns[field] ?? -1] ?? null;
  if (isYes(at("isWon"))) return "won";
  if (isYes(at("isClosed"))) return "lost";
  const byStage = outcomes.get(facts.stage) ?? null;
  const status = columns.status === undefined ? null : textOf(at("status"));
  const byStatus = outcomeOf(status || null);
  // A stage that says won or lost settles it; a stage of the way there leaves it to the status.
  return byStage !== null && byStage !== "open" ? byStage : (byStatus ?? byStage ?? "open");
}

/** One row as a deal, or why it gives none. */
export function readRow(facts: RowFacts, context: RowContext): RowRead {
  const { columns, entered, habit, rates, seen, outcomes } = context;
  const { number: row, cells, amount } = facts;
  const doubts: Problem[] = [];
  const at = (field: CrmField): Cell => cells[columns[field] ?? -1] ?? null;
  const leave = (problem: Problem): RowRead => ({ leftOut: [problem], doubts: [] });
  const outcome = outcomeOfRow(facts, context);
  const fullName = textOf(at("name"));
  const name = fullName.slice(0, longestName) || `Row ${String(row)}`;
  if (amount.state === "unreadable")
    return leave({ code: "crm-value-unreadable", row, name, typed: shown(at("value")) });
  if (amount.state === "blank" && outcome === "open") {
    // The last lines of a printed report say who made it and when; no deal is meant.
    return cells.filter((cell) => cell !== null).length < 2
      ? leave({ code: "crm-row-no-deal", row, typed: shown(cells.find((cell) => cell !== null) ?? "") })
      : leave({ code: "crm-value-missing", row, name });
  }
  const value = amount.state === "amount" ? amount.value : 0;
  if (amount.state === "blank") doubts.push({ code: "crm-closed-without-value", row, name });
  if (value < 0) return leave({ code: "crm-value-negative", row, name, typed: shown(at("value")) });
  const currency = amount.state === "amount" ? amount.currency : "";
  const rate = amount.state === "amount" ? (rates.get(currency) ?? null) : 1;
  if (rate === null) return leave({ code: "crm-currency", row, name, currency: currency || "no currency" });
  const onTheWay = (outcomes.get(facts.stage) ?? "open") === "open";
  if (outcome === "open" && (facts.stage === "" || !onTheWay))
    return leave({ code: "crm-stage-missing", row, name });

  const day = (cell: Cell, column: string, monthsAt: "first" | "last"): string | undefined => {
    if (cell === null) return undefined;
    const read = readDay(cell, habit, monthsAt);
    if (read === null) doubts.push({ code: "crm-date-unreadable", row, name, column, typed: shown(cell) });
    return read ?? undefined;
  };
  const opened = day(at("opened"), "opened", "first");
  const close = day(at("close"), "close date", "last");
  const closedOn = day(at("closedOn"), "closed", "last");
  const closed = outcome === "open" ? undefined : columns.closedOn === undefined ? close : closedOn;
  const expected = outcome === "open" || columns.closedOn !== undefined ? close : undefined;
  if (outcome !== "open" && closed === undefined) doubts.push({ code: "crm-closed-without-date", row, name });
  if (opened !== undefined && closed !== undefined && closed < opened) {
    doubts.push({ code: "crm-closed-before-opened", row, name });
  }
  const stage = onTheWay ? facts.stage : "";
  const since = day(at("stageSince"), "stage since", "first");
  const passed = entered.flatMap(({ at: column, stage: one }) => {
    const on = day(cells[column] ?? null, `entered ${one}`, "first");
    return on === undefined ? [] : [{ stage: one, on }];
  });
  if (since !== undefined && stage !== "" && !passed.some((one) => one.stage === stage)) {
    passed.push({ stage, on: since });
  }
  const moves = readAmount(at("moves"), false);
  const owner = textOf(at("owner")).slice(0, longestName);
  const reference = textOf(at("id")).slice(0, longestName);
  const same = reference || [name, value, facts.stage, outcome, opened, close, closedOn, owner].join("\t");
  const first = seen.get(same);
  if (first !== undefined) return leave({ code: "crm-duplicate", row, name, first });
  seen.set(same, row);
  if (fullName.length > longestName)
    doubts.push({ code: "crm-name-cut", row, name: shown(name), limit: longestName });
  if (/^[=+\-@]/.test(fullName)) doubts.push({ code: "crm-formula-text", row, typed: shown(fullName) });
  return {
    deal: {
      id: reference || `row-${String(row)}`,
      name,
      value: Math.round(value * rate * 100) / 100,
      stage,
      outcome,
      ...(opened !== undefined && { opened }),
      ...(expected !== undefined && { expected }),
      ...(closed !== undefined && { closed }),
      ...(owner !== "" && { owner }),
      ...(passed.length > 0 && { entered: passed }),
      ...(moves.state === "amount" && moves.value >= 0 && { moves: Math.floor(moves.value) }),
    },
    leftOut: [],
    doubts,
  };
}
