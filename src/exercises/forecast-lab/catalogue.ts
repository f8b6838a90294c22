import type { CatalogueEntry, LabSeries } from "./lab-series.ts";

/** The list of series, real ones first, grouped by who publishes them. */
export function catalogueOf(
  series: readonly (LabSeries & { readonly invented?: boolean })[],
): CatalogueEntry[] {
  const publisher = (one: (typeof series)[number]): string =>
    one.invented ? "Invented for teaching" : (one.source?.publisher ?? "Others");
  return series
    .map((one) => ({ id: one.id, title: one.title, publisher: publisher(one) }))
    .toSorted(
      (a, b) => rank(a) - rank(b) || a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title),
    );
}

function rank({ publisher }: CatalogueEntry): number {
  return publisher === "Invented for teaching" ? 2 : publisher === "Office for National Statistics" ? 0 : 1;
}
