import type { Problem } from "#engine/measure";
import { cascadeParts } from "./cascade-parts.ts";
import { amountWords, partName } from "./cascade-words.ts";
import type { Cascade } from "./cascade.ts";

/**
 * What to ask about a cascade that can be worked: nothing here stops it.
 *
 *   a target below the forecast, with both figures and the gap; parts that weigh nought and so carry nothing
 *
 * The forecast is in the unit of the target, in whole pence or units; null where there is none.
 */
export function cascadeQuestions(cascade: Cascade, forecast: number | null): Problem[] {
  const { amount, unit, levels, people } = cascade;
  const low: Problem[] =
    forecast !== null && amount < forecast
      ? [
          {
            code: "cascade-below-forecast",
            where: "target",
            amount: amountWords(amount, unit),
            forecast: amountWords(forecast, unit),
            gap: amountWords(forecast - amount, unit),
            share: (forecast - amount) / forecast,
          },
        ]
      : [];
  const idle = levels.flatMap((level) =>
    cascadeParts(cascade, level, people)
      .filter(({ weight }) => weight === 0)
      .map(({ name }) => partName(name)),
  );
  if (idle.length === 0) return low;
  const named = idle.length > 5 ? [...idle.slice(0, 5), `${String(idle.length - 5)} more`] : idle;
  return [...low, { code: "cascade-carries-nothing", where: "people", names: named, count: idle.length }];
}
