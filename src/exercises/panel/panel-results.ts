import {
  adjustmentRecord,
  buyerIntentions,
  combinationRecord,
  combineForecasts,
  compositeForecast,
  juryForecast,
  testComposite,
  type Combined,
  type IntentionsSurvey,
  type PastAdjustment,
  type PastPair,
  type PastPeriod,
  type Rep,
} from "#engine/forecast";
import { refuse, type Result } from "#engine/measure";
import type { PanelWork } from "#state/panels";
import { viewPanel } from "./delphi-state.ts";
import { chanceOf, figureOf, filledRows, neededFigure, shareOf } from "./typed-figures.ts";

/** What a way of asking people comes to. */
export interface Judged {
  readonly expected: number;
  readonly spread: number | null;
}

/** Both halves of a past period; nothing where neither is typed. */
function pastOf(forecast: string | undefined, actual: string | undefined): PastPeriod | null {
  const both = { forecast: figureOf(forecast), actual: figureOf(actual) };
  if (both.forecast === null && both.actual === null) return null;
  return { forecast: both.forecast ?? NaN, actual: both.actual ?? NaN };
}

export const repsOf = ({ composite }: PanelWork): Rep[] =>
  filledRows(composite.rows).map(([name = "", now, ...record], at) => ({
    name: name.trim() || `Person ${String(at + 1)}`,
    forecast: neededFigure(now),
    record: composite.periods.map((_, period) => pastOf(record[2 * period], record[2 * period + 1])),
  }));

export const surveyOf = ({ intentions }: PanelWork): IntentionsSurvey => ({
  probabilities: intentions.scale.map(([, chance]) => chanceOf(chance)),
  groups: filledRows(intentions.groups).map(([name = "", customers, amount, ...answers], at) => ({
    name: name.trim() || `Group ${String(at + 1)}`,
    customers: neededFigure(customers),
    amount: neededFigure(amount),
    // A count that is left empty is nought.
    answers: intentions.scale.map((_, point) => figureOf(answers[point]) ?? 0),
  })),
  past: filledRows(intentions.past).map(([, promised, bought]) => ({
    forecast: neededFigure(promised),
    actual: neededFigure(bought),
  })),
  shrinkage: 4,
});

export const pairsOf = ({ combination }: PanelWork): PastPair[] =>
  filledRows(combination.record).map(([, judgement, statistical, actual]) => ({
    judgement: neededFigure(judgement),
    statistical: neededFigure(statistical),
    actual: neededFigure(actual),
  }));

export const adjustmentsOf = ({ adjustments }: PanelWork): PastAdjustment[] =>
  filledRows(adjustments.rows).map(([period = "", statistical, adjusted, actual], at) => ({
    period: period.trim() || `row ${String(at + 1)}`,
    statistical: neededFigure(statistical),
    adjusted: neededFigure(adjusted),
    actual: neededFigure(actual),
  }));

export const shrinkageOf = ({ composite }: PanelWork): number => neededFigure(composite.shrinkage);

export function workJury({ jury }: PanelWork): Result<Judged> {
  const rows = filledRows(jury.rows);
  return juryForecast(
    rows.map(([, estimate]) => neededFigure(estimate)),
    jury.rule,
    rows.map(([, , weight]) => neededFigure(weight)),
  );
}

export function workComposite(body: PanelWork): Result<Judged> {
  const made = compositeForecast(repsOf(body), shrinkageOf(body));
  if (!made.ok) return made;
  const tested = testComposite(repsOf(body), shrinkageOf(body));
  const relative = tested.ok ? tested.value.relativeSpread : null;
  return {
    ok: true,
    value: {
      expected: made.value.corrected,
      spread: relative === null || relative === 0 ? null : relative * made.value.corrected,
    },
  };
}

function workIntentions(body: PanelWork): Result<Judged> {
  const made = buyerIntentions(surveyOf(body));
  return made.ok ? { ok: true, value: { expected: made.value.corrected, spread: made.value.spread } } : made;
}

/** The figure of the way that the combination takes. */
export function judgedBy(body: PanelWork, method: PanelWork["combination"]["judgement"]): Result<Judged> {
  switch (method) {
    case "delphi": {
      const { forecast } = viewPanel(body);
      return forecast ? { ok: true, value: forecast } : refuse({ code: "panel-no-round" });
    }
    case "jury":
      return workJury(body);
    case "sales-force-composite":
      return workComposite(body);
    case "buyer-intentions":
      return workIntentions(body);
  }
}

/** Judgement and the method as one; or what is missing. */
export function workCombination(body: PanelWork): Result<Combined> {
  const { rule, expected, spread, judgement, judgementWeight, statisticalWeight } = body.combination;
  const judged = judgedBy(body, judgement);
  if (!judged.ok) return judged;
  const parts = [judged.value, { expected: neededFigure(expected), spread: figureOf(spread) }];
  if (rule === "average") return combineForecasts(parts);
  if (rule === "own")
    return combineForecasts(parts, [chanceOf(judgementWeight), chanceOf(statisticalWeight)]);
  const record = combinationRecord(pairsOf(body));
  return record.ok ? combineForecasts(parts, record.value.weights) : record;
}

export const workAdjustments = (body: PanelWork): ReturnType<typeof adjustmentRecord> => {
  const largeFrom = shareOf(body.adjustments.largeFrom);
  return adjustmentRecord(adjustmentsOf(body), largeFrom >= 0 ? largeFrom : 0.05);
};
