import type { SalesSeries } from "#engine/forecast";
import { ok, refuse, type Result } from "#engine/measure";
import type { TrackedForecast } from "#state/tracked-forecasts";
import { periodAt, periodName, periodWord } from "../forecast-lab/period-name.ts";

/**
 * The figures of a series that a forecast is followed with: those of its own periods, by date, as far as they go. Refuses a
 * series of other periods, and one that has none of the forecast's.
 */
export function actualsOf(
  read: Pick<SalesSeries, "frequency" | "start" | "values">,
  { series, forecast }: TrackedForecast,
): Result<number[]> {
  const { frequency, start, values } = series;
  if (read.frequency !== frequency)
    return refuse({
      code: "tracking-file-periods",
      have: periodWord(read.frequency, 2),
      need: periodWord(frequency, 2),
    });
  const place = ({ year, period }: { year: number; period: number }): number => year * frequency + period - 1;
  const first = place(start) + values.length - place(read.start);
  const name = (at: number): string => periodName(periodAt(read.start, frequency, at), frequency);
  // A gap before the first figure of the file would shift all that follows.
  if (first < 0 || first >= read.values.length)
    return refuse({
      code: "tracking-file-outside",
      from: name(0),
      to: name(read.values.length - 1),
      begins: name(first),
    });
  return ok(read.values.slice(first, first + forecast.length));
}
