import { month, monthName, refuse, type Result } from "#engine/measure";
import { addItem, changeItem, type Plan } from "#engine/plan";
import type { Reforecast } from "./reforecast.ts";

/** Why a forecast is made again. The day and the id come from outside. */
export interface ReforecastNote {
  readonly id: string;
  readonly madeOn: string;
  readonly reason: string;
}

const fewestWords = 8;

/** The months of a re-forecast as they are read: for what is read at the end, its level. */
function figuresOf({ target, base, actual, revised }: Reforecast): number[] {
  const months = [...actual, ...revised].map((one) => Number(one.toFixed(2)));
  if (target.measured !== "at-the-end") return months;
  let level = base;
  return months.map((change) => (level = Number((level + change).toFixed(2))));
}

/**
 * Puts a re-forecast into the plan beside the forecast that it revises, which stays, and has the target cite it. The
 * target itself is not changed: what is wanted does not follow from what is expected.
 *
 * Refuses a reason of fewer than eight words, because a reader must be able to judge it.
 * @example
 * const plan = planFrom({ targets: [{ id: "t-1", unit: "pounds", amount: 1200, expected: 1200, from: "2026-04", to: "2027-03" }], actuals: [{ id: "a-1", of: "t-1", month: "2026-04", amount: 55 }] });
 * const made = reforecast(plan, "t-1", { rule: "run-rate" }).value;
 * const note = { id: "forecast-2", madeOn: "2026-05-05", reason: "April was half of what was forecast, and nothing says that May will differ." };
 * keepReforecast(plan, made, note).value.forecasts[0].expected // => 660
 * keepReforecast(plan, made, { ...note, reason: "Low" }).problems // => [{ code: "reforecast-unreasoned" }]
 */
export function keepReforecast(
  plan: Plan,
  made: Reforecast,
  { id, madeOn, reason }: ReforecastNote,
): Result<Plan> {
  if (reason.trim().split(/\s+/).filter(Boolean).length < fewestWords)
    return refuse({ code: "reforecast-unreasoned" });
  const { target, forecast, months, known, words, remainder, spread, revisedYear } = made;
  const through = months[known - 1];
  const added = addItem(plan, "forecasts", {
    id,
    title: `${(target.text.trim() || "Target").slice(0, 200)}, with figures to ${through ? monthName(month(through)) : "date"}`,
    basis: remainder.rule === "judgement" ? "judgement" : "series",
    method: `Actual to date, and ${words}`,
    unit: target.unit,
    from: months[0] ?? null,
    to: months.at(-1) ?? null,
    expected: Number(revisedYear.toFixed(2)),
    spread: spread === null ? null : Number(spread.toFixed(2)),
    values: figuresOf(made),
    reason: reason.trim(),
    madeOn,
    revises: forecast?.id ?? null,
    histories: forecast?.histories ?? [],
    assumptions: forecast?.assumptions ?? [],
  });
  if (!added.ok) return added;
  return changeItem(added.value, "targets", target.id, { forecasts: [...target.forecasts, id] });
}
