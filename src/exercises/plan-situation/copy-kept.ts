import { addMonths, month, type Month } from "#engine/measure";
import { planLimits, type PlanItemDraft } from "#engine/plan";
import type { KeptForecast } from "#state/forecasts";
import type { OwnHistory } from "#state/histories";
import type { Kept } from "#state/plans";

type Series = OwnHistory["series"];
const monthly = { 12: "monthly", 4: "quarterly", 1: "yearly" } as const;

const line = (text: string): string => text.slice(0, planLimits.line);

/** The first month of a period of a series. */
const firstMonth = ({ frequency, start }: Series): Month =>
  month(
    `${String(start.year).padStart(4, "0")}-${String(((start.period - 1) * 12) / frequency + 1).padStart(2, "0")}`,
  );

/** A kept history as the plan cites it: copied as it stands, so that the plan stays whole when it goes. */
export function historyCopy({ id, body }: Kept<OwnHistory>): Omit<PlanItemDraft<"histories">, "id"> {
  const { title, series, fileName } = body;
  return {
    document: id,
    title: line(title),
    unit: line(series.unit),
    start: firstMonth(series),
    frequency: monthly[series.frequency],
    values: series.values.slice(-planLimits.figures).flatMap((value) => value),
    source: line(series.source ? `${series.source.publisher}, ${series.source.title}` : (fileName ?? "")),
  };
}

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** A kept forecast as the plan cites it. */
export function forecastCopy({ id, body }: Kept<KeptForecast>): Omit<PlanItemDraft<"forecasts">, "id"> {
  const shared = {
    document: id,
    title: line(body.title),
    reason: body.reason.slice(0, planLimits.prose),
    madeOn: body.madeOn.slice(0, 10),
  };
  if (body.basis === "judgement") {
    const { method, unit, from, to, expected, spread } = body;
    return {
      ...shared,
      basis: "judgement",
      method: line(method),
      unit: line(unit),
      from,
      to,
      expected,
      spread,
    };
  }
  const { series, figures, method, holdOut } = body;
  const step = 12 / series.frequency;
  const from = addMonths(firstMonth(series), series.values.length * step);
  const accuracy = Object.entries(holdOut?.accuracy ?? {}).slice(0, 50);
  return {
    ...shared,
    basis: "series",
    method: line(method),
    unit: line(series.unit),
    from,
    to: addMonths(from, figures.length * step - 1),
    expected: total(figures),
    values: figures.slice(0, planLimits.figures),
    accuracy: accuracy.map(([name, amount]) => ({ name: line(name), amount })),
  };
}
