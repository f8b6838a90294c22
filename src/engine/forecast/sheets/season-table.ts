import { type Column, column, type Figure, type Table, worked } from "#engine/worksheet";
import type { SeasonKind } from "../smoothing/holt-winters.ts";
import type { SalesSeries } from "../series.ts";
import { seasonNames } from "./season-names.ts";

/** A formula may be 500 characters long; twenty references fit with room to spare. */
const most = 20;

/** The raw and the normalised index of each season; a long history is added up twenty years at a time. */
export function seasonTable(series: SalesSeries, kind: SeasonKind, figure: Figure): Table {
  const m = series.frequency;
  const half = m / 2;
  const n = series.values.length;
  const rowsOf = (season: number): string[] =>
    Array.from({ length: n }, (_, i) => i + 1)
      .filter((t) => t > half && t <= n - half && (t + series.start.period - 2) % m === season)
      .map((t) => `detrended[${String(t)}]`);
  const seasons = Array.from({ length: m }, (_, s) => rowsOf(s));
  const chunks = Math.max(...seasons.map((refs) => Math.ceil(refs.length / most)));
  const rowParts = (formula: (refs: readonly string[]) => string): Column["parts"] =>
    seasons.map((refs, s) => ({ from: s + 1, to: s + 1, role: "formula" as const, formula: formula(refs) }));
  const partial = Array.from({ length: chunks > 1 ? chunks : 0 }, (_, c) =>
    column(
      `total${String(c + 1)}`,
      `Total, part ${String(c + 1)}`,
      figure,
      rowParts((refs) => {
        const some = refs.slice(c * most, (c + 1) * most);
        return some.length === 0 ? "0" : `sum(${some.join(", ")})`;
      }),
    ),
  );
  const whole = partial.map(({ name }) => name).join(" + ");
  const raw = column(
    "raw",
    "Mean of the season",
    figure,
    rowParts((refs) => (chunks > 1 ? `(${whole}) / ${String(refs.length)}` : `mean(${refs.join(", ")})`)),
  );
  const index = column(
    "index",
    kind === "additive" ? "Index (adds up to 0)" : `Index (adds up to ${String(m)})`,
    figure,
    [worked(1, m, kind === "additive" ? "raw - rawMean" : "raw / rawMean")],
    {
      symbol: "S",
      slips: [
        {
          name: "not normalised",
          formula: "raw",
          feedback:
            kind === "additive"
              ? "Take the mean of all seasons from each, so that they add up to 0."
              : `Divide each by the mean of all seasons, so that they add up to ${String(m)}.`,
        },
      ],
    },
  );
  return {
    id: "seasons",
    title: "Seasonal indices",
    rowHead: "Season",
    rows: seasonNames(m),
    columns: [...partial, raw, index],
  };
}
