import type { SeriesForecast } from "#state/forecasts";
import { sayingOf } from "./figures.ts";
import type { Saying } from "./figures.ts";
import type { Expectation } from "./lab-words.ts";
import { spansAhead } from "./span.ts";
import type { Span } from "./span.ts";

/** The years that a kept forecast is for: those which end where its figures end. */
export function spanOfKept(kept: SeriesForecast): Span {
  const count = kept.figures.length;
  const spans = spansAhead(kept.series);
  return (
    spans.find(({ skip, length }) => skip + length === count) ?? {
      id: "next",
      skip: 0,
      length: count,
      name: kept.title,
    }
  );
}

/** The kept figure with its interval, in the way the lab says it. */
export function keptExpectation(kept: SeriesForecast): {
  readonly expects: Expectation;
  readonly saying: Saying;
} {
  const span = spanOfKept(kept);
  const saying = sayingOf(kept.series.unit, kept.series.values);
  const share = saying.addsUp ? 1 : 1 / span.length;
  const figure = (values: readonly number[]): number =>
    values.slice(span.skip, span.skip + span.length).reduce((sum, value) => sum + value, 0) * share;
  const interval = kept.intervals.find(({ level }) => level === 95);
  return {
    saying,
    expects: {
      span,
      figure: figure(kept.figures),
      lower: figure(interval?.lower ?? []),
      upper: figure(interval?.upper ?? []),
    },
  };
}
